import type { Span } from '../../model/span.ts';
import { clauseAt, type Sentence } from '../segment/index.ts';

const LONG = 160;

/** The smallest clause that shows a value with its cue: the value's own, or the stretch from cue to value where they stand in two. */
export function quoteSpan(text: string, sentence: Sentence, value: Span, cue: Span | null): Span {
  const own = clauseAt(sentence, value.start) ?? sentence;
  const near = cue && Math.abs(cue.start - value.start) < LONG ? cue : null;
  const hull = {
    start: Math.min(own.start, value.start, near && near.start < own.start ? near.start : own.start),
    end: Math.max(own.end, value.end, near && near.end > own.end ? near.end : own.end),
  };
  if (hull.end - hull.start <= LONG) return trimmed(text, hull);
  return trimmed(text, {
    start: Math.min(value.start, near?.start ?? value.start),
    end: Math.max(value.end, near?.end ?? value.end),
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s，,、；;：:。]/u.test(text[start] ?? '')) start++;
  while (end > start && /[\s，,、；;。]/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
