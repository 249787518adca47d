import { z } from 'zod';
import { divide, equals, isZero } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../relate/events.ts';
import { dimensionOf, scopeOf } from '../../relate/keys.ts';
import { gapDays, whenOf } from '../../relate/periods.ts';
import { type Draft, defineCheck, isSure, isWeaklyKeyed } from '../check.ts';
import { powerOfTen } from '../ladder.ts';
import { isLooselyKeyed } from '../open-keys.ts';
import { byTime, representatives } from '../representatives.ts';

const params = z.strictObject({});

/** Claims of one key past which no slip is looked for. */
const CLAIMS_A_KEY = 60;

/** The same digits a power of ten apart for one key: a scale word was misread (7000万 / 700 million). The event may be left open. */
export const unitSlipCheck = defineCheck({
  id: 'unit-slip',
  params,
  propose: ({ related, policy }) => {
    const counted = related.claims.filter((c) => c.value.kind === 'quantity' && c.polarity === 'affirmed' && isSure(c));
    const keyOf = (c: Claim): string =>
      [c.subject.id, c.attribute, dimensionOf(c), Object.entries(scopeOf(c)).sort().join()].join('|');
    return [...groupBy(counted, keyOf).values()].flatMap((group): Draft[] => {
      if (group.length < 2 || group.length > CLAIMS_A_KEY) return [];
      const said = representatives(group, related).toSorted(byTime);
      const has = (document: string, other: Claim): boolean =>
        said.some((c) => c.document === document && isSame(c, other));
      const pairs = said.flatMap((a, i) => said.slice(i + 1).map((b) => [a, b] as const));
      return onePerValues(
        pairs.flatMap(([a, b]): Draft[] => {
          const power = (gapDays(whenOf(a), whenOf(b)) ?? 0) <= policy.reasoning.slips ? slip(a, b) : null;
          const isExplained = a.document !== b.document && (has(a.document, b) || has(b.document, a));
          const isLoose = a.document !== b.document && isLooselyKeyed(a, b, related.attributes);
          if (power === null || isExplained || isLoose) return [];
          const isWeak = isWeaklyKeyed([a, b]) && a.document !== b.document;
          return [
            {
              verdict: 'contradiction',
              aspect: 'unit',
              canAge: true,
              claims: [a, b],
              values: { power: `10^${power}` },
              isWeak,
            },
          ];
        }),
      );
    });
  },
});

const isSame = ({ value: a }: Claim, { value: b }: Claim): boolean =>
  a.kind === 'quantity' && b.kind === 'quantity' && equals(a.lo, b.lo);

/** Of each two documents one slip. */
const onePerValues = (drafts: readonly Draft[]): Draft[] => [
  ...new Map(drafts.toReversed().map((d) => [d.claims.map((c) => c.document).join('|'), d])).values(),
];

const isHan = (digits: string): boolean => /\p{Script=Han}/u.test(digits);

/** The same numeral before another scale word, in one way of counting or across the two. */
function slip(
  { value: a, sentence: x, document: left }: Claim,
  { value: b, sentence: y, document: right }: Claim,
): number | null {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || !equals(a.lo, a.hi) || !equals(b.lo, b.hi)) return null;
  if (left === right && x.start === y.start) return null;
  const power = powerOfTen(a.lo, b.lo);
  if (power === null || isZero(a.step) || isZero(b.step) || !/\p{L}/u.test(a.digits + b.digits)) return null;
  const isSameNumeral = equals(divide(a.lo, a.step), divide(b.lo, b.step));
  if (isHan(a.digits) !== isHan(b.digits)) return isSameNumeral || power === 1 ? power : null;
  return isSameNumeral && significant(a.digits) >= 2 ? power : null;
}

const significant = (digits: string): number =>
  digits
    .replace(/[^0-9.]/gu, '')
    .replace(/\.?0+$/u, '')
    .replace('.', '').length;
