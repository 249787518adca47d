import type { Block } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { sourceSpan } from '../source-span.ts';

const REACH = 120;
const LONGEST_LINE = 600;

/** Where a value stands with its key: `"input": 0.27`, `releasedAt: '2024-12-26'`; the cell alone where the header stands elsewhere. */
export function quoteOfCell(text: string, block: Block): Span {
  const span = sourceSpan(block, { start: 0, end: block.text.length });
  const key = block.cell?.pointer != null || block.cell === null ? (block.cell?.header ?? block.key) : null;
  const end = span.end + (/["'`]/u.test(text[span.end] ?? '') && text[span.end] === text[span.start - 1] ? 1 : 0);
  if (!key) return span;
  const from = Math.max(0, span.start - REACH - key.length);
  const before = text.slice(from, span.start);
  const at = before.lastIndexOf(key);
  if (at < 0 || !/^["'`*]*\s*[:：=]\s*["'`*]*(?:[|>]-?\s*)?$/u.test(before.slice(at + key.length))) return span;
  const start = from + at;
  return { start: /["'`]/u.test(text[start - 1] ?? '') ? start - 1 : start, end };
}

/** The line a value stands on: the row of a table, the member of an object. */
export function lineOf(text: string, span: Span): Span {
  // No farther than a line may reach: all of a data file may stand on one.
  const from = Math.max(0, span.start - LONGEST_LINE - 1);
  const start = from + text.slice(from, span.start).lastIndexOf('\n') + 1;
  const ahead = text.slice(span.end, span.end + LONGEST_LINE + 1);
  const at = ahead.indexOf('\n');
  const end = span.end + (at < 0 ? ahead.length : at);
  return end - start > LONGEST_LINE ? span : trimmed(text, { start, end });
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
