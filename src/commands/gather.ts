import { type Issue, SourceError } from '../errors.ts';
import type { SourceInput } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { CheckOptions } from '../pipeline.ts';
import type { FailOn, Skipped } from '../report/report.ts';
import { holdMappings } from './data-columns.ts';
import { decisionsOf } from './decided.ts';
import { documentsOfLines, documentsOfPaths } from './documents.ts';
import type { Io, Options } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { type Reader, readerOf } from './readings.ts';
import { type Settings, settingsOf } from './settings.ts';

/** What a run works on. What went wrong with single documents is told after everything else is done. */
export interface Gathered {
  readonly settings: Settings;
  readonly inputs: readonly SourceInput[];
  readonly skipped: readonly Skipped[];
  readonly knowledge: Knowledge;
  readonly issues: readonly Issue[];
  /** What the pipeline is run with: rules asked for, decisions, the day that tells what has expired, readings from the cache. */
  readonly judging: Required<CheckOptions>;
  readonly reader: Reader;
  /** Where reports go, or null. */
  readonly reports: string | null;
}

/** Configuration, knowledge and documents of a command. @throws UserError where nothing can be run at all. */
export async function gather(
  paths: readonly string[],
  options: Options,
  io: Io,
  failOn: FailOn = 'high',
): Promise<Gathered> {
  const settings = settingsOf(options, io, failOn);
  const { config } = settings;
  const knowledge = knowledgeOf(options, config, io);
  const decisions = decisionsOf(options, io);
  const reader = readerOf(knowledge, options, io);
  const reports = options.reports ?? config.reports ?? null;
  const { documents, skipped, errors, notes } = options.docs
    ? await documentsOfLines(options.docs, io)
    : documentsOfPaths(paths, reports, config, io);
  for (const { path, note } of notes) io.err(`${path} ${note}\n`);
  if (!documents.length) throw new SourceError([...errors, nothingToCheck(paths, options, skipped)]);
  await reader.prepare(documents);
  holdMappings(documents, settings, reader.read);
  const within =
    options.reports !== undefined ||
    documents.every((document) => liesUnder(document.path ?? document.id, config.include));
  return {
    settings,
    inputs: documents,
    skipped,
    knowledge,
    issues: errors,
    reader,
    judging: {
      knowledge,
      only: settings.only,
      skip: settings.skip,
      decisions,
      today: settings.asOf ?? io.today(),
      read: reader.read,
    },
    reports: within ? reports : null,
  };
}

function nothingToCheck(paths: readonly string[], options: Options, skipped: readonly Skipped[]): Issue {
  const reasons = [...new Set(skipped.map((file) => file.reason))].slice(0, 3).join('; ');
  return {
    where: options.docs ?? (paths.join(' ') || '.'),
    what: `nothing was checked: no document found${skipped.length ? ` (${skipped.length} skipped: ${reasons})` : ''}`,
    expected: 'a folder with .md, .txt, .html, .csv or .json documents, or files named one by one',
  };
}

const liesUnder = (path: string, include: readonly string[]): boolean =>
  include.some((folder) => path === folder || path.startsWith(`${folder.replace(/\/$/u, '')}/`));
