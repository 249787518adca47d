// Time words → one expression: fields are added to a draft as long as they stand together and do not contradict each other.
import { countPhrase, numberPhrase, partPhrase, stepPhrase } from './phrases.ts';
import type { Amount, Draft, Token, Unit } from './token.ts';

export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** An expression under construction: `next` is the token after it, `[start, end)` its place. */
export interface Reading {
  draft: Draft;
  start: number;
  end: number;
  next: number;
  /** Every word of it could be something else (May, second, morning). */
  weak: boolean;
  /** A bare length of time, no date. */
  count: { readonly amount: Amount; readonly unit: Unit; readonly age: boolean } | null;
}

/** How two neighbours are joined: '' touching, ' ' spaces, ',' comma, null too far apart. */
export function gap(cx: Cursor, left: number, right: number): '' | ' ' | ',' | "'" | '(' | null {
  const length = right - left;
  if (length === 0) return '';
  if (length > 3) return null;
  const between = cx.text.slice(left, right);
  const plain = between.trim();
  if (plain === '') return between.includes('\n\n') ? null : ' ';
  if (plain === ',') return ',';
  if (plain === "'s" || plain === '’s' || plain === "'" || plain === '’') return "'";
  if (plain === '(' || plain === '（') return '(';
  return null;
}

const isHan = (code: number): boolean => code > 0x2e7f;

/** Coarse to fine: what Chinese writes in this order. */
const RANK: readonly (keyof Draft)[] = [
  'bc',
  'century',
  'decade',
  'year',
  'shift',
  'half',
  'quarter',
  'season',
  'feast',
  'month',
  'nth',
  'part',
  'dom',
  'weekday',
  'dayPart',
  'clock',
];

function rankOf(draft: Draft, pick: 'min' | 'max'): number {
  let rank = pick === 'min' ? 99 : -1;
  for (let i = 0; i < RANK.length; i += 1) {
    const key = RANK[i];
    if (!key || draft[key] === undefined) continue;
    const at = key === 'shift' ? shiftRank(draft.shift?.unit ?? 'day') : i;
    rank = pick === 'min' ? Math.min(rank, at) : Math.max(rank, at);
  }
  return rank;
}
const shiftRank = (unit: Unit): number =>
  ({
    century: 1,
    decade: 2,
    year: 3,
    half: 5,
    quarter: 6,
    month: 9,
    week: 10,
    day: 13,
    hour: 14,
    minute: 14,
    second: 14,
  })[unit];

/** Adds the fields of `set` where none of them is taken; false otherwise. */
export function merge(reading: Reading, set: Draft, start: number, end: number, han: boolean): boolean {
  const draft = reading.draft;
  for (const key of Object.keys(set) as (keyof Draft)[]) // keys of a Draft literal
    if (draft[key] !== undefined && key !== 'lunar' && key !== 'anaphoric') return false;
  if (contradicts(draft, set)) return false;
  if (
    han &&
    reading.end > reading.start &&
    Object.keys(draft).length &&
    rankOf(set, 'min') <= rankOf(draft, 'max') &&
    set.zone === undefined &&
    draft.zone === undefined
  )
    return false;
  Object.assign(draft, set);
  if (reading.end === reading.start) reading.start = start;
  reading.end = end;
  return true;
}

const has = (draft: Draft, ...keys: readonly (keyof Draft)[]): boolean => keys.some((key) => draft[key] !== undefined);

function contradicts(a: Draft, b: Draft): boolean {
  const pair = (x: Draft, y: Draft): boolean =>
    (has(x, 'now', 'vague') &&
      has(y, 'year', 'month', 'dom', 'weekday', 'shift', 'feast', 'decade', 'half', 'quarter')) ||
    (has(x, 'dom') && has(y, 'half', 'quarter', 'season', 'decade', 'century', 'feast')) ||
    (x.shift !== undefined && x.shift.unit === 'year' && has(y, 'year', 'decade', 'century')) ||
    (x.shift !== undefined &&
      x.shift.unit !== 'year' &&
      x.shift.unit !== 'century' &&
      x.shift.unit !== 'decade' &&
      has(y, 'year', 'half', 'quarter', 'season', 'decade', 'century', 'feast')) ||
    (x.shift !== undefined && x.shift.unit === 'month' && has(y, 'month')) ||
    (x.shift !== undefined &&
      ['week', 'day', 'hour', 'minute', 'second'].includes(x.shift.unit) &&
      has(y, 'month', 'dom') &&
      !(x.shift.unit === 'day' && has(y, 'month') && has(y, 'dom'))) ||
    (has(x, 'quarter') && has(y, 'half', 'season', 'month', 'feast')) ||
    (has(x, 'half') && has(y, 'season', 'month', 'feast', 'weekday')) ||
    (has(x, 'season') && has(y, 'month', 'weekday')) ||
    (has(x, 'decade') && has(y, 'year', 'month')) ||
    (has(x, 'clock', 'dayPart') && has(y, 'half', 'quarter', 'season', 'decade', 'century'));
  return pair(a, b) || pair(b, a);
}

/** Reads the longest expression that begins at token `i`; null where none does. */
export function readDate(cx: Cursor, i: number): Reading | null {
  const first = cx.tokens[i];
  if (!first) return null;
  const reading: Reading = { draft: {}, start: first.start, end: first.start, next: i, weak: true, count: null };
  let at = i;
  while (at < cx.tokens.length) {
    const next = extend(cx, reading, at);
    if (next <= at) break;
    at = reading.next = next;
    if (reading.count) break;
  }
  if (reading.end === reading.start) return null;
  return reading;
}

/** Tries to add what begins at token `at`; returns the next token, or `at` where nothing fits. */
function extend(cx: Cursor, reading: Reading, at: number): number {
  const token = cx.tokens[at];
  if (!token) return at;
  const begun = reading.end > reading.start;
  const joint = begun ? gap(cx, reading.end, token.start) : '';
  if (joint === null || (joint === '(' && !isBracketed(cx, token))) return at;
  const han = isHan(cx.text.charCodeAt(token.start));
  if (joint === ',' && (han || !commaFits(reading, token))) return at;
  const field = token.t === 'field' ? token : null;
  if (field && !(begun && has(field.set, 'vague', 'now'))) {
    if (!merge(reading, field.set, token.start, token.end, han)) return at;
    if (!field.weak) reading.weak = false;
    if (joint === '(') reading.end = cx.text.indexOf(')', reading.end) + 1 || cx.text.indexOf('）', token.end) + 1;
    return at + 1;
  }
  const phrase =
    stepPhrase(cx, reading, at) ||
    numberPhrase(cx, reading, at) ||
    partPhrase(cx, reading, at) ||
    countPhrase(cx, reading, at);
  if (phrase) return phrase;
  return begun ? overLink(cx, reading, at) : at;
}

/** 3月31日（周一）: a weekday or a clock time in brackets belongs to the date before it. */
function isBracketed(cx: Cursor, token: Token): boolean {
  const after = cx.text.charAt(token.end);
  return token.t === 'field' && has(token.set, 'weekday') && (after === ')' || after === '）');
}

function commaFits(reading: Reading, token: Token): boolean {
  const d = reading.draft;
  if (token.t === 'number')
    return (
      (d.month !== undefined && d.year === undefined && token.digits === 4) ||
      (d.weekday !== undefined && d.dom === undefined)
    );
  if (token.t !== 'field') return token.t === 'mod' || token.t === 'part' ? false : token.t === 'the';
  if (has(token.set, 'weekday')) return d.dom !== undefined || d.shift?.unit === 'week';
  if (has(token.set, 'month')) return d.weekday !== undefined;
  return has(token.set, 'clock', 'year') && d.dom !== undefined;
}

const LINKS = new Set(['of', 'in', 'on', 'at', 'for', 'as']);

/** Small words between two parts of one date: of, the, 的, on, at. */
function overLink(cx: Cursor, reading: Reading, at: number): number {
  let k = at;
  while (k < at + 3) {
    const token = cx.tokens[k];
    const link = token && (token.t === 'link' || token.t === 'the' || (token.t === 'word' && LINKS.has(token.word)));
    if (!link || gap(cx, k === at ? reading.end : (cx.tokens[k - 1]?.end ?? 0), token.start) === null) break;
    k += 1;
  }
  const token = cx.tokens[k];
  if (k === at || !token || gap(cx, cx.tokens[k - 1]?.end ?? 0, token.start) === null) return at;
  if (token.t === 'field' && has(token.set, 'now', 'vague')) return at;
  if (token.t === 'count' || token.t === 'part') return at;
  const trial: Reading = { ...reading, draft: { ...reading.draft } };
  trial.end = cx.tokens[k - 1]?.end ?? reading.end;
  const next = extend(cx, trial, k);
  if (next <= k || trial.count) return at;
  Object.assign(reading, trial);
  return next;
}
