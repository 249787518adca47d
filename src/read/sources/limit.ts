import type { Draft } from './draft.ts';
import type { Form } from './form.ts';

/** How many characters of one document are read: more than the longest novels have. The rest is set apart, and the document's notes say so. */
export const MAX_TEXT = 2_000_000;

const note = (total: number, read = MAX_TEXT): string => `only the first ${read} of ${total} characters were read`;

/** Prose is cut before it is parsed, after a line where one ends near by. */
export function withinLimit(text: string, form: Form): { text: string; notes: readonly string[] } {
  const isProse = form === 'markdown' || form === 'html' || form === 'text';
  if (text.length <= MAX_TEXT || !isProse) return { text, notes: [] };
  const line = text.lastIndexOf('\n', MAX_TEXT);
  return { text: text.slice(0, line > MAX_TEXT / 2 ? line : MAX_TEXT), notes: [note(text.length)] };
}

/** Cells up to this length are cheap to read: of a table four times as much is. */
const SHORT_CELL = 200;
const OF_TABLES = 4;

/** Data is whole or it is none: it is parsed first, and its blocks counted until they are too much. */
export function draftsWithinLimit(drafts: readonly Draft[]): { drafts: readonly Draft[]; notes: readonly string[] } {
  let [total, weight, kept, read] = [0, 0, 0, 0];
  for (const { text, cell } of drafts) {
    total += text.length;
    weight += cell && text.length <= SHORT_CELL ? text.length / OF_TABLES : text.length;
    if (weight > MAX_TEXT) continue;
    kept++;
    read = total;
  }
  return kept === drafts.length
    ? { drafts, notes: [] }
    : { drafts: drafts.slice(0, kept), notes: [note(total, Math.max(read, MAX_TEXT))] };
}
