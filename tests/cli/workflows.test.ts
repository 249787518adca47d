import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { OPTIONS } from '../../src/commands/options.ts';
import { CONFIG, WORKFLOWS } from '../../src/commands/templates.ts';
import { configSchema, parseConfig } from '../../src/config.ts';
import { repositoryOf } from './repository.ts';
import { folderOf, gainsay } from './run.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('init', () => {
  test('writes every key of the configuration, and all of it is valid', () => {
    const uncommented = CONFIG.replace(/^# (?=\w+:| {2})/gmu, '');
    const config = parseConfig('gainsay.yaml', uncommented);
    for (const key of Object.keys(configSchema.shape)) expect(uncommented).toMatch(new RegExp(`^${key}:`, 'mu'));
    expect(config.data['data/rounds.csv']).toBeDefined();
    expect(config.pairs).toHaveLength(1);
  });

  test.each(Object.entries(WORKFLOWS))(
    'writes the workflow for %s once, beside a configuration that is there',
    async (name, { file }) => {
      const folder = folderOf({ 'gainsay.yaml': 'include: [docs]\n' });
      expect((await gainsay(folder, ['init', '--workflow', name])).code).toBe(0);
      expect(parse(readFileSync(join(folder, file), 'utf8'))).toBeTruthy();
      expect(readFileSync(join(folder, 'gainsay.yaml'), 'utf8')).toBe('include: [docs]\n');
      const again = await gainsay(folder, ['init', '--workflow', name]);
      expect(again).toMatchObject({ code: 2, err: expect.stringContaining(`${file} exists already`) });
    },
  );

  test('an unknown workflow is told', async () => {
    const { code, err } = await gainsay(folderOf({}), ['init', '--workflow', 'jenkins']);
    expect(code).toBe(2);
    expect(err).toContain('one of github, gitlab, pre-commit');
  });
});

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

describe('workflows and the action', () => {
  const github = parse(WORKFLOWS.github?.text ?? '');
  const action = parse(textOf('action.yml'));
  const steps: readonly Step[] = [...github.jobs.gate.steps, ...action.runs.steps];

  test('read the repository and nothing more, and run on forks without secrets', () => {
    expect(github.permissions).toEqual({ contents: 'read' });
    expect(github.on).toBe('pull_request');
    expect(`${WORKFLOWS.github?.text}${textOf('action.yml')}`).not.toMatch(
      /secrets\.|pull_request_target|GITHUB_TOKEN|token:/u,
    );
  });

  test('no text of others becomes part of a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('the options they use are options of the gate', () => {
    const used = [
      ...`${steps.map(({ run }) => run).join()}${WORKFLOWS.gitlab?.text}${WORKFLOWS['pre-commit']?.text}`.matchAll(
        /gate .*|args\+?=\(.*/gu,
      ),
    ].flatMap(([line]) => [...line.matchAll(/(--[a-z-]+)\b/gu)].map(([, flag = '']) => flag));
    const known = Object.values(OPTIONS).flatMap(({ flags }) => flags.match(/--[a-z-]+/gu) ?? []);
    expect(new Set(used)).toEqual(
      new Set(['--base', '--baseline', '--fail-on', '--format', '--redact-quotes', '--require-source']),
    );
    expect(used.filter((flag) => !known.includes(flag))).toEqual([]);
  });

  test('the hook of this repository is a gate on the last commit', () => {
    expect(parse(textOf('.pre-commit-hooks.yaml'))).toEqual([
      expect.objectContaining({ entry: 'gainsay gate --base HEAD', pass_filenames: false }),
    ]);
  });

  test("the action's script passes inputs on as they are", () => {
    const repository = repositoryOf({
      'a b/$(touch x).md': '2031-03-31 Northwind raised $400 million in its Series B.\n',
    });
    const script = (steps.at(-1) as Step).run ?? '';
    const call = (more: Record<string, string>) => {
      const env = {
        BASE: 'main',
        BASELINE: '',
        PATHS: '',
        FAIL_ON: 'medium',
        REQUIRE_SOURCE: 'false',
        REDACT_QUOTES: 'false',
        SARIF: '',
        ...more,
      };
      return spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
        cwd: repository.folder,
        env: { PATH: process.env.PATH, HOME: repository.folder, GITHUB_ACTION_PATH: root, ...env },
        encoding: 'utf8',
      });
    };
    expect(call({}).status).toBe(0);
    repository.put({ 'b.md': '2031-04-01 Northwind raised $417 million in its Series B.\n' });
    const failed = call({ SARIF: 'out.sarif' });
    expect(failed).toMatchObject({ status: 1, stdout: expect.stringContaining('::') });
    expect(JSON.parse(readFileSync(join(repository.folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(call({ REDACT_QUOTES: 'true' }).stdout).not.toContain('417');
    expect(call({ PATHS: 'a b/$(touch x).md\n', BASE: '$(touch y)' }).status).toBe(2);
    expect(call({ PATHS: 'a b/$(touch x).md\n' }).status).toBe(0);
    expect(execFileSync('ls', { cwd: repository.folder, encoding: 'utf8' }).split('\n')).not.toContain('x');
  });
});

test('the five minutes of the README go as it says', () => {
  const [, section = ''] = textOf('README.md').split('## In CI: only what a change brings');
  const [, script = ''] = /```sh\n([^`]*)```/u.exec(section) ?? [];
  const folder = folderOf({});
  const bin = folderOf({});
  symlinkSync(join(root, 'dist/gainsay.cjs'), join(bin, 'gainsay'));
  const identity = {
    GIT_AUTHOR_NAME: 'n',
    GIT_AUTHOR_EMAIL: 'n@e.org',
    GIT_COMMITTER_NAME: 'n',
    GIT_COMMITTER_EMAIL: 'n@e.org',
  };
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...identity };
  const { status, stdout } = spawnSync(
    'bash',
    ['-c', `${script.replace('--base main  ', '--base main; echo "exit $?"; true')}`],
    { cwd: folder, env, encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('data/rounds.csv:2:20');
  expect(stdout).toContain('sources/northwind.md:1:1');
  expect(stdout).toContain('brought by data/rounds.csv (changed)');
  expect(stdout).toContain('exit 1');
  expect(existsSync(join(folder, '.github/workflows/gainsay.yml'))).toBe(true);
});
