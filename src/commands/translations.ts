import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type AuditOptions, auditDocuments, auditSegments } from '../audit.ts';
import type { Config } from '../config.ts';
import { ConfigError, type Issue, SourceError } from '../errors.ts';
import { collect } from '../files/collect.ts';
import { lagsOf } from '../files/git-history.ts';
import { segmentsOf } from '../files/pairs.ts';
import { pairsByPattern, pairTrees, type TranslationPair, translationPairs } from '../files/translations.ts';
import { builtinKnowledge } from '../knowledge/builtin.ts';
import type { SourceInput } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Audited, Difference, Segment } from '../model/translation.ts';
import { readGlossary } from '../read/glossary.ts';
import type { Io, Options } from './io.ts';
import { textOfFile } from './text-file.ts';
import { jobsOf, together } from './together.ts';

/** What an audit works on, audited; what went wrong with single documents or units is told after everything else. */
export interface Work {
  readonly audited: readonly Audited[];
  readonly issues: readonly Issue[];
}

/** What every pair of a run is judged with. */
export interface Means {
  readonly knowledge: Knowledge;
  readonly config: Config;
  readonly options: AuditOptions;
}

/** The glossary of the command line, else of the configuration. @throws ConfigError */
export function glossaryOf(given: string | undefined, config: Config, io: Io): AuditOptions['glossary'] {
  const file = given ?? config.glossary;
  if (file === undefined) return [];
  const expected = 'a glossary in CSV';
  if (!existsSync(resolve(io.cwd, file))) throw new ConfigError([{ where: file, what: 'is not there', expected }]);
  const { glossary, issues } = readGlossary(textOfFile(file, io, expected), file);
  if (issues.length) throw new ConfigError(issues);
  return glossary;
}

/** Segments handed to a thread at a time, and how many one thread is done with before a second has started. */
const LOT = 100;
const WORTH_THREADS = 1000;

export async function auditPairs(given: string, means: Means, asked: Options, io: Io): Promise<Work> {
  const { segments, issues } = segmentsOf(given, io.cwd);
  const file = given === '-' ? given : relative(io.cwd, resolve(io.cwd, given)).replaceAll('\\', '/');
  const audited = await auditAll(segments, means, asked, io);
  return { audited: audited.map((one) => ({ ...one, file })), issues };
}

function auditAll(
  segments: readonly Segment[],
  { knowledge, options }: Means,
  asked: Options,
  io: Io,
): readonly Audited[] | Promise<readonly Audited[]> {
  const { jobs, isAsked } = jobsOf(asked, io);
  if (!io.spawn || jobs < 2 || segments.length < (isAsked ? 2 : WORTH_THREADS))
    return auditSegments(segments, knowledge, options);
  const own = knowledge === builtinKnowledge() ? null : knowledge;
  return together<Segment, Audited>(segments, LOT, jobs, io.spawn, { task: 'audit', knowledge: own, options });
}

const NO_PAIR = {
  what: 'no document with its translation found',
  expected: 'two files, or names such as README.md and README.zh-CN.md, docs/en and docs/zh, or pairs: in gainsay.yaml',
};

/** Two documents, two trees, one tree that holds both languages, or what the configuration reads. */
export function auditPaths(given: readonly string[], means: Means, io: Io): Work {
  const { config, knowledge, options } = means;
  const paths = given.length || !config.pairs.length ? given : ['.'];
  if (paths.length < 1 || paths.length > 2)
    throw new SourceError([
      {
        where: 'audit',
        what: paths.length ? 'takes two paths' : 'names nothing to audit',
        expected: 'ORIGINAL TRANSLATION, one folder, --pairs FILE, or pairs: in gainsay.yaml',
      },
    ]);
  const sides = paths.map((path) => collect([path], { cwd: io.cwd }));
  const issues: Issue[] = sides.flatMap(({ errors }) => errors);
  const pairs = pairsOf(
    sides.map(({ documents }) => documents),
    config,
  );
  if (!pairs.length) issues.push({ ...NO_PAIR, where: paths.join(' ') });
  const audited = pairs.map(({ original, translation }) => auditDocuments(original, translation, knowledge, options));
  return { audited: withLags(audited, io), issues };
}

function pairsOf([ours = [], theirs]: readonly (readonly SourceInput[])[], config: Config): TranslationPair[] {
  if (!theirs) {
    const stated = pairsByPattern(ours, config.pairs);
    const taken = new Set(stated.flatMap(({ original, translation }) => [original, translation]));
    return [...stated, ...translationPairs(ours.filter((document) => !taken.has(document)))];
  }
  const [original, translation] = [ours[0], theirs[0]];
  if (ours.length === 1 && theirs.length === 1 && original && translation) return [{ original, translation }];
  return pairTrees(ours, theirs);
}

/** A translation that its original left behind: history knows what no comparison sees. */
function withLags(audited: readonly Audited[], io: Io): Audited[] {
  const lags = lagsOf(
    audited.flatMap(({ documents }) => documents ?? []),
    io.cwd,
    io.env,
  );
  return audited.map((one, at) => {
    const lag = lags[at];
    if (!lag) return one;
    const stale: Difference = {
      kind: 'stale',
      rule: 'translation-stale',
      severity: 'medium',
      source: null,
      target: null,
      values: { commits: String(lag.commits), commit: lag.commit, date: lag.date },
      weight: 100,
    };
    return { ...one, differences: [stale, ...one.differences] };
  });
}
