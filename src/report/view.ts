import type { Claim } from '../model/claim.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import { coverageOf } from './coverage.ts';
import { difference, marked } from './difference.ts';
import { isDue } from './due.ts';
import { inert } from './inert.ts';
import type { Piece } from './layout.ts';
import { attributeLabel, digitsOf, sourceName, valueWords } from './message.ts';
import { isoPoint } from './period.ts';
import type { FormatOptions, Lang, Report } from './report.ts';
import { type Word, word } from './words.ts';

export const VERDICTS: readonly Verdict[] = ['contradiction', 'tension', 'superseded', 'reconciled'];

/** One side of a finding, ready to be shown: all text inert. */
export interface Side {
  readonly source: string;
  readonly date: string;
  readonly place: string;
  readonly region: string;
  readonly value: string;
  readonly quote: readonly Piece[];
}

export interface FindingView {
  readonly finding: Finding;
  readonly title: string;
  /** Subjects and attributes of its sides: what the finding is about. */
  readonly about: string;
  readonly sides: readonly Side[];
  /** The values side by side, where they differ as words. */
  readonly differs: string | null;
  readonly values: readonly string[];
  readonly why: string | null;
  readonly settle: string | null;
  readonly working: readonly string[];
  readonly notes: readonly string[];
}

/** Findings to show, worst verdict first, in the order given within each. */
export function shownFindings(
  report: Report,
  options: FormatOptions,
): readonly (readonly [Verdict, readonly Finding[]])[] {
  const shown = options.quiet ? report.findings.filter((finding) => isDue(finding, options.failOn)) : report.findings;
  return VERDICTS.map((verdict) => [verdict, shown.filter((finding) => finding.verdict === verdict)] as const).filter(
    ([, all]) => all.length,
  );
}

export function viewOf(finding: Finding, report: Report, lang: Lang): FindingView {
  const rule = report.knowledge.rules.find((one) => one.id === finding.rule);
  const claims = finding.claims.flatMap((id) => report.claimOf(id) ?? []);
  const quotes = quotesOf(claims);
  const values = [...new Set(claims.map((claim) => inert(valueWords(claim))))];
  return {
    finding,
    title: inert(rule?.title[lang] ?? finding.rule),
    about: aboutOf(claims, report, lang),
    sides: claims.map((claim, at) => sideOf(claim, quotes[at] ?? [], report, lang)),
    differs:
      finding.verdict !== 'reconciled' && values.length > 1 && values.every((value) => value.length <= 40)
        ? values.join(finding.verdict === 'superseded' ? ' → ' : ' ≠ ')
        : null,
    values,
    why: rule ? inert(rule.why[lang]) : null,
    settle: rule && finding.verdict !== 'reconciled' ? inert(rule.fix[lang]) : null,
    working: finding.explanation.map((step) => inert(step.text)).filter(Boolean),
    notes: notesOf(finding, lang),
  };
}

function aboutOf(claims: readonly Claim[], report: Report, lang: Lang): string {
  const unique = (names: readonly string[]): string =>
    [...new Set(names.map(inert))].slice(0, 3).join(lang === 'zh' ? '、' : ', ');
  const attributes = claims.map((claim) => attributeLabel(claim.attribute, report, lang));
  return `${unique(claims.map((claim) => claim.subject.name))} · ${unique(attributes)}`;
}

function notesOf(finding: Finding, lang: Lang): string[] {
  return [
    ...(finding.state === 'open' ? [] : [word(finding.state, lang)]),
    ...(finding.dependsOnPolicy ? [word('policy', lang)] : []),
    ...(finding.decision ? [`${word('decision', lang)}: ${inert(finding.decision)}`] : []),
  ];
}

/** Two quotes show where they part; quotes with little in common show their values. */
function quotesOf(claims: readonly Claim[]): readonly (readonly Piece[])[] {
  const texts = claims.map((claim) => inert(claim.quote));
  const [left, right] = texts;
  const parts = texts.length === 2 && left && right ? difference(left, right) : null;
  return parts ? [parts.left, parts.right] : claims.map((claim, at) => marked(texts[at] ?? '', inert(digitsOf(claim))));
}

function sideOf(claim: Claim, quote: readonly Piece[], report: Report, lang: Lang): Side {
  const { path, line, column } = report.placeOf(claim);
  const date = claim.assertedAt && isoPoint(claim.assertedAt);
  const inferred = report.documentOf(claim)?.published?.certainty === 'inferred';
  return {
    source: inert(sourceName(claim, report)),
    date: date ? `${date}${inferred ? ` (${word('inferredDate', lang)})` : ''}` : word('undated', lang),
    place: `${inert(path)}:${line}:${column}`,
    region: word(claim.region as Word, lang),
    value: inert(valueWords(claim)),
    quote,
  };
}

/** The coverage in a few lines: what was read, what was not, and why. */
export function coverageLines(report: Report, lang: Lang): string[] {
  const coverage = coverageOf(report);
  const counted = (reasons: readonly string[]): string => {
    const counts = new Map<string, number>();
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([reason, count]) => `${count} ${inert(reason)}`)
      .join(lang === 'zh' ? '；' : '; ');
  };
  const line = (count: number, id: Word, reasons: readonly string[]) =>
    count ? [`${count} ${word(id, lang)}: ${counted(reasons)}`] : [];
  return [
    `${report.documents.length} ${word('documents', lang)}, ${report.claims.length} ${word('claims', lang)}, ${coverage.values} ${word('valuesRead', lang)}, ${coverage.claimed} ${word('claimed', lang)}`,
    ...line(
      coverage.unclaimed.length,
      'unclaimed',
      coverage.unclaimed.map((one) => one.reason),
    ),
    ...line(
      coverage.skipped.length,
      'skipped',
      coverage.skipped.map((one) => one.reason),
    ),
    ...(coverage.notUnderstood.length
      ? [
          `${word('notUnderstood', lang)}: ${coverage.notUnderstood.map((one) => inert(`${one.document} (${one.language})`)).join(', ')}`,
        ]
      : []),
    ...(coverage.rulesThatMetNothing.length
      ? [`${word('metNothing', lang)}: ${coverage.rulesThatMetNothing.join(', ')}`]
      : []),
  ];
}
