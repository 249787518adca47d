import { expect, test } from 'vitest';
import { folderOf, gainsay } from './run.ts';

// CONTRACT, "Pairs and lines": one line out for each line in, same order; a line that cannot be read is told and exit is 2.
test('compare --pairs answers line by line', async () => {
  const pairs = [
    { id: 'x', a: 'The fair drew 40 stalls.', b: 'The fair drew 60 stalls.', lang: 'en' },
    { id: 'y', a: '市集有40个摊位。', b: '市集有超过30个摊位。' },
    { id: 'z', a: 'The fair drew 40 stalls.' },
    { id: 'w', a: 'The fair drew 40 stalls.', b: 'It rained.' },
  ];
  const cwd = folderOf({ 'pairs.ndjson': pairs.map((pair) => JSON.stringify(pair)).join('\n') });
  const { code, out } = await gainsay(cwd, ['compare', '--pairs', 'pairs.ndjson']);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map((row) => [row.id, row.relation ?? 'error'])).toEqual([
    ['x', 'contradiction'],
    ['y', 'entailment'],
    ['z', 'error'],
    ['w', 'neutral'],
  ]);
  expect(rows[0].findings[0].verdict).toBe('contradiction');
  expect(code).toBe(2);
});

test('compare A B prints the findings between them, and never exits 1', async () => {
  const cwd = folderOf({ 'a.md': 'The fair drew 40 stalls.\n', 'b.md': 'The fair drew 60 stalls.\n' });
  const { code, out } = await gainsay(cwd, ['compare', 'a.md', 'b.md', '--format', 'json']);
  expect([code, JSON.parse(out).findings.map((one: { verdict: string }) => one.verdict)]).toEqual([
    0,
    ['contradiction'],
  ]);
  expect((await gainsay(cwd, ['compare', 'a.md'])).code).toBe(2);
});
