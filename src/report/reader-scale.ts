import { absolute, compare, divide, equals, type Rational, rational, tenTo } from '../exact/rational.ts';
import type { Value } from '../model/value.ts';
import type { Lang } from './report.ts';

/** Scale words of a reader, the largest first. Below the last a number is written out. */
const SCALES: Readonly<Record<Lang, readonly (readonly [power: number, word: string])[]>> = {
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
};
/** More digits behind the point than this are no easier to read than the number written out. */
const PLACES = 3;

/**
 * A number in the scale its reader thinks in, where it is stated in another: 1100亿 is `110 billion` in English, $6.6 billion is 66亿 in
 * Chinese; null where the text's own words will do. Always the same number, to the last digit.
 */
export function inReadersScale(value: Value, lang: Lang): string | null {
  if (value.kind !== 'quantity' || value.unit === 'W' || !isForeign(value.digits, value.hi, lang)) return null;
  const [lo, hi] = [scaled(value.lo, lang), scaled(value.hi, lang)];
  if (lo === null || hi === null) return null;
  return equals(value.lo, value.hi) ? lo : `${lo}–${hi}`;
}

const HAN = /\p{Script=Han}/u;
const isForeign = (digits: string, size: Rational, lang: Lang): boolean =>
  lang === 'en'
    ? HAN.test(digits) || (/^\d{7,}$/u.test(digits) && atLeast(size, 6))
    : !/[万萬亿億千百十]/u.test(digits) && atLeast(size, 4) && !/^\d{4,6}$/u.test(digits);

const atLeast = (size: Rational, power: number): boolean => compare(absolute(size), tenTo(power)) >= 0;

/** The number with the largest scale word that leaves few digits behind the point; null where it is no finite decimal. */
export function scaled(value: Rational, lang: Lang): string | null {
  for (const [power, word] of SCALES[lang]) {
    if (!atLeast(value, power)) continue;
    const text = decimal(divide(value, tenTo(power)));
    if (text !== null && (text.split('.')[1] ?? '').length <= PLACES) return `${written(text, lang)}${word}`;
  }
  const text = decimal(value);
  return text && written(text, lang);
}

/** A decimal written out; null where it does not end within twelve places. */
function decimal(value: Rational): string | null {
  for (let places = 0; places <= 12; places++) {
    const shifted = rational(value.n * 10n ** BigInt(places), value.d);
    if (shifted.d !== 1n) continue;
    const sign = shifted.n < 0n ? '-' : '';
    const digits = String(shifted.n < 0n ? -shifted.n : shifted.n).padStart(places + 1, '0');
    return places ? `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}` : `${sign}${digits}`;
  }
  return null;
}

const written = (text: string, lang: Lang): string =>
  lang === 'zh' ? text : text.replace(/^-?\d+/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ','));

/** A number of an axis, in its reader's scale. */
export const scaledNumber = (value: number, lang: Lang): string =>
  Number.isFinite(value) ? (scaled(rational(BigInt(Math.round(value * 1e6)), 1_000_000n), lang) ?? '') : '';
