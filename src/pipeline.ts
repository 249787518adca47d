import { applyDecisions, type Ruled, withoutMisread } from './decide/decisions.ts';
import { applyIgnores, type Ignored } from './decide/ignores.ts';
import { decide } from './decide/index.ts';
import { builtinKnowledge } from './knowledge/builtin.ts';
import type { Reading } from './model/claim.ts';
import type { Decision } from './model/decision.ts';
import type { SourceInput } from './model/document.ts';
import type { Finding } from './model/finding.ts';
import type { Knowledge } from './model/knowledge.ts';
import { readClaims } from './read/claims/index.ts';
import { readSource } from './read/sources/index.ts';
import { type ReasonOptions, reason } from './reason/index.ts';
import { type Related, relate } from './relate/index.ts';

export interface JudgeOptions extends ReasonOptions {
  /** What people ruled of findings. */
  readonly decisions?: readonly Decision[];
  /** `YYYY-MM-DD`: what decisions expire by; none expires where it is not given. */
  readonly today?: string | null;
}

export interface CheckOptions extends JudgeOptions {
  readonly knowledge?: Knowledge;
  /** How a document is read where it need not be read anew: from a cache. */
  readonly read?: (input: SourceInput) => Reading;
}

export interface Checked {
  readonly readings: readonly Reading[];
  readonly related: Related;
  readonly findings: readonly Finding[];
  readonly rulesThatMetNothing: readonly string[];
  /** Decisions that silence nothing: stale, expired, of no finding. */
  readonly ruled: Ruled;
  /** What comments in the documents let be. */
  readonly ignored: Ignored;
}

/** Text → dated claims: a pure function of one document and the knowledge. */
export const read = (input: SourceInput, knowledge: Knowledge): Reading => readClaims(readSource(input), knowledge);

/** The whole journey: read → relate → reason → decide. */
export function run(inputs: readonly SourceInput[], options: CheckOptions = {}): Checked {
  const knowledge = options.knowledge ?? builtinKnowledge();
  const ordered = [...inputs].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return judge(ordered.map(options.read ?? ((input) => read(input, knowledge))), knowledge, options);
}

/** From readings (fresh or cached) to findings. */
export function judge(readings: readonly Reading[], knowledge: Knowledge, options: JudgeOptions = {}): Checked {
  const { decisions = [], today = null } = options;
  const believed = withoutMisread(readings, decisions, today);
  const related = relate(believed, knowledge);
  const { findings, rulesThatMetNothing } = reason(related, knowledge, options);
  const ruled = applyDecisions(decide(findings, related), decisions, today, believed);
  const ignored = applyIgnores(ruled.findings, related, knowledge.rules);
  return { readings: believed, related, findings: ignored.findings, rulesThatMetNothing, ruled, ignored };
}
