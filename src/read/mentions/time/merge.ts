// Which fields may stand together in one date, and in which order Chinese writes them.
import type { Reading } from './cursor.ts';
import type { Draft, Unit } from './token.ts';

/** Coarse to fine: what Chinese writes in this order. */
const RANK: readonly (keyof Draft)[] = [
  'bc',
  'century',
  'decade',
  'year',
  'shift',
  'half',
  'quarter',
  'season',
  'feast',
  'month',
  'nth',
  'part',
  'dom',
  'weekday',
  'dayPart',
  'clock',
];

function rankOf(draft: Draft, pick: 'min' | 'max'): number {
  let rank = pick === 'min' ? 99 : -1;
  for (let i = 0; i < RANK.length; i += 1) {
    const key = RANK[i];
    if (!key || draft[key] === undefined) continue;
    const at = key === 'shift' ? shiftRank(draft.shift?.unit ?? 'day') : i;
    rank = pick === 'min' ? Math.min(rank, at) : Math.max(rank, at);
  }
  return rank;
}
const shiftRank = (unit: Unit): number =>
  ({
    century: 1,
    decade: 2,
    year: 3,
    half: 5,
    quarter: 6,
    month: 9,
    week: 10,
    day: 13,
    hour: 14,
    minute: 14,
    second: 14,
  })[unit];

/** Adds the fields of `set` where none of them is taken; false otherwise. */
export function merge(reading: Reading, set: Draft, start: number, end: number, han: boolean): boolean {
  const draft = reading.draft;
  if (isEmpty(draft)) return added(reading, set, start, end);
  for (const key of Object.keys(set) as (keyof Draft)[]) // keys of a Draft literal
    if (draft[key] !== undefined && key !== 'lunar' && key !== 'anaphoric') return false;
  if (contradicts(draft, set)) return false;
  if (
    han &&
    reading.end > reading.start &&
    rankOf(set, 'min') <= rankOf(draft, 'max') &&
    set.zone === undefined &&
    draft.zone === undefined
  )
    return false;
  return added(reading, set, start, end);
}

function isEmpty(draft: Draft): boolean {
  for (const _ in draft) return false;
  return true;
}

function added(reading: Reading, set: Draft, start: number, end: number): true {
  Object.assign(reading.draft, set);
  if (reading.end === reading.start) reading.start = start;
  reading.end = end;
  return true;
}

export function has(draft: Draft, ...keys: readonly (keyof Draft)[]): boolean {
  for (const key of keys) if (draft[key] !== undefined) return true;
  return false;
}

function contradicts(a: Draft, b: Draft): boolean {
  const pair = (x: Draft, y: Draft): boolean =>
    (has(x, 'now', 'vague') &&
      has(y, 'year', 'month', 'dom', 'weekday', 'shift', 'feast', 'decade', 'half', 'quarter')) ||
    (has(x, 'dom') && has(y, 'half', 'quarter', 'season', 'decade', 'century', 'feast')) ||
    (x.shift !== undefined && x.shift.unit === 'year' && has(y, 'year', 'decade', 'century')) ||
    (x.shift !== undefined &&
      x.shift.unit !== 'year' &&
      x.shift.unit !== 'century' &&
      x.shift.unit !== 'decade' &&
      has(y, 'year', 'half', 'quarter', 'season', 'decade', 'century', 'feast')) ||
    (x.shift !== undefined && x.shift.unit === 'month' && has(y, 'month')) ||
    (x.shift !== undefined &&
      ['week', 'day', 'hour', 'minute', 'second'].includes(x.shift.unit) &&
      has(y, 'month', 'dom') &&
      !(x.shift.unit === 'day' && has(y, 'month') && has(y, 'dom'))) ||
    (has(x, 'quarter') && has(y, 'half', 'season', 'month', 'feast')) ||
    (has(x, 'half') && has(y, 'season', 'month', 'feast', 'weekday')) ||
    (has(x, 'season') && has(y, 'month', 'weekday')) ||
    (has(x, 'decade') && has(y, 'year', 'month')) ||
    (has(x, 'clock', 'dayPart') && has(y, 'half', 'quarter', 'season', 'decade', 'century'));
  return pair(a, b) || pair(b, a);
}
