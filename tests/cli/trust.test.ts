import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/files/cache.ts';
import { repositoryOf } from './repository.ts';
import { folderOf } from './run.ts';

const SAYS = { 'docs/a.md': '2031-03-31 Northwind raised $400 million in its Series B.\n' };

describe('a configuration leads nowhere out of the repository', () => {
  const outside = () => folderOf({ 'secret.md': 'The key is 4711.\n', 'gainsay.yaml': 'The key is 4711\n' });
  test.each([
    ['include', (to: string) => `include: ["${to}"]\n`],
    ['rules.folders', (to: string) => `rules: {folders: ["${to}"]}\n`],
    ['reports', (to: string) => `include: [docs]\nreports: "${to}/out"\n`],
  ])('%s', async (key, config) => {
    const [to, repository] = [outside(), repositoryOf(SAYS)];
    symlinkSync(to, join(repository.folder, 'linked'));
    for (const path of [to, 'linked', '../x']) {
      repository.put({ 'gainsay.yaml': config(path) });
      const { code, out, err } = await repository.run('check');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`gainsay.yaml ${key}: `);
      expect(err).toContain('leads out of the repository');
    }
    expect(readdirSync(to).sort()).toEqual(['gainsay.yaml', 'secret.md']);
  });

  test.each(['gainsay.yaml', 'gainsay.decisions.yaml'])(
    '%s as a link tells nothing of what it leads to',
    async (name) => {
      const [to, repository] = [outside(), repositoryOf(SAYS)];
      symlinkSync(join(to, 'gainsay.yaml'), join(repository.folder, name));
      const { code, err } = await repository.run('check');
      expect(code).toBe(2);
      expect(err).toContain(`${name} leads out of the repository`);
      expect(err).not.toContain('4711');
    },
  );

  test('links among the documents are not followed', async () => {
    const [to, repository] = [outside(), repositoryOf(SAYS)];
    symlinkSync(join(to, 'secret.md'), join(repository.folder, 'docs/s.md'));
    symlinkSync(to, join(repository.folder, 'docs/all'));
    const { out } = await repository.run('check', '--format', 'json');
    expect(JSON.parse(out).documents.map(({ path }: { path: string }) => path)).toEqual(['docs/a.md']);
  });
});

test('a cache that was committed is not believed', async () => {
  const repository = repositoryOf(SAYS);
  mkdirSync(join(repository.folder, 'node_modules'));
  const env = { PATH: process.env.PATH, HOME: '/home/lin' };
  expect(cacheFolder(repository.folder, env)).toBe(join(repository.folder, 'node_modules/.cache/gainsay'));
  repository.commit({ 'node_modules/.cache/gainsay/ab/cd': 'x' });
  expect(cacheFolder(repository.folder, env)).toBe('/home/lin/.cache/gainsay');
});

test('--redact-quotes keeps the words of sources out of every output of a gate', async () => {
  const repository = repositoryOf(SAYS);
  repository.put({ 'docs/b.md': '2031-04-01 Northwind raised $417 million in its Series B.\n' });
  const { code, out, err } = await repository.run(
    'gate',
    '--base',
    'main',
    '--redact-quotes',
    '--format',
    'sarif:a.sarif',
    '--format',
    'pretty',
    '--reports',
    'out',
  );
  expect(code).toBe(1);
  expect(out).toContain('docs/b.md:1');
  const written = [...readdirSync(join(repository.folder, 'out')).map((name) => `out/${name}`), 'a.sarif'].map((name) =>
    readFileSync(join(repository.folder, name), 'utf8'),
  );
  expect(written.length).toBeGreaterThan(1);
  expect(`${out}${err}${written.join()}`).not.toContain('417 million');
});

test('--redact-quotes keeps them out of what --require-source tells as well', async () => {
  const repository = repositoryOf(SAYS);
  repository.put({ 'rounds.csv': 'Company,Round,Raised,Date\nContoso,Series A,$53.7 million,2031-02-11\n' });
  const { code, out, err } = await repository.run('gate', '--base', 'main', '--require-source', '--redact-quotes');
  expect(code).toBe(1);
  expect(err).toContain('rounds.csv:2:18');
  expect(`${out}${err}`).not.toContain('53.7');
});
