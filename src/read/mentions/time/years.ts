// Years in English: fiscal 2025, nineteen ninety-nine, and four digits that a word beside them asks for.
import { type Cursor, done, isWord, joined, type Reading, tokenAt } from './cursor.ts';
import { readNumber } from './lengths.ts';
import { merge } from './merge.ts';
import type { Token } from './token.ts';

/** fiscal 2025, fiscal year 2025, FY 2025. */
export function fiscalYear(cx: Cursor, reading: Reading, at: number, start: number): number {
  let k = at + 1;
  let token = joined(cx, k);
  if (token?.t === 'unit' && token.unit === 'year') token = joined(cx, ++k);
  if (token?.t !== 'number' || token.digits !== 4 || token.n < 1900 || token.n > 2150) return 0;
  return merge(reading, { year: token.n, fiscal: true }, start, token.end, false) ? done(reading, k + 1) : 0;
}

/** nineteen ninety-nine, twenty twenty, two thousand and eighteen. */
export function spelledYear(cx: Cursor, at: number): { year: number; end: number; next: number } | null {
  const head = tokenAt(cx, at);
  if (head?.t !== 'number' || !head.word || head.ordinal) return null;
  let k = at + 1;
  let base = head.n * 100;
  if (head.n === 2 && isWord(joined(cx, k), 'thousand')) {
    base = 2000;
    k += 1;
    if (joined(cx, k)?.t === 'and') k += 1;
  } else if (head.n !== 19 && head.n !== 18 && head.n !== 20) return null;
  const rest = joined(cx, k)?.t === 'number' ? readNumber(cx, k) : null;
  if (!rest || rest.digits > 0 || rest.ordinal || !Number.isInteger(rest.amount.lo) || rest.amount.lo > 99) return null;
  if (base !== 2000 && rest.amount.lo < 10) return null;
  return { year: base + rest.amount.lo, end: tokenAt(cx, rest.next - 1)?.end ?? head.end, next: rest.next };
}

export const YEAR_CUES =
  /(?:^|[^a-z])(?:in|since|by|of|until|till|from|to|through|during|before|after|between|for|year|early|late|mid|than|around|circa|and|fiscal|calendar|summer|winter|spring|autumn|fall)(?: the)?(?: (?:year|fiscal year|calendar year)(?: of)?)?[ -]$/iu;
/** What follows "the 2024": a noun that is not counted, or a clause that goes on. */
const YEAR_NOUNS =
  /^(?:[)\]）,.;:!?]|$|\s+(?:elections|sales|results|games|olympics|series|earnings|earthquakes|[a-z-]+(?:[^s\W]|ss|us|is))(?![a-z]))/iu;

/** "in 2025", "(2024)", "the 2024 election": four digits with a word beside them that asks for a year. */
export function bareYear(cx: Cursor, reading: Reading, token: Token & { t: 'number' }, at: number): number {
  if (token.digits !== 4 || token.n < 1000 || token.n > 2150) return 0;
  const before = cx.text.slice(Math.max(0, token.start - 28), token.start);
  const after = cx.text.slice(token.end, token.end + 16);
  const likely = token.n >= 1800 && token.n < 2100;
  const asked =
    YEAR_CUES.test(before) &&
    (likely || /year (?:of )?$/iu.test(before)) &&
    !/^\s?(?:[a-z]+s\b(?!\s?(?:election|,))|%|°|万|亿|个|人|元|million|billion|km|kg|mw|gw)/iu.test(
      after.replace(/^\s(?:as|was|is|this|sales|results|elections|games|olympics)\b/iu, ''),
    );
  const framed =
    token.n >= 1950 &&
    likely &&
    /(?:the|its|his|her|their|our|a|this|[’']s)\s$/iu.test(before) &&
    YEAR_NOUNS.test(after) &&
    !/^(?:[.,;)]|$)/u.test(after);
  const bracketed = likely && /[(（]$/u.test(before) && /^[)）,;]/u.test(after);
  if (!asked && !framed && !bracketed) return 0;
  return merge(reading, { year: token.n }, token.start, token.end, false) ? done(reading, at + 1) : 0;
}
