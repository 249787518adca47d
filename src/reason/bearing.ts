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
  // "More than 14,000" is told as "14,000" by the next: a round number that another only passes.
  if (a.qualifier === 'over' && b.qualifier === 'exact' && equals(a.lo, b.lo) && isRound(b)) return 'open';
  if (isCutOtherwise(a.digits, b.digits) || isCutOtherwise(b.digits, a.digits)) return 'open';
  const [left, right] = [intervalOf(a, policy), intervalOf(b, policy)];
  if (!meets(left, right)) return 'conflict';
  if (b.qualifier === 'about' && equals(a.lo, b.lo) && equals(a.hi, b.hi)) return 'borne-out';
  return lies(left, right) ? 'borne-out' : 'open';
}

/** One side's product was read as a whole, the other's as its first factor: 2.5 × 10^3 and 2.5. */
const isCutOtherwise = (whole: string, part: string): boolean =>
  whole.length > part.length && whole.startsWith(part) && /^\s{0,2}[*×x^]/u.test(whole.slice(part.length));

/** Three zeros or a scale word at its end. */
const isRound = ({ digits }: Quantity): boolean => /000$|[\p{L}]$/u.test(digits);

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
  return (gapDays(left, right) ?? 0) > Math.max(slack(a), slack(b)) ? 'conflict' : 'open';
}

/** "Early 2014" has no sharp end: half its length more may be meant. */
function slack({ period }: DateValue): number {
  if (period.granularity !== 'year' || period.from === null || period.to === null) return 0;
  const days = period.to - period.from;
  return days < 360 ? days / 2 : 0;
}

const isKnown = ({ period }: DateValue): boolean => period.from !== null || period.to !== null;

/** Times of day, where one side or both give no day: the minute decides. */
function clocks(a: DateValue, b: DateValue): Bearing | null {
  const [left, right] = [minuteOf(a), minuteOf(b)];
  if (left === null || right === null) return null;
  const [from, to] = [a.period, b.period];
  if (from.zone !== null && to.zone !== null && from.zone !== to.zone) return null;
  if (from.from !== null && to.from !== null && from.from !== to.from) return null;
  if (left !== right) return a.qualifier === 'about' || b.qualifier === 'about' ? 'open' : 'conflict';
  return from.from === null && to.from !== null ? 'open' : 'same';
}

/** The minute of the day; a time without its day says it in its relative form alone. */
function minuteOf({ period, relative }: DateValue): number | null {
  if (period.fromSecond !== null)
    return period.fromSecond === period.toSecond ? Math.floor(period.fromSecond / 60) : null;
  const found = /(?:^| )T(\d\d):(\d\d)$/u.exec(relative?.detail ?? '');
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}
