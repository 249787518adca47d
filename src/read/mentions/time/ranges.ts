// Two dates joined by to, till, 至, a dash, "between … and …"; 4至6月 and 3-5 March, where the first end is a bare number.
import { readDate } from './compose.ts';
import { type Cursor, gap, type Reading } from './cursor.ts';
import { readNumber } from './lengths.ts';
import { merge } from './merge.ts';
import type { Draft, Token } from './token.ts';

export interface Range {
  readonly left: Reading;
  readonly right: Reading;
  readonly next: number;
  readonly end: number;
}

const DASH = /^[ ]{0,2}[-–—~～]{1,2}[ ]{0,2}$/u;

/** The token after the joint, or 0: `to`, `until`, a dash without a token of its own, `and` after between. */
function jointAfter(cx: Cursor, end: number, next: number, between: boolean): number {
  const token = cx.tokens[next];
  if (!token) return 0;
  if (DASH.test(cx.text.slice(end, token.start)) && token.start - end < 6) return next;
  if (gap(cx, end, token.start) === null) return 0;
  if (
    token.t === 'to' ||
    (token.t === 'bound' &&
      (token.bound === 'until' || token.bound === 'through') &&
      cx.text.charCodeAt(token.start) < 128)
  )
    return next + 1;
  return between && token.t === 'and' ? next + 1 : 0;
}

/** Reads a range that begins at token `i`; `opener` is from, between, 从, 自 where there is one. */
export function rangeOf(cx: Cursor, i: number, opener: Token | null): Range | null {
  const first = cx.tokens[i];
  if (!first || (opener && gap(cx, opener.end, first.start) === null)) return null;
  const read = first.t === 'to' ? null : (readDate(cx, i) ?? bareNumber(cx, i));
  if (!read) return null;
  const left = withBareEnd(cx, read) ?? read;
  const between =
    opener?.t === 'between' ||
    (cx.text.charCodeAt(left.end - 1) > 0x2e7f && left.count === null && closesAfter(cx, left));
  let k = jointAfter(cx, left.end, left.next, between);
  if (!k || !cx.tokens[k]) return null;
  const article = cx.tokens[k];
  if (article?.t === 'the') k += 1;
  const right = readDate(cx, k) ?? bareNumber(cx, k);
  const token = cx.tokens[k];
  if (!right || !token || right.start - left.end > 16) return null;
  if (/[^\s,]/u.test(cx.text.slice(cx.tokens[k - 1]?.end ?? right.start, right.start).replace(DASH, ''))) return null;
  if (
    isBare(right) &&
    left.draft.clock &&
    left.draft.clock.m !== null &&
    /^分(?!之)/u.test(cx.text.slice(right.end, right.end + 2))
  ) {
    right.draft.clock = { h: left.draft.clock.h, m: numberOf(cx, right), s: null };
    right.end += 1;
  } else if (!makesRange(cx, left, right, opener !== null, first, token)) return null;
  const close = cx.tokens[right.next];
  const closes = close?.t === 'close' && gap(cx, right.end, close.start) !== null;
  return { left, right, next: right.next + (closes ? 1 : 0), end: closes && close ? close.end : right.end };
}

/** 2025年1-6月, 3月1至5日: the first end is the date before it and a bare number that takes its unit from the second. */
function withBareEnd(cx: Cursor, read: Reading): Reading | null {
  const token = cx.tokens[read.next];
  if (read.count || token?.t !== 'number' || cx.text.charCodeAt(read.end - 1) < 0x2e80) return null;
  const joint = gap(cx, read.end, token.start);
  if (joint !== '' && joint !== ' ') return null;
  const bare = bareNumber(cx, read.next);
  const k = bare ? jointAfter(cx, bare.end, bare.next, false) : 0;
  const right = k && bare ? readDate(cx, k) : null;
  if (!bare || !right || right.count || !giveFrom(cx, right, bare)) return null;
  if (!merge(read, bare.draft, bare.start, bare.end, true)) return null;
  return { ...read, next: bare.next };
}

/** 2007年与2009年间: 和/与 joins a range only where 间 or 之间 follows. */
function closesAfter(cx: Cursor, left: Reading): boolean {
  const and = cx.tokens[left.next];
  if (and?.t !== 'and') return false;
  const right = readDate(cx, left.next + 1);
  const close = right ? cx.tokens[right.next] : undefined;
  return right !== null && close?.t === 'close' && gap(cx, right.end, close.start) !== null;
}

function bareNumber(cx: Cursor, i: number): Reading | null {
  const token = cx.tokens[i];
  if (token?.t !== 'number') return null;
  const number = readNumber(cx, i);
  if (!number || !Number.isInteger(number.amount.lo)) return null;
  const end = cx.tokens[number.next - 1]?.end ?? token.end;
  return { draft: {}, start: token.start, end, next: number.next, weak: true, count: null };
}

const isBare = (r: Reading): boolean => Object.keys(r.draft).length === 0 && r.count === null;
const numberOf = (cx: Cursor, r: Reading): number =>
  Number(
    cx.text.slice(r.start, r.end).replace(/\D/gu, '') ||
      (cx.tokens[r.next - 1]?.t === 'number' ? (cx.tokens[r.next - 1] as Token & { n: number }).n : -1),
  ); // checked just before

function makesRange(cx: Cursor, left: Reading, right: Reading, opened: boolean, a: Token, b: Token): boolean {
  if (left.count || right.count) return false;
  if (isBare(left) && isBare(right)) return yearsRange(cx, left, right, opened, a, b);
  if (isBare(right)) return giveFrom(cx, left, right);
  if (isBare(left)) return giveFrom(cx, right, left);
  const [x, y] = [finest(left.draft), finest(right.draft)];
  return x === y || (left.draft.now ?? right.draft.now ?? false) || Math.abs(LEVEL.indexOf(x) - LEVEL.indexOf(y)) <= 3;
}

const LEVEL: readonly (keyof Draft)[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'feast',
  'month',
  'shift',
  'nth',
  'dom',
  'weekday',
  'dayPart',
  'clock',
];

function finest(d: Draft): keyof Draft {
  for (let i = LEVEL.length - 1; i >= 0; i -= 1) {
    const key = LEVEL[i];
    if (key && d[key] !== undefined) return key;
  }
  return 'year';
}

/** 2023-2024, from 2014 to 2018: two bare four-digit numbers, the second not smaller. */
function yearsRange(cx: Cursor, left: Reading, right: Reading, opened: boolean, a: Token, b: Token): boolean {
  if (a.t !== 'number' || b.t !== 'number' || a.digits !== 4 || b.digits !== 4 || a.word) return false;
  const plausible = (n: number): boolean => n >= 1500 && n < 2100;
  if (!plausible(a.n) || !plausible(b.n) || b.n <= a.n || (!opened && b.n - a.n > 150)) return false;
  if (
    /^[\s]?[a-z%°万亿]/iu.test(cx.text.slice(right.end, right.end + 2)) &&
    !opened &&
    /^\s?(?:%|°|[a-z]+s\b|万|亿|元|人|个|米|公里)/iu.test(cx.text.slice(right.end, right.end + 14))
  )
    return false;
  left.draft.year = a.n;
  right.draft.year = b.n;
  return true;
}

/** 4至6月, 3 to 5 March, 3-4pm, 9点17分至28分: the bare end takes its unit from the other. */
function giveFrom(cx: Cursor, full: Reading, bare: Reading): boolean {
  const n = numberOf(cx, bare);
  const d = full.draft;
  const key = finest(d);
  const token = cx.tokens[bare.next - 1];
  if (token?.t === 'number' && token.digits === 4 && n > 1000 && n < 2200) {
    if (key !== 'year' && d.year === undefined && key !== 'month' && key !== 'quarter') return false;
    if (bare.start > full.start && d.year === undefined) return false;
    bare.draft.year = n;
    return true;
  }
  if (key === 'month' && d.dom === undefined && n >= 1 && n <= 12 && cx.text.charCodeAt(full.end - 1) > 0x2e7f)
    bare.draft.month = n;
  else if (key === 'dom' && n >= 1 && n <= 31) bare.draft.dom = n;
  else if (key === 'weekday' && d.dom !== undefined && n >= 1 && n <= 31) bare.draft.dom = n;
  else if (key === 'quarter' && n >= 1 && n <= 4) bare.draft.quarter = n;
  else if (key === 'century' && n >= 1 && n <= 22) bare.draft.century = n;
  else if (key === 'decade' && n % 10 === 0) bare.draft.decade = n;
  else if (key === 'clock' && n <= 24) bare.draft.clock = { h: n, m: null, s: null };
  else return false;
  return true;
}

/** What one end leaves out it takes from the other: the year, the month, the day, the part of the day. */
export function borrow(left: Draft, right: Draft): void {
  const ownDay = right.dom !== undefined || right.shift !== undefined || right.weekday !== undefined;
  take(right, left, ['year', 'shift', 'fiscal', 'bc'], 'year');
  take(left, right, ['year', 'fiscal', 'bc'], 'year');
  if (left.month !== undefined && right.month === undefined && right.dom !== undefined && right.shift === undefined)
    right.month = left.month;
  if (right.month !== undefined && left.month === undefined && left.dom !== undefined && left.shift === undefined)
    left.month = right.month;
  if (left.lunar && right.month !== undefined && right.lunar === undefined && right.dom !== undefined)
    right.lunar = true;
  if (
    right.clock &&
    right.dom === undefined &&
    right.shift === undefined &&
    right.weekday === undefined &&
    right.month === undefined
  )
    copyDay(left, right);
  if (
    left.clock &&
    left.dom === undefined &&
    left.shift === undefined &&
    left.weekday === undefined &&
    left.month === undefined
  )
    copyDay(right, left);
  if (
    !ownDay &&
    right.clock &&
    left.clock &&
    right.dayPart === undefined &&
    left.dayPart !== undefined &&
    left.clock.h <= 12 &&
    right.clock.h <= 12
  ) {
    const wide =
      left.dayPart === 'afternoon' ||
      left.dayPart === 'evening' ||
      left.dayPart === 'pm' ||
      left.dayPart === 'am' ||
      left.dayPart === 'morning' ||
      left.dayPart === 'dawn';
    if (wide && right.clock.h > left.clock.h) right.dayPart = left.dayPart;
    else if (wide && (left.dayPart === 'afternoon' || left.dayPart === 'pm' || left.dayPart === 'evening'))
      right.dayPart = left.dayPart;
  }
  if (left.clock && right.clock && left.dayPart === undefined && right.dayPart !== undefined && left.clock.h <= 12)
    left.dayPart = right.dayPart;
  halves(left, right);
  if (left.zone !== undefined && right.zone === undefined) right.zone = left.zone;
}

/** 3-4pm, 8am to 3, 11:30-1:30: am or pm said once counts for both ends, unless the end would then lie before the start. */
function halves(left: Draft, right: Draft): void {
  const [a, b] = [left.clock, right.clock];
  if (!a || !b || left.dayPart !== undefined || right.dayPart !== undefined) return;
  const time = (h: number, m: number | null): number => h * 60 + (m ?? 0);
  if (b.half && !a.half && a.h < 12 && b.half === 'p' && time(a.h + 12, a.m) <= time(b.h, b.m))
    left.clock = { ...a, h: a.h + 12, half: 'p' };
  else if (a.half && !b.half && b.h < 12 && time(b.h, b.m) < time(a.h, a.m) && time(b.h + 12, b.m) > time(a.h, a.m))
    right.clock = { ...b, h: b.h + 12 };
  else if (!a.half && !b.half && a.h <= 12 && b.h < 12 && time(b.h, b.m) < time(a.h, a.m) && sameDay(left, right))
    right.clock = { ...b, h: b.h + 12 };
}

const sameDay = (a: Draft, b: Draft): boolean =>
  a.dom === b.dom && a.month === b.month && a.weekday === b.weekday && a.shift?.n === b.shift?.n;

function copyDay(from: Draft, to: Draft): void {
  for (const key of ['year', 'month', 'dom', 'weekday', 'shift', 'feast', 'nth'] as const)
    if (from[key] !== undefined && to[key] === undefined) Object.assign(to, { [key]: from[key] });
}

function take(to: Draft, from: Draft, keys: readonly (keyof Draft)[], _why: string): void {
  if (
    to.year !== undefined ||
    to.shift !== undefined ||
    to.now ||
    to.decade !== undefined ||
    to.century !== undefined ||
    to.weekday !== undefined ||
    to.span !== undefined
  )
    return;
  for (const key of keys) {
    if (key === 'shift' && from.shift?.unit !== 'year') continue;
    if (from[key] !== undefined && to[key] === undefined) Object.assign(to, { [key]: from[key] });
  }
  if (to.fiscal !== undefined) to.fiscal = true;
}
