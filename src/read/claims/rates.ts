import { multiply, rational } from '../../exact/rational.ts';
import type { Quantity } from '../../model/value.ts';
import type { Attribute } from './attributes.ts';

/** How many of what an attribute is priced by make up another measure: a thousand of these to the million. */
const TIMES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'million tokens': { 'thousand tokens': 1000, token: 1_000_000 },
};

/** A price as its attribute is counted, so that 0.003 per thousand and 3 per million are one number; `digits` stay as written. */
export function rated(value: Quantity, { per, value: kind }: Pick<Attribute, 'per' | 'value'>): Quantity {
  if (!per || kind !== 'money' || value.relation) return value;
  if (value.per === undefined) return { ...value, per };
  const times = TIMES[per]?.[value.per];
  if (!times) return value;
  const by = rational(times);
  return { ...value, lo: multiply(value.lo, by), hi: multiply(value.hi, by), step: multiply(value.step, by), per };
}
