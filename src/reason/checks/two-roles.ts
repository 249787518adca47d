import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../relate/events.ts';
import type { Related } from '../../relate/index.ts';
import { gapDays } from '../../relate/periods.ts';
import { type Context, type Draft, defineCheck, isSure, isWeaklyKeyed } from '../check.ts';
import { compareValues } from '../ladder.ts';
import { byTime } from '../representatives.ts';

const words = z.strictObject({ zh: z.array(z.string()).default([]), en: z.array(z.string()).default([]) });
const role = z.strictObject({ attributes: z.array(z.string()), words: words.optional() });
const params = z.strictObject({
  /** What the number is in one place, and in the other; words in the quote tell the roles apart. */
  left: role,
  right: role,
  verdict: z.enum(['contradiction', 'tension']),
});
type Role = z.infer<typeof role>;

/** One number in two roles that cannot both be its: the increase and the total, the first part and the whole. */
export const twoRolesCheck = defineCheck({
  id: 'two-roles',
  params,
  propose: (context, { left, right, verdict }) => {
    const wanted = context.related.claims.filter((c) => c.value.kind === 'quantity' && isSure(c));
    return [...groupBy(wanted, (c) => c.subject.id).values()].flatMap((group) => {
      const first = firstOfEach(group.filter((c) => plays(c, left, right, context.related)));
      const second = firstOfEach(group.filter((c) => plays(c, right, left, context.related)));
      return first.flatMap((a) =>
        second
          .filter((b) => isAtOdds(a, b, context))
          .map((b): Draft => {
            const claims = [a, b].sort(byTime);
            return { verdict, claims, isWeak: isWeaklyKeyed(claims) };
          }),
      );
    });
  },
});

/** Of the role's attributes, with one of its words where it has any and none of the other's; without words of its own, in the whole sentence. */
function plays(claim: Claim, own: Role, other: Role, { document }: Related): boolean {
  if (!own.attributes.includes(claim.attribute)) return false;
  const { start, end } = claim.sentence;
  const sentence = document.get(claim.document)?.text.slice(start, end) ?? claim.quote;
  if (own.words && !has(claim.quote, own.words)) return false;
  return !(other.words && has(own.words ? claim.quote : sentence, other.words));
}

const has = (text: string, { zh, en }: z.infer<typeof words>): boolean => {
  const folded = text.toLowerCase();
  return [...zh, ...en].some((word) => folded.includes(word));
};

/** The same number, near in time, in two sentences. */
function isAtOdds(a: Claim, b: Claim, { policy }: Context): boolean {
  const rung = compareValues(a.value, b.value, policy)?.rung;
  if (rung !== 'same' && rung !== 'rounded' && rung !== 'wording') return false;
  if (a.document === b.document) return a.sentence.start !== b.sentence.start;
  return (gapDays(a.assertedAt, b.assertedAt) ?? 0) <= policy.reasoning.replaces;
}

const isHeading = (c: Claim): boolean => c.region === 'title' || c.region === 'summary';

/** One claim for each number of a document, of the text before that of a heading. */
const firstOfEach = (claims: readonly Claim[]): readonly Claim[] => [
  ...new Map(
    claims
      .toSorted((a, b) => Number(isHeading(a)) - Number(isHeading(b)))
      .toReversed()
      .map((c) => [`${c.document}|${c.value.kind === 'quantity' ? c.value.lo.n : ''}`, c]),
  ).values(),
];
