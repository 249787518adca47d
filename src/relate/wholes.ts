import { absolute, add, compare, multiply, rational, subtract } from '../exact/rational.ts';
import type { Claim, EntityRef } from '../model/claim.ts';
import type { Quantity } from '../model/value.ts';
import { type Attributes, attributeOf, EXPECTED } from './attributes.ts';
import { byPlace } from './candidates.ts';
import { groupBy } from './events.ts';
import { dimensionOf } from './keys.ts';

type Counted = Claim & { readonly value: Quantity };
const isCounted = ({ value }: Claim): boolean =>
  value.kind === 'quantity' && value.relation === undefined && value.qualifier !== 'approx_digits';

/** How far off, per cent, parts may be and still be meant to make the total. */
const NEAR = 5;

/**
 * "20,319 dead, including 16,546 in A and 3,868 in B": the total is of A and B together, whatever subject stood nearest. The numbers say so:
 * what the others add up to, or miss by little, is theirs.
 */
export function withJointWholes(claims: readonly Claim[]): readonly Claim[] {
  const groups = groupBy(
    claims.filter((c): c is Counted => isCounted(c)),
    (c) => `${c.document}|${c.sentence.start}|${c.attribute}|${dimensionOf(c)}`,
  );
  const mended = new Map<string, Claim>();
  for (const group of groups.values()) {
    if (group.length < 3 || group.some((c) => c.partOf)) continue;
    const [total, ...parts] = group.toSorted(byPlace);
    const subjects = new Map(parts.map(({ subject }) => [subject.id, subject]));
    if (!total || subjects.size < parts.length || !subjects.has(total.subject.id) || !isNear(total, parts)) continue;
    const subject = jointOf([...subjects.values()]);
    const { eventEvidence: evidence } = total;
    const of = evidence?.of === total.subject.id ? subject.id : (evidence?.of ?? null);
    mended.set(total.id, { ...total, subject, eventEvidence: evidence && { ...evidence, of } });
    for (const part of parts) mended.set(part.id, named(part));
  }
  return claims.map((claim) => mended.get(claim.id) ?? claim);
}

/** That the parts make the total says what they count. */
const named = (part: Counted): Counted => ({ ...part, inferred: part.inferred.filter((path) => path !== 'attribute') });

function isNear(total: Counted, parts: readonly Counted[]): boolean {
  const sum = parts.reduce((so, { value }) => add(so, value.lo), rational(0));
  const gap = absolute(subtract(sum, total.value.lo));
  return compare(multiply(gap, rational(100)), multiply(absolute(total.value.lo), rational(NEAR))) <= 0;
}

function jointOf(parts: readonly EntityRef[]): EntityRef {
  const sorted = parts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const asWritten = parts.map((p) => p.name).join(' + ');
  return { id: sorted.map((p) => p.id).join('+'), name: asWritten };
}

/** What a cumulative count is expected to come to is another number than what has been counted: `expected_deaths` beside `deaths`. */
export const withForecasts = (claims: readonly Claim[], attributes: Attributes): readonly Claim[] =>
  claims.map((claim) => {
    const { time, event } = attributeOf(attributes, claim.attribute);
    const isForecast = claim.phase === 'expected' || claim.phase === 'planned';
    if (!isForecast || time !== 'growing' || event === null || claim.value.kind !== 'quantity') return claim;
    if (claim.value.relation || /^[A-Z]{3}$/u.test(claim.value.unit)) return claim;
    return { ...claim, attribute: `${EXPECTED}${claim.attribute}` };
  });
