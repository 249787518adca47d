import type { Unclaimed } from '../../model/claim.ts';
import type { Block, Document } from '../../model/document.ts';
import { sourceSpan } from './source-span.ts';
import type { Token } from './tokens.ts';

/** Why a value became no claim, in words of the coverage ledger. */
export type Reason =
  | 'no word names what it measures'
  | 'nobody it is said of'
  | 'part of a date or a place in the text';

/** An entry of the ledger for a value that was read and not claimed. */
export function unclaimed(document: Document, block: Block, value: Token, reason: Reason): Unclaimed {
  const span = sourceSpan(block, value);
  return { document: document.id, ...span, quote: document.text.slice(span.start, span.end), reason };
}
