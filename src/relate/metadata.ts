import { hashOf } from '../exact/hash.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';

/** What a document's metadata says of the document itself, as claims: the attribute is the field, the subject the document. */
export function metadataClaims(document: Document): Claim[] {
  return document.metadata.map(({ key, value, span }): Claim => {
    const attribute = `document.${key.normalize('NFKC').toLowerCase().trim()}`;
    return {
      id: `c:${hashOf(`${document.id}|metadata|${attribute}|${span.start}|${value}`)}`,
      document: document.id,
      region: 'metadata',
      quote: document.text.slice(span.start, span.end),
      span,
      sentence: span,
      subject: { id: `document:${document.id}`, name: document.title ?? document.path },
      attribute,
      qualifiers: {},
      event: null,
      eventEvidence: null,
      value: { kind: 'text', text: value },
      time: null,
      assertedAt: document.published?.period ?? null,
      polarity: 'affirmed',
      evidence: 'record',
      phase: 'completed',
      modality: 'completed',
      attribution: [],
      condition: null,
      inferred: [],
    };
  });
}
