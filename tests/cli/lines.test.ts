import { expect, test } from 'vitest';
import { folderOf, gainsay } from './run.ts';

const rows = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('one line out for each line in, in the same order; a bad one carries its error', async () => {
  const input = [
    '{"id":1,"text":"4亿美元"}',
    'not json',
    '{"id":"b","text":7}',
    '',
    '{"id":"c","text":"x","asOf":"soon"}',
    '{"id":4,"text":"none"}',
  ];
  const ran = await gainsay(folderOf({ 'in.ndjson': `${input.join('\r\n')}\r\n` }), [
    'mentions',
    '--lines',
    'in.ndjson',
  ]);
  expect(ran.code).toBe(2);
  expect(rows(ran.out).map((row) => [row.id, 'error' in row])).toEqual([
    [1, false],
    [null, true],
    ['b', true],
    ['c', true],
    [4, false],
  ]);
  expect(ran.err).toContain('in.ndjson:2:1');
  expect(ran.err).toContain('3 of 5 lines');
});

test('a line separator inside a text does not cut the line', async () => {
  const ran = await gainsay(folderOf({ 'in.ndjson': '{"id":1,"text":"a\u2028b"}' }), [
    'mentions',
    '--lines',
    'in.ndjson',
  ]);
  expect(rows(ran.out)).toEqual([{ id: 1, mentions: [] }]);
  expect(ran.code).toBe(0);
});

test('characters cut by the chunks of a stream are put together', async () => {
  const all = new TextEncoder().encode('{"id":"元","text":"甲"}\n');
  const stdin = async function* () {
    for (const byte of all) yield new Uint8Array([byte]);
  };
  const ran = await gainsay(folderOf({}), ['mentions', '--lines', '-'], { stdin });
  expect(rows(ran.out)[0].id).toBe('元');
});

test.each([
  ['a file that is not there', {}, /in\.ndjson cannot be read \(ENOENT\)/],
  ['an empty file', { 'in.ndjson': '\n' }, /holds no line/],
])('%s is exit 2', async (_name, files, message) => {
  const ran = await gainsay(folderOf(files), ['mentions', '--lines', 'in.ndjson']);
  expect(ran.code).toBe(2);
  expect(ran.err).toMatch(message);
});

test('documents come as lines too, each faulty one told and left out', async () => {
  const docs = ['{"id":"a","text":"Northwind raised $4 million in 2031."}', '{"id":"b"}', '{"id":"a","text":"again"}'];
  const ran = await gainsay(folderOf({ 'd.ndjson': docs.join('\n') }), [
    'check',
    '--docs',
    'd.ndjson',
    '--format',
    'json',
  ]);
  expect(ran.code).toBe(2);
  expect(JSON.parse(ran.out).documents.map((document: { path: string }) => document.path)).toEqual(['a']);
  expect(ran.err).toMatch(/d\.ndjson:2:1 .*"text" is missing/);
  expect(ran.err).toMatch(/d\.ndjson:3:1 id "a" is given twice/);
});
