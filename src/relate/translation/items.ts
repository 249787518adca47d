import { civilOf } from '../../exact/civil.ts';
import { divide, multiply, ONE, parseDecimal, type Rational, rational } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import type { Relative } from '../../model/period.ts';
import type { DateValue, Quantity } from '../../model/value.ts';
import type { Side } from '../../read/side.ts';
import { familyOf } from './families.ts';
import type { Amount, Facet, FacetType, Item } from './item.ts';

/** Everything a side says in values, in order of text. */
export function itemsOf(side: Side): Item[] {
  return side.values
    .flatMap((mention): Item[] => {
      const { value } = mention;
      if (value.kind === 'quantity') return [amountOf(mention, value)];
      return value.kind === 'date' ? ofDate(mention, value) : [];
    })
    .concat(bareFigures(side))
    .sort((a, b) => a.start - b.start);
}

function amountOf(mention: Mention, value: Quantity): Amount {
  const shares = value.relation === 'multiple' || value.relation === 'increase' || value.relation === 'decrease';
  const { family, factor } = mention.kind === 'ordinal' ? { family: 'ordinal', factor: ONE } : familyOf(value.unit);
  return {
    is: 'amount',
    mention,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    family: value.relation && !value.unit ? 'share' : family,
    // Grown by one is twice as much.
    lo: value.relation === 'increase' && !value.unit ? plusOne(value.lo) : multiply(value.lo, factor),
    hi: value.relation === 'increase' && !value.unit ? plusOne(value.hi) : multiply(value.hi, factor),
    unit: value.unit,
    qualifier: value.qualifier,
    relation: shares || value.relation === 'fraction' ? (value.relation ?? null) : null,
    written: value.lo,
    figures: /\d/u.test(mention.text),
  };
}
const plusOne = (value: Rational): Rational => ({ n: value.n + value.d, d: value.d });

const MAX_SPAN = 200;
/** Lengths of time inside a date: "the last 24 hours" must be 过去24小时. */
const LENGTH_UNIT: Readonly<Record<string, string>> = {
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

function ofDate(mention: Mention, value: DateValue): Item[] {
  const { relative, period } = value;
  const facet = (type: FacetType, n: number): Facet => ({
    is: 'facet',
    mention,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    type,
    value: n,
    figures: /\d/u.test(mention.text),
    zone: period.zone,
  });
  if (relative?.detail && /^(?:span|point|within)$/u.test(relative.detail)) return [lengthOf(mention, relative)];
  if (relative) return relativeFacets(relative, facet);
  const { from, to, granularity } = period;
  const ends = [...new Set([from, to].filter((day) => day !== null))].map(civilOf);
  const [first, last] = [ends[0], ends[ends.length - 1]];
  if (!first || !last) return [];
  const years = [...new Set([first.year, last.year])].map((year) => facet('year', year));
  switch (granularity) {
    case 'century':
      return [facet('century', Math.floor((first.year - 1) / 100) + 1)];
    case 'decade':
      return [facet('decade', Math.floor(first.year / 10) * 10)];
    case 'year':
      return years;
    case 'half':
      return [...years, facet('half', first.month < 7 ? 1 : 2)];
    case 'quarter':
      return [...years, facet('quarter', Math.ceil(first.month / 3))];
    case 'season':
      return [...years, facet('season', Math.floor((first.month % 12) / 3))];
    case 'month':
      return [...years, ...[...new Set([first.month, last.month])].map((month) => facet('month', month))];
    default:
      return [
        ...years,
        ...[...new Set([first.month, last.month])].map((month) => facet('month', month)),
        ...[...new Set([first.day, last.day])].map((day) => facet('day', day)),
        ...clockFacets(period.fromSecond, facet),
      ];
  }
}

type MakeFacet = (type: FacetType, n: number) => Facet;

const clockFacets = (second: number | null, facet: MakeFacet): Facet[] =>
  second === null ? [] : [facet('clock', Math.floor(second / 60))];

function lengthOf(mention: Mention, relative: Relative): Amount {
  const unit = LENGTH_UNIT[relative.unit] ?? 'days';
  const n = rational(Math.round(Math.abs(relative.offset) * 100), 100);
  const { family, factor } = familyOf(unit);
  return {
    is: 'amount',
    mention,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    family,
    lo: multiply(n, factor),
    hi: multiply(n, factor),
    unit,
    qualifier: 'exact',
    relation: null,
    written: n,
    figures: /\d/u.test(mention.text),
  };
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

function relativeFacets(relative: Relative, facet: MakeFacet): Facet[] {
  const facets: Facet[] = [];
  const { unit, offset } = relative;
  const detail = relative.detail ?? '';
  const bits = detail.split(/[ /]/u);
  for (const bit of bits.slice(0, MAX_SPAN)) facets.push(...facetsOfBit(bit, facet));
  const stated = !detail || (unit === 'day' ? !/^now$/u.test(detail) : offset !== 0);
  if (stated && (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') && (offset !== 0 || !detail))
    facets.push(facet(`relative-${unit}`, offset));
  return facets;
}

function facetsOfBit(bit: string, facet: MakeFacet): Facet[] {
  const date = /^(?:lunar)?--(\d\d)(?:-(\d\d))?$/u.exec(bit);
  if (date) return [facet('month', Number(date[1])), ...(date[2] === undefined ? [] : [facet('day', Number(date[2]))])];
  const [, letter, digits = ''] = /^(---|W|Q|H|S|T)(\d[\d:]*)$/u.exec(bit) ?? [];
  const part = PARTS[bit];
  if (part !== undefined) return [facet('part', part)];
  const decade = /^(\d\d)s$/u.exec(bit);
  if (decade) return [facet('decade', Number(decade[1]))];
  switch (letter) {
    case '---':
      return [facet('day', Number(digits))];
    case 'W':
      return digits === '8' ? [facet('relative-weekend', 0)] : [facet('weekday', Number(digits))];
    case 'Q':
      return [facet('quarter', Number(digits))];
    case 'H':
      return [facet('half', Number(digits))];
    case 'S':
      return [facet('season', Number(digits))];
    case 'T': {
      const [h = 0, m = 0] = digits.split(':').map(Number);
      return [facet('clock', h * 60 + m)];
    }
    default:
      return [];
  }
}

const FIGURES = /\d+(?:,\d{3})*(?:\.\d+)?/gu;
const MAX_FIGURES = 24;

/** Figures that belong to no value: scores, model numbers, what stands in names. They must stand on the other side as they are. */
function bareFigures(side: Side): Amount[] {
  const covered = new Uint8Array(side.text.length);
  for (const { start, end } of side.values) covered.fill(1, start, end);
  const items: Amount[] = [];
  for (const found of side.text.matchAll(FIGURES)) {
    if (covered[found.index] || found[0].length > MAX_FIGURES) continue;
    const value = parseDecimal(found[0].replaceAll(',', ''));
    items.push({
      is: 'amount',
      mention: null,
      start: found.index,
      end: found.index + found[0].length,
      text: found[0],
      family: '',
      lo: value,
      hi: value,
      unit: '',
      qualifier: 'exact',
      relation: null,
      written: value,
      figures: true,
    });
  }
  return items;
}

/** A percentage as a share of one, a share as it is. */
export const shareOf = (amount: Amount): Rational | null =>
  amount.family === '%' ? divide(amount.lo, rational(100)) : amount.family === 'share' ? amount.lo : null;
