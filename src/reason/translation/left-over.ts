import { compare, equals, rational } from '../../exact/rational.ts';
import type { Severity } from '../../model/finding.ts';
import type { Amount, Item } from '../../relate/translation/item.ts';
import type { Meeting } from '../../relate/translation/meet.ts';
import { isHard, sameness } from '../../relate/translation/same.ts';
import type { Comparison } from './pair.ts';

/** Values of one side that nothing on the other stands for. */
export const leftOver: Comparison = ({ left, right, meeting }) => [
  ...meeting.left.map((item) => ({
    kind: 'omission' as const,
    rule: 'value-omitted',
    severity:
      isRepeated(item, meeting) || isAllDay(item, right.text) || isNextDay(item, right.text, meeting)
        ? ('low' as const)
        : weightOf(item),
    source: { start: item.start, end: item.end },
    target: placeOf(item, left.text, right.text),
    values: {},
    weight: 30,
  })),
  ...meeting.right.map((item) => ({
    kind: 'addition' as const,
    rule: 'value-added',
    severity: 'low' as const,
    source: null,
    target: { start: item.start, end: item.end },
    values: {},
    weight: 10,
  })),
];

/** Where the other side would have said it: an empty span. */
function placeOf(item: Item, text: string, other: string) {
  const at = Math.round((item.start / Math.max(1, text.length)) * other.length);
  return { start: at, end: at };
}

const TEN = rational(10);

function weightOf(item: Item): Severity {
  if (!item.figures) return 'low';
  if (item.is === 'facet') return item.type === 'year' || item.type === 'day' ? 'medium' : 'low';
  if (item.mention === null || isIdiom(item)) return 'low';
  return isHard(item.family) || compare(item.lo, TEN) >= 0 ? 'medium' : 'low';
}

/** 100% and 180 degrees are said without any number as well. */
const isIdiom = ({ family, written }: Amount): boolean =>
  (family === '%' && equals(written, rational(100))) || (family === 'deg' && equals(written, rational(180)));

/** 全天候 is "24 hours a day", "around the clock" 24小时. */
const isAllDay = (item: Item, other: string): boolean =>
  item.is === 'amount' && item.family === 'time' && equals(item.lo, rational(1)) && ALL_DAY.test(other);
const ALL_DAY =
  /全天|昼夜|晝夜|日夜|全时段|一整天|\b(?:around|round)[ -]the[ -]clock\b|\b(?:day and night|all day|24\/7)\b/iu;

/** "To 8:00 the next day" is 至26日8时, where the day before stands on both sides. */
const isNextDay = (item: Item, other: string, { same }: Meeting): boolean =>
  item.is === 'facet' &&
  item.type === 'day' &&
  NEXT_DAY.test(other) &&
  same.some(({ left }) => left.is === 'facet' && left.type === 'day' && left.value === item.value - 1);
const NEXT_DAY = /次日|翌日|第二天|\b(?:next|following) (?:day|morning|night)\b/iu;

/** A side may say once what the other says twice. */
const isRepeated = (item: Item, { same }: Meeting): boolean => same.some(({ right }) => sameness(item, right) > 0);
