import { absolute, compare, divide, equals, isZero, multiply, type Rational, rational } from '../exact/rational.ts';
import type { Policy } from '../knowledge/schema.ts';
import type { DateValue, Qualifier, Quantity, Value } from '../model/value.ts';
import { gapDays, isWithin } from '../relate/periods.ts';
import { type Interval, intersect, intervalOf, isCount, meets, precisionOf, type Setting } from './intervals.ts';

/** The first step that holds wins. `wording`: the same number, held to differently (at least / about). */
export type Rung = 'same' | 'rounded' | 'bounded' | 'wording' | 'conflict';

export interface Compared {
  readonly rung: Rung;
  /** Whether the strictest and the loosest reading of hedges come out otherwise. */
  readonly dependsOnPolicy: boolean;
  /** Where both may lie; null for values without bounds. */
  readonly bounds: Interval | null;
}

/** Compares two values of one dimension. */
export function compareValues(a: Value, b: Value, policy: Policy): Compared | null {
  if (a.kind === 'quantity' && b.kind === 'quantity') return quantities(a, b, policy);
  if (a.kind === 'date' && b.kind === 'date') return { rung: dates(a, b), dependsOnPolicy: false, bounds: null };
  return null;
}

/** The rung alone, at the policy's usual widths; `conflict` for values that are not compared. */
export function rungBetween(a: Value, b: Value, policy: Policy): Rung {
  if (a.kind === 'quantity' && b.kind === 'quantity') return rungOf(a, b, policy, 'usual');
  return compareValues(a, b, policy)?.rung ?? 'conflict';
}

function quantities(a: Quantity, b: Quantity, policy: Policy): Compared {
  const rung = rungOf(a, b, policy, 'usual');
  const bounds = intersect(intervalOf(a, policy), intervalOf(b, policy));
  // The rungs above these two hold at any width of a hedge.
  const isWide = rung === 'bounded' || rung === 'conflict';
  const isOther = (setting: Setting): boolean =>
    meets(intervalOf(a, policy, setting), intervalOf(b, policy, setting)) !== (rung === 'bounded');
  return { rung, dependsOnPolicy: isWide && (isOther('strict') || isOther('loose')), bounds };
}

function rungOf(a: Quantity, b: Quantity, policy: Policy, setting: Setting): Rung {
  if (equals(a.lo, b.lo) && equals(a.hi, b.hi)) return a.qualifier === b.qualifier ? 'same' : wording(a, b);
  if (isRounded(a, b) || isByThePowerOfTwo(a, b) || isByThePowerOfTwo(b, a)) return 'rounded';
  const [left, right] = [intervalOf(a, policy, setting), intervalOf(b, policy, setting)];
  return meets(left, right) ? 'bounded' : 'conflict';
}

const SIDE: Record<Qualifier, 'point' | 'about' | 'below' | 'above'> = {
  exact: 'point',
  about: 'about',
  approx_digits: 'about',
  at_least: 'above',
  over: 'above',
  at_most: 'below',
  up_to: 'below',
  under: 'below',
};
export const sideOf = (q: Quantity): 'point' | 'about' | 'below' | 'above' => SIDE[q.qualifier];

/** One number with two qualifiers: "about" beside a plain number is no more than rounding; a bound beside a point or an estimate is another commitment. */
function wording(a: Quantity, b: Quantity): Rung {
  const sides = new Set([sideOf(a), sideOf(b)]);
  return sides.size === 1 || !(sides.has('above') || sides.has('below')) ? 'rounded' : 'wording';
}

/**
 * Whether the coarser number is the finer one rounded or cut off. Values of one precision must be equal; of money and shares one digit alone
 * is no rounding (4亿 is not $410 million, $14 billion is $14.3 billion).
 */
export function isRounded(a: Quantity, b: Quantity): boolean {
  if (!equals(a.lo, a.hi) || !equals(b.lo, b.hi) || SIDE[a.qualifier] !== 'point' || SIDE[b.qualifier] !== 'point')
    return false;
  const [stepA, stepB] = [precisionOf(a), precisionOf(b)];
  const order = compare(stepA, stepB);
  if (order === 0) return false;
  const [wide] = order > 0 ? [a] : [b];
  if (!isCount(wide.unit) && compare(absolute(wide.lo), multiply(order > 0 ? stepA : stepB, rational(10))) < 0)
    return false;
  const [coarse, fine, step] = order > 0 ? [a.lo, b.lo, stepA] : [b.lo, a.lo, stepB];
  return equals(coarse, round(fine, step)) || equals(coarse, truncate(fine, step));
}

/** What is counted by 1024 as often as by 1000. */
const BINARY = new Set(['tokens', 'B', 'bytes']);
const THOUSANDS: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3 };

/** Whether one is the other by powers of 1024: a context of 256K tokens is 256,000 of them or 262,144. */
function isByThePowerOfTwo(short: Quantity, long: Quantity): boolean {
  if (!BINARY.has(short.unit) || short.unit !== long.unit || SIDE[long.qualifier] !== SIDE[short.qualifier])
    return false;
  const letter = /\d\s?([KMG])\b/iu.exec(short.digits)?.[1]?.toLowerCase() ?? '';
  const power = THOUSANDS[letter];
  if (!power) return false;
  const factor = rational(1024n ** BigInt(power), 1000n ** BigInt(power));
  return equals(multiply(short.lo, factor), long.lo) && equals(multiply(short.hi, factor), long.hi);
}

function round(value: Rational, step: Rational): Rational {
  return truncate(
    rational(value.n * 2n * step.d + (value.n < 0n ? -1n : 1n) * step.n * value.d, 2n * value.d * step.d),
    step,
  );
}

function truncate(value: Rational, step: Rational): Rational {
  const times = divide(value, step);
  return multiply(rational(times.n / times.d), step);
}

/** Two dates agree where one lies within the other, at the coarser of their granularities; times of day are compared in one zone. */
function dates(a: DateValue, b: DateValue): Rung {
  const [left, right] = [a.period, b.period];
  const instant = instantGap(a, b);
  if (instant !== null) return instant < 60 ? 'same' : 'conflict';
  if (isWithin(left, right) || isWithin(right, left)) return 'same';
  if (a.qualifier === 'about' || b.qualifier === 'about')
    return (gapDays(left, right) ?? 0) < 40 ? 'bounded' : 'conflict';
  if (SIDE[a.qualifier] !== 'point' || SIDE[b.qualifier] !== 'point') return 'bounded';
  return gapDays(left, right) === 0 ? 'bounded' : 'conflict';
}

/** Seconds between two instants with known zones; null where a zone or a time is not stated. */
export function instantGap(a: DateValue, b: DateValue): number | null {
  const of = ({ period }: DateValue): number | null =>
    period.from === null || period.fromSecond === null || period.zone === null
      ? null
      : period.from * 86_400 + period.fromSecond - period.zone * 60;
  const [x, y] = [of(a), of(b)];
  return x === null || y === null ? null : Math.abs(x - y);
}

/** The same digits a power of ten apart, 10^n with n ≥ 1; null otherwise. Times 10, 100, 1,000 and 10,000 are slips of a scale word. */
export function powerOfTen(a: Rational, b: Rational): number | null {
  if (isZero(a) || isZero(b)) return null;
  const [high, low] = compare(a, b) > 0 ? [a, b] : [b, a];
  for (let n = 1, at = multiply(low, rational(10)); n <= 6; n++, at = multiply(at, rational(10))) {
    if (equals(at, high)) return n;
  }
  return null;
}
