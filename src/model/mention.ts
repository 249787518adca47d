import type { Span } from './span.ts';
import type { DateValue, NameValue, Quantity } from './value.ts';

export type MentionKind = 'number' | 'money' | 'percent' | 'measure' | 'ordinal' | 'date' | 'duration' | 'name';

/** A surface form read as a value or a name; the span indexes the text that was read. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** `text.slice(start, end)`. Qualifiers that belong to the value (约, at least, 多) lie inside. */
  readonly text: string;
  readonly value: Quantity | DateValue | NameValue;
  /** Paths of fields that were filled in: `unit`, `period.year`. */
  readonly inferred: readonly string[];
}
