import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Known } from '../decide/against.ts';
import { isCell } from '../decide/support.ts';
import { ConfigError, SourceError } from '../errors.ts';
import { keyOf } from '../files/cache.ts';
import { baseOf, type Repository, repositoryOf } from '../files/git.ts';
import { gitTree } from '../files/git-tree.ts';
import { insideOf } from '../files/inside.ts';
import type { SourceInput } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { type Checked, run } from '../pipeline.ts';
import { documentsOfPaths, rootsOf } from './documents.ts';
import type { Gathered } from './gather.ts';
import type { Io, Options } from './io.ts';

export interface KnownFinding extends Known {
  readonly rule: string;
  readonly paths: readonly string[];
}

/** What the base says, as far as a change is held against it. */
export interface Judged {
  readonly known: readonly KnownFinding[];
  /** Ids of the claims of its data cells. */
  readonly cells: readonly string[];
}

/** The side that a change is held against. */
export interface Base extends Judged {
  /** How a person calls it. */
  readonly name: string;
  readonly inputs: readonly SourceInput[];
}

/** Documents and findings of the commit that a change started from, under the configuration and decisions of now. @throws UserError */
export function baseSide(
  reference: string,
  paths: readonly string[],
  gathered: Gathered,
  options: Options,
  io: Io,
): Base {
  if (options.docs)
    throw new ConfigError([
      { where: '--docs', what: 'documents of lines are in no commit', expected: '--baseline FILE' },
    ]);
  const repository = repositoryOf(io.cwd, io.env);
  const { config } = gathered.settings;
  staysInside(repository, rootsOf(paths, config), io);
  const commit = baseOf(repository, reference);
  const at = { ...io, cwd: realpathSync(io.cwd) };
  const tree = gitTree(repository, commit, repository.root);
  const { documents } = documentsOfPaths(paths, gathered.reports, config, at, tree);
  const inputs = documents.filter(({ text }) => !isPointer(text));
  return { name: commit.name, inputs, ...judgedOf(inputs, gathered) };
}

function staysInside(repository: Repository, paths: readonly string[], io: Io): void {
  const issues = paths
    .filter((path) => insideOf(repository.root, resolve(io.cwd, path)) === null)
    .map((path) => ({ where: path, what: 'leads out of the repository', expected: `a path below ${repository.root}` }));
  if (issues.length) throw new SourceError(issues);
}

/** A stand-in that git LFS keeps in place of a file's contents. */
const isPointer = (text: string): boolean => text.startsWith('version https://git-lfs.github.com/spec/');

/** What a side says, from the cache where the same documents were judged before. */
function judgedOf(inputs: readonly SourceInput[], gathered: Gathered): Judged {
  if (!inputs.length) return { known: [], cells: [] };
  const { cache } = gathered.reader;
  const key = judgedKey(inputs, gathered);
  const known = cache.get(key) as Judged | undefined; // written by `remember`, under a key that holds the program's own hash
  return known ?? remember(run(inputs, gathered.judging), inputs, gathered);
}

/** Keeps what a side says for the run that has it as its base. */
export function remember(checked: Checked, inputs: readonly SourceInput[], gathered: Gathered): Judged {
  const { claims, documents } = checked.related;
  const pathOf = new Map(documents.map(({ id, path }) => [id, path]));
  const documentOf = new Map(claims.map(({ id, document }) => [id, pathOf.get(document) ?? document]));
  const known = checked.findings.map((finding) => knownOf(finding, documentOf));
  const judged = { known, cells: claims.filter(isCell).map(({ id }) => id) };
  gathered.reader.cache.set(judgedKey(inputs, gathered), judged);
  return judged;
}

const knownOf = (
  { id, content, severity, rule, claims }: Finding,
  documentOf: ReadonlyMap<string, string>,
): KnownFinding => ({
  id,
  content,
  severity,
  rule,
  paths: [...new Set(claims.flatMap((claim) => documentOf.get(claim) ?? []))].sort(),
});

function judgedKey(inputs: readonly SourceInput[], { judging, reader }: Gathered): string {
  const { only, skip, decisions, today } = judging;
  const said = JSON.stringify([only, skip, decisions, decisions.length ? today : null]);
  return keyOf('judged', reader.ground, said, ...inputs.map(reader.keyOf).sort());
}
