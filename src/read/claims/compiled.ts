import type { Domain } from '../../knowledge/schema.ts';
import type { Entity, Knowledge } from '../../model/knowledge.ts';
import { indexRows } from './constructions/match.ts';
import { compileRows, type Row, wordsOfRows } from './constructions/rows.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { compileWorkings, type Workings } from './workings.ts';

/** A knowledge's words and constructions, ready to read with. */
export interface Compiled {
  readonly lexicon: Lexicon;
  /** Kinds of event whose members go by names of their own. */
  readonly namedEvents: ReadonlySet<string>;
  /** Kinds of event that are their own owners, told by kind, date and place. */
  readonly happenings: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly workings: Workings;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The names an entity goes by in a report. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<Knowledge, Compiled>();

/** Compiled once for a knowledge, kept as long as it lives. */
export function compiled(knowledge: Knowledge): Compiled {
  const known = cache.get(knowledge);
  if (known) return known;
  const rows = compileRows([...knowledge.constructions, ...knowledge.vocabulary.flatMap((d) => d.constructions)]);
  const made = {
    lexicon: compileLexicon(knowledge, wordsOfRows(rows)),
    namedEvents: eventTypes(knowledge, ({ named }) => named),
    happenings: eventTypes(knowledge, ({ kinds }) => Object.keys(kinds).length > 0),
    rows: indexRows(rows),
    workings: compileWorkings(knowledge),
    entities: new Map(knowledge.entities.map((e) => [e.id, e])),
    aliases: new Map(knowledge.entities.map((e) => [e.id, [e.en, e.zh].flatMap((n) => n ?? [])])),
  };
  cache.set(knowledge, made);
  return made;
}

/** The types of event a vocabulary describes so. */
export const eventTypes = (knowledge: Knowledge, is: (event: Domain['events'][string]) => boolean): Set<string> =>
  new Set(
    knowledge.vocabulary.flatMap((d) => Object.entries(d.events).flatMap(([type, one]) => (is(one) ? [type] : []))),
  );
