// Time words → one expression: fields are added to a draft as long as they stand together and do not contradict each other.
import { clockPhrase } from './clock.ts';
import { type Cursor, gap, isWord, type Reading } from './cursor.ts';
import { countPhrase } from './lengths.ts';
import { has, merge } from './merge.ts';
import { partPhrase } from './parts.ts';
import { numberPhrase, ordinalPhrase } from './phrases.ts';
import { stepPhrase } from './steps.ts';
import type { Token } from './token.ts';

const isHan = (code: number): boolean => code > 0x2e7f;

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

/** 周六早些时候, 3日晚会: these characters begin another word. */
const NO_DAY_PART = /^(?:早[些前期于已就在日年]|晚[些年于期会宴餐报饭了]|夜[市总景宵]|午[餐饭])/u;

/** Tries to add what begins at token `at`; returns the next token, or `at` where nothing fits. */
function extend(cx: Cursor, reading: Reading, at: number): number {
  const token = cx.tokens[at];
  if (!token) return at;
  const begun = reading.end > reading.start;
  const joint = begun ? gap(cx, reading.end, token.start) : '';
  if (joint === null || (joint === '(' && !isBracketed(cx, token))) return at;
  const han = isHan(cx.text.charCodeAt(token.start));
  if (joint === ',' && (han || !commaFits(reading, token))) return at;
  if (token.t === 'field' && token.weak && han && NO_DAY_PART.test(cx.text.slice(token.start, token.start + 2)))
    return at;
  const field = token.t === 'field' ? token : null;
  if (field && !(begun && has(field.set, 'vague', 'now'))) {
    if (!merge(reading, field.set, token.start, token.end, han)) return at;
    if (!field.weak) reading.weak = false;
    if (joint === '(') reading.end = cx.text.indexOf(')', reading.end) + 1 || cx.text.indexOf('）', token.end) + 1;
    return at + 1;
  }
  const phrase =
    ordinalPhrase(cx, reading, at) ||
    stepPhrase(cx, reading, at) ||
    clockPhrase(cx, reading, at) ||
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

const LINKS = new Set(['of', 'in', 'on', 'at']);

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
  // "march on the second" is no date; "July the 4th" is
  if (token.t === 'number' && token.word && reading.draft.month !== undefined && reading.weak) return at;
  if (
    token.t === 'number' &&
    token.digits !== 4 &&
    !token.ordinal &&
    !(token.word && [2, 18, 19, 20].includes(token.n)) && // nineteen ninety-nine
    cx.tokens[k - 1]?.t === 'word' &&
    !isWord(cx.tokens[k - 1], 'at')
  )
    return at;
  const trial: Reading = { ...reading, draft: { ...reading.draft } };
  trial.end = cx.tokens[k - 1]?.end ?? reading.end;
  const next = extend(cx, trial, k);
  if (next <= k || trial.count) return at;
  Object.assign(reading, trial);
  return next;
}
