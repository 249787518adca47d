import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../relate/events.ts';
import { dimensionOf, scopeOf } from '../../relate/keys.ts';
import { type Context, type Draft, defineCheck, isSure, isWeaklyKeyed } from '../check.ts';
import { byTime, valueKey } from '../representatives.ts';

/** Past this many numbers of one subject in one document they are not paired. */
const NUMBERS_A_DOCUMENT = 40;

/** Two numbers that change places: 18 and then 12 months in one text, 12 and then 18 in another. */
export const swappedCheck = defineCheck({
  id: 'swapped',
  params: z.strictObject({}),
  propose: (context) => {
    const wanted = context.related.claims.filter((c) => isWanted(c, context));
    return [...groupBy(wanted, (c) => `${c.subject.id}|${dimensionOf(c)}|${c.event?.id ?? ''}`).values()].flatMap(
      ofSubject,
    );
  },
});

const isWanted = (c: Claim, { related }: Context): boolean =>
  c.value.kind === 'quantity' &&
  c.value.qualifier === 'exact' &&
  c.polarity === 'affirmed' &&
  isSure(c) &&
  related.attributes.has(c.attribute);

/** What a document says of two attributes; `key` names attributes, scopes and numbers, `mirror` the same with the numbers in each other's place. */
interface Couple {
  readonly first: Claim;
  readonly second: Claim;
  readonly key: string;
  readonly mirror: string;
}

function ofSubject(claims: readonly Claim[]): Draft[] {
  const documents = [...groupBy(claims, (c) => c.document).values()];
  const said = documents.map((own) => couplesOf(own.slice(0, NUMBERS_A_DOCUMENT)));
  return said.flatMap((couples, i) =>
    said.slice(i + 1).flatMap((others): Draft[] => {
      const keys = new Set(couples.map((c) => c.key));
      const swapped = others.find(
        (o) => keys.has(o.mirror) && !keys.has(o.key) && !others.some((x) => x.key === o.mirror),
      );
      const own = swapped && couples.find((c) => c.key === swapped.mirror);
      if (!swapped || !own) return [];
      const pair = [own.first, swapped.first].sort(byTime);
      return [
        {
          verdict: 'tension',
          claims: pair,
          values: { other: own.second.quote },
          isWeak: isWeaklyKeyed(pair),
        },
      ];
    }),
  );
}

function couplesOf(own: readonly Claim[]): Couple[] {
  const nameOf = (c: Claim): string => `${c.attribute} ${Object.entries(scopeOf(c)).sort().join()}`;
  return own.flatMap((first) =>
    own.flatMap((second): Couple[] => {
      const [x, y] = [valueKey(first.value), valueKey(second.value)];
      if (first.attribute >= second.attribute || x === y) return [];
      const names = `${nameOf(first)}|${nameOf(second)}`;
      return [{ first, second, key: `${names}|${x}|${y}`, mirror: `${names}|${y}|${x}` }];
    }),
  );
}
