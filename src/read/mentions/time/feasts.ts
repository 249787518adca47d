// Feasts by year: fixed days, n-th weekdays, days counted from Easter, lunar days, solar terms.
import { dayOf, weekdayOf } from '../../../exact/civil.ts';
import { lunarDay, solarTerm } from './lunar.ts';

const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'new-year': [1, 1],
  groundhog: [2, 2],
  valentine: [2, 14],
  'womens-day': [3, 8],
  'arbor-day': [3, 12],
  'st-patrick': [3, 17],
  'april-fools': [4, 1],
  'siblings-day': [4, 10],
  'earth-day': [4, 22],
  'labour-day': [5, 1],
  'youth-day': [5, 4],
  'childrens-day': [6, 1],
  juneteenth: [6, 19],
  'party-day': [7, 1],
  'us-independence': [7, 4],
  'army-day': [8, 1],
  'teachers-day': [9, 10],
  'cn-national-day': [10, 1],
  'boss-day': [10, 16],
  halloween: [10, 31],
  'singles-day': [11, 11],
  'veterans-day': [11, 11],
  'double-twelve': [12, 12],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-years-eve': [12, 31],
};
/** Month, weekday (1 = Monday), n-th (negative: from the end), days after. */
const NTH: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'mlk-day': [1, 1, 3, 0],
  'presidents-day': [2, 1, 3, 0],
  'mothers-day': [5, 7, 2, 0],
  'memorial-day': [5, 1, -1, 0],
  'fathers-day': [6, 7, 3, 0],
  'us-labor-day': [9, 1, 1, 0],
  'columbus-day': [10, 1, 2, 0],
  'us-election': [11, 1, 1, 1],
  thanksgiving: [11, 4, 4, 0],
  'black-friday': [11, 4, 4, 1],
  'cyber-monday': [11, 4, 4, 4],
};
const FROM_EASTER: Readonly<Record<string, number>> = {
  'mardi-gras': -47,
  'ash-wednesday': -46,
  'palm-sunday': -7,
  'maundy-thursday': -3,
  'good-friday': -2,
  'holy-saturday': -1,
  easter: 0,
  'easter-monday': 1,
  ascension: 39,
  pentecost: 49,
  'whit-monday': 50,
  'trinity-sunday': 56,
};
const LUNAR: Readonly<Record<string, readonly [number, number]>> = {
  'spring-festival': [1, 1],
  lantern: [1, 15],
  'dragon-boat': [5, 5],
  qixi: [7, 7],
  ghost: [7, 15],
  'mid-autumn': [8, 15],
  'double-ninth': [9, 9],
  laba: [12, 8],
  'little-year': [12, 23],
};
/** Index of the solar term: 0 = 小寒 … 23 = 冬至. */
const TERMS: Readonly<Record<string, number>> = {
  'spring-equinox': 5,
  qingming: 6,
  'summer-solstice': 11,
  'autumn-equinox': 17,
  'winter-solstice': 23,
};

/** Day number of a feast in a Gregorian year; null where it cannot be told. */
export function feastDay(feast: string, year: number): number | null {
  const fixed = FIXED[feast];
  if (fixed) return dayOf(year, fixed[0], fixed[1]);
  const nth = NTH[feast];
  if (nth) return nthWeekday(year, nth[0], nth[1], nth[2]) + nth[3];
  const easter = FROM_EASTER[feast];
  if (easter !== undefined) return easterDay(year) + easter;
  const lunar = LUNAR[feast];
  if (lunar) return lunarDay(year, lunar[0], lunar[1], false);
  if (feast === 'lunar-eve') {
    const day = lunarDay(year, 1, 1, false);
    return day === null ? null : day - 1;
  }
  const term = TERMS[feast] ?? (feast.startsWith('term-') ? Number(feast.slice(5)) : undefined);
  return term === undefined ? null : solarTerm(year, term);
}

/** The n-th given weekday of a month; negative n counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayOf(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
}

/** Western Easter: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterDay(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
