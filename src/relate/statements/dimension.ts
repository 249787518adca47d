import { multiply, type Rational, rational } from '../../exact/rational.ts';
import type { Quantity } from '../../model/value.ts';
import { DIMENSIONS, exactFactor } from '../../read/locales/units.ts';
import type { TermValue } from './term-value.ts';

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);
const isShare = (unit: string): boolean => unit === '%' || unit === 'pp';
/** Lengths of time that are multiples of one another, to days and from months on. */
const LENGTHS: Readonly<Record<string, readonly [dimension: string, factor: bigint]>> = {
  seconds: ['time', 1n],
  minutes: ['time', 60n],
  hours: ['time', 3_600n],
  days: ['time', 86_400n],
  weeks: ['time', 604_800n],
  months: ['calendar', 1n],
  years: ['calendar', 12n],
};

/** What a unit measures: a physical dimension, a currency, a share, time; things counted are one dimension, whatever they are called. */
export function dimensionOf(unit: string): string {
  if (isMoney(unit) || isShare(unit)) return unit;
  const [physical] = DIMENSIONS[unit] ?? [];
  return physical ?? LENGTHS[unit]?.[0] ?? '';
}

/** How well two values are of one kind: 0 where they cannot be compared, 1 where the unit itself is the same. */
export function kinship(a: TermValue, b: TermValue): number {
  if (a.ordinal !== b.ordinal) return 0;
  if (a.value.kind === 'date' || b.value.kind === 'date') {
    if (a.value.kind === b.value.kind) return 1;
    const [one, other] = a.value.kind === 'date' ? [a, b.value] : [b, a.value];
    return one.plain && other.kind === 'quantity' && other.unit === '' ? 0.3 : 0;
  }
  if ((a.value.relation ?? '') !== (b.value.relation ?? '')) return 0;
  if (a.value.per !== undefined && b.value.per !== undefined && a.value.per !== b.value.per) return 0;
  if (a.value.unit === b.value.unit) return a.value.unit === '' ? 0.6 : 1;
  const [left, right] = [dimensionOf(a.value.unit), dimensionOf(b.value.unit)];
  if (left === right) return left === '' ? 0.6 : 0.9;
  return (left === '' && a.value.unit === '') || (right === '' && b.value.unit === '') ? 0.3 : 0;
}

/** A value in the first unit of its dimension, so that kilometres meet miles. */
export function inBaseUnit(q: Quantity): Quantity {
  const length = LENGTHS[q.unit]?.[1];
  const factor = DIMENSIONS[q.unit]?.[1];
  if (factor === undefined && length === undefined) return q;
  const by: Rational = length === undefined ? rational(...exactFactor(factor ?? '1')) : rational(length);
  return { ...q, lo: multiply(q.lo, by), hi: multiply(q.hi, by), step: multiply(q.step, by) };
}
