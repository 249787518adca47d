import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documents } from '../bench/documents.ts';
import { folderOf } from './run.ts';

const BINARY = join(import.meta.dirname, '../../dist/gainsay.cjs');

test('documents read in threads, with words of their own and a cache, give the same report byte for byte', () => {
  // More than one lot of sixteen, so that lots end in any order.
  const corpus = [...documents('zh', 70_000), ...documents('en', 70_000)].map(({ id, text }) => [
    id,
    text.slice(0, 900),
  ]);
  const rules = {
    'own/entities/own.yaml': '- {id: northfield, type: organisation, names: [Northfield Labs]}\n',
    '.gainsayignore': 'own\n',
  };
  const folder = folderOf({ ...Object.fromEntries(corpus), ...rules });
  const cache = folderOf({});
  const run = (...args: string[]) => {
    const env = { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: cache };
    const all = ['check', '--rules', 'own', '--format', 'json', ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...all], {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    return { status, stdout, stderr };
  };
  expect(corpus.length).toBeGreaterThan(20);
  const one = run('--jobs', '1', '--no-cache');
  expect(JSON.parse(one.stdout).claims.length).toBeGreaterThan(100);
  expect(run('--jobs', '3', '--no-cache')).toEqual(one);
  expect(run('--jobs', '2')).toEqual(one);
  expect(run('--jobs', '2')).toEqual(one);
});

test('segments audited in threads give the same issues byte for byte', () => {
  // More than two lots of a hundred, every third one with a slip.
  const lines = Array.from({ length: 250 }, (_, at) => {
    const [src, tgt] = [`Plant ${at} has ${at + 20} workers.`, `第${at}厂有${at % 3 ? at + 20 : at + 21}名工人。`];
    return JSON.stringify({ id: `s${at}`, src_lang: 'en', tgt_lang: 'zh', src, tgt });
  });
  const folder = folderOf({ 'pairs.ndjson': `${lines.join('\n')}\n` });
  const run = (jobs: string) => {
    const args = ['audit', '--pairs', 'pairs.ndjson', '--format', 'json', '--jobs', jobs];
    const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const one = run('1');
  expect(JSON.parse(one.stdout).issues.length).toBeGreaterThan(80);
  expect(run('2')).toEqual(one);
});
