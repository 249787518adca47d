import { equals } from '../../exact/rational.ts';
import type { Amount, Facet, Item } from './item.ts';
import { isHard } from './same.ts';
import { significand } from './significand.ts';

/** In what two items that do not say the same resemble each other: why one may stand for the other, wrongly. */
export type Likeness = 'unit' | 'scale' | 'digits' | 'family' | 'facet' | 'count' | 'share';

export interface Near {
  readonly likeness: Likeness;
  readonly score: number;
}

/** How near two items are that say different things, or null where they have nothing to do with each other. */
export function nearness(a: Item, b: Item): Near | null {
  if (a.is === 'amount' && b.is === 'amount') return nearAmount(a, b);
  if (a.is === 'facet' && b.is === 'facet') {
    if (a.type === b.type) return { likeness: 'facet', score: 75 };
    // Next week for next month; "this" and today go in and out of a text.
    return isAhead(a) && isAhead(b) ? { likeness: 'facet', score: 65 } : null;
  }
  return a.is === 'facet' ? nearFigure(a, b as Amount) : nearFigure(b as Facet, a);
}

const isAhead = ({ type, value }: Facet): boolean => type.startsWith('relative-') && value !== 0;

function nearAmount(a: Amount, b: Amount): Near | null {
  const [hardA, hardB] = [isHard(a.family), isHard(b.family)];
  const vague = a.qualifier === 'approx_digits' || b.qualifier === 'approx_digits';
  if (hardA && hardB && a.unit !== b.unit && equals(a.written, b.written)) return { likeness: 'unit', score: 95 };
  if (hardA && hardB && a.family !== b.family) return nearUnits(a, b);
  if (a.family === 'share' && b.family === 'share') return { likeness: 'share', score: 70 };
  if (a.family === 'share' || b.family === 'share') {
    const other = a.family === 'share' ? b : a;
    return other.family === '%' || other.family === '' ? { likeness: 'share', score: 35 } : null;
  }
  if (a.attached || b.attached) return { likeness: 'count', score: 12 };
  if (!vague && isScaled(a, b)) return { likeness: 'scale', score: 90 };
  if (!vague && areDigitsNear(a, b)) return { likeness: 'digits', score: hardA && hardB ? 85 : 72 };
  if (a.family === b.family && hardA) return { likeness: 'family', score: vague ? 45 : 60 };
  if (a.family === 'ordinal' && b.family === 'ordinal') return { likeness: 'family', score: 60 };
  if (a.family === 'ordinal' || b.family === 'ordinal') return { likeness: 'count', score: 15 };
  return { likeness: 'count', score: vague ? 20 : a.family === b.family ? 42 : hardA || hardB ? 25 : 36 };
}

function nearUnits(a: Amount, b: Amount): Near | null {
  const money = a.family.startsWith('money:') && b.family.startsWith('money:');
  const time = (x: Amount): boolean => x.family === 'time' || x.family === 'months';
  return time(a) && time(b) ? { likeness: 'unit', score: 50 } : money ? { likeness: 'count', score: 30 } : null;
}

/** The same digits, a power of ten apart. */
function isScaled(a: Amount, b: Amount): boolean {
  const crossed = a.family !== b.family;
  const [x, y] = crossed ? [significand(a.written), significand(b.written)] : [significand(a.lo), significand(b.lo)];
  return x.digits !== '' && x.digits !== '0' && x.digits === y.digits && x.power !== y.power;
}

/** One digit changed, dropped, added, or two neighbours exchanged. */
function areDigitsNear(a: Amount, b: Amount): boolean {
  if (!a.figures || !b.figures) return false;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return x.length > 1 && y.length > 1 && isOneEdit(x, y);
}

/** Digits of the whole number, zeros at the end included; of a decimal those that count. */
function digitsOf(a: Amount): string {
  const { digits, power } = significand(a.written);
  return power > 0 && power < 16 ? digits + '0'.repeat(power) : digits;
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

/** A number where the other side has a date's figure: 2019 for 2020, the 25th for 26日, July 62 for July 26. */
function nearFigure(facet: Facet, amount: Amount): Near | null {
  if (isHard(amount.family) || amount.attached || amount.lo.d !== 1n || !amount.figures) return null;
  const n = Number(amount.lo.n);
  if (facet.type === 'year') return n > 999 && n < 10_000 ? { likeness: 'facet', score: 55 } : null;
  if (facet.type === 'clock')
    return isOneEdit(String(Math.floor(facet.value / 60)), String(n)) ? { likeness: 'facet', score: 45 } : null;
  if (facet.type !== 'day') return null;
  if (amount.family === 'ordinal' && n < 32) return { likeness: 'facet', score: 50 };
  return n > 9 && facet.value > 9 && isOneEdit(String(facet.value), String(n))
    ? { likeness: 'facet', score: 48 }
    : null;
}
