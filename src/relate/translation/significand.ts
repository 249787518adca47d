import type { Rational } from '../../exact/rational.ts';

/** Digits without zeros at either end, and the power of ten of the last; a fraction that is no decimal has none. */
export function significand(value: Rational): { readonly digits: string; readonly power: number } {
  let [n, power] = [value.n < 0n ? -value.n : value.n, 0];
  let d = value.d;
  while (d % 10n === 0n) {
    d /= 10n;
    power--;
  }
  for (const factor of [2n, 5n])
    while (d % factor === 0n) {
      d /= factor;
      n *= 10n / factor;
      power--;
    }
  if (d !== 1n) return { digits: '', power: 0 };
  if (n === 0n) return { digits: '0', power: 0 };
  while (n % 10n === 0n) {
    n /= 10n;
    power++;
  }
  return { digits: n.toString(), power };
}
