import type { Claim, Reading, Unclaimed } from '../../model/claim.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Entity, Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { NameValue } from '../../model/value.ts';
import { languageOf } from '../language.ts';
import { fold } from '../locales/fold.ts';
import { readMentionsOfAll } from '../mentions/index.ts';
import { namesOfDocument } from '../names-of-document.ts';
import { segment } from '../segment/index.ts';
import { type Compiled, compiled } from './compiled.ts';
import { corefer } from './corefer.ts';
import { withCorrections } from './corrections.ts';
import { dayOfHappening, type Happenings, mainKinds } from './happenings.ts';
import { type Reader, readProse } from './prose.ts';
import { claimsFromData, isEntry } from './structured.ts';
import { TICKER } from './tokens.ts';
import { byFrequency, pairsOf, topicOf } from './topics.ts';
import { PRESS_NAME } from './voice/frames.ts';

/** From a document's blocks to dated claims: mentions joined by constructions; what stays over goes to the ledger with its reason. */
export function readClaims(document: Document, knowledge: Knowledge): Reading {
  const prose = document.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => isProse(block) && !isEntry(block, knowledge));
  const { index: names, taught } = namesOfDocument(
    { blocks: document.blocks.filter((block) => isProse(block) || block.role === 'title' || block.kind === 'heading') },
    knowledge,
    versionCells(document.blocks),
  );
  const anchor = document.published?.certainty === 'stated' ? document.published.period : null;
  const told = prose.map(({ block, index }) => ({ block, index, language: languageIn(block, document) }));
  const mentions = readMentionsOfAll(told.map(({ block, language }) => [block.text, { language, anchor, names }]));
  const read = told.map((one, i) => ({ ...one, mentions: mentions[i] ?? [] }));
  const reader = newReader(document, knowledge, read);
  const headings = namesOfHeadings(read);
  for (const { block, index, language, mentions } of read) {
    reader.focus.heading = block.headings.length > 1 ? (headings.get(block.headings.at(-1) ?? '') ?? []) : [];
    readProse(reader, block, index, mentions, segment(block.text), language);
  }
  const data = claimsFromData(document, knowledge, names);
  return {
    document,
    claims: [
      ...withCorrections(corefer(reader.claims, byFrequency(namesOf(read), 'organisation')), document),
      ...data.claims,
    ],
    values: reader.values + data.values,
    unclaimed: [...reader.ledger, ...data.unclaimed],
    notUnderstood: notUnderstood(document),
    aliases: taught.map(({ alias, id, name }) => ({ alias, id, name })),
  };
}

interface ReadBlock {
  readonly block: Block;
  readonly mentions: readonly Mention[];
}

function newReader(document: Document, knowledge: Knowledge, read: readonly ReadBlock[]): Reader {
  const known = compiled(knowledge);
  return {
    document,
    known,
    focus: {
      last: new Map(),
      topic: topicOf([...namesOf(read), ...ownNames(document, read)]),
      heading: [],
      raiser: null,
      pair: [],
      deal: null,
      deals: new Map(),
      told: null,
      pairs: pairsOf(namesOf(read).filter(({ value }) => !PRESS_NAME.test(value.name))),
      within: (id) => placeOf(id, known.entities),
    },
    currency: commonCurrency(read),
    aliases: (id) => known.aliases.get(id) ?? [],
    happenings: once(() => happeningsIn(read, known, document)),
    moments: [],
    claims: [] as Claim[],
    ids: new Map(),
    ledger: [] as Unclaimed[],
    values: 0,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** How many names tell one happening from another. */
const TELLING = 16;

function happeningsIn(read: readonly ReadBlock[], known: Compiled, { published }: Document): Happenings {
  const names = namesOf(read).filter(({ value }) => value.type !== 'version' && !PRESS_NAME.test(value.name));
  return {
    main: mainKinds(
      read.map(({ block }) => ({ text: block.text, weight: weightOf(block) })),
      known.lexicon,
    ),
    since: dayOfHappening(
      read.map(({ block, mentions }) => ({ text: block.text, mentions, sentences: segment(block.text) })),
      known.lexicon,
      published,
    ),
    scene: topicOf(names).get('place') ?? null,
    names: byFrequency(names).slice(0, TELLING),
  };
}

/** Rows of a table of releases: their keys are versions of what the document is about. */
const versionCells = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ cell, text }) =>
    cell && cell.column === 0 ? (/^v?(\d{1,2}\.\d{1,2})\b(?!\.\d)/u.exec(text)?.[1] ?? []) : [],
  );

const isProse = (block: Block): boolean =>
  block.kind !== 'cell' && block.kind !== 'entry' && block.role !== 'data' && block.role !== 'metadata';

const languageIn = (block: Block, document: Document): 'zh' | 'en' => {
  const own = languageOf(block.text);
  return (own === 'und' ? document.language : own) === 'zh' ? 'zh' : 'en';
};

/** How much it says that a document names something there. */
const weightOf = ({ role, kind }: Block): number => (role === 'title' ? 5 : kind === 'heading' ? 2 : 1);

const namesOf = (read: readonly ReadBlock[]): { value: NameValue; weight: number }[] =>
  read.flatMap(({ block, mentions }) =>
    mentions.flatMap(({ value, end }) =>
      value.kind === 'name' && !TICKER.test(block.text.slice(end, end + 14))
        ? [{ value, weight: weightOf(block) * (value.by === 'form' ? 0.3 : 1) }]
        : [],
    ),
  );

/** A firm's own notice or newsroom speaks of itself. */
function ownNames({ publisher }: Document, read: readonly ReadBlock[]): { value: NameValue; weight: number }[] {
  const by = fold(publisher ?? '').toLowerCase();
  const own = namesOf(read).filter(
    ({ value }) =>
      value.type === 'organisation' && value.name.length > 2 && by.startsWith(fold(value.name).toLowerCase()),
  );
  const [first] = own;
  return first && own.length > 1 ? [{ value: first.value, weight: OWN_WEIGHT }] : [];
}

/** How much more a firm's own paper speaks of the firm than it names it. */
const OWN_WEIGHT = 6;

function placeOf(id: string, entities: ReadonlyMap<string, Entity>): NameValue | null {
  for (const parent of entities.get(id)?.of ?? []) {
    const place = entities.get(parent);
    if (place?.type === 'place')
      return {
        kind: 'name',
        id: place.id,
        name: place.en ?? place.names[0] ?? place.id,
        type: 'place',
        by: 'dictionary',
      };
  }
  return null;
}

/** Heading → the names in it: a section on one thing leaves it unsaid below. */
function namesOfHeadings(read: readonly ReadBlock[]): Map<string, NameValue[]> {
  const headings = new Map<string, NameValue[]>();
  for (const { block, mentions } of read)
    if (block.kind === 'heading')
      headings.set(
        block.text,
        mentions.flatMap((m) => (m.value.kind === 'name' && m.value.by !== 'form' ? [m.value] : [])),
      );
  return headings;
}

/** The currency most amounts of the document are in, or null where it names none. */
function commonCurrency(read: readonly ReadBlock[]): string | null {
  const tally = new Map<string, number>();
  for (const { mentions } of read)
    for (const { kind, value } of mentions)
      if (kind === 'money' && value.kind === 'quantity') tally.set(value.unit, (tally.get(value.unit) ?? 0) + 1);
  let best: string | null = null;
  for (const [unit, count] of tally) if (best === null || count > (tally.get(best) ?? 0)) best = unit;
  return best;
}

/** Blocks of some length in a language the recognisers have no words for. */
function notUnderstood(document: Document): Reading['notUnderstood'] {
  const languages = new Set<string>();
  for (const block of document.blocks) {
    const language = block.text.length > 60 ? languageOf(block.text) : 'und';
    if (language !== 'zh' && language !== 'en' && language !== 'und') languages.add(language);
  }
  return [...languages].sort().map((language) => ({ document: document.id, language }));
}
