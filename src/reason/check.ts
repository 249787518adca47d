import type { z } from 'zod';
import type { Policy } from '../knowledge/schema.ts';
import type { Claim } from '../model/claim.ts';
import type { Aspect, Bounds, Step, Verdict } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Related } from '../relate/index.ts';

/** What a check may look at. */
export interface Context {
  readonly related: Related;
  readonly knowledge: Knowledge;
  readonly policy: Policy;
}

/** A conclusion before it has a rule's severity and an identity. */
export interface Draft {
  readonly verdict: Verdict;
  /** Overrides the rule's aspect. */
  readonly aspect?: Aspect;
  readonly claims: readonly Claim[];
  readonly messageId?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly bounds?: Bounds | null;
  readonly explanation?: readonly Step[];
  readonly dependsOnPolicy?: boolean;
  /** The sides differ in what they hold to be so: one may have been overtaken by the other. */
  readonly canAge?: boolean;
  /** A part of the key is open or inferred, or a side is a rumour: one step of severity less. */
  readonly isWeak?: boolean;
}

/** A kind of comparison. Conflict rules `propose`; explanation rules propose what they derive, or `explain` what others proposed. */
export interface Check {
  readonly id: string;
  readonly params: z.ZodType;
  readonly propose: (context: Context, params: unknown) => readonly Draft[];
  readonly explain: (context: Context, params: unknown, draft: Draft) => Draft | null;
}

interface Definition<P> {
  readonly id: string;
  readonly params: z.ZodType<P>;
  readonly propose?: (context: Context, params: P) => readonly Draft[];
  readonly explain?: (context: Context, params: P, draft: Draft) => Draft | null;
}

export const defineCheck = <P>({ id, params, propose, explain }: Definition<P>): Check => ({
  id,
  params,
  propose: (context, raw) => propose?.(context, params.parse(raw)) ?? [],
  explain: (context, raw, draft) => explain?.(context, params.parse(raw), draft) ?? null,
});

/** Rumours, and keys whose subject, time or event was filled in, weigh a step less. */
export const isWeaklyKeyed = (claims: readonly Claim[]): boolean =>
  claims.some((c) => c.evidence === 'rumour' || c.inferred.some((path) => /^(subject|event|time)/u.test(path)));

/** A day and month are stated though the year is the text's own: two of them differ by what is said. */
const isFilledIn = (path: string): boolean => path.startsWith('value') && path !== YEAR;
const YEAR = 'value.period.year';
export const hasOwnYear = ({ inferred }: Claim): boolean => !inferred.includes(YEAR);

/** What the claim is of was filled in, or its own text takes it back: it may stand in the data, never in a conflict. */
export const isSure = (claim: Claim): boolean =>
  claim.correction !== 'taken-back' && !claim.inferred.some((path) => path === 'attribute' || isFilledIn(path));

/** A value whose unit or size was filled in cannot carry a contradiction. */
export const restsOnInferred = (claims: readonly Claim[]): boolean => claims.some((c) => c.inferred.some(isFilledIn));
