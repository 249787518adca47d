import { z } from 'zod';
import { divide, equals, isZero } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import { gapDays, whenOf } from '../../relate/periods.ts';
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
      const isNear = (gapDays(whenOf(left), whenOf(right)) ?? 0) <= context.policy.reasoning.replaces;
      const power = compared.rung === 'conflict' && isNear ? slip(left, right) : null;
      if (power === null) return [];
      const claims = [left, right];
      return [
        {
          verdict: 'contradiction' as const,
          aspect: 'unit' as const,
          claims,
          values: { power: `10^${power}` },
          isWeak: isWeaklyKeyed(claims),
        },
      ];
    }),
});

const isHan = (digits: string): boolean => /\p{Script=Han}/u.test(digits);

/** A single leading digit is too likely by chance, unless the two stand in different scale words with the same digits before them. */
function slip({ value: a }: Claim, { value: b }: Claim): number | null {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || !equals(a.lo, a.hi) || !equals(b.lo, b.hi)) return null;
  const power = powerOfTen(a.lo, b.lo);
  if (power === null) return null;
  const isSameNumeral = !isZero(a.step) && !isZero(b.step) && equals(divide(a.lo, a.step), divide(b.lo, b.step));
  return isSameNumeral || isHan(a.digits) !== isHan(b.digits) || significant(a.digits) >= 2 ? power : null;
}

const digitsOf = (digits: string): string => digits.replace(/[^0-9.]/gu, '').replace(/\.?0+$/u, '');
const significant = (digits: string): number => digitsOf(digits).replace('.', '').length;
