import { comparing } from '../compare.ts';
import { ConfigError } from '../errors.ts';
import { parseIso } from '../exact/civil.ts';
import type { Command, Io, Options } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { mapLines, type Row } from './ndjson.ts';
import { settingsOf } from './settings.ts';

/** `compare --pairs FILE`: do two texts contradict each other? One line out for each line in. */
export const compare: Command = async (paths, options, io) => {
  if (options.pairs !== undefined) return ofPairs(options.pairs, paths, options, io);
  throw new ConfigError([{ where: 'compare', what: 'has nothing to compare', expected: '--pairs FILE' }]);
};

function ofPairs(file: string, paths: readonly string[], options: Options, io: Io) {
  if (paths.length)
    throw new ConfigError([
      { where: 'compare', what: 'takes either two documents or --pairs FILE', expected: 'one of them' },
    ]);
  const settings = settingsOf(options, io);
  const comparison = comparing(knowledgeOf(options, settings.config, io), settings.lang ?? 'en');
  return mapLines(file, io, (row) => comparison(textOf(row, 'a'), textOf(row, 'b')));
}

function textOf(row: Row, side: 'a' | 'b') {
  const text = row[side];
  if (typeof text !== 'string') throw new Error(`"${side}" is missing, expected a string`);
  const tag = typeof row.lang === 'string' ? row.lang.slice(0, 2).toLowerCase() : '';
  return { text, language: tag === 'zh' || tag === 'en' ? tag : null, date: dateOf(row, `${side}Date`) } as const;
}

function dateOf(row: Row, key: string): string | null {
  const date = row[key];
  if (date === undefined || date === null) return null;
  if (typeof date !== 'string' || !parseIso(date))
    throw new Error(`"${key}" ${JSON.stringify(date)} is no date, expected YYYY-MM-DD`);
  return date;
}
