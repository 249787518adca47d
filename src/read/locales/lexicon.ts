import { fold, foldCase } from './fold.ts';

/** A text prepared for looking things up: offsets are the same in all three. */
export interface Folded {
  readonly text: string;
  /** Folded, case kept. */
  readonly cased: string;
  /** Folded, Latin letters in lower case. */
  readonly lower: string;
}

export function folded(text: string): Folded {
  const cased = fold(text);
  return { text, cased, lower: foldCase(cased) };
}

export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly meaning: T;
}

/** Surface forms and what they mean; the longest form that fits wins. */
export interface Lexicon<T> {
  /** The longest form that starts at `at`. */
  at(text: Folded, at: number): Found<T> | null;
  /** The longest form that ends at `end`. */
  before(text: Folded, end: number): Found<T> | null;
}

interface Row<T> {
  readonly form: string;
  readonly cased: boolean;
  /** Where its first blank stands, or -1. */
  readonly blank: number;
  readonly meaning: T;
}

/**
 * Forms with a capital letter are matched in their case, others in any. A form that begins or ends with a Latin letter
 * must stand at a word's edge there; a space stands for any run of up to three blanks.
 */
export function lexicon<T>(entries: Iterable<readonly [form: string, meaning: T]>): Lexicon<T> {
  const byFirst = new Map<number, Row<T>[]>();
  const byLast = new Map<number, Row<T>[]>();
  for (const [raw, meaning] of entries) {
    const form = fold(raw);
    const cased = /[A-Z]/u.test(form);
    const row = { form, cased, blank: form.indexOf(' '), meaning };
    file(byFirst, foldCase(form).charCodeAt(0), row);
    file(byLast, foldCase(form).charCodeAt(form.length - 1), row);
  }
  return {
    at(text, at) {
      const rows = byFirst.get(text.lower.charCodeAt(at));
      if (!rows) return null;
      for (const row of rows) {
        const end = matchForward(row.cased ? text.cased : text.lower, row, at);
        if (end > 0 && !(isLetter(row.form.charCodeAt(row.form.length - 1)) && isLetter(text.lower.charCodeAt(end))))
          return { start: at, end, meaning: row.meaning };
      }
      return null;
    },
    before(text, end) {
      const rows = byLast.get(text.lower.charCodeAt(end - 1));
      if (!rows) return null;
      for (const row of rows) {
        const start = matchBackward(row.cased ? text.cased : text.lower, row.form, end);
        if (start >= 0 && !(isLetter(row.form.charCodeAt(0)) && isLetter(text.lower.charCodeAt(start - 1))))
          return { start, end, meaning: row.meaning };
      }
      return null;
    },
  };
}

function file<T>(index: Map<number, Row<T>[]>, key: number, row: Row<T>): void {
  const rows = index.get(key);
  if (!rows) index.set(key, [row]);
  else {
    rows.push(row);
    rows.sort((a, b) => b.form.length - a.form.length);
  }
}

/** A space, a tab or a line end. */
const isBlank = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;
const MAX_BLANKS = 3;

function matchForward<T>(text: string, { form, blank }: Row<T>, at: number): number {
  if (text.startsWith(form, at)) return at + form.length;
  // Without a blank there is nothing to stretch; with one, what stands before it must be there.
  if (blank < 0 || (blank > 0 && text.charCodeAt(at + blank - 1) !== form.charCodeAt(blank - 1))) return -1;
  let i = at;
  for (const char of form) {
    if (char !== ' ') {
      if (text[i] !== char) return -1;
      i++;
      continue;
    }
    const from = i;
    while (i - from < MAX_BLANKS && isBlank(text.charCodeAt(i))) i++;
    if (i === from) return -1;
  }
  return i;
}

function matchBackward(text: string, form: string, end: number): number {
  const start = end - form.length;
  if (start >= 0 && text.startsWith(form, start)) return start;
  return -1;
}

/** Latin letters, those with accents included. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7);
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);

/** Index of the first character at or after `at` that is no blank, at most three on. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i - at < MAX_BLANKS && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The same leftwards: the end of the text before the blanks that end at `at`. */
export function skipBlanksBack(text: string, at: number): number {
  let i = at;
  while (at - i < MAX_BLANKS && i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}
