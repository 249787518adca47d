// What a draft says without an anchor, so that two languages can be compared.
import type { Relative } from '../../../model/period.ts';
import { hourOf } from './stretch.ts';
import type { Draft } from './token.ts';

/** What the words say without an anchor: the same for 上周五 and "last Friday". Null for a full date. */
export function relativeOf(d: Draft): Relative | null {
  const detail = detailOf(d);
  if (d.vague !== undefined) return { unit: 'open', offset: d.vague === 'recently' ? -1 : 1, detail: d.vague };
  if (d.span && d.span.side !== 'first' && d.span.side !== 'last')
    return {
      unit: d.span.unit,
      offset: d.span.side === 'past' ? -d.span.n : d.span.n,
      detail: d.span.side === 'within' ? 'within' : 'span',
    };
  if (d.offset) return { unit: d.offset.unit, offset: d.offset.n, detail: detail ?? 'point' };
  if (d.now) return { unit: 'day', offset: 0, detail: 'now' };
  if (d.shift) return { unit: d.shift.unit, offset: d.shift.n, detail };
  if (d.nth?.unit === 'year') return { unit: 'year', offset: d.nth.n, detail };
  if (d.year !== undefined || d.century !== undefined || (d.decade ?? 0) >= 100) return null;
  if (d.weekday !== undefined && d.month === undefined) return { unit: 'week', offset: 0, detail };
  if (
    d.month !== undefined ||
    d.feast !== undefined ||
    d.quarter !== undefined ||
    d.half !== undefined ||
    d.season !== undefined ||
    d.span
  )
    return { unit: 'year', offset: 0, detail };
  if (d.dom !== undefined) return { unit: 'month', offset: 0, detail };
  if (d.clock || d.dayPart) return { unit: 'day', offset: 0, detail };
  return d.decade !== undefined ? { unit: 'century', offset: 0, detail } : null;
}

/** 初, 上旬 and early say the same where no anchor tells the days. */
const SAME_PART: Readonly<Record<string, string>> = {
  start: 'early',
  'first-third': 'early',
  end: 'late',
  'last-third': 'late',
  'second-third': 'mid',
};

const two = (n: number): string => String(n).padStart(2, '0');

function detailOf(d: Draft): string | null {
  const bits: string[] = [];
  if (d.half !== undefined) bits.push(`H${d.half}`);
  if (d.quarter !== undefined) bits.push(`Q${d.quarter}`);
  if (d.season !== undefined) bits.push(`S${d.season + 1}`);
  if (d.feast !== undefined) bits.push(d.feast);
  if (d.decade !== undefined) bits.push(`${two(d.decade % 100)}s`);
  if (d.month !== undefined)
    bits.push(`${d.lunar ? 'lunar' : ''}--${two(d.month)}${d.dom === undefined ? '' : `-${two(d.dom)}`}`);
  else if (d.dom !== undefined) bits.push(`---${two(d.dom)}`);
  if (d.nth && d.nth.unit !== 'year') bits.push(`${d.nth.n}.${d.nth.unit}`);
  if (d.weekday !== undefined && d.dom === undefined) bits.push(`W${d.weekday}`);
  if (d.part !== undefined) bits.push(SAME_PART[d.part] ?? d.part);
  if (d.span) bits.push(`${d.span.side}-${d.span.n}-${d.span.unit}`);
  if (d.dayPart !== undefined && !d.clock)
    bits.push(d.dayPart === 'am' ? 'morning' : d.dayPart === 'noon' ? 'T12:00' : d.dayPart);
  if (d.clock) bits.push(`T${two(hourOf(d.clock.h, d.dayPart) % 24)}:${two(d.clock.m ?? 0)}`);
  return bits.length ? bits.join(' ') : null;
}
