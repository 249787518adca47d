/** Exact fractions: `n / d`, d > 0, in lowest terms. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const SMALL = 2n ** 53n - 1n;
const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  for (; y > SMALL; [x, y] = [y, x % y]);
  if (y === 0n) return x;
  // Numbers of ordinary size divide much faster than big integers.
  let [p, q] = [Number(y), Number(x % y)];
  while (q) [p, q] = [q, p % q];
  return BigInt(p);
};

/** The fraction `n / d` in lowest terms; throws RangeError where d is zero. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  if (bottom === 1n || top === 0n) return { n: top, d: 1n };
  const by = gcd(top, bottom < 0n ? -bottom : bottom) || 1n;
  return bottom < 0n ? { n: -top / by, d: -bottom / by } : { n: top / by, d: bottom / by };
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

/** A plain decimal such as `-1234.5` (no separators, no exponent). */
export function parseDecimal(text: string): Rational {
  const [whole = '0', fraction = ''] = text.replace(/^[-+]/, '').split('.');
  const value = rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return text.startsWith('-') ? { n: -value.n, d: value.d } : value;
}

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);
export const isZero = (a: Rational): boolean => a.n === 0n;

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export const equals = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
/** 10 to the power `exponent`, which may be negative. */
export const tenTo = (exponent: number): Rational =>
  exponent >= 0 ? rational(10n ** BigInt(exponent)) : rational(1n, 10n ** BigInt(-exponent));

/** The nearest double. */
export function toNumber(a: Rational): number {
  if (a.d === 1n) return Number(a.n);
  const direct = Number(a.n) / Number(a.d);
  return Number.isFinite(direct) ? direct : Number((a.n * 10n ** 20n) / a.d) / 1e20;
}
