import { civilOf, isoOf, weekdayOf } from '../exact/civil.ts';
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  toNumber,
} from '../exact/rational.ts';
import type { Policy, Working } from '../knowledge/schema.ts';
import type { Claim } from '../model/claim.ts';
import type { Aspect } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import type { DateValue, Quantity } from '../model/value.ts';
import { isConsistent } from './constraints.ts';
import { type Equation, parseEquation } from './equations.ts';
import { type Interval, intervalOf, precisionOf, scale } from './intervals.ts';
import { sideOf } from './ladder.ts';

export type Relation = Working['relation'];
type Parts = ReadonlyMap<string, Claim>;
type Counted = Claim & { readonly value: Quantity };
type Dated = Claim & { readonly value: DateValue };

/** What does not come out, in figures; sure where every number is plain and none was filled in. */
export interface Fault {
  readonly working: string;
  readonly isSure: boolean;
  readonly aspect?: Aspect;
  /** A word of the report for what it is instead. */
  readonly actual?: string;
}

/** Goes over a working; null where it comes out within what its numbers' precision leaves open, or cannot be gone over. */
export function faultOf(relation: Relation, parts: Parts, today: number | null, policy: Policy): Fault | null {
  switch (relation) {
    case 'change':
      return change(parts, policy);
    case 'multiple':
      return multiple(parts);
    case 'share':
      return share(parts, policy);
    case 'span':
      return span(parts);
    case 'age':
      return today === null ? null : age(parts, today);
    default:
      return weekday(parts);
  }
}

function counted(parts: Parts, ...roles: readonly string[]): readonly Counted[] | null {
  const found = roles.flatMap((role) => {
    const claim = parts.get(role);
    return claim?.value.kind === 'quantity' ? [claim as Counted] : [];
  });
  return found.length === roles.length ? found : null;
}

function dated(parts: Parts, role: string): Dated | null {
  const claim = parts.get(role);
  return claim?.value.kind === 'date' ? (claim as Dated) : null;
}

const isPlain = (claims: readonly Claim[]): boolean =>
  claims.every(
    ({ value, inferred }) =>
      (value.kind === 'quantity' || value.kind === 'date') &&
      value.qualifier === 'exact' &&
      !inferred.some((path) => path.startsWith('value')),
  );

const bare = ({ value }: Counted): string => value.digits.replace(/\s*(?:[%％]|per\s?cent|percent)\s*$/iu, '');
const rounded = (value: number): string => String(Number(value.toFixed(1)));

const GROWN = parseEquation('old * (1 + by) = new');
const FALLEN = parseEquation('old * (1 - by) = new');
const POINTS = parseEquation('old + by = new');
const LOST = parseEquation('old - by = new');
const PART = parseEquation('share * whole = part');

/** A point is not worth a word: shares are given a little freely. */
const POINT = rational(1);
/** Of a number that ends in zeros at most a fiftieth is left open. */
const FIFTIETH = rational(1, 50);

/** Whether some numbers as wide as the written ones leave them satisfy the equation. */
function isFine(equation: Equation, parts: Readonly<Record<string, Counted>>, policy: Policy): boolean {
  const bounds = new Map(Object.entries(parts).map(([name, { value }]) => [name, leftOpenBy(value, policy)]));
  return isConsistent({ bounds, constraints: equation.constraints });
}

function leftOpenBy(q: Quantity, policy: Policy): Interval {
  const own = intervalOf(q, policy, 'loose');
  const wide = q.qualifier === 'exact' ? { ...own, ...ends(q) } : own;
  return q.unit === '%' ? scale(wide, rational(1, 100)) : wide;
}

/** Rounded or cut off at the last digit that is meant. */
function ends(q: Quantity): Partial<Interval> {
  const zeros = smaller(precisionOf(q), multiply(absolute(q.lo), FIFTIETH));
  const step = q.unit === '%' ? larger(q.step, POINT) : larger(q.step, zeros);
  if (q.unit !== '%' && compare(step, POINT) <= 0 && q.lo.d === 1n && !/[.．]/u.test(q.digits)) return {};
  return { lo: subtract(q.lo, multiply(step, rational(1, 2))), hi: add(q.hi, step), hiOpen: true };
}
const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) < 0 ? a : b);
const larger = (a: Rational, b: Rational): Rational => (compare(a, b) < 0 ? b : a);

function change(parts: Parts, policy: Policy): Fault | null {
  const [old, now, by] = counted(parts, 'old', 'new', 'by') ?? [];
  if (!old || !now || !by || !isAlike(old, now) || old.value.lo.n <= 0n || now.value.lo.n <= 0n) return null;
  if (equals(old.value.lo, now.value.lo)) return null;
  const isUp = compare(old.value.lo, now.value.lo) < 0;
  const isShare = old.value.unit === '%';
  const inPoints = isFine(isUp ? POINTS : LOST, { old, new: now, by }, policy);
  if (isShare && inPoints) return null;
  if (by.value.unit === 'pp') return isShare ? fault([old, now, by], pointsOf(old, now, by)) : null;
  if (isFine(isUp ? GROWN : FALLEN, { old, new: now, by }, policy)) return null;
  const ratio = divide(now.value.lo, old.value.lo);
  const percent = toNumber(subtract(isUp ? ratio : ONE, isUp ? ONE : ratio)) * 100;
  return fault([old, now, by], `${old.value.digits} → ${now.value.digits} = ${rounded(percent)} % ≠ ${bare(by)} %`);
}

const pointsOf = (old: Counted, now: Counted, by: Counted): string =>
  `${bare(now)} − ${bare(old)} = ${rounded(Math.abs(toNumber(subtract(now.value.lo, old.value.lo))))} ≠ ${bare(by)}`;

const fault = (claims: readonly Claim[], working: string): Fault => ({ working, isSure: isPlain(claims) });

/** One unit, or a bare number beside a counted one; of a part and its whole the counted things may go by two names (50 people of 200 staff). */
const isAlike = ({ value: a }: Counted, { value: b }: Counted, isOfOne = false): boolean =>
  a.relation === undefined &&
  b.relation === undefined &&
  a.qualifier !== 'approx_digits' &&
  b.qualifier !== 'approx_digits' &&
  (a.unit === b.unit || ((isOfOne || a.unit === '' || b.unit === '') && !isMoneyOrShare(a) && !isMoneyOrShare(b)));
const isMoneyOrShare = ({ unit }: Quantity): boolean => unit === '%' || /^[A-Z]{3}$/u.test(unit);

/** "Doubled" is said from not quite twice as many up to two and a half times; 增长两倍 may mean to twice or by twice. */
const [LEAST, MOST] = [0.87, 1.25];

function multiple(parts: Parts): Fault | null {
  const [old, now, by] = counted(parts, 'old', 'new', 'by') ?? [];
  if (!old || !now || !by || !isAlike(old, now) || old.value.lo.n <= 0n) return null;
  const side = sideOf(by.value);
  if (side === 'below') return null;
  const ratio = toNumber(divide(now.value.lo, old.value.lo));
  const times = toNumber(by.value.lo);
  const meant = by.value.relation === 'increase' ? [times, times + 1] : [times];
  if (meant.some((k) => ratio >= k * LEAST && (side === 'above' || ratio <= k * MOST))) return null;
  return {
    ...fault([old, now, by], `${now.value.digits} / ${old.value.digits} = ${rounded(ratio)} ≠ ${by.value.digits}`),
    isSure: false,
  };
}

function share(parts: Parts, policy: Policy): Fault | null {
  const [part, whole, of] = counted(parts, 'part', 'whole', 'share') ?? [];
  if (!part || !whole || of?.value.unit !== '%' || !isAlike(part, whole, true)) return null;
  if (part.value.unit === '%') return null;
  if (whole.value.lo.n <= 0n || compare(part.value.lo, whole.value.lo) >= 0) return null;
  if (isFine(PART, { part, whole, share: of }, policy)) return null;
  const percent = toNumber(divide(part.value.lo, whole.value.lo)) * 100;
  return fault(
    [part, whole, of],
    `${part.value.digits} / ${whole.value.digits} = ${rounded(percent)} % ≠ ${bare(of)} %`,
  );
}

const YEARS_A_LIFE = 1000;

/** How long a stretch is in a unit, from first to last and with both ends counted; null where its ends are too coarse for the unit. */
function lengthOf(period: Period, unit: string): readonly [number, number] | null {
  if (period.from === null || period.to === null) return null;
  const [a, b] = [civilOf(period.from), civilOf(period.to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (unit === 'years' && period.granularity === 'year') return [b.year - a.year, b.year - a.year + 1];
  if (unit === 'years' && period.granularity === 'month') return [(months - 1) / 12, (months + 2) / 12];
  if (unit === 'months' && period.granularity === 'month') return [months, months + 1];
  const days = period.to - period.from;
  if (period.granularity !== 'day') return null;
  if (unit === 'days') return [days, days + 1];
  return unit === 'weeks' ? [(days - 1) / 7, (days + 2) / 7] : null;
}

/** From the first day of the first to the last day of the last. */
function hullOf(dates: readonly Dated[]): Period {
  const [first, last] = [dates[0]?.value.period, dates.at(-1)?.value.period];
  const granularity = first?.granularity === last?.granularity ? (first?.granularity ?? 'open') : 'open';
  const open = { fromSecond: null, toSecond: null, zone: null };
  return { ...open, from: first?.from ?? null, to: last?.to ?? null, granularity };
}

function span(parts: Parts): Fault | null {
  const [length] = counted(parts, 'length') ?? [];
  const ends = parts.has('range') ? ['range'] : ['start', 'end'];
  const range = ends.flatMap((role) => dated(parts, role) ?? []);
  const stretch = length && range.length === ends.length && lengthOf(hullOf(range), length.value.unit);
  if (!length || !stretch || length.value.qualifier !== 'exact') return null;
  const said = toNumber(length.value.lo);
  if (!equals(length.value.lo, length.value.hi) || (said >= stretch[0] && said <= stretch[1])) return null;
  const told = Number.isInteger(stretch[0]) ? `${stretch[0]}–${stretch[1]}` : rounded((stretch[0] + stretch[1]) / 2);
  return {
    ...fault(
      [length, ...range],
      `${range.map(({ value }) => value.digits).join(' – ')} = ${told} ≠ ${length.value.digits}`,
    ),
    aspect: 'date',
  };
}

/** A round age (20 years) is said of some more; an age by a year either way goes by birthdays. */
function age(parts: Parts, today: number): Fault | null {
  const [years] = counted(parts, 'age') ?? [];
  const since = dated(parts, 'since')?.value.period.from ?? null;
  const from = dated(parts, 'since');
  if (!years || !from || since === null || years.value.unit !== 'years' || years.value.qualifier !== 'exact')
    return null;
  const said = toNumber(years.value.lo);
  const lived = civilOf(today).year - civilOf(since).year;
  const off = Math.abs(said - lived);
  if (lived < 0 || lived > YEARS_A_LIFE || off < 2 || (said % 10 === 0 && off < 5)) return null;
  const working = `${civilOf(today).year} − ${civilOf(since).year} = ${lived} ≠ ${said}`;
  return { ...fault([years, from], working), aspect: 'date' };
}

function weekday(parts: Parts): Fault | null {
  const date = dated(parts, 'date');
  const named = dated(parts, 'weekday') ?? date;
  const said = named?.value.weekday;
  const day = date?.value.period.from ?? null;
  if (!date || !named || said === undefined || day === null || day !== date.value.period.to) return null;
  const actual = weekdayOf(day);
  if (actual === said) return null;
  const isSure = isPlain([date]);
  return { working: `${isoOf(day)} = W${actual} ≠ W${said}`, isSure, aspect: 'date', actual: `weekday${actual}` };
}
