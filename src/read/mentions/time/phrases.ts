// Numbers beside names: March 31st, 31 March, the third quarter, the first week of October, a bare year.
import { readDate } from './compose.ts';
import { type Cursor, done, isWord, joined, type Reading, tokenAt } from './cursor.ts';
import { type NumberRead, readNumber } from './lengths.ts';
import { merge } from './merge.ts';
import { stepPhrase } from './steps.ts';
import type { Draft } from './token.ts';
import { bareYear, fiscalYear, spelledYear, YEAR_CUES } from './years.ts';

/** March 31st, 31 March, the third quarter, the last Monday of March, 4-digit years. */
export function numberPhrase(cx: Cursor, reading: Reading, at: number): number {
  let k = at;
  let token = tokenAt(cx, k);
  const begun = reading.end > reading.start;
  const start = token?.start ?? 0;
  if (token?.t === 'the' || isWord(token, 'in', 'on')) {
    if (begun && token?.t !== 'the') return 0;
    if (token?.t !== 'the') return 0;
    k += 1;
    token = joined(cx, k);
  }
  if (token?.t === 'fiscal') return fiscalYear(cx, reading, k, start);
  const spelled =
    reading.draft.year === undefined && (!begun || fits(reading.draft) || reading.draft.dom !== undefined)
      ? spelledYear(cx, k)
      : null;
  if (spelled && (begun || YEAR_CUES.test(cx.text.slice(Math.max(0, start - 28), start))))
    return merge(reading, { year: spelled.year }, start, spelled.end, false) ? done(reading, spelled.next) : 0;
  const number = readNumber(cx, k);
  if (!number || token?.t !== 'number') return 0;
  const n = number.amount.lo;
  if (!Number.isInteger(n)) return 0;
  const end = tokenAt(cx, number.next - 1)?.end ?? 0;
  if (begun && reading.draft.month !== undefined) return afterMonth(cx, reading, number, n, end);
  if (begun && number.digits === 4 && n >= 1000 && n < 2100 && reading.draft.year === undefined && fits(reading.draft))
    return merge(reading, { year: n }, start, end, false) ? done(reading, number.next) : 0;
  if (
    begun &&
    token.ordinal &&
    !token.word &&
    reading.draft.weekday !== undefined &&
    reading.draft.shift === undefined &&
    n > 0 &&
    n < 32 &&
    merge(reading, { dom: n }, start, end, false)
  )
    return done(reading, number.next);
  return dayBeforeMonth(cx, reading, number, n, start) || (begun ? 0 : bareYear(cx, reading, token, at));
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
  const of = isWord(token, 'of') || (isWord(token, 'in') && k > number.next);
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
  if (cx.text.charCodeAt((tokenAt(cx, month - 1)?.end ?? 1) - 1) > 0x2e7f) return 0; // 1-6月 is a range
  const end = tokenAt(cx, month - 1)?.end ?? 0;
  return merge(reading, { ...trial.draft, dom: n }, start, end, false) ? done(reading, month) : 0;
}

/** The first week of October, 2nd last week of March; tried before steps, since "last week of March" is no step. */
export function ordinalPhrase(cx: Cursor, reading: Reading, at: number): number {
  const token = tokenAt(cx, at);
  const start = token?.start ?? 0;
  if (token?.t !== 'the') return ordinalUnit(cx, reading, at, start);
  return joined(cx, at + 1) ? ordinalUnit(cx, reading, at + 1, start) : 0;
}

/** The first week of October, last Monday in March, third quarter, second half, 2nd last week, 第一个星期一. */
function ordinalUnit(cx: Cursor, reading: Reading, at: number, start: number): number {
  const read = readOrdinal(cx, at);
  if (!read) return 0;
  const { n } = read;
  const firsts = n === 1 || n === -1 ? firstUnits(cx, reading, read.next, n, start) : 0;
  if (firsts) return firsts;
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

/** The first nine months of 2023, the first three quarters of the year. */
function firstUnits(cx: Cursor, reading: Reading, at: number, n: number, start: number): number {
  const number = joined(cx, at) ? readNumber(cx, at) : null;
  const unit = number ? joined(cx, number.next) : undefined;
  if (!number || number.ordinal || unit?.t !== 'unit' || !unit.plural || !number.amount) return 0;
  const inside = insideOf(cx, number.next + 1) ?? yearAfter(cx, number.next + 1);
  if (!inside || inside.draft.month !== undefined) return 0;
  const span = { n: number.amount.lo, unit: unit.unit, side: n > 0 ? ('first' as const) : ('last' as const) };
  return merge(reading, { ...inside.draft, span }, start, inside.end, false) ? done(reading, inside.next) : 0;
}

/** "of the year", and nothing said of which: the anchor's. */
function yearAfter(cx: Cursor, k: number): Reading | null {
  const [of, the, year] = [joined(cx, k), joined(cx, k + 1), joined(cx, k + 2)];
  if (!isWord(of, 'of', 'in') || the?.t !== 'the' || year?.t !== 'unit' || year.unit !== 'year') return null;
  return {
    draft: { shift: { unit: 'year', n: 0 } },
    start: year.start,
    end: year.end,
    next: k + 3,
    weak: false,
    count: null,
  };
}

function readOrdinal(cx: Cursor, at: number): { n: number; next: number } | null {
  const token = tokenAt(cx, at);
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
