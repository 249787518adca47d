import type { Block, Document, SourceInput } from '../../model/document.ts';
import { languageOf } from '../language.ts';
import { readBlocks } from './blocks.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';

/** Recognises what kind of document a text is by what it shows, and cuts it into regions with metadata (profiles/). */
export function readSource(input: SourceInput): Document {
  const text = input.text.startsWith('\uFEFF') ? input.text.slice(1) : input.text;
  const path = input.path ?? input.id;
  const form = formOf(text, path);
  const { drafts, notes } = readBlocks(text, 0, form);
  const kept = drafts.filter((d) => d.aside === null && d.text !== '');
  return {
    id: input.id,
    path,
    text,
    profile: form,
    title: null,
    publisher: null,
    author: null,
    url: null,
    language: languageOf(text),
    published: null,
    translationOf: null,
    blocks: kept.map(blockOf),
    setAside: drafts
      .filter((d) => d.aside !== null)
      .map((d) => ({ start: d.start, end: d.end, reason: d.aside ?? '' })),
    metadata: [],
    notes,
    inferred: [],
  };
}

const blockOf = ({ role, kind, text, map, end, headings, key, cell, group }: Draft): Block => ({
  role,
  kind,
  text,
  map,
  end,
  headings,
  key,
  cell,
  group,
});
