import type { Claim } from '../model/claim.ts';
import type { Period } from '../model/period.ts';

/** Days between two periods, 0 where they meet; null where either is unknown or open on the side that matters. */
export function gapDays(a: Period | null, b: Period | null): number | null {
  if (!a || !b) return null;
  const [aFrom, aTo, bFrom, bTo] = [a.from ?? a.to, a.to ?? a.from, b.from ?? b.to, b.to ?? b.from];
  if (aFrom === null || aTo === null || bFrom === null || bTo === null) return null;
  return Math.max(0, bFrom - aTo, aFrom - bTo);
}

/** True where a ends before b begins. */
export function isBefore(a: Period | null, b: Period | null): boolean {
  const [end, start] = [a?.to ?? null, b?.from ?? null];
  if (end === null || start === null) return false;
  if (end !== start) return end < start;
  const [endSecond, startSecond] = [a?.toSecond ?? null, b?.fromSecond ?? null];
  return endSecond !== null && startSecond !== null && (a?.zone ?? 0) === (b?.zone ?? 0) && endSecond < startSecond;
}

/** True where a lies within b, or b says nothing narrower. */
export const isWithin = (a: Period, b: Period): boolean =>
  (b.from === null || (a.from !== null && a.from >= b.from)) && (b.to === null || (a.to !== null && a.to <= b.to));

/** The time a claim states, where it states one: what was filled in, or is open on both sides, says nothing. */
export const statedTime = ({ time, inferred }: Claim): Period | null =>
  time && (time.from !== null || time.to !== null) && !inferred.includes('time') ? time : null;

/** What a claim speaks of in time; where it does not say, the time it was said. */
export const whenOf = (claim: Claim): Period | null => statedTime(claim) ?? claim.assertedAt;

/** Of a time after the saying: what is still to come, beside what is there. */
export const isOfLater = (claim: Claim): boolean => isBefore(claim.assertedAt, statedTime(claim));

/** A key for the period, for grouping equal ones. */
export const periodKey = (p: Period | null): string =>
  p ? `${p.from}:${p.fromSecond}/${p.to}:${p.toSecond}@${p.zone}` : '';
