import { divide, equals, multiply, ONE, parseDecimal, type Rational, rational } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import type { Relative } from '../../model/period.ts';
import type { Quantity } from '../../model/value.ts';
import type { Side } from '../../read/side.ts';
import { facetsOf } from './facets.ts';
import { familyOf } from './families.ts';
import type { Amount, Facet, FacetType, Item } from './item.ts';

/** Everything a side says in values, in order of text. */
export function itemsOf(side: Side): Item[] {
  return side.values
    .flatMap((mention): Item[] => {
      const { value } = mention;
      if (value.kind === 'quantity') return amountsOf(mention, value);
      if (value.kind !== 'date') return [];
      return value.relative && LENGTH.test(value.relative.detail ?? '')
        ? [lengthOf(mention, value.relative)]
        : facetsOf(mention, value);
    })
    .concat(bareFigures(side), partsOfDay(side), multiples(side), dayNames(side))
    .filter((item, _i, all) => item.is === 'facet' || !all.some((other) => isDayName(other) && isWithin(item, other)))
    .map((item) =>
      item.is === 'amount' && side.text.slice(item.start - 2, item.start) === '零下' ? below(item) : item,
    )
    .sort((a, b) => a.start - b.start);
}

/** 零下8度 is 8 below zero. */
const below = (item: Amount): Amount => ({
  ...item,
  start: item.start - 2,
  text: `零下${item.text}`,
  lo: negated(item.hi),
  hi: negated(item.lo),
  written: negated(item.written),
});
const negated = ({ n, d }: Rational): Rational => ({ n: n > 0n ? -n : n, d });

const plain = (mention: Mention) => ({
  is: 'amount' as const,
  mention,
  start: mention.start,
  end: mention.end,
  text: mention.text,
  figures: /\d/u.test(mention.text),
  attached: false,
});

/** A range is two amounts, a numeral without exact digits one with two ends. */
function amountsOf(mention: Mention, value: Quantity): Amount[] {
  const { family, factor } = mention.kind === 'ordinal' ? { family: 'ordinal', factor: ONE } : familyOf(value.unit);
  const amount = (lo: Rational, hi: Rational): Amount => ({
    ...plain(mention),
    family: value.relation && !value.unit ? 'share' : family,
    lo: multiply(lo, factor),
    hi: multiply(hi, factor),
    unit: value.unit,
    qualifier: value.qualifier,
    relation: value.relation ?? null,
    written: lo,
  });
  if (value.qualifier === 'approx_digits' || equals(value.lo, value.hi)) return [amount(value.lo, value.hi)];
  return [amount(value.lo, value.lo), amount(value.hi, value.hi)];
}

const LENGTH = /^(?:span|point|within)$/u;
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

function lengthOf(mention: Mention, relative: Relative): Amount {
  const unit = LENGTH_UNIT[relative.unit] ?? 'days';
  const written = rational(Math.round(Math.abs(relative.offset) * 100), 100);
  const { family, factor } = familyOf(unit);
  const value = multiply(written, factor);
  return { ...plain(mention), family, lo: value, hi: value, unit, qualifier: 'exact', relation: null, written };
}

const FIGURES = /\d+(?:,\d{3})*(?:\.\d+)?/gu;
const MAX_FIGURES = 24;
const SCALES: Readonly<Record<string, Rational>> = {
  万: rational(10_000),
  亿: rational(100_000_000),
  万亿: rational(1_000_000_000_000),
};
const CALENDAR: Readonly<Record<string, FacetType>> = { 年: 'year', 月: 'month', 日: 'day', 号: 'day' };

/** Figures that belong to no value: scores, model numbers, what stands in names, dates that recur. They must stand on the other side as they are. */
function bareFigures(side: Side): Item[] {
  const { text } = side;
  const covered = new Uint8Array(text.length);
  for (const { start, end } of side.values) covered.fill(1, start, end);
  const items: Item[] = [];
  for (const found of text.matchAll(FIGURES)) {
    const [start, end] = [found.index, found.index + found[0].length];
    if (covered[start] || found[0].length > MAX_FIGURES) continue;
    const scale = SCALES[/^ ?(万亿|亿|万)/u.exec(text.slice(end, end + 3))?.[1] ?? ''] ?? ONE;
    const value = multiply(parseDecimal(found[0].replaceAll(',', '')), scale);
    const place = { start, end, text: found[0], figures: true };
    const type = CALENDAR[text[end] === ' ' ? (text[end + 1] ?? '') : (text[end] ?? '')];
    if (type && value.d === 1n) {
      items.push({ is: 'facet', ...place, end: end + 1, type, value: Number(value.n), zone: null });
      continue;
    }
    const attached = /[\p{Script=Latin}_]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
    items.push({
      is: 'amount',
      mention: null,
      ...place,
      family: '',
      lo: value,
      hi: value,
      unit: '',
      qualifier: 'exact',
      relation: null,
      written: value,
      attached,
    });
  }
  return items;
}

const PART_WORDS = /凌晨|清晨|早晨|早上|上午|下午|傍晚|晚上|\b(?:morning|afternoon|evening)s?\b/giu;
const PART_VALUES: Readonly<Record<string, number>> = {
  凌晨: 1,
  清晨: 2,
  早晨: 2,
  早上: 2,
  上午: 2,
  下午: 4,
  傍晚: 5,
  晚上: 5,
  morning: 2,
  afternoon: 4,
  evening: 5,
};

/** Parts of the day that stand by themselves: "it was a miserable afternoon". */
function partsOfDay(side: Side): Facet[] {
  return [...side.text.matchAll(PART_WORDS)].flatMap((found): Facet[] => {
    const [start, end] = [found.index, found.index + found[0].length];
    if (side.values.some((value) => value.start < end && start < value.end)) return [];
    const value = PART_VALUES[found[0].toLowerCase().replace(/s$/u, '')];
    return value === undefined
      ? []
      : [{ is: 'facet', start, end, text: found[0], type: 'part', value, figures: false, zone: null }];
  });
}

const MULTIPLE_WORDS = /双倍|加倍|翻倍|三重|\b(?:double|triple|treble|quadruple)\b/giu;
const MULTIPLES: Readonly<Record<string, number>> = { 三重: 3, triple: 3, treble: 3, quadruple: 4 };

/** Multiples that no number word says: double the fee, 双倍返还. */
function multiples(side: Side): Amount[] {
  return [...side.text.matchAll(MULTIPLE_WORDS)].flatMap((found): Amount[] => {
    const [start, end] = [found.index, found.index + found[0].length];
    if (side.values.some((value) => value.start < end && start < value.end)) return [];
    const value = rational(MULTIPLES[found[0].toLowerCase()] ?? 2);
    const place = { start, end, text: found[0], figures: false, attached: false, mention: null };
    const amount = {
      family: 'share',
      lo: value,
      hi: value,
      unit: '',
      qualifier: 'exact',
      relation: 'multiple',
    } as const;
    return [{ is: 'amount', ...place, ...amount, written: value }];
  });
}

const DAY_NAME =
  /(?<!\d)(?:(9)(11)|(\d{1,2})[·•・./](\d{1,2}))(?=\s?(?:”|")?\s?(?:事件|事变|运动|惨案|恐怖|恐袭|袭击|大?地震))|\b(9)\/(11)\b(?!\/)/gu;

/** Days that an event is named after: 911事件, 5·12地震, 9/11. Whoever leaves the name out leaves out no date. */
function dayNames(side: Side): Facet[] {
  return [...side.text.matchAll(DAY_NAME)].flatMap((found): Facet[] => {
    const [month = 0, day = 0] = found.slice(1).filter(Boolean).map(Number);
    const facet = { is: 'facet', start: found.index, end: found.index + found[0].length } as const;
    const rest = { text: found[0], figures: false, zone: null };
    return [
      { ...facet, ...rest, type: 'month', value: month },
      { ...facet, ...rest, type: 'day', value: day },
    ];
  });
}
const isDayName = (item: Item): boolean =>
  item.is === 'facet' && item.type === 'month' && /^\d[\d·•・./]+$/u.test(item.text) && !item.figures;
const isWithin = (item: Item, other: Item): boolean => item.start < other.end && other.start < item.end;

/** A percentage as a share of one, a share as it is. */
export const shareOf = (amount: Amount): Rational | null =>
  amount.family === '%' ? divide(amount.lo, rational(100)) : amount.family === 'share' ? amount.lo : null;
