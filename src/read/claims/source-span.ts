import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** Where a stretch of a block's text stands in the untouched document. */
export function sourceSpan(block: Block, { start, end }: Span): Span {
  const from = sourceOf(block, start);
  // The end lies right after the last character, not before the first of whatever markup follows.
  const to = end > start ? sourceOf(block, end - 1) + 1 : from;
  return { start: from, end: Math.min(Math.max(to, from), block.end) };
}

function sourceOf(block: Block, at: number): number {
  let low = 0;
  let high = block.map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.map[middle]?.derived ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const step = block.map[low];
  return step ? step.source + (at - step.derived) : at;
}
