import { hashOf } from '../../exact/hash.ts';
import type { Document } from '../../model/document.ts';

/** The hash of a document's identity, the folded sentence (`words`, hashed once), attribute and value; the n-th such counts on. */
export function claimId(
  document: Document,
  words: string,
  attribute: string,
  value: string,
  taken: Map<string, number>,
): string {
  const base = [document.id, words, attribute, value].join('\u0000');
  const nth = (taken.get(base) ?? 0) + 1;
  taken.set(base, nth);
  return `c:${hashOf(nth > 1 ? `${base}\u0000${nth}` : base)}`;
}
