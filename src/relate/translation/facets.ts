import { civilOf } from '../../exact/civil.ts';
import type { Mention } from '../../model/mention.ts';
import type { DateValue } from '../../model/value.ts';
import type { Facet, FacetType } from './item.ts';

type MakeFacet = (type: FacetType, value: number) => Facet;

/** The facets of a date: what each language must say of it, however it is spread. */
export function facetsOf(mention: Mention, value: DateValue): Facet[] {
  const facet: MakeFacet = (type, n) => ({
    is: 'facet',
    start: mention.start,
    end: mention.end,
    text: mention.text,
    type,
    value: n,
    figures: /\d/u.test(mention.text),
    zone: value.period.zone,
  });
  const { relative } = value;
  const own = relative ? relativeFacets(value, facet) : calendarFacets(value, facet);
  return [...own, ...weekdays(mention.text, own, facet), ...thisOne(mention.text, own, facet)];
}

function calendarFacets(value: DateValue, facet: MakeFacet): Facet[] {
  const { granularity, fromSecond, toSecond } = value.period;
  const ends = daysOf(value).map(civilOf);
  const all = (type: FacetType, of: (end: (typeof ends)[number]) => number): Facet[] =>
    [...new Set(ends.map(of))].map((n) => facet(type, n));
  const years = yearsOf(value, granularity === 'year') ?? ends.map((end) => end.year);
  const year = [...new Set(years)].map((n) => facet('year', n));
  switch (granularity) {
    case 'century':
      return all('century', (end) => Math.floor((end.year - 1) / 100) + 1);
    case 'decade':
      return [...new Set((yearsOf(value, true) ?? years).map((n) => Math.floor(n / 10) * 10))].map((n) =>
        facet('decade', n),
      );
    case 'year':
      return year;
    case 'half':
      return [...year, ...all('half', (end) => (end.month < 7 ? 1 : 2))];
    case 'quarter':
      return [...year, ...all('quarter', (end) => Math.ceil(end.month / 3))];
    case 'season':
      return [...year, ...all('season', (end) => (Math.floor((end.month % 12) / 3) + 3) % 4)];
    case 'month':
      return [...year, ...all('month', (end) => end.month)];
    default: {
      const clocks = [...new Set([fromSecond, toSecond])].filter((second) => second !== null);
      return [
        ...year,
        ...all('month', (end) => end.month),
        ...all('day', (end) => end.day),
        ...clocks.slice(0, 1).map((second) => facet('clock', Math.floor(second / 60))),
      ];
    }
  }
}

/** First and last day; of an open stretch the day that was named ("before October" ends with September). */
function daysOf({ period: { from, to, granularity }, qualifier }: DateValue): number[] {
  const whole = granularity === 'year' || granularity === 'month';
  if (from === null && to !== null) return [whole && qualifier === 'under' ? to + 1 : to];
  if (to === null && from !== null) return [whole && qualifier === 'over' ? from - 1 : from];
  return from === null || to === null ? [] : [from, to];
}

/** Years as written, where a bound leaves open on which side of the year it lies. */
function yearsOf({ qualifier, digits }: DateValue, isYear: boolean): number[] | null {
  if (qualifier === 'exact' || !isYear) return null;
  const years = [...digits.matchAll(/(?<!\d)(?:1\d|20|21)\d\d(?!\d)/gu)].map((found) => Number(found[0]));
  return years.length ? years : null;
}

const PARTS: Readonly<Record<string, number>> = {
  dawn: 1,
  morning: 2,
  am: 2,
  noon: 3,
  afternoon: 4,
  evening: 5,
  night: 6,
  midnight: 6,
};

function relativeFacets({ relative }: DateValue, facet: MakeFacet): Facet[] {
  if (!relative) return [];
  const { unit, offset } = relative;
  const detail = relative.detail ?? '';
  const facets = detail.split(/[ /]/u).flatMap((bit) => facetsOfBit(bit, facet));
  const named = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
  if (named && (offset !== 0 || !detail)) facets.push(facet(`relative-${unit}`, offset));
  return facets;
}

/** One word of a relative date's detail (see mentions/time/relative.ts). */
function facetsOfBit(written: string, facet: MakeFacet): Facet[] {
  const bit = written.replace(/^(?:lunar|-?\d+)(?=--)/u, '');
  const [, month, day] = /^--(\d\d)(?:-(\d\d))?$/u.exec(bit) ?? [];
  if (month !== undefined) {
    // 6月初 is the first days of June unless it says that the calendar is the lunar one.
    const isDay = day !== undefined && !(written.startsWith('lunar') && day === '01');
    return [facet('month', Number(month)), ...(isDay ? [facet('day', Number(day))] : [])];
  }
  const part = PARTS[bit];
  if (part !== undefined) return [facet('part', part)];
  const [, decade] = /^(\d\d)s$/u.exec(bit) ?? [];
  if (decade !== undefined) return [facet('decade', Number(decade))];
  const [, letter, digits = ''] = /^(---|W|Q|H|S|T)(\d[\d:]*)$/u.exec(bit) ?? [];
  if (letter === 'T') {
    const [hours = 0, minutes = 0] = digits.split(':').map(Number);
    return [facet('clock', hours * 60 + minutes)];
  }
  if (letter === 'W') return [digits === '8' ? facet('weekend', 0) : facet('weekday', Number(digits))];
  const type = letter === undefined ? undefined : LETTERS[letter];
  return type ? [facet(type, Number(digits))] : [];
}
const LETTERS: Readonly<Record<string, FacetType>> = { '---': 'day', Q: 'quarter', H: 'half', S: 'season' };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  /(?:周|星期|礼拜|週|禮拜)([一二三四五六日天])|\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b/giu;

/** A weekday beside a full date says nothing new and must be right all the same. */
function weekdays(text: string, own: readonly Facet[], facet: MakeFacet): Facet[] {
  if (own.some(({ type }) => type === 'weekday')) return [];
  const found = [...text.matchAll(WEEKDAY)].map(([, han, latin]) =>
    han ? '一二三四五六日'.indexOf(han.replace('天', '日')) + 1 : WEEKDAYS.indexOf((latin ?? '').toLowerCase()) + 1,
  );
  return [...new Set(found)].map((n) => facet('weekday', n));
}

const THIS: readonly (readonly [FacetType, RegExp])[] = [
  ['relative-year', /今年|本年|\bthis year\b/iu],
  ['relative-month', /本月|这个月|\bthis month\b/iu],
  ['relative-week', /本周|这周|这个星期|\bthis week\b/iu],
  ['relative-day', /今[天日晚早晨]|\btoday\b|\btonight\b/iu],
];

/** "This" beside another word of the date: 今年上半年. */
function thisOne(text: string, own: readonly Facet[], facet: MakeFacet): Facet[] {
  return THIS.filter(([type, words]) => words.test(text) && !own.some((one) => one.type === type)).map(([type]) =>
    facet(type, 0),
  );
}
