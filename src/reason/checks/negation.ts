import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { isMeeting, meet } from '../../relate/keys.ts';
import { type Context, type Draft, defineCheck, isSure, isWeaklyKeyed } from '../check.ts';
import { compareValues } from '../ladder.ts';
import { byTime, representatives } from '../representatives.ts';

const params = z.strictObject({});

/** The same said and denied of one subject. */
export const negationCheck = defineCheck({
  id: 'negation',
  params,
  propose: (context) =>
    context.related.candidates
      .filter(
        ({ claims }) => claims.some((c) => c.polarity === 'denied') && claims.some((c) => c.polarity === 'affirmed'),
      )
      .flatMap(({ claims }) => {
        const said = representatives(claims.filter(isSure), context.related).toSorted(byTime);
        return said.flatMap((a, i) => said.slice(i + 1).flatMap((b) => compared(a, b, context)));
      }),
});

function compared(a: Claim, b: Claim, { related, policy }: Context): Draft[] {
  if (a.polarity === b.polarity) return [];
  const meeting = meet(a, b, related.attributes, policy);
  if (!isMeeting(meeting) || meeting.attribute !== 'equal' || meeting.time !== 'equal') return [];
  const rung = compareValues(a.value, b.value, policy)?.rung;
  if (rung !== 'same') return [];
  const claims = [a, b];
  return [
    { verdict: meeting.open.length ? 'tension' : 'contradiction', claims, canAge: true, isWeak: isWeaklyKeyed(claims) },
  ];
}
