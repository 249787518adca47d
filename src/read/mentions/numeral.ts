import { type Rational, rational, tenTo } from '../../exact/rational.ts';
import { type Folded, isDigit } from '../locales/lexicon.ts';
import type { VagueTable } from './vague.ts';

/** A numeral read at one place: digits or words with their scale, no unit and no qualifier yet. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly lo: Rational;
  readonly hi: Rational;
  /** Size of the last written digit. */
  readonly step: Rational;
  /** What a smaller number before it in a range may share: 3到5亿 → 1e8. */
  readonly shared: Rational;
  /** Nothing but digits: it may borrow scale and unit from its partner in a range. */
  readonly bare: boolean;
  /** few: digits left open (几十); odd: a little more (300多亿); fraction: 三分之二. */
  readonly sort: 'plain' | 'few' | 'odd' | 'near' | 'fraction' | 'percent';
  /** How much stands behind it: a sole 一 or "one" is no value by itself, 千 alone even needs a unit. */
  readonly strength: 'sure' | 'unit' | 'company';
  readonly script: 'digits' | 'han' | 'latin';
  /** Digits before any scale, for years and ids: how many, and how they are written. */
  readonly written: string;
  /** A short scale (m, b, t) that stands only beside money or a thing: end and value without it. */
  readonly without?: { readonly end: number; readonly value: Rational; readonly step: Rational };
}

export type ReadNumeral = (text: Folded, at: number, vague: VagueTable) => Numeral | null;

export interface Digits {
  readonly end: number;
  readonly value: Rational;
  /** Exponent of ten of the last written digit. */
  readonly place: number;
  readonly grouped: boolean;
  /** Digits of the whole part, separators left out. */
  readonly whole: string;
}

const GROUPED = /\d{1,3}(?:[,，]\d{3})+(?!\d)/uy;
const INDIAN = /\d{1,2}(?:,\d{2})+,\d{3}(?!\d)/uy;
const SPACED = /[1-9]\d{0,2}(?: \d{3})+(?![\d\p{Script=Latin}])/uy;
const OTHER_GROUPS = /\d{1,3}(?:[_'’]\d{3})+(?!\d)/uy;
const EUROPEAN = /\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)/uy;
const PLAIN = /\d+/uy;
const FRACTION = /\.\d+/uy;
const POWER = / ?[x×*] ?10 ?\^ ?([-−]?\d{1,2})(?!\d)/uy;
const EXPONENT = /e([-+]?\d{1,2})(?![\d\p{Script=Latin}])/uy;
/** Longer runs of digits are ids. */
const MAX_DIGITS = 18;

/** What may go on with a number behind its digits: separators, points, powers. */
const GOES_ON = new Set([...",，. _'’ex×*"].map((char) => char.charCodeAt(0)));

/** The common case first: digits that nothing goes on with. Undefined where something may. */
function plainDigits(text: string, at: number): Digits | null | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === at || GOES_ON.has(text.charCodeAt(end))) return undefined;
  if (end - at > MAX_DIGITS) return null;
  const whole = text.slice(at, end);
  return { end, value: rational(BigInt(whole)), place: 0, grouped: false, whole };
}

/** Arabic digits at `at`, with separators, decimals and powers of ten. */
export function readDigits(text: string, at: number): Digits | null {
  const plain = plainDigits(text, at);
  if (plain !== undefined) return plain;
  const run = (pattern: RegExp, from = at): string | null => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0] ?? null;
  };
  if (text[at] === '.') return decimals('', at, at, false);
  const european = run(EUROPEAN);
  if (european) {
    const plain = european.replace(/\./gu, '').replace(',', '.');
    return {
      end: at + european.length,
      value: decimalOf(plain),
      place: -(plain.length - plain.indexOf('.') - 1),
      grouped: true,
      whole: plain,
    };
  }
  const grouped = run(GROUPED) ?? run(INDIAN) ?? run(SPACED) ?? run(OTHER_GROUPS);
  const whole = grouped ?? run(PLAIN);
  if (!whole) return null;
  return decimals(whole.replace(/\D/gu, ''), at, at + whole.length, grouped !== null);

  function decimals(digits: string, from: number, to: number, isGrouped: boolean): Digits | null {
    const fraction = run(FRACTION, to) ?? '';
    const end = to + fraction.length;
    if (end === from || digits.length > MAX_DIGITS || fraction.length > MAX_DIGITS) return null;
    const value = decimalOf(`${digits || '0'}${fraction}`);
    const power = run(POWER, end) ?? run(EXPONENT, end);
    const exponent = power ? Number(/[-−]?\d+$/u.exec(power)?.[0].replace('−', '-') ?? 0) : 0;
    const place = exponent - Math.max(0, fraction.length - 1);
    return {
      end: end + (power?.length ?? 0),
      value: exponent ? scaleBy(value, exponent) : value,
      place,
      grouped: isGrouped || power !== null,
      whole: digits,
    };
  }
}

function decimalOf(text: string): Rational {
  const dot = text.indexOf('.');
  if (dot < 0) return rational(BigInt(text));
  const fraction = text.slice(dot + 1);
  return rational(BigInt(text.slice(0, dot) + fraction), 10n ** BigInt(fraction.length));
}

export function scaleBy(value: Rational, exponent: number): Rational {
  const by = tenTo(exponent);
  return rational(value.n * by.n, value.d * by.d);
}
