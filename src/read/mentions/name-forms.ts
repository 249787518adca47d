import type { NameType, NameValue } from '../../model/value.ts';
import { versionedId } from './name-id.ts';
import type { NameEntry, NameHit } from './name-index.ts';

/** A name proposed by one of the forms; `names.ts` chooses among overlapping ones. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  readonly by: NameValue['by'];
}

export const foundOf = (hit: NameHit): NameFound => ({
  start: hit.start,
  end: hit.end,
  id: hit.entry.id,
  name: hit.entry.name,
  type: hit.entry.type,
  by: hit.entry.by,
});

/** A dictionary name with words around it that do not make it another thing: Nvidia Corp, 苹果公司. */
export const widened = (hit: NameHit, start: number, end: number): NameFound => ({ ...foundOf(hit), start, end });

/** One version of something the dictionary knows: Node.js 16. */
export const versioned = (entry: NameEntry, start: number, end: number, version: string): NameFound => ({
  start,
  end,
  id: versionedId(entry.id, version),
  name: `${entry.name} ${version}`,
  type: 'product',
  by: entry.by,
});

/** Those hits (sorted, without overlaps) that lie inside `[start, end)`; binary search, since forms ask often. */
export function hitsWithin(hits: readonly NameHit[], start: number, end: number): NameHit[] {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as NameHit).start < start) low = middle + 1;
    else high = middle;
  }
  const within: NameHit[] = [];
  for (let i = low; i < hits.length && (hits[i] as NameHit).start < end; i++)
    if ((hits[i] as NameHit).end <= end) within.push(hits[i] as NameHit);
  return within;
}
