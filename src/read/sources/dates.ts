import { dayOf, daysInMonth, parseIso } from '../../exact/civil.ts';
import type { Period } from '../../model/period.ts';

/** A date as page headers, front matters and URLs write it. `year` is null where none is written. */
export interface Found {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly second: number | null;
  readonly hasSeconds: boolean;
  readonly zone: number | null;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Spellings of a day, each with an example. */
const DAYS: readonly RegExp[] = [
  /(?<![\d.])(?<year>(?:19|20)\d{2})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]/giu, // 2026 年 2 月 27 日
  /(?<![\d.-])(?<year>(?:19|20)\d{2})(?<join>[-/.])(?<month>\d{1,2})\k<join>(?<day>\d{1,2})(?![\d-])/giu, // 2026-02-20, 2025.09.09
  new RegExp(`\\b${MONTH}\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d{2})\\b`, 'giu'), // Sept. 22, 2025
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH}\\.?,?\\s(?<year>(?:19|20)\\d{2})\\b`, 'giu'), // 22 September 2025
];
const PARTIAL: readonly RegExp[] = [
  /(?<![\d.年])(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]/giu, // 2月27日
  new RegExp(`\\b${MONTH}\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\s(?:19|20)\\d{2})`, 'giu'), // March 21
];
const CLOCK =
  /^[\sT,，日]{0,4}(?:at\s)?(?<half>上午|下午|凌晨|早上|晚上|晚间|中午)?\s{0,2}(?<hour>\d{1,2})[:：](?<minute>\d{2})(?:[:：](?<seconds>\d{2})(?:\.\d{1,9})?)?\s{0,2}(?<ampm>[ap]\.?m\.?)?\s{0,2}(?<zone>Z\b|UTC|GMT|[+-]\d{2}:?\d{2}|[PECM][SD]T\b|[PECM]T\b)?/iu;
/** Zones whose offset is one; "PT" is either of two and says nothing. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  pst: -480,
  pdt: -420,
  mst: -420,
  mdt: -360,
  cdt: -300,
  est: -300,
  edt: -240,
};
const NAMED_ZONE: readonly (readonly [RegExp, number])[] = [
  [/太平洋标准时间|太平洋標準時間/u, -480],
  [/太平洋夏令时间/u, -420],
  [/北京时间|北京時間/u, 480],
];

/** Every day written out in a text, with its time of day where one follows. */
export function findDates(text: string): Found[] {
  return [...DAYS, ...PARTIAL]
    .flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => read(match, text)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((found, i, all) => !all.slice(Math.max(0, i - 4), i).some(({ end }) => end > found.start));
}

function read(match: RegExpMatchArray, text: string): Found[] {
  const { year: y, month: m, name, day: d } = match.groups ?? {};
  const year = y ? Number(y) : null;
  const month = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(m);
  const day = Number(d);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2024, month)) return [];
  const start = match.index ?? 0;
  const clock = clockAfter(text, start + match[0].length);
  return [
    {
      year,
      month,
      day,
      second: null,
      hasSeconds: false,
      zone: zoneBefore(text, start),
      start,
      end: start + match[0].length,
      ...clock,
    },
  ];
}

const zoneBefore = (text: string, start: number): number | null =>
  NAMED_ZONE.find(([name]) => name.test(text.slice(Math.max(0, start - 10), start)))?.[1] ?? null;

function clockAfter(text: string, at: number): Partial<Found> {
  const match = CLOCK.exec(text.slice(at, at + 60));
  const { hour: h, minute, seconds, half = '', ampm = '', zone = '' } = match?.groups ?? {};
  if (!match || h === undefined || Number(minute) > 59 || Number(h) > 24) return {};
  const late = /下午|晚/u.test(half) || /^p/iu.test(ampm);
  const hour = late && Number(h) < 12 ? Number(h) + 12 : /^a/iu.test(ampm) && Number(h) === 12 ? 0 : Number(h);
  const second = hour * 3600 + Number(minute) * 60 + Number(seconds ?? 0);
  const minutes = zoneOf(zone);
  return {
    second,
    hasSeconds: seconds !== undefined,
    end: at + match[0].trimEnd().length,
    ...(minutes === null ? {} : { zone: minutes }),
  };
}

function zoneOf(zone: string): number | null {
  const known = ZONES[zone.toLowerCase()];
  if (known !== undefined) return known;
  const match = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : null;
}

/** A found day as a period; `year` fills in one that is not written. */
export function periodOf(found: Found, year: number | null = found.year): Period | null {
  if (year === null || found.day > daysInMonth(year, found.month)) return null;
  const day = dayOf(year, found.month, found.day);
  const granularity = found.second === null ? 'day' : found.hasSeconds ? 'second' : 'minute';
  return { from: day, to: day, fromSecond: found.second, toSecond: found.second, granularity, zone: found.zone };
}

/** The date a metadata value gives: ISO 8601, RFC 2822, or as a page header writes it. */
export function readDate(value: string): Period | null {
  const iso = parseIso(value);
  if (iso) return iso;
  const full = findDates(value).find(({ year }) => year !== null);
  if (full) return periodOf(full);
  const month = /^\s*((?:19|20)\d{2})\s?(?:年|[-/.])\s?(\d{1,2})\s?月?\s*$/u.exec(value);
  return month ? parseIso(`${month[1]}-${String(month[2]).padStart(2, '0')}`) : null;
}

/** The day an address bears in its path (…/2026/02/27/…, …/20260227). */
export function dateInUrl(url: string): Period | null {
  const match = /[/=_-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.?#]|$)/u.exec(url);
  return match ? parseIso(`${match[1]}-${match[2]}-${match[3]}`) : null;
}
