import type { Document, SourceInput } from '../../model/document.ts';

/** Recognises what kind of document a text is by what it shows, and cuts it into regions with metadata (profiles/). */
export function readSource(input: SourceInput): Document {
  return {
    id: input.id,
    path: input.path ?? input.id,
    text: input.text,
    profile: 'plain-text',
    title: null,
    publisher: null,
    author: null,
    url: null,
    language: 'und',
    published: null,
    translationOf: null,
    blocks: [],
    setAside: [],
    metadata: [],
    notes: [],
    inferred: [],
  };
}
