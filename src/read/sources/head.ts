import { compose, type Derived } from './derived.ts';
import { type Draft, draft } from './draft.ts';
import { type Entry, entryBlock } from './entries.ts';
import { fieldOf } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';

/** The blocks a front matter gives: its title and summary are words of the document, everything else speaks about it. */
export function headOf(front: FrontMatter | null, text: string): Draft[] {
  if (!front) return [];
  const blocks = front.entries.flatMap((entry) => blocksOf(entry, text));
  return [...blocks, ...front.data];
}

function blocksOf(entry: Entry, text: string): Draft[] {
  const field = fieldOf(entry.key);
  if (field === 'title') return [draft(rich(entry.value), { role: 'title', kind: 'heading', level: 1 })];
  if (field === 'summary' && isProse(entry.value.text)) return [draft(rich(entry.value), { role: 'summary' })];
  return text === '' ? [] : [entryBlock(entry, 0)];
}

/** A summary of a word or two is a category. */
const isProse = (value: string): boolean => value.length >= 12;

/** Values hold Markdown and character references as often as not; the words are what a reader sees. */
function rich(value: Derived): Derived {
  if (!/[*_`[&<\\]/u.test(value.text) || value.text.length > 5000) return value;
  try {
    const blocks = readMarkdown(value.text, 0, value.text.length, { group: 0, table: 0 });
    const only = blocks.length === 1 ? blocks[0] : undefined;
    return only && only.text !== '' && only.aside === null ? compose(only, value) : value;
  } catch {
    return value;
  }
}
