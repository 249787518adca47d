import { z } from 'zod';
import { add, compare, rational, toNumber } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import { byPlace } from '../../relate/candidates.ts';
import { groupBy } from '../../relate/events.ts';
import { periodKey } from '../../relate/periods.ts';
import { type Draft, defineCheck } from '../check.ts';
import type { Counted } from '../grid.ts';

const words = z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) });
const params = z.strictObject({
  /** Shares of one whole, of which there are only a hundred per cent. */
  attributes: z.array(z.string()).min(1),
  /** Words that make the shares those of one holder at several times, or of several wholes. */
  not: words,
});
type Params = z.infer<typeof params>;

/** Two shares may be of two wholes; more than twice the whole is no slip of a share. */
const [LEAST, MOST] = [3, 200];

/** The shares that one sentence deals out come to more than the whole. */
export const sharesPastWholeCheck = defineCheck<Params>({
  id: 'shares-past-whole',
  params,
  propose: ({ related }, { attributes, not }) => {
    const shares = related.claims.filter((c): c is Counted => isShare(c) && attributes.includes(c.attribute));
    const groups = groupBy(shares, (c) => `${c.document}|${c.sentence.start}|${c.attribute}|${periodKey(c.time)}`);
    return [...groups.values()].flatMap((group): Draft[] => {
      const [first] = group;
      const text = first && related.document.get(first.document)?.text.slice(first.sentence.start, first.sentence.end);
      if (!text || group.length < LEAST || has(text, not)) return [];
      return pastWhole(group.toSorted(byPlace));
    });
  },
});

const isShare = ({ value, polarity, qualifiers }: Claim): boolean =>
  value.kind === 'quantity' &&
  value.unit === '%' &&
  value.qualifier === 'exact' &&
  polarity === 'affirmed' &&
  !qualifiers['as_of'];

const has = (text: string, { zh, en }: z.infer<typeof words>): boolean => {
  const folded = text.toLowerCase();
  return zh.some((word) => folded.includes(word)) || en.some((word) => ` ${folded}`.includes(` ${word}`));
};

/** Each share may have been rounded up by half its last digit. */
function pastWhole(shares: readonly Counted[]): Draft[] {
  const sum = shares.reduce((so, { value }) => add(so, value.lo), rational(0));
  const slack = shares.reduce((so, { value }) => so + toNumber(value.step) / 2, 0);
  if (toNumber(sum) <= 100 + slack || compare(sum, rational(MOST)) > 0) return [];
  const figures = shares.map(({ value }) => value.digits.replace(/\s*[%％]/u, ''));
  const working = `${figures.join(' + ')} = ${toNumber(sum)} % > 100 %`;
  return [
    {
      verdict: 'tension',
      claims: shares,
      values: { working },
      explanation: [{ text: working, claims: shares.map((c) => c.id) }],
    },
  ];
}
