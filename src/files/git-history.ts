import { resolve } from 'node:path';
import { type Env, type Repository, repositoryOf } from './git.ts';
import { insideOf } from './inside.ts';

/** How often an original was committed since its translation last was. */
export interface Lag {
  readonly commits: number;
  /** The translation's last commit, short, and its day. */
  readonly commit: string;
  readonly date: string;
}
interface Commit {
  readonly commit: string;
  readonly date: string;
  readonly paths: ReadonlySet<string>;
}
interface Paths {
  readonly original: string;
  readonly translation: string;
}

/** A command line holds so many paths; past them the history is read whole. */
const MOST_PATHS = 1000;

/** By pair, how far a translation lies behind its original; null where history does not say so, or there is none. */
export function lagsOf(pairs: readonly Paths[], cwd: string, env: Env): (Lag | null)[] {
  const repository = pairs.length ? repositoryAt(cwd, env) : null;
  if (!repository) return pairs.map(() => null);
  const inside = (path: string) => insideOf(repository.root, resolve(cwd, path));
  const known = pairs.map(({ original, translation }) => [inside(original), inside(translation)] as const);
  const paths = known.flat().filter((path) => path !== null);
  const history = historyOf(repository, paths);
  const changed = changedOf(repository, paths);
  return known.map(([original, translation]) =>
    original === null || translation === null || changed.has(translation)
      ? null
      : lagOf(original, translation, history),
  );
}

/** Documents may lie anywhere: no repository is no fault. */
function repositoryAt(cwd: string, env: Env): Repository | null {
  try {
    return repositoryOf(cwd, env);
  } catch {
    return null;
  }
}

function lagOf(original: string, translation: string, history: readonly Commit[]): Lag | null {
  let commits = 0;
  for (const { commit, date, paths } of history) {
    if (paths.has(translation)) return commits ? { commits, commit, date } : null;
    if (paths.has(original)) commits++;
  }
  return null;
}

const LITERAL = ['--literal-pathspecs', '-c', 'core.quotePath=false'];

/** Commits that touched one of the paths, the latest first. */
function historyOf({ ask }: Repository, paths: readonly string[]): Commit[] {
  const only = paths.length > MOST_PATHS ? [] : ['--', ...new Set(paths)];
  const log = ['log', '--topo-order', '--no-renames', '--name-only', '--format=%x01%h %cs', 'HEAD', ...only];
  const said = ask([...LITERAL, ...log])?.toString() ?? '';
  return said
    .split('\u0001')
    .slice(1)
    .map((entry) => {
      const [head = '', ...names] = entry.split('\n').filter(Boolean);
      const [commit = '', date = ''] = head.split(' ');
      return { commit, date, paths: new Set(names) };
    });
}

/** What differs from the last commit: somebody is at it. */
const changedOf = ({ ask, root }: Repository, paths: readonly string[]): ReadonlySet<string> => {
  const only = paths.length > MOST_PATHS ? [] : ['--', ...new Set(paths)];
  const said = ask(['-C', root, ...LITERAL, 'diff-index', '--name-only', '--no-ext-diff', 'HEAD', ...only]);
  return new Set(said?.toString().split('\n').filter(Boolean));
};
