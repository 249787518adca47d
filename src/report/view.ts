import type { Claim } from '../model/claim.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import { difference, marked } from './difference.ts';
import { isDue } from './due.ts';
import { inert } from './inert.ts';
import { attributeLabel, workingText } from './labels.ts';
import type { Piece } from './layout.ts';
import { isRepetition, messageOf, sourceName, type Wording } from './message.ts';
import { isoPoint } from './period.ts';
import type { FormatOptions, Lang, Report } from './report.ts';
import { digitsOf, isBrief, valueWords } from './value-words.ts';
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
  /** The finding's sentence, or null where it would only repeat the quotes. */
  readonly message: (wording: Pick<Wording, 'show' | 'say'>) => string | null;
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
  const values = [...new Set(claims.map((claim) => inert(valueWords(claim, lang))))];
  const isOneAttribute = new Set(claims.map((claim) => claim.attribute)).size === 1;
  const repeats = isRepetition(finding, report, lang);
  return {
    finding,
    title: inert(rule?.title[lang] ?? finding.rule),
    about: aboutOf(claims, report, lang),
    sides: onePerPlace(claims.map((claim, at) => sideOf(claim, quotes[at] ?? [], report, lang))),
    message: (wording) => (repeats ? null : messageOf(finding, report, { lang, brief: true, ...wording })),
    differs:
      finding.verdict !== 'reconciled' &&
      isOneAttribute &&
      claims.every(isBrief) &&
      values.length > 1 &&
      values.every((value) => value.length <= 40)
        ? values.join(finding.verdict === 'superseded' ? ' → ' : ' ≠ ')
        : null,
    values,
    why: rule ? inert(rule.why[lang]) : null,
    settle: rule && finding.verdict !== 'reconciled' ? inert(rule.fix[lang]) : null,
    working: finding.explanation.map((step) => inert(workingText(step.text, report, lang))).filter(Boolean),
    notes: notesOf(finding, lang),
  };
}

/** Two claims of one clause (A and B each) are one quote. */
const onePerPlace = (sides: readonly Side[]): readonly Side[] => [
  ...new Map(sides.map((side) => [`${side.place} ${side.quote.map(({ text }) => text).join('')}`, side])).values(),
];

/** A title can be a whole post: as much of it as names it. */
const TITLE = 40;
const shortened = (name: string): string => (name.length > TITLE ? `${[...name].slice(0, TITLE - 1).join('')}…` : name);

/** Names and attributes told of one finding. */
const MOST = 4;

function aboutOf(claims: readonly Claim[], report: Report, lang: Lang): string {
  const unique = (names: readonly string[]): string => {
    const all = [...new Set(names.map(inert))];
    const shown = all.length > MOST ? [...all.slice(0, MOST), '…'] : all;
    return shown.join(lang === 'zh' ? '、' : ', ');
  };
  const attributes = claims.map((claim) => attributeLabel(claim.attribute, report, lang));
  return `${unique(claims.map((claim) => shortened(claim.subject.name)))} · ${unique(attributes)}`;
}

function notesOf(finding: Finding, lang: Lang): string[] {
  return [
    ...(finding.state === 'open' ? [] : [word(finding.state, lang)]),
    ...(finding.dependsOnPolicy ? [word('policy', lang)] : []),
    ...(finding.decision ? [`${word('decision', lang)}: ${inert(finding.decision)}`] : []),
  ];
}

/** Where a link in a quote leads is no part of what it says; the report as JSON keeps the quote to the letter. */
const readable = (quote: string): string =>
  quote.replace(/\]\([^\s()]{8,}\)/gu, '](…)').replace(/\]\([^\s()]{8,}$/u, '](…');

/** Two quotes show where they part; quotes with little in common show their values. */
function quotesOf(claims: readonly Claim[]): readonly (readonly Piece[])[] {
  const texts = claims.map((claim) => readable(inert(claim.quote)));
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
    value: inert(valueWords(claim, lang)),
    quote,
  };
}
