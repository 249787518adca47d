import { add, type Rational, rational, tenTo, ZERO } from '../../exact/rational.ts';
import { NEEDS_COMPANY, SHORT_SCALES } from '../locales/en/numbers.ts';
import { type Folded, isDigit, isLetter, lexicon } from '../locales/lexicon.ts';
import { more, plain, type Sum } from './latin-words.ts';
import { type Numeral, readDigits, scaleBy } from './numeral.ts';

/** Digits, with a scale word or letter behind them. */
export function readFigures(text: Folded, at: number): Numeral | null {
  const t = text.lower;
  const digits = readDigits(t, at);
  if (!digits) return null;
  const slash = fractionAt(t, digits.end, digits.value);
  if (slash) return { ...plain(at, slash.end, slash.value, 0), step: rational(1, slash.below), sort: 'fraction' };
  const mixed = mixedAt(t, digits.end);
  if (mixed)
    return {
      ...plain(at, mixed.end, add(digits.value, mixed.value), 0),
      step: rational(1, mixed.below),
      sort: 'fraction',
    };
  const short = shortScale(text, digits.end);
  if (short) {
    const value = scaleBy(digits.value, short.exponent);
    const numeral = {
      ...plain(at, short.end, value, digits.place + short.exponent),
      shared: tenTo(short.exponent),
      written: digits.whole,
    };
    return short.company
      ? { ...numeral, without: { end: digits.end, value: digits.value, step: tenTo(digits.place) } }
      : numeral;
  }
  const s: Sum = {
    end: digits.end,
    total: ZERO,
    group: digits.value,
    scale: 99,
    place: digits.place,
    words: 0,
    scales: 0,
    digits: digits.whole,
  };
  while (more(t, s));
  const value = add(s.total, s.group);
  if (s.scales === 0)
    return {
      ...plain(at, digits.end, digits.value, digits.place),
      bare: !digits.grouped,
      written: digits.grouped ? '' : digits.whole,
    };
  return { ...plain(at, s.end, value, s.place), shared: tenTo(s.scale === 99 ? 2 : s.scale) };
}

const SLASH = / ?\/ ?(\d{1,4})(?![\d/.\p{Script=Latin}])/uy;
/** 3/4, 1/2: a part smaller than one whose denominator people use. */
function fractionAt(t: string, at: number, above: Rational): { end: number; value: Rational; below: number } | null {
  SLASH.lastIndex = at;
  const found = SLASH.exec(t);
  const below = Number(found?.[1] ?? 0);
  if (!found || above.d !== 1n || !COMMON.has(below) || above.n > 20n || above.n < 1n) return null;
  return { end: at + found[0].length, value: rational(above.n, BigInt(below)), below };
}
const COMMON = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 100, 1000]);
const MIXED = / (\d{1,2})\/(\d{1,2})(?![\d/.])/uy;
/** 1 4/3 and 5½. */
function mixedAt(t: string, at: number): { end: number; value: Rational; below: number } | null {
  const glyph = GLYPHS[t[at] ?? ''];
  if (glyph) return { end: at + 1, value: rational(glyph[0], glyph[1]), below: glyph[1] };
  MIXED.lastIndex = at;
  const found = MIXED.exec(t);
  const [above, below] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  return found && COMMON.has(below) ? { end: at + found[0].length, value: rational(above, below), below } : null;
}
export const GLYPHS: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

const SHORT = lexicon(Object.entries(SHORT_SCALES).map(([form, exponent]) => [form, { form, exponent }] as const));
/** bn, m, k … directly after digits, or after one blank where the form cannot be anything else. */
function shortScale(text: Folded, at: number): { end: number; exponent: number; company: boolean } | null {
  const glued = isLetter(text.lower.charCodeAt(at));
  const from = glued ? at : text.lower[at] === ' ' || text.lower[at] === '-' ? at + 1 : -1;
  const found = from < 0 ? null : SHORT.at(text, from);
  if (!found || isDigit(text.lower.charCodeAt(found.end))) return null;
  const form = text.cased.slice(found.start, found.end);
  if (form === 'kr' || form === 'Kr' || (!glued && form.length === 1 && !'BMm'.includes(form))) return null;
  return {
    end: found.end,
    exponent: found.meaning.exponent,
    company: NEEDS_COMPANY.has(form) || (!glued && form.length < 2),
  };
}
