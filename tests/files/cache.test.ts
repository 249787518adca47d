import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheFolder, openCache } from '../../src/files/cache.ts';
import { documents } from '../bench/documents.ts';
import { folderOf, gainsay } from '../cli/run.ts';

const KEY = 'ab'.repeat(32);
const entriesOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

describe('an entry', () => {
  test('comes back exactly: big integers, what is absent, what is null', () => {
    const cache = openCache(folderOf({}));
    const value = { n: 730000000000000000000000n, d: 3n, none: null, missing: undefined, list: [1.5, '中'] };
    cache.set(KEY, value);
    expect(cache.get(KEY)).toStrictEqual(value);
    expect(cache.get('cd'.repeat(32))).toBeUndefined();
  });

  test.each([
    ['cut off', (file: string) => truncateSync(file, 40)],
    ['empty', (file: string) => truncateSync(file, 0)],
    [
      'with a byte changed',
      (file: string) =>
        writeFileSync(
          file,
          readFileSync(file).map((b, at) => (at === 45 ? b ^ 1 : b)),
        ),
    ],
    ['something else', (file: string) => writeFileSync(file, 'hello')],
  ])('%s is none, and is written anew', (_name, spoil) => {
    const folder = folderOf({});
    const cache = openCache(folder);
    cache.set(KEY, { text: 'a value of some length' });
    for (const file of entriesOf(folder)) spoil(file);
    expect(cache.get(KEY)).toBeUndefined();
    cache.set(KEY, 1);
    expect(cache.get(KEY)).toBe(1);
  });

  test('a place that cannot be written is no fault', () => {
    const cache = openCache(join(folderOf({ file: '' }), 'file/below'));
    cache.set(KEY, 1);
    expect(cache.get(KEY)).toBeUndefined();
  });
});

describe('where the cache lies', () => {
  const ENV = { HOME: '/home/lin' };
  test('with the packages, else with the user, else nowhere', () => {
    const folder = folderOf({});
    expect(cacheFolder(folder, {})).toBeNull();
    expect(cacheFolder(folder, ENV)).toBe('/home/lin/.cache/gainsay');
    expect(cacheFolder(folder, { ...ENV, XDG_CACHE_HOME: '/caches' })).toBe('/caches/gainsay');
    expect(cacheFolder(folder, { ...ENV, XDG_CACHE_HOME: 'relative' })).toBe('/home/lin/.cache/gainsay');
    mkdirSync(join(folder, 'node_modules'));
    expect(cacheFolder(folder, ENV)).toBe(join(folder, 'node_modules/.cache/gainsay'));
  });
  test.each(['node_modules', 'node_modules/.cache', 'node_modules/.cache/gainsay'])(
    'not where the link %s leads',
    (link) => {
      const [folder, elsewhere] = [folderOf({}), folderOf({})];
      mkdirSync(join(folder, link, '..'), { recursive: true });
      symlinkSync(elsewhere, join(folder, link));
      expect(cacheFolder(folder, ENV)).toBe('/home/lin/.cache/gainsay');
    },
  );
});

describe('the cache changes no result', () => {
  const CORPUS = [...documents('zh', 12_000), ...documents('en', 12_000)];
  const run = async (folder: string, env: Record<string, string>, args: readonly string[] = []) => {
    const { code, out, err } = await gainsay(folder, ['check', '--format', 'json', ...args], { env });
    return { code, out, err };
  };

  test('cold, warm, half spoilt and without: the same byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(CORPUS, { minLength: 1 }), fc.nat(9), async (some, every) => {
        const folder = folderOf(Object.fromEntries(some.map(({ id, text }) => [id, text])));
        const env = { XDG_CACHE_HOME: folderOf({}) };
        const without = await run(folder, env, ['--no-cache']);
        expect(entriesOf(env.XDG_CACHE_HOME)).toEqual([]);
        expect(await run(folder, env)).toEqual(without);
        const entries = entriesOf(env.XDG_CACHE_HOME);
        expect(entries).toHaveLength(some.length);
        for (const [at, file] of entries.entries()) if (at % 10 === every) writeFileSync(file, 'spoilt');
        expect(await run(folder, env)).toEqual(without);
      }),
      { numRuns: 8, seed: 6 },
    );
  });

  test('a text, its metadata, the words of the knowledge or the program: with another, another reading', async () => {
    const folder = folderOf({
      'a.md': '2031-03-31 Alpha Corp raised $400 million in its Series B.\n',
      'b.md': '2031-04-02 Alpha Corp raised $410 million in its Series B.\n',
      'words/entities/none.yaml': '[]\n',
      '.gainsayignore': 'words\n',
    });
    const env = { XDG_CACHE_HOME: folderOf({}) };
    const count = () => entriesOf(env.XDG_CACHE_HOME).length;
    await run(folder, env);
    expect(count()).toBe(2);
    writeFileSync(join(folder, 'b.md'), '2031-04-02 Alpha Corp raised $420 million in its Series B.\n');
    expect((await run(folder, env)).out).toContain('$420 million');
    expect(count()).toBe(3);
    writeFileSync(join(folder, 'gainsay.yaml'), 'documents: {a.md: {publisher: Example News}}\n');
    expect((await run(folder, env)).out).toContain('Example News');
    expect(count()).toBe(4);
    await gainsay(folder, ['check'], { env, program: () => 'another' });
    expect(count()).toBe(6);
    writeFileSync(join(folder, 'words/entities/own.yaml'), '- {id: alpha, type: organisation, names: [Alpha Corp]}\n');
    expect((await run(folder, env, ['--rules', 'words'])).out).toContain('"id": "alpha"');
    expect(count()).toBe(8);
  });
});
