// Phrases of more than one word: last 3 weeks, the first week of October, March 31st, early March, three years ago.
import { type Cursor, gap, merge, type Reading, readDate } from './compose.ts';
import type { Amount, Draft, Part, Token, Unit } from './token.ts';

const at_ = (cx: Cursor, i: number): Token | undefined => cx.tokens[i];
/** Token `i` where it follows `i - 1` with nothing but a space. */
function joined(cx: Cursor, i: number): Token | undefined {
  const [before, token] = [cx.tokens[i - 1], cx.tokens[i]];
  if (!before || !token) return undefined;
  const between = gap(cx, before.end, token.start);
  return between === '' || between === ' ' || cx.text.slice(before.end, token.start) === '-' ? token : undefined;
}
const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.t === 'word' && words.includes(token.word);

/** last week, next Friday, this summer, the past 12 months, 过去三年. */
export function stepPhrase(cx: Cursor, reading: Reading, at: number): number {
  let token = at_(cx, at);
  if (token?.t === 'the') {
    const after = joined(cx, at + 1);
    if (after?.t !== 'mod') return 0;
    return stepPhrase(cx, reading, at + 1);
  }
  if (token?.t !== 'mod') return 0;
  const { n, span, start } = token;
  let k = at + 1;
  token = joined(cx, k);
  while (token?.t === 'link' || (token?.t === 'mod' && token.span === span && span)) {
    k += 1;
    token = joined(cx, k);
  }
  const counted = readCount(cx, k, true);
  if (counted && span && joined(cx, k)) return spanOf(reading, start, counted, n, token);
  if (token?.t === 'unit' && !token.plural)
    return merge(reading, { shift: { unit: token.unit, n } }, start, token.end, false) ? done(reading, k + 1) : 0;
  if (token?.t === 'unit' && span && token.plural && token.unit !== 'second')
    return merge(reading, { vague: `${span} ${token.unit}s` }, start, token.end, false) ? done(reading, k + 1) : 0;
  if (token?.t === 'field' && cx.text.charCodeAt(start) < 0x2e80) return steppedField(cx, reading, start, n, k, token);
  return 0;
}

function steppedField(
  cx: Cursor,
  reading: Reading,
  start: number,
  n: number,
  k: number,
  token: Token & { t: 'field' },
): number {
  const set = token.set;
  if (set.weekday !== undefined)
    return merge(reading, { ...set, shift: { unit: 'week', n } }, start, token.end, false) ? done(reading, k + 1) : 0;
  if (set.month !== undefined || set.season !== undefined || set.feast !== undefined) {
    if (set.dom !== undefined || set.year !== undefined) return 0;
    return merge(reading, { ...set, nth: { n, unit: 'year' } }, start, token.end, false) ? done(reading, k + 1) : 0;
  }
  if (set.dayPart !== undefined && set.shift === undefined)
    return merge(
      reading,
      { dayPart: set.dayPart === 'night' ? 'evening' : set.dayPart, shift: { unit: 'day', n } },
      start,
      token.end,
      false,
    )
      ? done(reading, k + 1)
      : 0;
  void cx;
  return 0;
}

const done = (reading: Reading, next: number): number => {
  reading.weak = false;
  return next;
};

function spanOf(reading: Reading, start: number, counted: Counted, n: number, token: Token | undefined): number {
  const whole =
    reading.draft.year !== undefined || reading.draft.shift?.unit === 'year' || reading.draft.decade !== undefined;
  void token;
  const side = whole ? (n < 0 ? 'first' : 'last') : n < 0 ? 'past' : 'future';
  const amount = counted.amount.lo;
  return merge(reading, { span: { n: amount, unit: counted.unit, side } }, start, counted.end, false)
    ? done(reading, counted.next)
    : 0;
}

interface Counted {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly end: number;
  readonly next: number;
  readonly start: number;
  readonly age: boolean;
  readonly yearLike: number | null;
}

const exact = (n: number): Amount => ({ lo: n, hi: n, decimals: Number.isInteger(n) ? 0 : 1, qualifier: 'exact' });

/** A number with a unit of time; Chinese brings both in one token. */
export function readCount(cx: Cursor, i: number, afterMod = false): Counted | null {
  const token = at_(cx, i);
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
  const number = readNumber(cx, i);
  if (!number) return null;
  let k = number.next;
  let unit = joined(cx, k);
  while (isWord(unit, 'of', 'more') || (unit?.t === 'mod' && unit.span && number.next === k)) {
    if (unit?.t === 'mod') return null;
    k += 1;
    unit = joined(cx, k);
  }
  if (isWord(unit, 'a', 'an') && number.half) {
    k += 1;
    unit = joined(cx, k);
  }
  if (unit?.t === 'word') return wordUnit(number, unit, k);
  if (unit?.t !== 'unit') return null;
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

interface NumberRead {
  readonly amount: Amount;
  readonly next: number;
  readonly start: number;
  readonly ordinal: boolean;
  readonly half: boolean;
  readonly digits: number;
}

/** 3, twenty-one, a, half a, a couple of, a few, two and a half, one hundred. */
export function readNumber(cx: Cursor, i: number): NumberRead | null {
  const token = at_(cx, i);
  if (!token) return null;
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
  const [and, second, third] = [joined(cx, k), joined(cx, k + 1), joined(cx, k + 2)];
  if (and?.t === 'and' && second?.t === 'half')
    return { ...base, amount: exact(n + 0.5), next: k + 2, ordinal, digits: token.digits, half: true };
  if (and?.t === 'and' && isWord(second, 'a') && third?.t === 'half')
    return { ...base, amount: exact(n + 0.5), next: k + 3, ordinal, digits: token.digits };
  const fraction = quarters(cx, k);
  if (fraction)
    return {
      ...base,
      amount: { ...exact(n + fraction.n), decimals: 2 },
      next: fraction.next,
      ordinal,
      digits: token.digits,
    };
  const decimals = token.digits === 9 ? (String(token.n).split('.')[1]?.length ?? 0) : 0;
  return { ...base, amount: { lo: n, hi: n, decimals, qualifier: 'exact' }, next: k, ordinal, digits: token.digits };
}

const vague = (lo: number, hi: number): Amount => ({ lo, hi, decimals: 0, qualifier: 'approx_digits' });

/** "one and (a|one|three) quarter(s) (of)" before a unit. */
function quarters(cx: Cursor, k: number): { n: number; next: number } | null {
  if (joined(cx, k)?.t !== 'and') return null;
  let [j, n] = [k + 1, 1];
  const how = joined(cx, j);
  if (isWord(how, 'a')) j += 1;
  else if (how?.t === 'number' && (how.n === 1 || how.n === 3)) [n, j] = [how.n, j + 1];
  const word = joined(cx, j);
  if (word?.t !== 'unit' || word.unit !== 'quarter') return null;
  j += 1;
  if (isWord(joined(cx, j), 'of')) j += 1;
  return joined(cx, j)?.t === 'unit' ? { n: n / 4, next: j } : null;
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
        field.feast !== undefined));
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
    const between = at_(cx, k);
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
        end: at_(cx, bare.next - 1)?.end ?? sum.end,
      };
      break;
    }
    if (!next || !SMALLER[sum.unit].includes(next.unit)) break;
    const by = IN[`${sum.unit}>${next.unit}`] ?? 1;
    sum = {
      ...next,
      start: first.start,
      amount: { ...next.amount, lo: sum.amount.lo * by + next.amount.lo, hi: sum.amount.hi * by + next.amount.hi },
    };
  }
  return sum;
}

/** March 31st, 31 March, the third quarter, the last Monday of March, 4-digit years. */
export function numberPhrase(cx: Cursor, reading: Reading, at: number): number {
  let k = at;
  let token = at_(cx, k);
  const begun = reading.end > reading.start;
  const start = token?.start ?? 0;
  if (token?.t === 'the' || isWord(token, 'in', 'on')) {
    if (begun && token?.t !== 'the') return 0;
    if (token?.t !== 'the') return 0;
    k += 1;
    token = joined(cx, k);
  }
  const ordinal = ordinalUnit(cx, reading, k, start);
  if (ordinal) return ordinal;
  const number = readNumber(cx, k);
  if (!number || token?.t !== 'number') return 0;
  const n = number.amount.lo;
  if (!Number.isInteger(n)) return 0;
  const end = at_(cx, number.next - 1)?.end ?? 0;
  if (begun && reading.draft.month !== undefined) return afterMonth(cx, reading, number, n, end);
  if (begun && number.digits === 4 && n >= 1000 && n < 2100 && reading.draft.year === undefined && fits(reading.draft))
    return merge(reading, { year: n }, start, end, false) ? done(reading, number.next) : 0;
  return dayBeforeMonth(cx, reading, number, n, start);
}

const fits = (d: Draft): boolean =>
  d.month !== undefined ||
  d.quarter !== undefined ||
  d.half !== undefined ||
  d.season !== undefined ||
  d.feast !== undefined ||
  d.fiscal === true ||
  d.part !== undefined;

function afterMonth(cx: Cursor, reading: Reading, number: NumberRead, n: number, end: number): number {
  const d = reading.draft;
  if (number.digits === 4 && d.year === undefined && n >= 1000 && n < 2100)
    return merge(reading, { year: n }, reading.end, end, false) ? done(reading, number.next) : 0;
  if (d.dom !== undefined || n < 1 || n > 31 || number.digits > 2) return 0;
  const after = joined(cx, number.next);
  if (after?.t === 'unit' && !number.ordinal) return 0;
  if (/^\s?(?:%|percent|people|million|billion)/u.test(cx.text.slice(end, end + 9))) return 0;
  return merge(reading, { dom: n }, reading.end, end, false) ? done(reading, number.next) : 0;
}

/** 31 March, 31st of March, the 20th of next month, the 20th day of …. */
function dayBeforeMonth(cx: Cursor, reading: Reading, number: NumberRead, n: number, start: number): number {
  if (n < 1 || n > 31 || number.digits > 2 || reading.draft.dom !== undefined) return 0;
  let k = number.next;
  let token = joined(cx, k);
  if (token?.t === 'unit' && token.unit === 'day' && number.ordinal) token = joined(cx, ++k);
  const of = isWord(token, 'of', 'in');
  if (of) token = joined(cx, ++k);
  if (token?.t === 'the') token = joined(cx, ++k);
  if (!token) return 0;
  const trial: Reading = { draft: {}, start: token.start, end: token.start, next: k, weak: true, count: null };
  const month =
    token.t === 'field' && token.set.month !== undefined && token.set.dom === undefined
      ? k + 1
      : of || number.ordinal
        ? stepPhrase(cx, trial, k)
        : 0;
  if (token.t === 'field') Object.assign(trial.draft, token.set);
  if (
    !month ||
    (trial.draft.month === undefined && trial.draft.shift?.unit !== 'month') ||
    trial.draft.dom !== undefined
  )
    return 0;
  const end = at_(cx, month - 1)?.end ?? 0;
  return merge(reading, { ...trial.draft, dom: n }, start, end, false) ? done(reading, month) : 0;
}

/** The first week of October, last Monday in March, third quarter, second half, 2nd last week, 第一个星期一. */
function ordinalUnit(cx: Cursor, reading: Reading, at: number, start: number): number {
  const read = readOrdinal(cx, at);
  if (!read) return 0;
  const { n } = read;
  let k = read.next;
  let token = joined(cx, k);
  if (token?.t === 'fiscal') token = joined(cx, ++k);
  const name = token?.t === 'unit' ? token.unit : null;
  if (token?.t === 'half' && n >= 1 && n <= 2)
    return merge(reading, { half: n }, start, token.end, false) ? done(reading, k + 1) : 0;
  if (name === 'quarter' && n >= 1 && n <= 4)
    return merge(reading, { quarter: n }, start, token?.end ?? 0, false) ? done(reading, k + 1) : 0;
  if (name === 'century' && n > 0)
    return merge(reading, { century: n }, start, token?.end ?? 0, false) ? done(reading, k + 1) : 0;
  const weekday = token?.t === 'field' ? token.set.weekday : undefined;
  if (!token || (name !== 'week' && name !== 'day' && name !== 'month' && weekday === undefined)) return 0;
  const unit: NonNullable<Draft['nth']>['unit'] =
    weekday === undefined ? (name ?? 'day') : weekday === 8 ? 'weekend' : 'weekday';
  const nth = { n, unit, ...(weekday === undefined ? {} : { weekday }) };
  const inside = insideOf(cx, k + 1);
  const whole = reading.end > reading.start && (reading.draft.month !== undefined || reading.draft.year !== undefined);
  if (!inside && !whole) return 0;
  const draft: Draft = { ...(inside?.draft ?? {}), nth };
  return merge(reading, draft, start, inside?.end ?? token.end, false) ? done(reading, inside?.next ?? k + 1) : 0;
}

function readOrdinal(cx: Cursor, at: number): { n: number; next: number } | null {
  const token = at_(cx, at);
  if (token?.t === 'mod' && token.n === -1 && cx.text.charCodeAt(token.start) < 128) return { n: -1, next: at + 1 };
  if (token?.t !== 'number' || !token.ordinal) return null;
  const last = joined(cx, at + 1);
  if (last?.t === 'mod' && last.n === -1) return { n: -token.n, next: at + 2 };
  const number = readNumber(cx, at);
  return number ? { n: number.amount.lo, next: number.next } : null;
}

/** "of October 2014", "in the year". */
function insideOf(cx: Cursor, k: number): Reading | null {
  let j = k;
  if (!isWord(joined(cx, j), 'of', 'in')) return null;
  j += 1;
  if (joined(cx, j)?.t === 'the') j += 1;
  const year = joined(cx, j);
  if (year?.t === 'number' && year.digits === 4)
    return { draft: { year: year.n }, start: year.start, end: year.end, next: j + 1, weak: false, count: null };
  const inside = joined(cx, j) ? readDate(cx, j) : null;
  return inside &&
    !inside.count &&
    (inside.draft.month !== undefined || inside.draft.year !== undefined || inside.draft.shift !== undefined)
    ? inside
    : null;
}

/** early March, mid-2025, the end of the month, by year-end; 三月底, 2025年初. */
export function partPhrase(cx: Cursor, reading: Reading, at: number): number {
  let k = at;
  let token = at_(cx, k);
  const start = token?.start ?? 0;
  if (token?.t === 'the') token = joined(cx, ++k);
  if (token?.t !== 'part') return 0;
  const part = token.part;
  if (cx.text.charCodeAt(token.start) > 0x2e7f) return hanPart(cx, reading, part, token, k);
  if (reading.end > reading.start) return 0;
  k += 1;
  let inside = joined(cx, k);
  while (isWord(inside, 'of', 'in') || inside?.t === 'the' || isWord(inside, 'around')) inside = joined(cx, ++k);
  if (!inside) return 0;
  if (inside.t === 'number' && inside.digits === 4 && inside.n >= 1000 && inside.n < 2100)
    return merge(reading, { year: inside.n, part }, start, inside.end, false) ? done(reading, k + 1) : 0;
  if (
    inside.t === 'unit' &&
    !inside.plural &&
    ['year', 'month', 'week', 'quarter', 'decade', 'century'].includes(inside.unit)
  )
    return merge(reading, { shift: { unit: inside.unit, n: 0 }, part }, start, inside.end, false)
      ? done(reading, k + 1)
      : 0;
  const sub = readDate(cx, k);
  if (!sub || sub.count || sub.draft.part !== undefined || sub.draft.clock !== undefined) return 0;
  if (sub.draft.dom !== undefined || (sub.draft.shift?.unit === 'day' && sub.draft.dayPart === undefined)) return 0;
  return merge(reading, { ...sub.draft, part }, start, sub.end, false) ? done(reading, sub.next) : 0;
}

const YEAR_PARTS = /^年|^岁/u;

function hanPart(cx: Cursor, reading: Reading, part: Part, token: Token, at: number): number {
  const word = cx.text.slice(token.start, token.end);
  const d = reading.draft;
  const begun = reading.end > reading.start;
  if (!begun) {
    const unit: Unit | null = YEAR_PARTS.test(word) ? 'year' : word.startsWith('月') ? 'month' : null;
    return unit && merge(reading, { shift: { unit, n: 0 }, part }, token.start, token.end, false)
      ? done(reading, at + 1)
      : 0;
  }
  if (word.length === 1 && /^[中]$/u.test(word) && !/[月年代]$/u.test(cx.text.slice(0, token.start).slice(-1)))
    return 0;
  if (word === '中' && /^[国共央东学心文美日韩方的期有]/u.test(cx.text.slice(token.end, token.end + 1))) return 0;
  if (d.dom !== undefined || d.weekday !== undefined || d.part !== undefined) return 0;
  return merge(reading, { part }, token.start, token.end, false) ? done(reading, at + 1) : 0;
}
