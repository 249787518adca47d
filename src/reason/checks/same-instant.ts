import { z } from 'zod';
import { defineCheck } from '../check.ts';
import { instantGap } from '../ladder.ts';
import { pairsOf } from '../pairs.ts';

const params = z.strictObject({});

/** Two clock times of different zones that are one instant. */
export const sameInstantCheck = defineCheck({
  id: 'same-instant',
  params,
  propose: (context) =>
    pairsOf(context).flatMap(({ left, right, compared }) => {
      if (left.value.kind !== 'date' || right.value.kind !== 'date' || compared.rung !== 'same') return [];
      if (left.value.period.zone === right.value.period.zone || instantGap(left.value, right.value) === null) return [];
      const claims = [left, right];
      const working = `${left.value.digits} = ${right.value.digits}`;
      return [
        {
          verdict: 'reconciled' as const,
          claims,
          values: { working },
          explanation: [{ text: working, claims: claims.map((c) => c.id) }],
        },
      ];
    }),
});
