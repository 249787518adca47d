import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** Something in the repository that the gate cannot work with. */
class GitError extends UserError {}

export interface Repository {
  /** Its root, links resolved. */
  readonly root: string;
  readonly isShallow: boolean;
  /** Runs git and gives its output; null where git says no. */
  readonly ask: (args: readonly string[], input?: string) => Buffer | null;
}

export interface Commit {
  readonly id: string;
  /** How a person calls it: `main`, or `main (merge base 1a2b3c4d5e)`. */
  readonly name: string;
}

/** What git itself needs of the environment; what points it at another repository or at programs to run stays out. */
const PASSED =
  /^(PATH|HOME|USERPROFILE|SYSTEMROOT|XDG_CONFIG_HOME|GIT_CONFIG_\w+|GIT_(ALTERNATE_)?OBJECT_DIRECTOR(Y|IES))$/iu;
/** Reading objects runs nothing of the repository's; these also shut what an index or a partial clone could start. */
const SAFE = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=', '-c', 'core.hooksPath=/dev/null'];
const QUIET: Env = { GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };

function gitIn(cwd: string, env: Env) {
  const passed = Object.fromEntries(Object.entries(env).filter(([name]) => PASSED.test(name)));
  const own = { cwd, env: { ...passed, ...QUIET }, maxBuffer: 2 ** 31 - 1, shell: false };
  return (args: readonly string[], input = '') => spawnSync('git', [...SAFE, ...args], { ...own, input });
}

/** Whether git keeps a file at this path or below it. Without git or a repository: no. */
export function isTracked(cwd: string, path: string, env: Env): boolean {
  if (!existsSync(join(cwd, path))) return false;
  const { status, stdout } = gitIn(cwd, env)(['ls-files', '-z', '--', path]);
  return status === 0 && stdout.length > 0;
}

/** The repository that a folder lies in. @throws GitError where there is none, or git is not there or refuses. */
export function repositoryOf(cwd: string, env: Env): Repository {
  const run = gitIn(cwd, env);
  const { error, status, stdout, stderr } = run(['rev-parse', '--show-toplevel', '--is-shallow-repository']);
  if (error) throw fault(cwd, 'git cannot be run', 'git on the PATH', 'the gate reads the base from git');
  const [root = '', shallow = ''] = stdout.toString().split('\n');
  if (status !== 0 || root === '') throw refusal(cwd, stderr.toString());
  return {
    root: realpathSync(root),
    isShallow: shallow === 'true',
    ask: (args, input) => {
      const asked = run(args, input);
      return asked.status === 0 ? asked.stdout : null;
    },
  };
}

const fault = (where: string, what: string, expected: string, hint: string): GitError =>
  new GitError([{ where, what, expected, hint }]);

function refusal(cwd: string, said: string): GitError {
  const hint = 'git config --global --add safe.directory PATH, where you trust it';
  if (/dubious ownership/u.test(said))
    return fault(cwd, 'belongs to another user, and git refuses it', 'a repository of yours', hint);
  return fault(cwd, 'is in no git repository', 'a checkout with its .git folder', 'without git: gate --baseline FILE');
}

/** The commit that a change started from: the merge base of `reference` and what is checked out. @throws GitError */
export function baseOf({ ask, isShallow }: Repository, reference: string): Commit {
  const lacking = isShallow ? ' in this shallow clone' : '';
  const fetch = 'fetch it first: git fetch origin BRANCH; in GitHub Actions: actions/checkout with fetch-depth: 0';
  const commit = commitOf(ask, reference);
  // A hook on the first commit of all: whatever there is, is new.
  const isUnborn = reference === 'HEAD' && ask(['symbolic-ref', '-q', 'HEAD']) !== null;
  const empty = commit || !isUnborn ? null : ask(['hash-object', '-t', 'tree', '--stdin']);
  if (empty) return { id: empty.toString().trim(), name: 'HEAD (no commit yet)' };
  if (!commit)
    throw fault(
      `--base ${reference}`,
      `is no commit here${lacking}`,
      'a branch, tag or commit that was fetched',
      fetch,
    );
  const head = commitOf(ask, 'HEAD');
  if (!head)
    throw fault(`--base ${reference}`, 'nothing is checked out', 'a first commit', 'commit, or use --baseline FILE');
  const shared = ask(['merge-base', commit, head])?.toString().trim();
  if (shared)
    return { id: shared, name: shared === commit ? reference : `${reference} (merge base ${shared.slice(0, 10)})` };
  if (!isShallow) return { id: commit, name: `${reference} (no common history)` };
  throw fault(
    `--base ${reference}`,
    'shares no history with HEAD in this shallow clone',
    'a clone that reaches back to it',
    fetch,
  );
}

const commitOf = (ask: Repository['ask'], reference: string): string | null =>
  ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])
    ?.toString()
    .trim() || null;
