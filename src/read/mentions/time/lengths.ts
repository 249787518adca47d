// Numbers and lengths of time: 3 weeks, two and a half years, a couple of days, 8天20小时.
import { type Cursor, done, gap, isWord, joined, type Reading, tokenAt } from './cursor.ts';
import { merge } from './merge.ts';
import type { Amount, Token, Unit } from './token.ts';

const exact = (n: number): Amount => ({ lo: n, hi: n, decimals: Number.isInteger(n) ? 0 : 1, qualifier: 'exact' });

export interface Counted {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly end: number;
  readonly next: number;
  readonly start: number;
  readonly age: boolean;
  readonly yearLike: number | null;
}

const DAY_KINDS = ['working', 'business', 'trading', 'calendar', 'consecutive', 'straight', 'full', 'whole'];

/** A number with a unit of time; Chinese brings both in one token. */
export function readCount(cx: Cursor, i: number, afterMod = false): Counted | null {
  const token = tokenAt(cx, i);
  if (!token) return null;
  if (token.t === 'count')
    return {
      amount: token.amount,
      unit: token.unit,
      end: token.end,
      next: i + 1,
      start: token.start,
      age: token.age === true,
      yearLike: token.yearLike,
    };
  if (afterMod && token.t === 'field' && cx.text.charCodeAt(token.end - 1) > 0x2e7f) return hanField(token, i);
  const number = fraction(cx, token, i) ?? readNumber(cx, i);
  if (!number) return null;
  let k = number.next;
  let unit = joined(cx, k);
  while (isWord(unit, 'of', 'more', ...DAY_KINDS) || (unit?.t === 'mod' && unit.span && number.next === k)) {
    if (unit?.t === 'mod') return null;
    k += 1;
    unit = joined(cx, k);
  }
  if (isWord(unit, 'a', 'an') && number.half) {
    k += 1;
    unit = joined(cx, k);
  }
  if (unit?.t === 'word') return wordUnit(number, unit, k);
  if (unit?.t !== 'unit' || (number.ordinal && unit.unit !== 'quarter')) return null;
  if (unit.unit === 'quarter' && !unit.plural && number.ordinal) return null;
  const tail = halfAfter(cx, k + 1);
  const base = counted(
    tail
      ? { ...number, amount: { ...number.amount, lo: number.amount.lo + 0.5, hi: number.amount.hi + 0.5, decimals: 1 } }
      : number,
    tail ? tail.token : unit,
    tail ? tail.next - 1 : k,
  );
  const old = joined(cx, base.next);
  if (isWord(old, 'old') && (unit.unit === 'year' || unit.unit === 'month'))
    return { ...base, unit: unit.unit, age: true, end: old?.end ?? base.end, next: base.next + 1 };
  return { ...base, unit: unit.unit };
}

/** 1/2 hour: lexed as a month and day. */
function fraction(cx: Cursor, token: Token, i: number): NumberRead | null {
  if (token.t !== 'field' || !token.weak || token.end - token.start !== 3) return null;
  const match = /^([1-3])\/([2-5])$/u.exec(cx.text.slice(token.start, token.end));
  if (!match) return null;
  const n = Number(match[1]) / Number(match[2]);
  return {
    amount: { ...exact(n), decimals: 2 },
    next: i + 1,
    start: token.start,
    ordinal: false,
    half: false,
    digits: 0,
  };
}

/** A fortnight is two weeks; "2 h" is two hours. */
function wordUnit(number: NumberRead, unit: Token, k: number): Counted | null {
  if (isWord(unit, 'h')) return { ...counted(number, unit, k), unit: 'hour' };
  if (!isWord(unit, 'fortnight', 'fortnights')) return null;
  const { lo, hi } = number.amount;
  return { ...counted({ ...number, amount: { ...number.amount, lo: 2 * lo, hi: 2 * hi } }, unit, k), unit: 'week' };
}

const counted = (number: NumberRead, unit: Token, k: number): Counted => ({
  amount: number.amount,
  unit: 'day',
  end: unit.end,
  next: k + 1,
  start: number.start,
  age: false,
  yearLike: null,
});

/** "two years and a half". */
function halfAfter(cx: Cursor, k: number): { token: Token; next: number } | null {
  const [and, a, half] = [joined(cx, k), joined(cx, k + 1), joined(cx, k + 2)];
  return and?.t === 'and' && isWord(a, 'a') && half?.t === 'half' ? { token: half, next: k + 3 } : null;
}

/** 前两月, 前三季度, 前3日: after a step word a month, quarter or day number is a count. */
function hanField(token: Token & { t: 'field' }, i: number): Counted | null {
  const { month, quarter, dom } = token.set;
  const [n, unit]: [number | undefined, Unit] =
    month !== undefined ? [month, 'month'] : quarter !== undefined ? [quarter, 'quarter'] : [dom, 'day'];
  return n === undefined || Object.keys(token.set).length !== 1
    ? null
    : { amount: exact(n), unit, end: token.end, next: i + 1, start: token.start, age: false, yearLike: null };
}

export interface NumberRead {
  readonly amount: Amount;
  readonly next: number;
  readonly start: number;
  readonly ordinal: boolean;
  readonly half: boolean;
  readonly digits: number;
}

/** 3, twenty-one, a, half a, a couple of, a few, two and a half, one hundred. */
export function readNumber(cx: Cursor, i: number): NumberRead | null {
  const token = tokenAt(cx, i);
  // Asked of every token several times: most are no number.
  if (!token || (token.t !== 'number' && token.t !== 'half' && token.t !== 'word')) return null;
  const base = { start: token.start, ordinal: false, half: false, digits: 0 };
  if (token.t === 'half') return { ...base, amount: exact(0.5), next: i + 1, half: true };
  if (isWord(token, 'a', 'an')) return afterArticle(cx, i, base);
  if (isWord(token, 'few', 'several')) return { ...base, amount: vague(3, 9), next: i + 1 };
  if (isWord(token, 'couple'))
    return { ...base, amount: exact(2), next: i + 1 + (isWord(joined(cx, i + 1), 'of') ? 1 : 0) };
  if (token.t !== 'number') return null;
  let [n, k, ordinal] = [token.n, i + 1, token.ordinal];
  const unit = joined(cx, k);
  if (token.word && n >= 20 && n % 10 === 0 && unit?.t === 'number' && unit.word && unit.n > 0 && unit.n < 10)
    [n, k, ordinal] = [n + unit.n, k + 1, unit.ordinal];
  if (isWord(joined(cx, k), 'hundred')) [n, k] = [n * 100, k + 1];
  const { start, digits } = token;
  if (joined(cx, k)?.t === 'and') {
    const more = andHalf(cx, k) ?? quarters(cx, k);
    if (more) {
      const amount = { ...exact(n + more.n), ...(more.isHalf ? {} : { decimals: 2 }) };
      return { start, half: more.isHalf && more.next === k + 2, digits, amount, next: more.next, ordinal };
    }
  }
  const decimals = digits === 9 ? (String(token.n).split('.')[1]?.length ?? 0) : 0;
  const amount: Amount = { lo: n, hi: n, decimals, qualifier: 'exact' };
  return { start, half: false, digits, amount, next: k, ordinal };
}

/** What stands after a number and "and". */
interface More {
  readonly n: number;
  readonly next: number;
  readonly isHalf: boolean;
}

/** "and half", "and a half". */
function andHalf(cx: Cursor, k: number): More | null {
  const [second, third] = [joined(cx, k + 1), joined(cx, k + 2)];
  if (second?.t === 'half') return { n: 0.5, next: k + 2, isHalf: true };
  return isWord(second, 'a') && third?.t === 'half' ? { n: 0.5, next: k + 3, isHalf: true } : null;
}

const vague = (lo: number, hi: number): Amount => ({ lo, hi, decimals: 0, qualifier: 'approx_digits' });

/** "one and (a|one|three) quarter(s) (of)" before a unit. */
function quarters(cx: Cursor, k: number): More | null {
  if (joined(cx, k)?.t !== 'and') return null;
  let [j, n] = [k + 1, 1];
  const how = joined(cx, j);
  if (isWord(how, 'a')) j += 1;
  else if (how?.t === 'number' && (how.n === 1 || how.n === 3)) [n, j] = [how.n, j + 1];
  const word = joined(cx, j);
  if (word?.t !== 'unit' || word.unit !== 'quarter') return null;
  j += 1;
  if (isWord(joined(cx, j), 'of')) j += 1;
  return joined(cx, j)?.t === 'unit' ? { n: n / 4, next: j, isHalf: false } : null;
}

function afterArticle(cx: Cursor, i: number, base: Omit<NumberRead, 'amount' | 'next'>): NumberRead | null {
  const next = joined(cx, i + 1);
  if (isWord(next, 'couple'))
    return { ...base, amount: exact(2), next: i + 2 + (isWord(joined(cx, i + 2), 'of') ? 1 : 0) };
  if (isWord(next, 'few')) return { ...base, amount: vague(3, 9), next: i + 2 };
  if (isWord(next, 'dozen')) return { ...base, amount: exact(12), next: i + 2 };
  if (next?.t === 'half') return { ...base, amount: exact(0.5), next: i + 2, half: true };
  if (isWord(next, 'hundred')) return { ...base, amount: exact(100), next: i + 2 };
  if (next?.t === 'unit' || isWord(next, 'fortnight')) return { ...base, amount: exact(1), next: i + 1 };
  return null;
}

/** Lengths of time, and what they become beside ago, later, within, 前, 内. */
export function countPhrase(cx: Cursor, reading: Reading, at: number): number {
  if (reading.end > reading.start) return 0;
  let counted = readCount(cx, at);
  if (!counted) return 0;
  if (counted.yearLike !== null) {
    const year = twoDigitYear(cx, counted.yearLike, counted.next);
    if (year !== null && merge(reading, { year }, counted.start, counted.end, false))
      return done(reading, counted.next);
  }
  counted = compound(cx, counted);
  reading.start = counted.start;
  reading.end = counted.end;
  reading.weak = false;
  reading.count = { amount: counted.amount, unit: counted.unit, age: counted.age };
  return counted.next;
}

/** 23年 before a month, quarter, half or part of the year is a year. */
function twoDigitYear(cx: Cursor, n: number, next: number): number | null {
  const token = joined(cx, next);
  const field = token?.t === 'field' ? token.set : null;
  const isYear =
    token?.t === 'part' ||
    (field !== null &&
      (field.month !== undefined ||
        field.quarter !== undefined ||
        field.half !== undefined ||
        field.season !== undefined ||
        field.feast !== undefined ||
        field.nth !== undefined));
  return isYear ? (n < 50 ? 2000 : 1900) + n : null;
}

const SMALLER: Readonly<Record<Unit, readonly Unit[]>> = {
  century: ['year'],
  decade: ['year'],
  year: ['month', 'week', 'day'],
  half: [],
  quarter: ['month'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour', 'minute'],
  hour: ['minute', 'second'],
  minute: ['second'],
  second: [],
};
const IN: Readonly<Record<string, number>> = {
  'year>month': 12,
  'year>week': 52,
  'year>day': 365,
  'century>year': 100,
  'decade>year': 10,
  'quarter>month': 3,
  'month>week': 4,
  'month>day': 30,
  'week>day': 7,
  'day>hour': 24,
  'day>minute': 1440,
  'hour>minute': 60,
  'hour>second': 3600,
  'minute>second': 60,
};

/** 2 years and 3 months, 8天20小时: a smaller length straight after is added. */
function compound(cx: Cursor, first: Counted): Counted {
  let sum = first;
  for (let round = 0; round < 3; round += 1) {
    let k = sum.next;
    const between = tokenAt(cx, k);
    if (!between) break;
    const joint =
      gap(cx, sum.end, between.start) ?? (/^[又零]$/u.test(cx.text.slice(sum.end, between.start)) ? '' : null);
    if (joint === null || joint === '(' || joint === "'") break;
    if (between.t === 'and') k += 1;
    const next = readCount(cx, k);
    const bare = !next && sum.unit === 'hour' && cx.text.charCodeAt(sum.end - 1) < 128 ? readNumber(cx, k) : null;
    if (
      bare &&
      bare.amount.lo < 60 &&
      bare.digits < 3 &&
      Number.isInteger(bare.amount.lo) &&
      !bare.ordinal &&
      !joined(cx, bare.next)
    ) {
      sum = {
        ...sum,
        amount: exact(sum.amount.lo * 60 + bare.amount.lo),
        unit: 'minute',
        next: bare.next,
        end: tokenAt(cx, bare.next - 1)?.end ?? sum.end,
      };
      break;
    }
    if (!next || !SMALLER[sum.unit].includes(next.unit)) break;
    if (next.amount.lo !== next.amount.hi || sum.amount.lo !== sum.amount.hi) break;
    const by = IN[`${sum.unit}>${next.unit}`] ?? 1;
    sum = {
      ...next,
      start: first.start,
      amount: { ...next.amount, lo: sum.amount.lo * by + next.amount.lo, hi: sum.amount.hi * by + next.amount.hi },
    };
  }
  return sum;
}
