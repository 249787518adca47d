import { z } from 'zod';
import { compare, multiply, type Rational, rational } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/value.ts';
import { groupBy } from '../../relate/events.ts';
import { dimensionOf, scopeOf } from '../../relate/keys.ts';
import { gapDays, statedTime } from '../../relate/periods.ts';
import { type Context, type Draft, defineCheck, isSure } from '../check.ts';
import { EVERYTHING, type Interval, meets, roundedInterval, sum } from '../intervals.ts';

const params = z.strictObject({});
type Counted = Claim & { readonly value: Quantity };

/** One document's number for several together, against the numbers it gives for each: 15,000 in A and B, where A has 9,000 and B 2,500. */
export const jointTotalCheck = defineCheck({
  id: 'joint-total',
  params,
  propose: (context) => {
    const counted = context.related.claims.filter((c): c is Counted => isPlain(c));
    const groups = groupBy(counted, (c) => `${c.document}|${c.attribute}|${dimensionOf(c)}`);
    return [...groups.values()].flatMap((group) => {
      const largest = largestOf(group);
      return largest.flatMap((total) => {
        const members = total.subject.id.split('+');
        if (members.length < 2) return [];
        const parts = members.flatMap((id) => largest.find((c) => c.subject.id === id) ?? []);
        return parts.length === members.length ? wrong(total, parts, context) : [];
      });
    });
  },
});

const isPlain = (c: Claim): boolean =>
  c.value.kind === 'quantity' &&
  c.value.relation === undefined &&
  c.value.unit !== '%' &&
  c.value.qualifier !== 'approx_digits' &&
  c.polarity === 'affirmed' &&
  isSure(c) &&
  !c.inferred.includes('subject') &&
  Object.keys(scopeOf(c)).length === 0;

/** Of what a document counts more than once, the largest number. */
function largestOf(group: readonly Counted[]): readonly Counted[] {
  const largest = new Map<string, Counted>();
  for (const claim of group) {
    const known = largest.get(claim.subject.id);
    if (!known || compare(claim.value.lo, known.value.lo) > 0) largest.set(claim.subject.id, claim);
  }
  return [...largest.values()];
}

function wrong(total: Counted, parts: readonly Counted[], { policy }: Context): Draft[] {
  if (parts.some((part) => part.sentence.start === total.sentence.start)) return [];
  if (parts.some((part) => (gapDays(statedTime(part), statedTime(total)) ?? 0) > 0)) return [];
  const own = parts.map(({ value }) => capped(roundedInterval(value, policy, 'loose')));
  const together = own.reduce<Interval>((so, one) => sum(so, one), ZERO);
  if (meets(together, roundedInterval(total.value, policy, 'loose'))) return [];
  const working = `${parts.map(({ value }) => value.digits).join(' + ')} ≠ ${total.value.digits}`;
  const claims = [total, ...parts];
  return [
    {
      verdict: 'tension',
      claims,
      values: { working },
      explanation: [{ text: working, claims: claims.map((c) => c.id) }],
      bounds: together,
    },
  ];
}

/** "At least" so many, counted: a fifth more at most. */
const capped = (one: Interval): Interval =>
  one.lo === null || one.lo.n <= 0n ? one : { ...one, hi: least(one.hi, multiply(one.lo, rational(6, 5))) };
const least = (a: Interval['hi'], b: Rational): Rational => (a !== null && compare(a, b) < 0 ? a : b);

const ZERO: Interval = { ...EVERYTHING, lo: { n: 0n, d: 1n }, hi: { n: 0n, d: 1n }, loOpen: false, hiOpen: false };
