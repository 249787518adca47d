import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../relate/events.ts';
import { gapDays } from '../../relate/periods.ts';
import { type Context, type Draft, defineCheck, isWeaklyKeyed } from '../check.ts';
import { compareValues } from '../ladder.ts';
import { byTime } from '../representatives.ts';

const params = z.strictObject({
  /** Attributes that say by how much, each with the one that says to how much. */
  pairs: z.array(z.strictObject({ increase: z.string(), total: z.string() })),
});

/** One number, given here as an increase and there as the total. */
export const increaseTotalCheck = defineCheck({
  id: 'increase-total',
  params,
  propose: (context, { pairs }) =>
    pairs.flatMap(({ increase, total }) => {
      const wanted = context.related.claims.filter((c) => c.attribute === increase || c.attribute === total);
      return [...groupBy(wanted, (c) => c.subject.id).values()].flatMap((group) =>
        group
          .filter((c) => c.attribute === increase)
          .flatMap((by) => {
            const totals = group.filter((c) => c.attribute === total && isAtOdds(by, c, context));
            return nearest(by, totals).map((to): Draft => {
              const claims = [by, to].sort(byTime);
              return { verdict: 'contradiction', claims, isWeak: isWeaklyKeyed(claims) };
            });
          }),
      );
    }),
});

/** The same number of one time; a total reached by an increase of its own size began at nothing. */
function isAtOdds(by: Claim, to: Claim, { policy }: Context): boolean {
  const rung = compareValues(by.value, to.value, policy)?.rung;
  if (rung !== 'same' && rung !== 'rounded' && rung !== 'wording') return false;
  if (by.sentence.start === to.sentence.start && by.document === to.document) return false;
  return by.document === to.document || (gapDays(by.assertedAt, to.assertedAt) ?? 0) <= policy.reasoning.replaces;
}

/** One total of each document. */
const nearest = (_by: Claim, totals: readonly Claim[]): readonly Claim[] => [
  ...new Map(totals.toReversed().map((to) => [to.document, to])).values(),
];
