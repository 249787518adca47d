import { z } from 'zod';
import { isMeeting, meet } from '../../relate/keys.ts';
import { type Draft, defineCheck, isSure, isWeaklyKeyed } from '../check.ts';
import { isOvertaken } from '../firmness.ts';
import { compareValues } from '../ladder.ts';
import { byTime } from '../representatives.ts';

const params = z.strictObject({});

/** One deal told first as planned or agreed and later as off: its number is the same, its fate is not. One pair a deal. */
export const calledOffCheck = defineCheck({
  id: 'called-off',
  params,
  propose: ({ related, policy }) =>
    related.candidates.flatMap(({ claims }): Draft[] => {
      const told = claims.filter((c) => isSure(c) && c.event !== null && c.polarity === 'affirmed').toSorted(byTime);
      const off = told.filter((c) => c.phase === 'cancelled');
      for (const now of off)
        for (const old of told) {
          if (old.document === now.document || old.event?.id !== now.event?.id || !isOvertaken([old], [now])) continue;
          if (!isMeeting(meet(old, now, related.attributes, policy))) continue;
          if (compareValues(old.value, now.value, policy)?.rung !== 'same') continue;
          const pair = [old, now];
          return [{ verdict: 'contradiction', claims: pair, canAge: true, isWeak: isWeaklyKeyed(pair) }];
        }
      return [];
    }),
});
