import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf, gainsay, type Ran } from './run.ts';

/** A real git repository in a temporary folder, away from the configuration of whoever runs the tests. */
export interface TestRepository {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  /** Writes files (null: removes one). */
  readonly put: (files: Readonly<Record<string, string | null>>) => void;
  readonly commit: (files?: Readonly<Record<string, string | null>>) => string;
  /** Runs gainsay in it. */
  readonly run: (...args: string[]) => Promise<Ran>;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'n',
  GIT_AUTHOR_EMAIL: 'n@example.org',
  GIT_COMMITTER_NAME: 'n',
  GIT_COMMITTER_EMAIL: 'n@example.org',
};

export function repositoryAt(folder: string): TestRepository {
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env: { ...env, ...IDENTITY }, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim();
  const put: TestRepository['put'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(folder, path));
      else {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    }
  };
  return {
    folder,
    git,
    put,
    commit: (files = {}) => {
      put(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'change');
      return git('rev-parse', 'HEAD');
    },
    run: (...args) => gainsay(folder, args, { env: { ...env, XDG_CACHE_HOME: join(folder, '.git/cache') } }),
  };
}

/** A repository with one commit of these files on `main`. */
export function repositoryOf(files: Readonly<Record<string, string>>): TestRepository {
  const repository = repositoryAt(folderOf({}));
  repository.git('init', '-q', '-b', 'main');
  repository.commit(files);
  return repository;
}
