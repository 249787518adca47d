import type { Entity, Knowledge } from '../../model/knowledge.ts';
import type { NameType, NameValue } from '../../model/value.ts';
import { DOES } from '../locales/en/name-roles.ts';
import { WORDS_TOO } from '../locales/en/names.ts';
import { fold, foldCase } from '../locales/fold.ts';
import { isDigit } from '../locales/lexicon.ts';
import { NO_NAMES } from '../locales/zh/names.ts';
import { isCounted } from './name-counted.ts';
import { startsSentence } from './name-tokens.ts';
import { buildTrie, type NameTrie } from './name-trie.ts';

/** A name taught by a document: 甲骨文（Oracle）. */
export interface TaughtName {
  readonly alias: string;
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  /** Whether the words say so ("X, also known as Y") or it is a form seen elsewhere in the document; `text` where absent. */
  readonly by?: 'text' | 'form' | 'dictionary';
}

/** One alias of one thing, with what its spelling asks of the text. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  readonly by: NameValue['by'];
  /** The alias as written, folded but for case. */
  readonly alias: string;
  /** `exact`: US is no "us"; `initial`: Apple is no "apple"; `any`: openai is OpenAI. */
  readonly letters: 'exact' | 'initial' | 'any';
}

interface NameLayer {
  readonly trie: NameTrie;
  /** Entries by value of the trie: those that share a folded alias, in the order they were given. */
  readonly entries: readonly (readonly NameEntry[])[];
  readonly byAlias: ReadonlyMap<string, readonly NameEntry[]>;
}

/**
 * The dictionary of names, built once for a knowledge (`compileNames`) and extended by what a document teaches
 * (`namesOfDocument` makes the one to use for all blocks of a document).
 */
export interface NameIndex {
  /** How many different aliases it holds. */
  readonly size: number;
  readonly layers: readonly NameLayer[];
}

/** A dictionary hit in a folded text. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly entry: NameEntry;
}

/** Longer aliases are sentences, not names; it also bounds the work at one place of a text. */
const LONGEST_ALIAS = 80;
/** An entry that swallows a word which holds a name by accident: 沿海地区 is not Haiti. */
const NOTHING = '';

const compiled = new WeakMap<Knowledge, NameLayer>();

/** Builds the index of a knowledge's entities (kept for as long as the knowledge is), with the names a text taught on top of it. */
export function compileNames(knowledge: Knowledge, taught: readonly TaughtName[] = []): NameIndex {
  let base = compiled.get(knowledge);
  if (!base) {
    base = layerOf([...knowledge.entities.flatMap(entriesOf), ...NO_NAMES.map(nothingOf)]);
    compiled.set(knowledge, base);
  }
  return extendNames({ size: base.trie.size, layers: [base] }, taught);
}

/** The same index with taught names as its last layer; what the dictionary says of an alias stands before what a text says. */
export function extendNames(index: NameIndex, taught: readonly TaughtName[]): NameIndex {
  if (!taught.length) return index;
  const layer = layerOf(taught.map((t) => entryOf(t.alias, { ...t, by: t.by ?? 'text' })));
  return { size: index.size + layer.trie.size, layers: [...index.layers, layer] };
}

/** What the index knows under exactly this alias (case rules kept), or null. */
export function lookUpName(index: NameIndex, alias: string): NameEntry | null {
  const key = foldCase(alias);
  const spelling = fold(alias);
  for (const layer of index.layers)
    for (const entry of layer.byAlias.get(key) ?? [])
      if (entry.id !== NOTHING && spellingFits(entry, spelling)) return entry;
  return null;
}

/** All dictionary hits of a text, leftmost-longest, without overlaps. `folded` is `foldCase(text)`. */
export function scanNames(text: string, folded: string, index: NameIndex): NameHit[] {
  const hits: NameHit[] = [];
  let inWord = false;
  for (let at = 0; at < folded.length; ) {
    const isWord = WORD_UNITS[folded.charCodeAt(at)] === 1;
    const hit: NameHit | null = inWord && isWord ? null : hitAt(text, folded, at, index);
    if (hit && hit.entry.id !== NOTHING) hits.push(hit);
    at = hit ? hit.end : at + 1;
    inWord = hit ? WORD_UNITS[folded.charCodeAt(at - 1)] === 1 : isWord;
  }
  return hits;
}

function hitAt(text: string, folded: string, at: number, index: NameIndex): NameHit | null {
  let best: NameHit | null = null;
  for (const { trie, entries } of index.layers) {
    if (!trie.mayStart(folded, at)) continue;
    let entry: NameEntry | undefined;
    const found = trie.longestAt(folded, at, (value, end) => {
      // socket.io is no firm called io; a sentence without its blank (it.Nvidia) begins with a capital.
      if (folded[at - 1] === '.' && text[at] === folded[at] && isWordUnit(folded.charCodeAt(at))) return false;
      const inside = endsInsideWord(folded, end);
      if (inside && !isDigit(folded.charCodeAt(end))) return false;
      // Qwen2.5: a product's name may run into its version.
      entry = entries[value]?.find(
        (e) =>
          (!inside || (e.type === 'product' && e.alias.length > 2)) &&
          spellingFits(e, text.slice(at, end)) &&
          !(isDigit(folded.charCodeAt(at)) && e.type === 'product' && isValue(text, at, end)) &&
          !isChance(text, at, e),
      );
      return entry !== undefined;
    });
    if (found && entry && (!best || found.end > best.end)) best = { start: at, end: found.end, entry };
  }
  return best;
}

const entriesOf = (entity: Entity): NameEntry[] => {
  const name = entity.en ?? entity.zh ?? entity.names[0] ?? entity.id;
  const aliases = new Set([entity.en, entity.zh, ...entity.names].filter((alias) => alias !== undefined));
  return [...aliases].map((alias) => entryOf(alias, { id: entity.id, name, type: entity.type, by: 'dictionary' }));
};

const entryOf = (alias: string, of: Pick<NameEntry, 'id' | 'name' | 'type' | 'by'>): NameEntry => ({
  id: of.id,
  name: of.name,
  type: of.type,
  by: of.by,
  alias: fold(alias),
  letters: lettersOf(alias),
});

const nothingOf = (word: string): NameEntry =>
  entryOf(word, { id: NOTHING, name: '', type: 'other', by: 'dictionary' });

/** Short capitals are exact (US, WHO), a capital asks for a capital (Apple), capitals within the word leave it open (OpenAI). */
function lettersOf(alias: string): NameEntry['letters'] {
  if (alias.charCodeAt(0) >= 0x2e80) return 'any';
  if (/^[A-Z\d.&-]{1,5}$|^[a-z\d]{1,2}$/.test(alias)) return 'exact';
  if (/^\p{Lu}[\p{Ll}'’.-]*(?: |$)/u.test(alias)) return 'initial';
  return 'any';
}

function spellingFits(entry: NameEntry, written: string): boolean {
  if (entry.letters === 'any') return true;
  if (entry.letters === 'exact') return fold(written) === entry.alias;
  return /^\p{Lu}/u.test(written);
}

/** 4.2 as a release gives way to 4.2%, $4.2 and 4.2 million. */
const isValue = (text: string, start: number, end: number): boolean =>
  isCounted(text, end) || /[$€£¥.,\d-]$/u.test(text.slice(Math.max(0, start - 1), start));

/** "Shell companies …": an ordinary word with the capital that any sentence begins with. */
const isChance = (text: string, at: number, entry: NameEntry): boolean =>
  entry.letters === 'initial' &&
  WORDS_TOO.has(entry.alias.toLowerCase()) &&
  startsSentence(text, at) &&
  /^ \p{Ll}/u.test(text.slice(at + entry.alias.length, at + entry.alias.length + 2)) &&
  !/^ (?:is|was|has|had|will|would|said|says|and|plans|announced|costs?|scores?|scored|supports|runs|starts|ships|launched|reached|raised|posted|reported|won|lost)\b/u.test(
    text.slice(at + entry.alias.length, at + entry.alias.length + 12),
  ) &&
  !DOES.test(text.slice(at + entry.alias.length, at + entry.alias.length + 40));

function layerOf(entries: readonly NameEntry[]): NameLayer {
  const byAlias = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const key = foldCase(entry.alias).trim();
    if (!key || key.length > LONGEST_ALIAS) continue;
    const same = byAlias.get(key);
    if (same) same.push(entry);
    else byAlias.set(key, [entry]);
  }
  return { trie: buildTrie([...byAlias.keys()]), entries: [...byAlias.values()], byAlias };
}

/** Letters and digits of words that stand with blanks between them: ASCII and accented Latin, lower case. */
const WORD_UNITS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  Number(
    (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      (unit >= 0xdf && unit <= 0x24f && unit !== 0xf7) ||
      (unit >= 0x1e00 && unit <= 0x1eff),
  ),
);
const isWordUnit = (unit: number): boolean => WORD_UNITS[unit] === 1;

const YEAR_FOLLOWS = /\d{4} ?年/uy;

/** "OpenAI2025年" is sloppy spacing, not a longer word. */
function endsInsideWord(folded: string, end: number): boolean {
  if (end >= folded.length || !isWordUnit(folded.charCodeAt(end - 1)) || !isWordUnit(folded.charCodeAt(end)))
    return false;
  YEAR_FOLLOWS.lastIndex = end;
  return !YEAR_FOLLOWS.test(folded);
}
