import {
  absolute,
  add,
  compare,
  divide,
  isZero,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../exact/rational.ts';
import type { Policy } from '../knowledge/schema.ts';
import type { Quantity } from '../model/value.ts';

/** A stretch of numbers; null is an open end at infinity. */
export interface Interval {
  readonly lo: Rational | null;
  readonly hi: Rational | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** At which of the policy's widths a hedge is read. */
export type Setting = 'strict' | 'usual' | 'loose';

export const EVERYTHING: Interval = { lo: null, hi: null, loOpen: true, hiOpen: true };
export const closed = (lo: Rational, hi: Rational): Interval => ({ lo, hi, loOpen: false, hiOpen: false });
export const point = (value: Rational): Interval => closed(value, value);

/** What a quantity allows by its words alone: an exact number is itself, "about" reaches as far as the policy says. */
export function intervalOf(q: Quantity, policy: Policy, setting: Setting = 'usual'): Interval {
  switch (q.qualifier) {
    case 'about': {
      const share = rational(BigInt(Math.round(policy.reasoning.about[setting] * 100)), 10_000n);
      return closed(subtract(q.lo, multiply(absolute(q.lo), share)), add(q.hi, multiply(absolute(q.hi), share)));
    }
    case 'at_least':
    case 'over':
      return { lo: q.lo, hi: farSide(q.lo, policy, setting, 1), loOpen: q.qualifier === 'over', hiOpen: true };
    case 'at_most':
    case 'up_to':
    case 'under':
      return { lo: farSide(q.hi, policy, setting, -1), hi: q.hi, loOpen: true, hiOpen: q.qualifier === 'under' };
    default:
      return closed(q.lo, q.hi);
  }
}

/** A bound is not used of numbers far beyond it: "up to 500 billion" is no word for five. Small numbers and losses are left open. */
function farSide(bound: Rational, policy: Policy, setting: Setting, sign: 1 | -1): Rational | null {
  const reach = policy.reasoning.reach[setting];
  if (reach <= 0 || compare(bound, rational(10)) < 0) return null;
  const by = rational(BigInt(Math.round(reach * 100)), 100n);
  return sign > 0 ? multiply(bound, by) : divide(bound, by);
}

/** The same, widened by what rounding or truncation at the written precision may have taken away. */
export function roundedInterval(q: Quantity, policy: Policy, setting: Setting = 'usual'): Interval {
  const own = intervalOf(q, policy, setting);
  if (q.qualifier !== 'exact' || isZero(q.step)) return own;
  const step = precisionOf(q);
  if (compare(step, rational(1)) <= 0 && q.lo.d === 1n && !/[.．]/u.test(q.digits)) return own;
  return { lo: subtract(q.lo, multiply(step, HALF)), hi: add(q.hi, step), loOpen: false, hiOpen: true };
}

const HALF = rational(1, 2);

/** Things counted are rounded to a zero as readily as to a scale word: 700,000 people may be 748,000. Money and shares are meant as written. */
export const isCount = (unit: string): boolean => unit !== '%' && unit !== 'pp' && !/^[A-Z]{3}$/u.test(unit);

/** Size of the last digit that is meant: the last one written, past the zeros where things are counted. */
export function precisionOf(q: Quantity): Rational {
  let step = q.step;
  if (!isCount(q.unit) || isZero(q.lo) || isZero(step) || compare(q.lo, q.hi) !== 0) return step;
  // Below a hundred things are counted: 40 is not 39 rounded.
  if (/^\d{4}$/u.test(q.digits) || compare(absolute(q.lo), rational(100)) < 0) return step;
  for (let i = 0; i < 15; i++) {
    const next = multiply(step, rational(10));
    const times = rational(q.lo.n * next.d, q.lo.d * next.n);
    if (times.d !== 1n) break;
    step = next;
  }
  return step;
}

export function intersect(a: Interval, b: Interval): Interval {
  const lo = tighter(a.lo, a.loOpen, b.lo, b.loOpen, 1);
  const hi = tighter(a.hi, a.hiOpen, b.hi, b.hiOpen, -1);
  return { lo: lo.value, loOpen: lo.open, hi: hi.value, hiOpen: hi.open };
}

function tighter(
  a: Rational | null,
  aOpen: boolean,
  b: Rational | null,
  bOpen: boolean,
  sign: 1 | -1,
): { value: Rational | null; open: boolean } {
  if (a === null) return { value: b, open: b === null ? true : bOpen };
  if (b === null) return { value: a, open: aOpen };
  const order = compare(a, b) * sign;
  if (order === 0) return { value: a, open: aOpen || bOpen };
  return order > 0 ? { value: a, open: aOpen } : { value: b, open: bOpen };
}

export function isEmpty(i: Interval): boolean {
  if (i.lo === null || i.hi === null) return false;
  const order = compare(i.lo, i.hi);
  return order > 0 || (order === 0 && (i.loOpen || i.hiOpen));
}

export const meets = (a: Interval, b: Interval): boolean => !isEmpty(intersect(a, b));

export const sum = (a: Interval, b: Interval): Interval => ({
  lo: a.lo === null || b.lo === null ? null : add(a.lo, b.lo),
  hi: a.hi === null || b.hi === null ? null : add(a.hi, b.hi),
  loOpen: a.loOpen || b.loOpen,
  hiOpen: a.hiOpen || b.hiOpen,
});

/** The interval times a constant; a negative one turns it round. */
export function scale(a: Interval, by: Rational): Interval {
  if (isZero(by)) return point(rational(0));
  const times = (end: Rational | null): Rational | null => (end === null ? null : multiply(end, by));
  if (by.n > 0n) return { lo: times(a.lo), hi: times(a.hi), loOpen: a.loOpen, hiOpen: a.hiOpen };
  return { lo: times(a.hi), hi: times(a.lo), loOpen: a.hiOpen, hiOpen: a.loOpen };
}
