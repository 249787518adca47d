// Where reading stands in a run of time words, and what joins two of them.
import type { Folded } from '../../locales/lexicon.ts';
import type { Amount, Draft, Token, Unit } from './token.ts';

export interface Cursor {
  /** Folded: half width, simplified; offsets are those of the text. */
  readonly text: string;
  readonly folded: Folded;
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

/** Token `i`, or undefined past the end. */
export const tokenAt = (cx: Cursor, i: number): Token | undefined => cx.tokens[i];

/** Token `i` where it follows `i - 1` with nothing but a space or a hyphen. */
export function joined(cx: Cursor, i: number): Token | undefined {
  const [before, token] = [cx.tokens[i - 1], cx.tokens[i]];
  if (!before || !token) return undefined;
  const between = gap(cx, before.end, token.start);
  return between === '' || between === ' ' || between === "'" || cx.text.slice(before.end, token.start) === '-'
    ? token
    : undefined;
}

export const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.t === 'word' && words.includes(token.word);

/** The phrase was read up to `next`. */
export function done(reading: Reading, next: number): number {
  reading.weak = false;
  return next;
}
