import type { Claim } from '../model/claim.ts';
import { isMeeting, type Meeting, meet } from '../relate/keys.ts';
import type { Context } from './check.ts';
import { type Compared, compareValues } from './ladder.ts';
import { byTime, representatives } from './representatives.ts';

/** Two claims whose keys meet, and the rung on which their values stand. */
export interface Pair {
  readonly left: Claim;
  readonly right: Claim;
  readonly meeting: Meeting;
  readonly compared: Compared;
}

const made = new WeakMap<object, readonly Pair[]>();

/** Every pair of claims that meets, once for each thing an origin says; made once a run and shared by the checks. */
export function pairsOf(context: Context): readonly Pair[] {
  const known = made.get(context.related);
  if (known) return known;
  const pairs = context.related.candidates.flatMap(({ claims }) =>
    pairsAmong(representatives(claims, context.related), context),
  );
  made.set(context.related, pairs);
  return pairs;
}

function pairsAmong(claims: readonly Claim[], { related, policy }: Context): Pair[] {
  const sorted = claims.toSorted(byTime);
  return sorted.flatMap((left, i) =>
    sorted.slice(i + 1).flatMap((right): Pair[] => {
      const meeting = meet(left, right, related.attributes, policy);
      if (!isMeeting(meeting) || left.polarity !== right.polarity) return [];
      const compared = compareValues(left.value, right.value, policy);
      return compared ? [{ left, right, meeting, compared }] : [];
    }),
  );
}
