import type { Aspect, Severity, Verdict } from './finding.ts';

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** One worked example of a rule: sides are texts, so the whole chain is tested. */
export interface RuleExample {
  readonly expect: Verdict | 'none';
  readonly sources: readonly string[];
  readonly by?: string | undefined;
  readonly note?: string | undefined;
  /** Of a rule on terms: the glossary, as CSV. */
  readonly glossary?: string | undefined;
  readonly 'known-miss'?: string | undefined;
}

/** One use of a check, as its YAML file says (rules/conflict, rules/explanation, rules/translation). */
export interface Rule {
  readonly id: string;
  readonly kind: 'conflict' | 'explanation' | 'translation';
  readonly check: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
  /** Message templates by message id; `default` where a rule has one sentence only. */
  readonly message: Readonly<Record<string, Bilingual>>;
  readonly severity: Severity;
  readonly aspect: Aspect;
  readonly stage: 'stable' | 'trial';
  readonly was: readonly string[];
  /** Parameters, held against the check's own schema. */
  readonly with: Readonly<Record<string, unknown>>;
  readonly examples: readonly RuleExample[];
  readonly file: string;
}
