import type { Claim, Unclaimed } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Knowledge } from '../../model/knowledge.ts';

/** Claims of table cells, data files and key–value entries, by their header words. */
export function claimsFromData(
  _document: Document,
  _knowledge: Knowledge,
): { claims: Claim[]; values: number; unclaimed: Unclaimed[] } {
  return { claims: [], values: 0, unclaimed: [] };
}
