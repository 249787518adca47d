import { compareDocuments } from '../compare/documents.ts';
import { comparing } from '../compare.ts';
import { ConfigError } from '../errors.ts';
import { parseIso } from '../exact/civil.ts';
import { reportOf } from '../report/report.ts';
import { VERSION } from '../version.ts';
import { gather } from './gather.ts';
import type { Command, Io, Options } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { mapLines, type Row } from './ndjson.ts';
import { outcome } from './outcome.ts';
import { targetsOf, writeReport } from './output.ts';
import { settingsOf } from './settings.ts';
import { bySubject } from './subject.ts';

/** `compare A B`: findings between two documents. `compare --pairs FILE`: one line out for each pair of texts. */
export const compare: Command = async (paths, options, io) => {
  if (options.pairs !== undefined) return ofPairs(options.pairs, paths, options, io);
  if (paths.length !== 2 && options.docs === undefined) throw usage('two documents, or --pairs FILE');
  const targets = targetsOf(options);
  const gathered = await gather(paths, options, io, 'never');
  const [a, b, ...more] = gathered.inputs;
  if (!a || !b || more.length) throw usage(`two documents, not ${gathered.inputs.length}`);
  const { knowledge, settings } = gathered;
  const checked = compareDocuments(a, b, knowledge, { only: settings.only, skip: settings.skip });
  const report = reportOf(checked, knowledge, VERSION, gathered.skipped);
  writeReport(bySubject(report, options.subject ?? []), targets, { ...gathered, reports: null }, options, io);
  return outcome(report, gathered, io) === 2 ? 2 : 0;
};

const usage = (expected: string): ConfigError =>
  new ConfigError([{ where: 'compare', what: 'has nothing to compare', expected }]);

function ofPairs(file: string, paths: readonly string[], options: Options, io: Io) {
  if (paths.length) throw usage('either two documents or --pairs FILE');
  const settings = settingsOf(options, io);
  const comparison = comparing(knowledgeOf(options, settings.config, io), settings.lang ?? 'en');
  return mapLines(file, io, (row) => comparison(textOf(row, 'a'), textOf(row, 'b')));
}

function textOf(row: Row, side: 'a' | 'b') {
  const [text, date] = [row[side], row[`${side}Date`] ?? null];
  if (typeof text !== 'string') throw new Error(`"${side}" is missing, expected a string`);
  if (date !== null && (typeof date !== 'string' || !parseIso(date)))
    throw new Error(`"${side}Date" ${JSON.stringify(date)} is no date, expected YYYY-MM-DD`);
  const tag = typeof row.lang === 'string' ? row.lang.slice(0, 2).toLowerCase() : '';
  return { text, date, language: tag === 'zh' || tag === 'en' ? tag : null } as const;
}
