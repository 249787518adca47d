import { equals } from '../../exact/rational.ts';
import type { Amount, Facet, Item } from './item.ts';
import { isHard, significand } from './same.ts';

/** In what two items that do not say the same resemble each other: why one may stand for the other, wrongly. */
export type Likeness = 'unit' | 'scale' | 'digits' | 'family' | 'facet' | 'count' | 'share';

export interface Near {
  readonly likeness: Likeness;
  readonly score: number;
}

/** How near two items are that say different things, or null where they have nothing to do with each other. */
export function nearness(a: Item, b: Item): Near | null {
  if (a.is === 'amount' && b.is === 'amount') return nearAmount(a, b);
  if (a.is === 'facet' && b.is === 'facet') return a.type === b.type ? { likeness: 'facet', score: 75 } : null;
  return a.is === 'facet' ? nearFigure(a, b as Amount) : nearFigure(b as Facet, a);
}

function nearAmount(a: Amount, b: Amount): Near | null {
  const [hardA, hardB] = [isHard(a.family), isHard(b.family)];
  const vague = a.qualifier === 'approx_digits' || b.qualifier === 'approx_digits';
  if (hardA && hardB && a.unit !== b.unit && equals(a.written, b.written)) return { likeness: 'unit', score: 95 };
  const related = a.family === b.family || !hardA || !hardB;
  if (!related) {
    const bothMoney = a.family.startsWith('money:') && b.family.startsWith('money:');
    return (a.family === 'time' && b.family === 'months') || (a.family === 'months' && b.family === 'time')
      ? { likeness: 'unit', score: 50 }
      : bothMoney && equals(a.lo, b.lo)
        ? { likeness: 'unit', score: 93 }
        : null;
  }
  if (a.family === 'share' && b.family === 'share') return { likeness: 'share', score: 70 };
  if (a.family === 'share' || b.family === 'share') {
    const other = a.family === 'share' ? b : a;
    return other.family === '%' || other.family === '' ? { likeness: 'share', score: 35 } : null;
  }
  if (!vague && isScaled(a, b)) return { likeness: 'scale', score: 90 };
  if (!vague && areDigitsNear(a, b)) return { likeness: 'digits', score: hardA && hardB ? 85 : 72 };
  if (a.family === b.family && hardA) return { likeness: 'family', score: vague ? 45 : 60 };
  if (a.family === 'ordinal' && b.family === 'ordinal') return { likeness: 'family', score: 60 };
  if (a.family === 'ordinal' || b.family === 'ordinal') return { likeness: 'count', score: 15 };
  return { likeness: 'count', score: vague ? 20 : a.family === b.family ? 42 : hardA || hardB ? 25 : 36 };
}

/** The same digits, a power of ten apart. */
function isScaled(a: Amount, b: Amount): boolean {
  const [x, y] = [significand(a.lo), significand(b.lo)];
  const [xh, yh] = [significand(a.hi), significand(b.hi)];
  return x.digits !== '' && x.digits === y.digits && xh.digits === yh.digits && x.power !== y.power;
}

/** One digit changed, dropped, added, or two neighbours exchanged; or one end of a range kept. */
function areDigitsNear(a: Amount, b: Amount): boolean {
  const ranges = !equals(a.lo, a.hi) && !equals(b.lo, b.hi);
  if (ranges && (equals(a.lo, b.lo) || equals(a.hi, b.hi))) return true;
  if (!a.figures || !b.figures) return false;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return x.length > 1 && y.length > 1 && isOneEdit(x, y);
}

/** Digits of the whole number, zeros at the end included; of a decimal those that count. */
function digitsOf(a: Amount): string {
  const { digits, power } = significand(a.lo);
  return power > 0 && power < 12 ? digits + '0'.repeat(power) : digits;
}

export function isOneEdit(x: string, y: string): boolean {
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let [i, j] = [x.length, y.length];
  while (i > start && j > start && x[i - 1] === y[j - 1]) [i, j] = [i - 1, j - 1];
  const [left, right] = [i - start, j - start];
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && x[start] === y[start + 1] && x[start + 1] === y[start];
}

/** A number where the other side has a date's figure: 2019 for 2020, the 25th for 26日. */
function nearFigure(facet: Facet, amount: Amount): Near | null {
  if (isHard(amount.family) || amount.lo.d !== 1n || !amount.figures) return null;
  const n = Number(amount.lo.n);
  if (facet.type === 'year' && n > 1000 && n < 2200) return { likeness: 'facet', score: 55 };
  return facet.type === 'day' && amount.family === 'ordinal' && n < 32 ? { likeness: 'facet', score: 50 } : null;
}
