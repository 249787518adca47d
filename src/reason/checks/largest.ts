import { z } from 'zod';
import { compare } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity, Rank } from '../../model/value.ts';
import { groupBy } from '../../relate/events.ts';
import { type Draft, defineCheck, isSure } from '../check.ts';

const params = z.strictObject({
  /** The attribute of the superlative, and what it is the first of. */
  rank: z.string(),
  of: z.string(),
  /** The attribute that tells how large each is. */
  attribute: z.string(),
  /** What the superlative may be bound to: anything else could leave the larger one out. */
  within: z.array(z.string()),
});
type Params = z.infer<typeof params>;
type Ranking = Claim & { readonly value: Rank };
type Amount = Claim & { readonly value: Quantity };

/** What is called the largest ever, beside a larger one that any source tells of before: 65bn, where 122bn was raised the year before. */
export const largestCheck = defineCheck({
  id: 'largest',
  params,
  propose: ({ related }, asked) => {
    const ranked = related.claims.filter((c): c is Ranking => isFirstOfAll(c, asked));
    if (!ranked.length) return [];
    const amounts = related.claims.filter((c): c is Amount => isSettled(c, asked));
    const bySubject = groupBy(amounts, (c) => c.subject.id);
    const falling = [...amounts].sort((a, b) => compare(b.value.lo, a.value.lo) || (a.id < b.id ? -1 : 1));
    return ranked.flatMap((rank) => {
      const own = ownOf(rank, bySubject.get(rank.subject.id) ?? []);
      const larger = own && falling.find((other) => isLarger(other, own) && isBefore(other, rank, own));
      return own && larger ? [draftOf(rank, own, larger)] : [];
    });
  },
});

const isFirstOfAll = (c: Claim, { rank, of, within }: Params): boolean =>
  c.attribute === rank &&
  c.value.kind === 'rank' &&
  c.value.of === of &&
  c.value.order === 1 &&
  !c.value.oneOf &&
  c.polarity === 'affirmed' &&
  c.value.scope.split('+').includes('history') &&
  c.value.scope.split('+').every((part) => within.includes(part));

const isSettled = (c: Claim, { attribute }: Params): boolean =>
  c.attribute === attribute &&
  c.value.kind === 'quantity' &&
  c.value.qualifier !== 'up_to' &&
  c.polarity === 'affirmed' &&
  (c.phase === 'completed' || c.phase === 'agreed') &&
  c.evidence !== 'rumour' &&
  isSure(c) &&
  !c.inferred.includes('subject');

/** The amount that the superlative is said of: the one of its document that stands nearest. */
function ownOf(rank: Ranking, amounts: readonly Amount[]): Amount | null {
  const own = amounts.filter((c) => c.document === rank.document);
  const distance = (c: Claim): number => Math.abs(c.span.start - rank.span.start);
  const [nearest] = [...own].sort((a, b) => distance(a) - distance(b));
  return nearest && own.every((c) => compare(c.value.lo, nearest.value.lo) === 0) ? nearest : null;
}

const isLarger = (other: Amount, own: Amount): boolean =>
  other.value.unit === own.value.unit && compare(other.value.lo, own.value.hi) > 0;

/** Told of another event, of a day before the superlative was. */
function isBefore(other: Amount, rank: Ranking, own: Amount): boolean {
  if (!other.event || !own.event || other.event.id === own.event.id) return false;
  const day = other.time?.to ?? other.assertedAt?.to;
  const said = rank.assertedAt?.from;
  return typeof day === 'number' && typeof said === 'number' && day < said;
}

const draftOf = (rank: Ranking, own: Amount, larger: Amount): Draft => ({
  verdict: 'tension',
  claims: [rank, own, larger],
  values: { left: rank.id, right: larger.id, own: own.value.digits, larger: larger.value.digits },
});
