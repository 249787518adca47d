import type { Claim } from '../model/claim.ts';
import { type Attributes, attributeOf } from './attributes.ts';
import { groupBy } from './events.ts';
import { dimensionOf } from './keys.ts';

/** Claims that may meet: one subject, one family of attributes, one dimension; sorted, so that their order is no input's order. */
export interface CandidateSet {
  readonly key: string;
  readonly claims: readonly Claim[];
}

/** Past this many claims of one event and key a set is cut, and the cut is said. */
export const CLAIMS_A_KEY = 2_000;

export function candidatesOf(claims: readonly Claim[], attributes: Attributes): readonly CandidateSet[] {
  const groups = groupBy(
    claims,
    (c) => `${c.subject.id}|${attributeOf(attributes, c.attribute).family}|${dimensionOf(c)}|${c.event?.id ?? ''}`,
  );
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([key, group]) => ({ key, claims: group.toSorted(byPlace).slice(0, CLAIMS_A_KEY) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Documents by identity, then place. */
export function byPlace(a: Claim, b: Claim): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
