import { z } from 'zod';
import { defineCheck, isWeaklyKeyed } from '../check.ts';
import { isOvertaken } from '../firmness.ts';
import { pairsOf } from '../pairs.ts';

const params = z.strictObject({});

/** The same number, once as a bound and once plain or estimated: the sources commit to different things. */
export const qualifierCheck = defineCheck({
  id: 'qualifier',
  params,
  propose: (context) => {
    const seen = new Set<string>();
    return pairsOf(context).flatMap(({ left, right, meeting, compared }) => {
      if (compared.rung !== 'wording' || meeting.open.length > 0 || meeting.time !== 'equal') return [];
      if (isOvertaken([left], [right]) || isOvertaken([right], [left])) return [];
      const key = [left, right]
        .map((c) => `${c.document} ${c.attribute} ${c.subject.id} ${qualifierOf(c.value)}`)
        .join('|');
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        {
          verdict: 'tension' as const,
          claims: [left, right],
          values: { left: qualifierOf(left.value), right: qualifierOf(right.value) },
          bounds: compared.bounds,
          isWeak: isWeaklyKeyed([left, right]),
        },
      ];
    });
  },
});

const qualifierOf = (value: { readonly kind: string; readonly qualifier?: string }): string => value.qualifier ?? '';
