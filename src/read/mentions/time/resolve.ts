// A draft against its anchor: which stretch of civil time it names, what of it was filled in, and what it says without an anchor.
import { civilOf, dayOf, daysInMonth, weekdayOf } from '../../../exact/civil.ts';
import type { Period, Relative } from '../../../model/period.ts';
import { feastDay, nthWeekday } from './feasts.ts';
import { lunarDay, lunarMonth } from './lunar.ts';
import { relativeOf } from './relative.ts';
import { type Anchor, at, moved, smallShift, spanStretch, whole } from './spans.ts';
import { clockSpan, partOf, type Stretch } from './stretch.ts';
import type { Draft } from './token.ts';

export interface Resolved {
  readonly period: Period;
  readonly relative: Relative | null;
  readonly inferred: readonly string[];
  /** "two years ago" names a day only roughly. */
  readonly rough: boolean;
}

export type { Anchor };

export function anchorOf(period: Period | null): Anchor | null {
  if (!period || period.from === null || period.to === null || period.to - period.from > 6) return null;
  const { year, month, day } = civilOf(period.from);
  return { day: period.from, second: period.fromSecond, year, month, dom: day };
}

const OPEN: Period = { from: null, to: null, fromSecond: null, toSecond: null, granularity: 'open', zone: null };

/** Which way a bare weekday or clock time points: "said on Monday" back, "will meet on Monday" ahead. */
export type Tense = 'past' | 'future' | null;

export function resolve(draft: Draft, anchor: Anchor | null, tense: Tense): Resolved {
  // 3/4/2025: which of the two is the month is not said
  const inferred: string[] = draft.swappable ? ['period.month'] : [];
  const relative = relativeOf(draft);
  const usable = draft.anaphoric ? null : anchor;
  let stretch = dateStretch(draft, usable, tense, inferred);
  if (stretch && draft.offset) stretch = moved(stretch, draft, usable);
  if (stretch && (draft.clock || draft.dayPart) && !draft.offset) stretch = clockSpan(stretch, draft);
  const rough =
    draft.offset !== undefined &&
    (draft.offset.unit === 'month' ||
      draft.offset.unit === 'year' ||
      draft.offset.unit === 'week' ||
      draft.offset.unit === 'decade');
  if (!stretch) return { period: { ...OPEN, zone: draft.zone ?? null }, relative, inferred: [], rough };
  return {
    period: {
      from: stretch.from,
      to: stretch.to,
      fromSecond: stretch.fromSecond,
      toSecond: stretch.toSecond,
      granularity: stretch.granularity,
      zone: draft.zone ?? null,
    },
    relative,
    inferred,
    rough,
  };
}

const yearStretch = (year: number): Stretch => whole(dayOf(year, 1, 1), dayOf(year + 1, 1, 1) - 1, 'year');
const monthStretch = (year: number, month: number): Stretch =>
  whole(dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1, 'month');
const monday = (day: number): number => day - weekdayOf(day) + 1;
const weekStretch = (day: number): Stretch => whole(monday(day), monday(day) + 6, 'week');

function dateStretch(d: Draft, anchor: Anchor | null, tense: Tense, inferred: string[]): Stretch | null {
  if (d.vague !== undefined) return null;
  if (d.now)
    return (
      anchor &&
      (anchor.second === null ? whole(anchor.day, anchor.day, 'day') : at(anchor.day, anchor.second, 'second'))
    );
  const step = d.shift?.unit;
  if (d.span && d.span.side !== 'first' && d.span.side !== 'last') return spanStretch(d.span, anchor);
  if (step && step !== 'year' && step !== 'century' && step !== 'decade' && step !== 'half') return shifted(d, anchor);
  if (d.decade !== undefined || d.century !== undefined || step === 'century' || step === 'decade')
    return longStretch(d, anchor, inferred);
  if (
    d.weekday !== undefined &&
    d.dom === undefined &&
    d.month === undefined &&
    d.year === undefined &&
    d.feast === undefined
  )
    return anchor && bareWeekday(d.weekday, anchor, d.nearest ? 'past' : tense, inferred);
  const stated = statedYear(d, anchor);
  const year = stated ?? (anchor && guessYear(d, anchor, inferred));
  if (year === null) return null;
  return inYear(d, year, anchor, inferred);
}

function statedYear(d: Draft, anchor: Anchor | null): number | null {
  if (d.year !== undefined) return d.bc ? 1 - d.year : d.year;
  return d.shift?.unit === 'year' && anchor ? anchor.year + d.shift.n : null;
}

/** A year left out is the anchor's, unless that lies more than ten months away. */
function guessYear(d: Draft, anchor: Anchor, inferred: string[]): number | null {
  if (d.shift?.unit === 'year') return null;
  const stepped = d.nth?.unit === 'year' ? d.nth.n : null;
  const bare = d.month === undefined && d.dom === undefined && (d.clock !== undefined || d.dayPart !== undefined);
  if (!bare) inferred.push('period.year');
  if (stepped !== null) return steppedYear(d, anchor, stepped);
  if (d.month === undefined && d.feast === undefined) return anchor.year;
  if (d.month !== undefined && d.dom !== undefined && d.weekday !== undefined) {
    for (const k of [0, 1, -1])
      if (weekdayOf(dayOf(anchor.year + k, d.month, d.dom)) === d.weekday) return anchor.year + k;
  }
  const day = d.month === undefined ? feastDay(d.feast ?? '', anchor.year) : dayOf(anchor.year, d.month, d.dom ?? 15);
  const away = (day ?? anchor.day) - anchor.day;
  return away > 320 ? anchor.year - 1 : away < -320 ? anchor.year + 1 : anchor.year;
}

/** next March, last summer, this Christmas: the nearest one on that side. */
function steppedYear(d: Draft, anchor: Anchor, n: number): number {
  const day =
    d.feast !== undefined
      ? (feastDay(d.feast, anchor.year) ?? anchor.day)
      : d.season !== undefined
        ? dayOf(anchor.year, 3 * d.season + 3, 1)
        : dayOf(anchor.year, d.month ?? 1, 1);
  if (n < 0)
    return day < (d.month === anchor.month ? anchor.day - anchor.dom + 1 : anchor.day) ? anchor.year : anchor.year - 1;
  if (n > 0) return d.month === anchor.month || day <= anchor.day ? anchor.year + 1 : anchor.year;
  return anchor.year;
}

function inYear(d: Draft, year: number, anchor: Anchor | null, inferred: string[]): Stretch | null {
  if (d.lunar) return lunarStretch(d, year);
  if (d.feast !== undefined) {
    const day = feastDay(d.feast, year);
    return day === null ? null : whole(day, day, 'day');
  }
  if (d.month !== undefined || d.dom !== undefined || ((d.clock || d.dayPart) && d.year === undefined && !d.shift))
    return inMonth(d, year, anchor, inferred);
  let base = yearStretch(year);
  if (d.fiscal) return { ...fiscal(d, year), granularity: d.quarter ? 'quarter' : d.half ? 'half' : 'year' };
  if (d.half !== undefined)
    base = d.half === 1 ? whole(base.from, dayOf(year, 7, 1) - 1, 'half') : whole(dayOf(year, 7, 1), base.to, 'half');
  if (d.quarter !== undefined)
    base = whole(dayOf(year, 3 * d.quarter - 2, 1), dayOf(year, 3 * d.quarter + 1, 1) - 1, 'quarter');
  if (d.season !== undefined)
    base = whole(dayOf(year, 3 * d.season + 3, 1), dayOf(year, 3 * d.season + 6, 1) - 1, 'season');
  if (d.nth && d.nth.unit !== 'year') return inside(d, base);
  if (d.span) return firstOf(d, base);
  return d.part ? partOf(base, d.part) : base;
}

/** A fiscal year is read as the calendar year it is named after: which months it has is the publisher's. */
const fiscal = (d: Draft, year: number): Stretch =>
  d.quarter
    ? whole(dayOf(year, 3 * d.quarter - 2, 1), dayOf(year, 3 * d.quarter + 1, 1) - 1, 'quarter')
    : d.half
      ? whole(dayOf(year, 6 * d.half - 5, 1), dayOf(year, 6 * d.half + 1, 1) - 1, 'half')
      : yearStretch(year);

function inMonth(d: Draft, year: number, anchor: Anchor | null, inferred: string[]): Stretch | null {
  if (d.month === undefined && !anchor) return null;
  const month = d.month ?? anchor?.month ?? 1;
  if (d.dom === undefined && d.month === undefined) {
    if (!anchor) return null;
    inferred.push('period.day');
    return whole(anchor.day, anchor.day, 'day');
  }
  if (d.dom === undefined) {
    const base = monthStretch(year, month);
    if (d.nth && d.nth.unit !== 'year') return inside(d, base);
    return d.part ? partOf(base, d.part) : base;
  }
  if (d.month === undefined && anchor) return domAlone(d.dom, anchor, year, inferred);
  if (d.dom > daysInMonth(year, month)) return null;
  const day = dayOf(year, month, d.dom);
  return whole(day, day, 'day');
}

/** "the 31st": of the anchor's month, unless the neighbour's is much nearer. */
function domAlone(dom: number, anchor: Anchor, year: number, inferred: string[]): Stretch | null {
  inferred.push('period.month');
  const away = dom - anchor.dom;
  const month = anchor.month + (away > 20 ? -1 : away < -24 ? 1 : 0);
  const existing = dom > daysInMonth(year, month) ? month - 1 : month;
  const day = dayOf(year, existing, dom);
  return whole(day, day, 'day');
}

function lunarStretch(d: Draft, year: number): Stretch | null {
  const month = d.month ?? 1;
  if (d.dom === undefined) {
    const found = lunarMonth(year, month, d.leap === true);
    return found && whole(found.from, found.from + found.length - 1, 'month');
  }
  const day = lunarDay(year, month, d.dom, d.leap === true);
  return day === null ? null : whole(day, day, 'day');
}

/** The n-th week, day, weekday inside a stretch. A week belongs where its Thursday lies, a month's first week is its first with a Monday. */
function inside(d: Draft, base: Stretch): Stretch | null {
  const { n = 1, unit, weekday = 1 } = d.nth ?? { unit: 'day' };
  const { year, month } = civilOf(base.from);
  if (unit === 'day')
    return whole(n > 0 ? base.from + n - 1 : base.to + n + 1, n > 0 ? base.from + n - 1 : base.to + n + 1, 'day');
  if (unit === 'month') return monthStretch(year, n > 0 ? month + n - 1 : civilOf(base.to).month + n + 1);
  if (unit === 'weekday') {
    const day = n > 0 ? firstWeekday(base.from, weekday) + 7 * (n - 1) : lastWeekday(base.to, weekday) + 7 * (n + 1);
    return whole(day, day, 'day');
  }
  if (unit === 'weekend') {
    const saturday = n > 0 ? nthWeekday(year, month, 6, n) : lastWeekday(base.to, 7) - 1;
    return whole(saturday, saturday + 1, 'day');
  }
  if (unit !== 'week') return null;
  if (n < 0) return weekStretch(monday(base.to - 3) + 7 * (n + 1));
  const first = base.granularity === 'year' ? monday(base.from + 3) : firstWeekday(base.from, 1);
  return weekStretch(first + 7 * (n - 1));
}

const firstWeekday = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);
const lastWeekday = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);

/** 前三季度, the first two months of the year: a whole's first or last units. */
function firstOf(d: Draft, base: Stretch): Stretch {
  const { n = 1, unit = 'month', side } = d.span ?? {};
  const months = unit === 'quarter' ? 3 * n : unit === 'month' ? n : unit === 'half' ? 6 : 0;
  const { year, month } = civilOf(side === 'last' ? base.to : base.from);
  if (months === 0) {
    const size = n * (unit === 'week' ? 7 : 1);
    return side === 'last'
      ? { ...base, from: base.to - size + 1, granularity: 'day' }
      : { ...base, to: base.from + size - 1, granularity: 'day' };
  }
  return side === 'last'
    ? { ...base, from: dayOf(year, month - months + 1, 1), granularity: 'month' }
    : { ...base, to: dayOf(year, month + months, 1) - 1, granularity: 'month' };
}

function shifted(d: Draft, anchor: Anchor | null): Stretch | null {
  if (!anchor || !d.shift) return null;
  const { unit, n } = d.shift;
  switch (unit) {
    case 'day':
      return whole(anchor.day + n, anchor.day + n, 'day');
    case 'week': {
      const week = weekStretch(anchor.day + 7 * n);
      if (d.weekday === 8) return { ...week, from: week.from + 5, granularity: 'day' };
      return d.weekday
        ? whole(week.from + d.weekday - 1, week.from + d.weekday - 1, 'day')
        : d.part
          ? partOf(week, d.part)
          : week;
    }
    case 'month': {
      const base = monthStretch(anchor.year, anchor.month + n);
      if (d.dom !== undefined)
        return base.from + d.dom - 1 > base.to ? null : whole(base.from + d.dom - 1, base.from + d.dom - 1, 'day');
      if (d.nth) return inside(d, base);
      return d.part ? partOf(base, d.part) : base;
    }
    case 'quarter': {
      const first = 3 * Math.floor((anchor.month - 1) / 3) + 1 + 3 * n;
      const base = whole(dayOf(anchor.year, first, 1), dayOf(anchor.year, first + 3, 1) - 1, 'quarter');
      return d.part ? partOf(base, d.part) : base;
    }
    default:
      return smallShift(unit, n, anchor);
  }
}

function longStretch(d: Draft, anchor: Anchor | null, inferred: string[]): Stretch | null {
  const own =
    d.century ??
    (d.shift?.unit === 'century' && anchor ? Math.floor((anchor.year - 1) / 100) + 1 + d.shift.n : undefined);
  if (d.decade !== undefined || d.shift?.unit === 'decade') {
    const digits = d.decade ?? (anchor ? 10 * Math.floor(anchor.year / 10) + 10 * (d.shift?.n ?? 0) : null);
    if (digits === null) return null;
    if (digits < 100 && own === undefined) inferred.push('period.century');
    const first =
      digits >= 100
        ? digits
        : own !== undefined
          ? 100 * (own - 1) + digits
          : digits >= 30
            ? 1900 + digits
            : 2000 + digits;
    return d.part
      ? partOf(whole(dayOf(first, 1, 1), dayOf(first + 10, 1, 1) - 1, 'decade'), d.part)
      : whole(dayOf(first, 1, 1), dayOf(first + 10, 1, 1) - 1, 'decade');
  }
  if (own === undefined) return null;
  const base = d.bc
    ? whole(dayOf(1 - 100 * own, 1, 1), dayOf(101 - 100 * own, 1, 1) - 1, 'century')
    : whole(dayOf(100 * own - 99, 1, 1), dayOf(100 * own + 1, 1, 1) - 1, 'century');
  return d.part ? partOf(base, d.part) : base;
}

function bareWeekday(weekday: number, anchor: Anchor, tense: Tense, inferred: string[]): Stretch {
  inferred.push('period.week');
  if (weekday === 8) return { ...weekStretch(anchor.day), from: monday(anchor.day) + 5, granularity: 'day' };
  const own = monday(anchor.day) + weekday - 1;
  const day = tense === 'past' && own > anchor.day ? own - 7 : tense === 'future' && own <= anchor.day ? own + 7 : own;
  return whole(day, day, 'day');
}
