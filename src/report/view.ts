import type { Claim } from '../model/claim.ts';
import { type Finding, SEVERITIES, type Severity, type State, type Verdict } from '../model/finding.ts';
import { difference } from './difference.ts';
import { isDue } from './due.ts';
import { inert } from './inert.ts';
import { attributeLabel, shortened, workingText } from './labels.ts';
import type { Piece } from './layout.ts';
import { isRepetition, messageParts, type Part } from './message.ts';
import { type NumberLine, numberLineOf } from './number-line.ts';
import type { FormatOptions, Lang, Report } from './report.ts';
import { shownText } from './shown-text.ts';
import { type Side, sideOf } from './side.ts';
import { isBrief, valueWords } from './value-words.ts';
import { isWord, word } from './words.ts';

export const VERDICTS: readonly Verdict[] = ['contradiction', 'tension', 'superseded', 'reconciled'];

/** How many findings have a verdict, by severity in the order of SEVERITIES. */
export interface Tally {
  readonly verdict: Verdict;
  readonly counts: readonly number[];
  readonly total: number;
}

export const tallyOf = (findings: readonly Finding[]): Tally[] =>
  VERDICTS.map((verdict) => {
    const all = findings.filter((finding) => finding.verdict === verdict);
    const counts = SEVERITIES.map((severity) => all.filter((finding) => finding.severity === severity).length);
    return { verdict, counts, total: all.length };
  });

/** A step of a derivation, and which of the finding's sides it rests on (from 0). */
export interface StepView {
  readonly text: string;
  readonly sides: readonly number[];
}

/** A finding, ready to be shown: plain data, so that a server can send it to a page; all text inert. */
export interface FindingView {
  readonly id: string;
  readonly content: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly state: State;
  readonly decision: string | null;
  readonly dependsOnPolicy: boolean;
  readonly title: string;
  /** Subjects and attributes of its sides: what the finding is about. */
  readonly about: string;
  readonly sides: readonly Side[];
  /** The finding's sentence, or null where it would only repeat the quotes. */
  readonly message: readonly Part[] | null;
  /** The values side by side, where they differ as words. */
  readonly differs: string | null;
  readonly values: readonly string[];
  readonly why: string | null;
  readonly settle: string | null;
  readonly steps: readonly StepView[];
  readonly notes: readonly string[];
  readonly numberLine: NumberLine | null;
}

/** Findings to show, worst verdict first, in the order given within each. */
export function shownFindings(
  report: Report,
  options: FormatOptions,
): readonly (readonly [Verdict, readonly Finding[]])[] {
  const isAsked = (finding: Finding): boolean =>
    options.quiet ? isDue(finding, options.failOn) : options.change?.stateOf.get(finding.id) !== 'unchanged';
  const shown = report.findings.filter(isAsked);
  return VERDICTS.map((verdict) => [verdict, shown.filter((finding) => finding.verdict === verdict)] as const).filter(
    ([, all]) => all.length,
  );
}

export function viewOf(finding: Finding, report: Report, lang: Lang): FindingView {
  const rule = report.knowledge.rules.find((one) => one.id === finding.rule);
  const claims = finding.claims.flatMap((id) => report.claimOf(id) ?? []);
  const quotes = differing(claims, report);
  const values = [...new Set(claims.map((claim) => inert(valueWords(claim, lang))))];
  const isOneAttribute = new Set(claims.map((claim) => claim.attribute)).size === 1;
  const repeats = isRepetition(finding, report, lang);
  const sides = onePerPlace(claims.map((claim, at) => sideOf(claim, report, lang, quotes?.[at])));
  const { id, content, verdict, severity, state, dependsOnPolicy } = finding;
  return {
    ...{ id, content, rule: finding.rule, verdict, severity, state, dependsOnPolicy },
    decision: finding.decision && decisionWords(finding.decision, lang),
    title: inert(rule?.title[lang] ?? finding.rule),
    about: aboutOf(claims, report, lang),
    sides,
    message: repeats ? null : messageParts(finding, report, { lang, brief: true }).map(inertPart),
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
    steps: stepsOf(finding, sides, report, lang),
    notes: notesOf(finding, lang),
    numberLine: numberLineOf(finding, claims, report, lang),
  };
}

const inertPart = ({ text, said }: Part): Part => ({ text: inert(text), said });

/** Two claims of one clause (A and B each) are one quote. */
const onePerPlace = (sides: readonly Side[]): readonly Side[] => [
  ...new Map(sides.map((side) => [`${side.place} ${side.quote.map(({ text }) => text).join('')}`, side])).values(),
];

function stepsOf(finding: Finding, sides: readonly Side[], report: Report, lang: Lang): StepView[] {
  return finding.explanation
    .map((step) => ({
      text: inert(workingText(step.text, report, lang)),
      sides: step.claims.map((id) => sides.findIndex((side) => side.claim === id)).filter((at) => at >= 0),
    }))
    .filter(({ text }) => text);
}

/** Names and attributes told of one finding. */
const MOST = 4;

export function aboutOf(claims: readonly Claim[], report: Report, lang: Lang): string {
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
    ...originsOf(finding, lang),
    ...(finding.dependsOnPolicy ? [word('policy', lang)] : []),
    ...(finding.decision ? [`${word('decision', lang)}: ${decisionWords(finding.decision, lang)}`] : []),
  ];
}

/** On how many independent origins each side stands, where one has more than its own. */
function originsOf({ values }: Finding, lang: Lang): string[] {
  const [left, right] = [values['left.origins'], values['right.origins']];
  return left && right && (left !== '1' || right !== '1') ? [`${left} : ${right} ${word('origins', lang)}`] : [];
}

/** A decision begins with the id of its ruling: in the reader's words. */
function decisionWords(decision: string, lang: Lang): string {
  const ruling = /^[a-z-]+(?=: )/u.exec(decision)?.[0] ?? '';
  const id = `ruling:${ruling}`;
  return inert(isWord(id) ? `${word(id, lang)}${decision.slice(ruling.length)}` : decision);
}

/** Two quotes show where they part; quotes with little in common, and three or more, show their values. */
function differing(claims: readonly Claim[], report: Report): readonly (readonly Piece[])[] | null {
  const [left, right, third] = claims.map((claim) => shownText(claim, report.documentOf(claim)).quote);
  const parts = left && right && third === undefined ? difference(left, right) : null;
  return parts && [parts.left, parts.right];
}
