import type { Claim, Reading } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';

/** Claims that met, with what decides whether they may be compared. Extended by relate/'s owner. */
export interface Related {
  readonly documents: readonly Document[];
  /** All claims, with subjects and events resolved across the corpus. */
  readonly claims: readonly Claim[];
  /** Document id → origin id: documents that repeat one another share it. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Which claims speak of the same thing: entities, events, keys, origins. The order of readings changes nothing. */
export function relate(readings: readonly Reading[], _knowledge: Knowledge): Related {
  return {
    documents: readings.map((r) => r.document),
    claims: readings.flatMap((r) => r.claims),
    origins: new Map(readings.map((r) => [r.document.id, `o:${r.document.id}`])),
  };
}
