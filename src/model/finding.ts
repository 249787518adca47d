import type { Rational } from '../exact/rational.ts';

export type Verdict = 'contradiction' | 'tension' | 'superseded' | 'reconciled';
export type Aspect =
  | 'value'
  | 'qualifier'
  | 'condition'
  | 'members'
  | 'scope'
  | 'hedge'
  | 'metadata'
  | 'arithmetic'
  | 'missing'
  | 'unit'
  | 'date'
  | 'name'
  | 'negation';
/** The gravest first. */
export const SEVERITIES = ['high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type State = 'open' | 'decided' | 'stale' | 'baselined' | 'ignored' | 'trial';
/** The states of what still counts: neither a ruling nor a comment nor the base lets it be. */
export const STANDING: ReadonlySet<State> = new Set(['open', 'stale']);

/** One step of a derivation. `text` is language-neutral arithmetic or a message id with values; each step names its claims. */
export interface Step {
  readonly text: string;
  readonly claims: readonly string[];
}

export interface Bounds {
  readonly lo: Rational | null;
  readonly hi: Rational | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** A conclusion about a minimal set of claims. Its sentence is made at output from `messageId` and `values`. */
export interface Finding {
  readonly id: string;
  readonly content: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly aspect: Aspect;
  readonly severity: Severity;
  readonly messageId: string;
  /** Strings fill the rule's message as they are; claims are referred to by role: `left`, `right`, `others`. */
  readonly values: Readonly<Record<string, string>>;
  /** Ids of the smallest set of claims that shows it, the earliest-dated first. */
  readonly claims: readonly string[];
  readonly bounds: Bounds | null;
  readonly explanation: readonly Step[];
  readonly dependsOnPolicy: boolean;
  readonly state: State;
  readonly decision: string | null;
}
