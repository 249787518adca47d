import { parseIso } from './exact/civil.ts';
import { hashOf } from './exact/hash.ts';
import { builtinKnowledge } from './knowledge/builtin.ts';
import type { Severity, Verdict } from './model/finding.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { Period } from './model/period.ts';
import { languageOf } from './read/language.ts';
import { readMentions } from './read/mentions/index.ts';
import { compileNames, type NameIndex } from './read/mentions/names.ts';
import { type Clash, type ClashSide, judgeStatements, type Relation } from './reason/statements.ts';
import { gapDays } from './relate/periods.ts';
import { type Statement, statementsOf } from './relate/statements/statements.ts';

/** One text of a pair. */
export interface ComparedText {
  readonly text: string;
  readonly language?: 'zh' | 'en' | null;
  /** When it was said, `YYYY-MM-DD`. */
  readonly date?: string | null;
}

export interface ComparedSide {
  /** The statement; `start` and `end` are those of the value or word that shows the conflict. */
  readonly quote: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ComparedFinding {
  readonly id: string;
  readonly content: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly aspect: string;
  readonly severity: Severity;
  readonly message: string;
  readonly left: ComparedSide;
  readonly right: ComparedSide;
}

export interface Compared {
  readonly relation: Relation;
  readonly findings: readonly ComparedFinding[];
}

export type Comparison = (a: ComparedText, b: ComparedText) => Compared;

/** Prepares the comparison of many pairs: names and rules are looked up once. The result is pure: whether b can be true where a is. */
export function comparing(knowledge: Knowledge = builtinKnowledge(), lang: 'en' | 'zh' = 'en'): Comparison {
  const names = compileNames(knowledge);
  return (a, b) => {
    const { relation, clashes } = judgeStatements(read(a, names), read(b, names), knowledge.policy);
    const isOutdated = liesApart(a.date, b.date, knowledge.policy.reasoning.sameState);
    const findings = clashes.map((clash) => findingOf(clash, isOutdated, knowledge, lang));
    const isOpen = relation === 'contradiction' && !findings.some((one) => one.verdict === 'contradiction');
    return { relation: isOpen ? 'neutral' : relation, findings };
  };
}

function read({ text, language: given }: ComparedText, names: NameIndex): Statement[] {
  const told = given ?? languageOf(text);
  const language = told === 'zh' || told === 'en' ? told : null;
  return statementsOf(text, readMentions(text, { language, anchor: null, names }));
}

/** Said so long apart that a number may have changed in between. */
function liesApart(a: string | null | undefined, b: string | null | undefined, within: number): boolean {
  const [left, right]: (Period | null)[] = [a ? parseIso(a) : null, b ? parseIso(b) : null];
  return (gapDays(left ?? null, right ?? null) ?? 0) > within;
}

function findingOf(clash: Clash, isOutdated: boolean, knowledge: Knowledge, lang: 'en' | 'zh'): ComparedFinding {
  const rule = knowledge.rules.find((one) => one.id === clash.rule);
  const [left, right] = [sideOf(clash.left), sideOf(clash.right)];
  const verdict = isOutdated && clash.left.term.value?.value.kind === 'quantity' ? 'superseded' : 'contradiction';
  const template = rule?.message.default?.[lang] ?? '{left.quote} / {right.quote}';
  const words: Readonly<Record<string, string>> = {
    'left.source': 'a',
    'right.source': 'b',
    'left.quote': left.quote,
    'right.quote': right.quote,
  };
  const key = [clash.rule, left.quote, right.quote].join('\u0001');
  return {
    id: `f:${hashOf(`${key}\u0001${left.start}\u0001${right.start}`)}`,
    content: `x:${hashOf(key)}`,
    rule: clash.rule,
    verdict,
    aspect: rule?.aspect ?? 'value',
    severity: verdict === 'superseded' ? 'low' : (rule?.severity ?? 'high'),
    message: template.replace(/\{([\w.]+)\}/gu, (slot, name: string) => words[name] ?? slot),
    left,
    right,
  };
}

const sideOf = ({ statement, term }: ClashSide): ComparedSide => ({
  quote: statement.text.slice(statement.start, statement.end),
  text: statement.text.slice(term.start, term.end),
  start: term.start,
  end: term.end,
});
