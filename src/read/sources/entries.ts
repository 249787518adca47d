import { type Derived, sourceSpan } from './derived.ts';
import { type Draft, draft } from './draft.ts';

/** One "key: value" about the document itself. */
export interface Entry {
  readonly key: string;
  readonly value: Derived;
}

export const entryBlock = ({ key, value }: Entry, group: number): Draft =>
  draft(value, { role: 'metadata', kind: 'entry', key, group });

/** As it stands in `Document.metadata`: the value with its span in the untouched text. */
export const metadataOf = ({ key, value }: Entry, text: string) => ({
  key,
  value: value.text,
  span: sourceSpan(value, 0, value.text.length, text),
});
