import { z } from 'zod';
import { equals } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import { defineCheck, isWeaklyKeyed } from '../check.ts';
import { powerOfTen } from '../ladder.ts';
import { pairsOf } from '../pairs.ts';

const params = z.strictObject({});

/** The same digits a power of ten apart for one key: a scale word was misread (7000万 / 700 million). */
export const unitSlipCheck = defineCheck({
  id: 'unit-slip',
  params,
  propose: (context) =>
    pairsOf(context).flatMap(({ left, right, compared }) => {
      const power = compared.rung === 'conflict' ? slip(left, right) : null;
      if (power === null) return [];
      const claims = [left, right];
      return [
        { verdict: 'contradiction' as const, claims, values: { power: `10^${power}` }, isWeak: isWeaklyKeyed(claims) },
      ];
    }),
});

/** A single leading digit is too likely by chance, unless the two stand in different scale words with the same digits before them. */
function slip({ value: a }: Claim, { value: b }: Claim): number | null {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || !equals(a.lo, a.hi) || !equals(b.lo, b.hi)) return null;
  const power = powerOfTen(a.lo, b.lo);
  if (power === null) return null;
  return digitsOf(a.digits) === digitsOf(b.digits) || significant(a.digits) >= 2 ? power : null;
}

const digitsOf = (digits: string): string => digits.replace(/[^0-9.]/gu, '').replace(/\.?0+$/u, '');
const significant = (digits: string): number => digitsOf(digits).replace('.', '').length;
