import { civilOf, daysInMonth, isoOf } from '../exact/civil.ts';
import type { Period } from '../model/period.ts';

/** Both ends, inclusive; null where open. A time of day stands where one is known. */
export const isoSpan = (period: Period): { from: string | null; to: string | null } => ({
  from: period.from === null ? null : isoOf(period.from, period.fromSecond),
  to: period.to === null ? null : isoOf(period.to, period.toSecond),
});

/** One date, as exact as it is known: `2026-02-27`, `2026-02` or `2026`; null where it is open on both sides. */
export function isoPoint(period: Period): string | null {
  const { from, to } = period;
  if (from === null || to === null) return from === null && to === null ? null : isoOf(from ?? to ?? 0);
  const [start, end] = [civilOf(from), civilOf(to)];
  const iso = isoOf(from);
  if (from === to || start.day !== 1 || start.year !== end.year) return iso;
  if (start.month === 1 && end.month === 12 && end.day === 31) return iso.slice(0, -6);
  return start.month === end.month && end.day === daysInMonth(end.year, end.month) ? iso.slice(0, -3) : iso;
}
