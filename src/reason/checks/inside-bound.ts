import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { defineCheck } from '../check.ts';
import { sideOf } from '../ladder.ts';
import { pairsOf } from '../pairs.ts';
import { valueKey } from '../representatives.ts';

const params = z.strictObject({});
const SIGN = { above: '>', below: '<', about: '≈', point: '=' } as const;

/** Unlike numbers of one key that agree: 110 is over 100, 105 is about 100. Each two values once. */
export const insideBoundCheck = defineCheck({
  id: 'inside-bound',
  params,
  propose: (context) => {
    const seen = new Set<string>();
    return pairsOf(context).flatMap(({ left, right, meeting, compared }) => {
      if (compared.rung !== 'bounded' || meeting.open.length > 0 || left.document === right.document) return [];
      const key = [left.subject.id, left.attribute, ...[valueKey(left.value), valueKey(right.value)].sort()].join('|');
      const working = workingOf(left, right) ?? workingOf(right, left);
      if (seen.has(key) || !working) return [];
      seen.add(key);
      const claims = [left, right];
      const explanation = [{ text: working, claims: claims.map((c) => c.id) }];
      return [
        {
          verdict: 'reconciled' as const,
          claims,
          values: { working },
          explanation,
          dependsOnPolicy: compared.dependsOnPolicy,
        },
      ];
    });
  },
});

/** `1100亿 > 1000亿`: the plain number against the bound. */
function workingOf({ value: plain }: Claim, { value: bound }: Claim): string | null {
  if (plain.kind !== 'quantity' || bound.kind !== 'quantity' || sideOf(plain) !== 'point' || sideOf(bound) === 'point')
    return null;
  return `${plain.digits} ${SIGN[sideOf(bound)]} ${bound.digits}`;
}
