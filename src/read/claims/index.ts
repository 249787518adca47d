import type { Reading } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Knowledge } from '../../model/knowledge.ts';

/** From a document's blocks to dated claims: mentions joined by constructions; what stays over goes to the ledger with its reason. */
export function readClaims(document: Document, _knowledge: Knowledge): Reading {
  return { document, claims: [], values: 0, unclaimed: [], notUnderstood: [], aliases: [] };
}
