import { type Cache, cacheFolder, keyOf, NO_CACHE, openCache } from '../files/cache.ts';
import type { Reading } from '../model/claim.ts';
import type { SourceInput } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { read } from '../pipeline.ts';
import type { Io, Options } from './io.ts';

/** Readings of documents, from the cache where the same text was read before by the same program with the same knowledge. */
export interface Reader {
  readonly read: (input: SourceInput) => Reading;
  /** What the reading depends on, as one hash. */
  readonly keyOf: (input: SourceInput) => string;
  readonly cache: Cache;
}

/** The cache that a run may use. */
export function cacheOf(options: Options, io: Io): Cache {
  const folder = options.cache === false ? null : cacheFolder(io.cwd, io.env);
  return folder === null ? NO_CACHE : openCache(folder);
}

export function readerOf(knowledge: Knowledge, cache: Cache, io: Io): Reader {
  // One document may be read for two sides: what is held here is not asked for twice.
  const held = new Map<string, Reading>();
  const ground = cache === NO_CACHE ? '' : keyOf('reading', io.program(), JSON.stringify(knowledge));
  const keyOfInput = (input: SourceInput): string => keyOf(ground, JSON.stringify(sorted(input)));
  const make = (input: SourceInput, key: string): Reading => {
    const known = cache.get(key) as Reading | undefined; // written below, under a key that holds the program's own hash
    // The text is at hand and most of an entry's size.
    if (known) return { ...known, document: { ...known.document, text: input.text } };
    const made = read(input, knowledge);
    if (made.document.text === input.text) cache.set(key, { ...made, document: { ...made.document, text: '' } });
    return made;
  };
  return {
    cache,
    keyOf: keyOfInput,
    read: (input) => {
      const key = keyOfInput(input);
      const reading = held.get(key) ?? make(input, key);
      held.set(key, reading);
      return reading;
    },
  };
}

/** A document's fields in a fixed order, those of its metadata as well. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : value;
