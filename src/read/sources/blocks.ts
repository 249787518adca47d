import { type Draft, nestHeadings } from './draft.ts';
import type { Form } from './form.ts';
import { pieces } from './hostile.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

export interface Blocks {
  readonly drafts: readonly Draft[];
  readonly notes: readonly string[];
}

type Reader = (text: string, start: number, end: number, count: { group: number; table: number }) => Draft[];

/** A text of one form → its blocks. What its parser cannot be trusted with is read as plain text, and said. */
export function readBlocks(text: string, start: number, form: Form): Blocks {
  const count = { group: 0, table: 0 };
  const notes: string[] = [];
  const read: Reader = form === 'html' ? readHtml : readMarkdown;
  if (form !== 'html' && form !== 'markdown')
    return { drafts: nestHeadings(readText(text, start, text.length, count)), notes };
  const drafts: Draft[] = [];
  for (const piece of pieces(text, start, form)) {
    const reason = piece.plain ?? attempt(() => drafts.push(...read(text, piece.start, piece.end, count)));
    if (reason === null) continue;
    notes.push(`read as plain text from offset ${piece.start} to ${piece.end}: ${reason}`);
    drafts.push(...readText(text, piece.start, piece.end, count));
  }
  return { drafts: nestHeadings(drafts), notes };
}

/** The parsers recurse: what exceeds their stack is the text's doing, not a fault of ours. */
function attempt(parse: () => unknown): string | null {
  try {
    parse();
    return null;
  } catch (error) {
    if (error instanceof RangeError) return 'nested too deep';
    throw error;
  }
}
