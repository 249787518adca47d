import type { Block, Document, SourceInput } from '../../model/document.ts';
import { languageOf } from '../language.ts';
import { entriesOf } from './article/key-lines.ts';
import { readBlocks } from './blocks.ts';
import { readData } from './data/index.ts';
import { describe } from './describe.ts';
import type { Draft } from './draft.ts';
import { type Entry, metadataOf } from './entries.ts';
import { fieldOf } from './fields.ts';
import { type Form, formOf } from './form.ts';
import { readFrontMatter } from './front-matter.ts';
import { headOf } from './head.ts';
import { draftsWithinLimit, withinLimit } from './limit.ts';
import { profileOf } from './profiles/index.ts';

/** Recognises what kind of document a text is by what it shows, and cuts it into regions with metadata (profiles/). Never throws on a text. */
export function readSource(input: SourceInput): Document {
  const whole = input.text.startsWith('\uFEFF') ? input.text.slice(1) : input.text;
  const path = input.path ?? input.id;
  const front = readFrontMatter(whole);
  const bodyStart = front?.bodyStart ?? 0;
  const form = front ? formOf(whole.slice(bodyStart), 'body.md') : formOf(whole, path);
  const { text, notes } = withinLimit(whole, form);
  const read = readBody(text, bodyStart, form);
  const body = draftsWithinLimit(read.drafts);
  const head = headOf(front, text);
  const profile = profileOf({ text, form, front, drafts: body.drafts });
  const drafts = profile.read({ text, form, front, drafts: [...head, ...body.drafts] });
  const entries = [
    ...(front?.entries ?? []),
    ...entriesOf(drafts.filter(({ start }) => start >= bodyStart)),
    ...membersOf(drafts),
  ];
  const kept = drafts.filter(({ aside, text: words }) => aside === null && words !== '');
  return {
    id: input.id,
    path,
    text,
    profile: profile.id === 'data' ? form : profile.id,
    ...describe(entries, drafts, text, input.metadata ?? {}),
    language: languageIn(kept),
    blocks: kept.map(blockOf),
    ...(input.data?.length ? { data: input.data } : {}),
    setAside: drafts.flatMap(({ aside, start, end }) => (aside === null ? [] : { start, end, reason: aside })),
    metadata: entries.map((entry) => metadataOf(entry, text)),
    notes: [...(front?.notes ?? []), ...notes, ...read.notes, ...body.notes],
  };
}

/** Members at the top of a data document that speak of the document: its title, its date, its address. */
const membersOf = (drafts: readonly Draft[]): Entry[] =>
  drafts.flatMap((block) => {
    const { pointer, header } = block.cell ?? { pointer: null, header: '' };
    return pointer?.lastIndexOf('/') === 0 && fieldOf(header) !== null ? [{ key: header, value: block }] : [];
  });

function readBody(text: string, start: number, form: Form): { drafts: readonly Draft[]; notes: readonly string[] } {
  if (form === 'markdown' || form === 'html' || form === 'text') return readBlocks(text, start, form);
  return readData(text, start, form);
}

const languageIn = (kept: readonly Draft[]): string =>
  languageOf(
    kept
      .filter(({ role }) => role !== 'metadata')
      .slice(0, 200)
      .map(({ text }) => text)
      .join('\n'),
  );

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
