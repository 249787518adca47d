import { type Cache, cacheFolder, keyOf, NO_CACHE, openCache } from '../files/cache.ts';
import { builtinKnowledge } from '../knowledge/builtin.ts';
import type { Reading } from '../model/claim.ts';
import type { SourceInput } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { read } from '../pipeline.ts';
import type { Io, Options } from './io.ts';
import { jobsOf, together } from './together.ts';
import { withoutText, withText } from './worker.ts';

/** Readings of documents, from the cache where the same text was read before by the same program with the same knowledge. */
export interface Reader {
  readonly read: (input: SourceInput) => Reading;
  /** What the reading depends on, as one hash. */
  readonly keyOf: (input: SourceInput) => string;
  readonly cache: Cache;
  /** What every reading depends on whatever its document: the program and its knowledge, as one hash; empty without a cache. */
  readonly ground: string;
  /** Reads many at once, in threads where that is sooner; what was prepared is then read from memory. */
  readonly prepare: (inputs: readonly SourceInput[]) => Promise<void>;
}

/** The cache that a run may use. */
function cacheOf(options: Options, io: Io): Cache {
  const folder = options.cache === false ? null : cacheFolder(io.cwd, io.env);
  return folder === null ? NO_CACHE : openCache(folder);
}

export function readerOf(knowledge: Knowledge, options: Options, io: Io): Reader {
  const cache = cacheOf(options, io);
  // One document may be read for two sides: what is held here is not asked for twice.
  const held = new Map<string, Reading>();
  const ground = cache === NO_CACHE ? '' : keyOf('reading', io.program(), JSON.stringify(knowledge));
  const keyOfInput = (input: SourceInput): string => keyOf(ground, JSON.stringify(sorted(input)));
  const known = (input: SourceInput, key: string): Reading | undefined => {
    const before = held.get(key);
    if (before) return before;
    const cached = cache.get(key) as Reading | undefined; // written by `keep`, under a key that holds the program's own hash
    return cached && withText(cached, input);
  };
  const keep = (input: SourceInput, key: string, made: Reading): void => {
    // The text is at hand and most of an entry's size.
    if (made.document.text === input.text) cache.set(key, withoutText(made, input));
  };
  return {
    cache,
    ground,
    keyOf: keyOfInput,
    read: (input) => {
      const key = keyOfInput(input);
      const found = known(input, key);
      const reading = found ?? read(input, knowledge);
      if (!found) keep(input, key, reading);
      held.set(key, reading);
      return reading;
    },
    prepare: async (inputs) => {
      const { spawn } = io;
      const { jobs, isAsked } = jobsOf(options, io);
      const isWorth = (some: readonly SourceInput[]): boolean =>
        jobs > 1 && (isAsked ? some.length > 0 : isWorthThreads(some));
      // Where even all of it is soon read, nobody need ask what of it is cached.
      if (!spawn || !isWorth(inputs)) return;
      const missing: SourceInput[] = [];
      for (const input of inputs) {
        const key = keyOfInput(input);
        const found = known(input, key);
        if (found) held.set(key, found);
        else missing.push(input);
      }
      if (!isWorth(missing)) return;
      const own = knowledge === builtinKnowledge() ? null : knowledge;
      const made = await together<SourceInput, Reading>(missing, LOT, jobs, spawn, { task: 'read', knowledge: own });
      for (const [at, one] of made.entries()) {
        const input = missing[at];
        if (!input) continue;
        const reading = withText(one, input);
        const key = keyOfInput(input);
        keep(input, key, reading);
        held.set(key, reading);
      }
    },
  };
}

/** Documents handed to a thread at a time. */
const LOT = 16;
/** Less text than this is read before a second thread has started. */
const WORTH_THREADS = 500_000;

/** Whether so much is to be read that several threads are done sooner. */
const isWorthThreads = (inputs: readonly SourceInput[]): boolean =>
  inputs.length > LOT && inputs.reduce((sum, { text }) => sum + text.length, 0) > WORTH_THREADS;

/** A document's fields in a fixed order, those of its metadata as well. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : value;
