import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import type { Members } from '../../model/value.ts';
import { groupBy } from '../../relate/events.ts';
import { type Draft, defineCheck, isWeaklyKeyed } from '../check.ts';
import { representatives } from '../representatives.ts';

const params = z.strictObject({
  /** Roles that name one circle: owners and partners of a venture. */
  alike: z.array(z.array(z.string())).default([]),
});
type Params = z.infer<typeof params>;
type Listing = Claim & { readonly value: Members };

/** Lists of one circle: a closed list leaves out someone whom another names. */
export const membersCheck = defineCheck<Params>({
  id: 'members',
  params,
  propose: ({ related }, { alike }) => {
    const lists = related.claims.filter((c): c is Listing => c.value.kind === 'members' && c.polarity === 'affirmed');
    const groups = groupBy(lists, (c) => `${c.subject.id}|${circleOf(c.attribute, alike)}|${c.event?.id ?? ''}`);
    return [...groups.values()].flatMap((group) => {
      const said = representatives(group, related).filter((c): c is Listing => c.value.kind === 'members');
      return said.flatMap((a, i) => said.slice(i + 1).flatMap((b) => compared(a, b)));
    });
  },
});

const circleOf = (attribute: string, alike: Params['alike']): string =>
  alike.find((circle) => circle.includes(attribute))?.[0] ?? attribute;

/** At least one list is closed, they share a member, and one names somebody the closed one leaves out. */
function compared(a: Listing, b: Listing): Draft[] {
  const self = a.subject.id;
  const of = ({ value }: Listing): ReadonlySet<string> => new Set(value.items.filter((item) => item !== self));
  const [left, right] = [of(a), of(b)];
  const [extraLeft, extraRight] = [missing(left, right), missing(right, left)];
  if (![...left].some((item) => right.has(item)) || (!extraLeft.length && !extraRight.length)) return [];
  const isOdds = (a.value.complete && extraRight.length > 0) || (b.value.complete && extraLeft.length > 0);
  if (!isOdds) return [];
  const claims = [a, b];
  return [
    {
      verdict: isClosed(a, b) && a.document !== b.document ? 'contradiction' : 'tension',
      claims,
      values: { missing: [...extraLeft, ...extraRight].sort().join(', ') },
      isWeak: isWeaklyKeyed(claims),
    },
  ];
}

/** Two closed lists; or one that names a single member as the only one. */
const isClosed = ({ value: a }: Listing, { value: b }: Listing): boolean =>
  (a.complete && b.complete) || [a, b].some((list) => list.complete && list.items.length === 1);

const missing = (from: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...from].filter((item) => !other.has(item));
