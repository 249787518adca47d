import { compare, equals } from '../exact/rational.ts';
import type { Policy } from '../knowledge/schema.ts';
import type { DateValue, Quantity } from '../model/value.ts';
import { gapDays, isWithin } from '../relate/periods.ts';
import { type Interval, intervalOf, meets, precisionOf } from './intervals.ts';
import { isRounded } from './ladder.ts';

/** How one value bears on another of the same slot: says as much, bears it out, leaves it open, or cannot be true beside it. */
export type Bearing = 'same' | 'borne-out' | 'open' | 'conflict';

/** How a, taken as true, bears on b. */
export function bearingOf(a: Quantity | DateValue, b: Quantity | DateValue, policy: Policy): Bearing {
  if (a.kind === 'quantity' && b.kind === 'quantity') return quantities(a, b, wordly(policy));
  if (a.kind === 'date' && b.kind === 'date') return dates(a, b);
  return 'open';
}

/** In logic a bound reaches without end: "more than 20" is true of 2,650. */
const wordly = (policy: Policy): Policy => ({
  ...policy,
  reasoning: { ...policy.reasoning, reach: { strict: 0, usual: 0, loose: 0 } },
});

function quantities(a: Quantity, b: Quantity, policy: Policy): Bearing {
  if (equals(a.lo, b.lo) && equals(a.hi, b.hi) && a.qualifier === b.qualifier) return 'same';
  if (isRounded(a, b)) return compare(precisionOf(b), precisionOf(a)) >= 0 ? 'borne-out' : 'open';
  const [left, right] = [intervalOf(a, policy), intervalOf(b, policy)];
  if (!meets(left, right)) return 'conflict';
  if (b.qualifier === 'about' && equals(a.lo, b.lo) && equals(a.hi, b.hi)) return 'borne-out';
  return lies(left, right) ? 'borne-out' : 'open';
}

/** Whether all of a lies inside b. */
function lies(a: Interval, b: Interval): boolean {
  const low =
    b.lo === null || (a.lo !== null && (compare(a.lo, b.lo) > 0 || (equals(a.lo, b.lo) && (!b.loOpen || a.loOpen))));
  const high =
    b.hi === null || (a.hi !== null && (compare(a.hi, b.hi) < 0 || (equals(a.hi, b.hi) && (!b.hiOpen || a.hiOpen))));
  return low && high;
}

function dates(a: DateValue, b: DateValue): Bearing {
  const clock = clocks(a, b);
  if (clock) return clock;
  const [left, right] = [a.period, b.period];
  if (!isKnown(a) || !isKnown(b)) {
    const same = a.relative && b.relative && JSON.stringify(a.relative) === JSON.stringify(b.relative);
    return same || a.digits.toLowerCase() === b.digits.toLowerCase() ? 'same' : 'open';
  }
  if (isWithin(left, right)) return isWithin(right, left) ? 'same' : 'borne-out';
  if (isWithin(right, left) || a.qualifier === 'about' || b.qualifier === 'about') return 'open';
  return (gapDays(left, right) ?? 0) > 0 ? 'conflict' : 'open';
}

const isKnown = ({ period }: DateValue): boolean => period.from !== null || period.to !== null;

/** Times of day, where one side or both give no day: the minute decides. */
function clocks({ period: a }: DateValue, { period: b }: DateValue): Bearing | null {
  if (a.fromSecond === null || b.fromSecond === null || (a.zone !== null && b.zone !== null && a.zone !== b.zone))
    return null;
  if (a.from !== null && b.from !== null && a.from !== b.from) return null;
  if (Math.floor(a.fromSecond / 60) !== Math.floor(b.fromSecond / 60)) return 'conflict';
  return a.from === null && b.from !== null ? 'open' : 'same';
}
