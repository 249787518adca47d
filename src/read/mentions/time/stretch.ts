// Parts of a stretch (early, 底) and times of day within it.
import { civilOf, dayOf } from '../../../exact/civil.ts';
import type { Granularity } from '../../../model/period.ts';
import type { DayPart, Draft, Part } from './token.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly fromSecond: number | null;
  readonly toSecond: number | null;
  readonly granularity: Granularity;
}

export const narrow = (s: Stretch): Stretch => s;

/** Months a part covers in stretches counted in months: [first, number of months] of twelfths. */
function monthsOf(part: Part, months: number): readonly [number, number] {
  const third = Math.max(1, Math.round(months / 3));
  const edge = months === 12 ? 3 : third;
  switch (part) {
    case 'start':
    case 'early':
    case 'first-third':
      return [0, edge];
    case 'mid':
    case 'second-third':
      return months === 12 ? [4, 4] : [Math.floor((months - third) / 2), third];
    case 'end':
    case 'late':
    case 'last-third':
      return [months - edge, edge];
    case 'first-half':
      return [0, months / 2];
    default:
      return [months / 2, months - months / 2];
  }
}

/** Tenths of a month (上旬 1–10, 中旬 11–20, 下旬 21–), shares of a week; months of anything longer. */
export function partOf(base: Stretch, part: Part): Stretch {
  const length = base.to - base.from + 1;
  if (length > 40) {
    const { year, month } = civilOf(base.from);
    const end = civilOf(base.to + 1);
    const [skip, take] = monthsOf(part, 12 * (end.year - year) + end.month - month);
    return { ...base, from: dayOf(year, month + skip, 1), to: dayOf(year, month + skip + take, 1) - 1 };
  }
  if (length < 10) {
    const late = part === 'end' || part === 'late' || part === 'second-half';
    return part === 'mid'
      ? { ...base, from: base.from + 2, to: base.from + 4 }
      : late
        ? { ...base, from: base.to - 2 }
        : { ...base, to: base.from + 2 };
  }
  switch (part) {
    case 'first-half':
      return { ...base, to: base.from + 14 };
    case 'second-half':
      return { ...base, from: base.from + 15 };
    case 'mid':
    case 'second-third':
      return { ...base, from: base.from + 10, to: base.from + 19 };
    case 'late':
    case 'last-third':
    case 'end':
      return { ...base, from: base.from + 20 };
    default:
      return { ...base, to: base.from + 9 };
  }
}

/** Hours of the parts of a day, wide enough for every usage: [first, end). */
const HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  dawn: [0, 6],
  morning: [5, 12],
  am: [0, 12],
  noon: [11, 14],
  afternoon: [12, 18],
  pm: [12, 24],
  evening: [17, 24],
  night: [18, 24],
  midnight: [0, 24],
};

/** Narrows a day to the clock time or part of the day a draft names. */
export function clockSpan(day: Stretch, d: Draft): Stretch {
  if (day.to - day.from > 1) return day;
  if (!d.clock) {
    const [a, b] = HOURS[d.dayPart ?? 'midnight'];
    return d.dayPart === undefined || d.dayPart === 'midnight'
      ? day
      : { ...day, to: day.from, fromSecond: 3600 * a, toSecond: 3600 * b - 1, granularity: 'hour' };
  }
  const h = hourOf(d.clock.h, d.dayPart);
  const over = Math.floor(h / 24);
  const second = 3600 * (h % 24) + 60 * (d.clock.m ?? 0) + (d.clock.s ?? 0);
  return {
    from: day.from + over,
    to: day.from + over,
    fromSecond: second,
    toSecond: second,
    granularity: d.clock.s !== null ? 'second' : d.clock.m !== null ? 'minute' : 'hour',
  };
}

/** 下午3点 → 15, 晚上12点 → 24, 凌晨12点 → 0, 中午1点 → 13. */
export function hourOf(h: number, part: DayPart | undefined): number {
  if (part === 'afternoon' || part === 'pm') return h < 12 ? h + 12 : h;
  if (part === 'evening' || part === 'night')
    return h === 12 ? 24 : h >= 5 && h < 12 ? h + 12 : part === 'evening' && h < 5 && h > 0 ? h + 24 : h;
  if (part === 'midnight') return h === 12 ? 24 : h;
  if (part === 'noon') return h > 0 && h < 5 ? h + 12 : h;
  return (part === 'dawn' || part === 'morning' || part === 'am') && h === 12 && part === 'dawn' ? 0 : h;
}
