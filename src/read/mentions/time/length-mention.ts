// A length of time as a mention: with its lower end (12至24个月) and what qualifies it (约, at least, 以上).
import { CARDINALS } from '../../locales/en/time.ts';
import { qualifierAfter, qualifierBefore } from '../qualifier.ts';
import type { Cursor, Reading } from './cursor.ts';
import type { Expression } from './expressions.ts';
import { HAN_NUMERALS, hanNumber } from './numeral.ts';
import type { Amount, Unit } from './token.ts';

/** A length with what qualifies it: 约三年, at least 12 months, 3年以上. */
export function lengthOf(
  cx: Cursor,
  reading: { start: number; end: number; count: { amount: Amount; unit: Unit } },
  floor: number,
): Expression {
  const before = qualifierBefore(cx.folded, reading.start, false);
  const after = qualifierAfter(cx.folded, reading.end);
  const used = before && before.start >= floor ? before : null;
  const start = used?.start ?? reading.start;
  const end = after && after.start - reading.end < 2 ? after.end : reading.end;
  const qualifier = used?.qualifier ?? (end > reading.end ? after?.qualifier : undefined) ?? 'exact';
  return { start, end, period: OPEN, relative: null, qualifier, inferred: [], count: reading.count };
}

const NUMBER_VALUES = CARDINALS.slice(0, 13);
const NUMBER_WORDS = NUMBER_VALUES.slice(1).join('|');
const LOWER = new RegExp(
  `(?:^|[^\\d.,${HAN_NUMERALS}a-z])(between )?(\\d+(?:\\.\\d+)?|[${HAN_NUMERALS}]+|${NUMBER_WORDS})[ ]?(?:个)?(?:to|and|or|-|–|~|到|至|或)[ ]?$`,
  'iu',
);

/** 12至24个月, 2 to 3 years, five or six days: the lower end stands before the length. */
export function lower(
  cx: Cursor,
  reading: Reading,
  floor: number,
): { start: number; end: number; count: { amount: Amount; unit: Unit } } {
  const count = reading.count ?? { amount: { lo: 0, hi: 0, decimals: 0, qualifier: 'exact' }, unit: 'day' };
  const plain = { start: reading.start, end: reading.end, count };
  const from = Math.max(floor, reading.start - 24);
  const match = LOWER.exec(cx.text.slice(from, reading.start).replace(/ (to|and|or|-|–) $/iu, '$1'));
  if (!match) return plain;
  const digits = match[2] ?? '';
  const lo = /^\d/u.test(digits) ? Number(digits) : (hanNumber(digits) ?? NUMBER_VALUES.indexOf(digits.toLowerCase()));
  const joint = cx.text.slice(from, reading.start);
  if (lo < 0 || lo >= count.amount.hi || (/and[ ]?$/iu.test(joint) && !match[1])) return plain;
  const start = from + joint.lastIndexOf(digits);
  const begin = match[1] ? cx.text.lastIndexOf(match[1].slice(0, 7), start) : start;
  return { start: Math.max(begin, from), end: reading.end, count: { ...count, amount: { ...count.amount, lo } } };
}

export const OPEN: Expression['period'] = {
  from: null,
  to: null,
  fromSecond: null,
  toSecond: null,
  granularity: 'open',
  zone: null,
};
