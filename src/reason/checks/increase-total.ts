import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../relate/events.ts';
import { gapDays } from '../../relate/periods.ts';
import { type Context, type Draft, defineCheck, isSure, isWeaklyKeyed } from '../check.ts';
import { compareValues } from '../ladder.ts';
import { byTime } from '../representatives.ts';

const words = z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) });
const params = z.strictObject({
  /** Attributes whose claims may be either. */
  attributes: z.array(z.string()),
  /** Words in the quote that make it an increase, and those that make it the total. */
  increase: words,
  total: words,
});
type Params = z.infer<typeof params>;

/** One number, given here as an increase and there as the total. */
export const increaseTotalCheck = defineCheck({
  id: 'increase-total',
  params,
  propose: (context, { attributes, increase, total }) => {
    const wanted = context.related.claims.filter((c) => attributes.includes(c.attribute) && isSure(c));
    return [...groupBy(wanted, (c) => c.subject.id).values()].flatMap((group) => {
      const increases = firstOfEach(group.filter((c) => says(c, increase) && !says(c, total)));
      const totals = firstOfEach(group.filter((c) => says(c, total) && !says(c, increase)));
      return increases.flatMap((by) =>
        totals
          .filter((to) => isAtOdds(by, to, context))
          .map((to): Draft => {
            const claims = [by, to].sort(byTime);
            return { verdict: 'contradiction', claims, isWeak: isWeaklyKeyed(claims) };
          }),
      );
    });
  },
});

const says = ({ quote }: Claim, { zh, en }: Params['total']): boolean =>
  zh.some((word) => quote.includes(word)) || en.some((word) => quote.toLowerCase().includes(word));

/** The same number of one time; a total reached by an increase of its own size began at nothing. */
function isAtOdds(by: Claim, to: Claim, { policy }: Context): boolean {
  const rung = compareValues(by.value, to.value, policy)?.rung;
  if (rung !== 'same' && rung !== 'rounded' && rung !== 'wording') return false;
  if (by.sentence.start === to.sentence.start && by.document === to.document) return false;
  return by.document === to.document || (gapDays(by.assertedAt, to.assertedAt) ?? 0) <= policy.reasoning.replaces;
}

/** One claim for each number of a document. */
const firstOfEach = (claims: readonly Claim[]): readonly Claim[] => [
  ...new Map(
    claims.toReversed().map((c) => [`${c.document}|${c.value.kind === 'quantity' ? c.value.lo.n : ''}`, c]),
  ).values(),
];
