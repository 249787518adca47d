import { isoOf } from '../exact/civil.ts';
import { toNumber } from '../exact/rational.ts';
import type { Mention } from '../model/mention.ts';

/** A mention as CONTRACT's `mentions --lines` gives it. */
export function mentionJson(mention: Mention): object {
  const { kind, text, start, end, value } = mention;
  return { kind, text, start, end, value: valueJson(value) };
}

function valueJson(value: Mention['value']): object {
  if (value.kind === 'quantity') {
    const { lo, hi, unit, qualifier, digits, per } = value;
    return { kind: 'quantity', lo: toNumber(lo), hi: toNumber(hi), unit, qualifier, digits, ...(per ? { per } : {}) };
  }
  if (value.kind === 'date') {
    const { from, to, fromSecond, toSecond, granularity } = value.period;
    const iso = (day: number | null, second: number | null) => (day === null ? null : isoOf(day, second));
    return { kind: 'date', from: iso(from, fromSecond), to: iso(to, toSecond), granularity, digits: value.digits };
  }
  return value;
}
