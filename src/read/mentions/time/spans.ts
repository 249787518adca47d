// Distances from the anchor: spans of so many units, and points so many units away.
import { civilOf, dayOf, daysInMonth } from '../../../exact/civil.ts';
import type { Granularity } from '../../../model/period.ts';
import { clockSpan, narrow, type Stretch } from './stretch.ts';
import type { Draft, Unit } from './token.ts';

/** The anchor taken apart; second is null where the anchor has no time of day. */
export interface Anchor {
  readonly day: number;
  readonly second: number | null;
  readonly year: number;
  readonly month: number;
  readonly dom: number;
}

export const whole = (from: number, to: number, granularity: Granularity): Stretch => ({
  from,
  to,
  fromSecond: null,
  toSecond: null,
  granularity,
});

export const at = (day: number, second: number, granularity: Granularity): Stretch => {
  const [over, s] = [Math.floor(second / 86400), ((second % 86400) + 86400) % 86400];
  return { from: day + over, to: day + over, fromSecond: s, toSecond: s, granularity };
};

export function smallShift(unit: Unit, n: number, anchor: Anchor): Stretch | null {
  if (anchor.second === null) return null;
  const size = unit === 'hour' ? 3600 : unit === 'minute' ? 60 : 1;
  const [a, b] = [
    at(anchor.day, anchor.second + Math.min(n, 0) * size, unit as Granularity),
    at(anchor.day, anchor.second + Math.max(n, 0) * size, unit as Granularity),
  ];
  return { ...a, to: b.to, toSecond: b.toSecond };
}

/** 过去12个月, the next 3 weeks: rolls back from yesterday, or on from tomorrow; 内 and within start at the anchor. */
export function spanStretch(span: NonNullable<Draft['span']>, anchor: Anchor | null): Stretch | null {
  if (!anchor) return null;
  const { n, unit, side } = span;
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return smallShift(unit, side === 'past' ? -n : n, anchor);
  if (unit === 'quarter' || unit === 'decade') return wholeUnits(span, anchor);
  if (side === 'past') return { ...whole(moveDay(anchor, -n, unit), anchor.day - 1, unit) };
  if (side === 'within') return whole(anchor.day, moveDay(anchor, n, unit), unit);
  return whole(anchor.day + 1, moveDay(anchor, n, unit), unit);
}

/** Quarters and decades are those of the calendar: the last two quarters end with the one before this. */
function wholeUnits({ n, unit, side }: NonNullable<Draft['span']>, anchor: Anchor): Stretch {
  const size = unit === 'quarter' ? 3 : 120;
  const index = unit === 'quarter' ? Math.floor((anchor.month - 1) / 3) * 3 + 1 : 1;
  const year = unit === 'quarter' ? anchor.year : anchor.year - (anchor.year % 10);
  const [first, last] = side === 'past' ? [-n, 0] : side === 'future' ? [1, n + 1] : [0, n + 1];
  return whole(dayOf(year, index + first * size, 1), dayOf(year, index + last * size, 1) - 1, unit);
}

/** The day so many units away; the day of the month is kept where it exists, half units by their usual length. */
function moveDay(anchor: Anchor, n: number, unit: Unit): number {
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit as string];
  if (months === undefined) return anchor.day + Math.round(n * (unit === 'week' ? 7 : 1));
  const total = Math.trunc(n * months + (n < 0 ? -1e-9 : 1e-9));
  const { year, month } = civilOf(dayOf(anchor.year, anchor.month + total, 1));
  const rest = Math.round((n * months - total) * 30);
  return dayOf(year, month, Math.min(anchor.dom, daysInMonth(year, month))) + rest;
}

export function moved(stretch: Stretch, d: Draft, anchor: Anchor | null): Stretch | null {
  if (!d.offset) return stretch;
  const { n, unit } = d.offset;
  const small = unit === 'hour' || unit === 'minute' || unit === 'second';
  const size = unit === 'hour' ? 3600 : unit === 'minute' ? 60 : 1;
  if (small) {
    const clocked = d.clock ? clockSpan(stretch, d) : stretch;
    const second = clocked.fromSecond ?? anchor?.second ?? null;
    if (second === null)
      return Math.abs(n) * size >= 86400
        ? whole(stretch.from + Math.round((n * size) / 86400), stretch.from + Math.round((n * size) / 86400), 'day')
        : null;
    return narrow(at(clocked.from, second + n * size, unit as Granularity));
  }
  const { year, month, day } = civilOf(stretch.from);
  const to = moveDay({ day: stretch.from, second: null, year, month, dom: day }, n, unit);
  const base = whole(to, to, unit);
  return d.clock || d.dayPart ? clockSpan(base, d) : base;
}
