import { describe, expect, test } from 'vitest';
import { verbatim } from '../../../src/read/sources/derived.ts';
import { draft } from '../../../src/read/sources/draft.ts';
import { readSource } from '../../../src/read/sources/index.ts';
import { draftsWithinLimit, MAX_TEXT } from '../../../src/read/sources/limit.ts';

// Numbered, for what a page repeats is taken for its furniture.
const sentence = (n: number): string => `晨港公司第${n}家分店去年卖出三百台机器，比前一年多出不少。`;
const long = Array.from({ length: MAX_TEXT / 10 }, (_, n) => sentence(n)).join('');
const NOTE = `only the first ${MAX_TEXT} of ${long.length} characters were read`;

describe('a document past the limit is read up to it, and says so', () => {
  test.each(['one-line.txt', 'one-line.md'])('%s', (path) => {
    const document = readSource({ id: path, path, text: long });
    expect(document.notes).toContain(NOTE);
    const size = document.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(size).toBeGreaterThan(MAX_TEXT * 0.9);
    expect(size).toBeLessThanOrEqual(MAX_TEXT);
    for (const block of document.blocks.slice(0, 3)) expect(long).toContain(block.text);
  });

  test('one string of a data document', () => {
    const document = readSource({ id: 'a.json', path: 'a.json', text: JSON.stringify({ title: 'Sales', body: long }) });
    expect(document.notes.join()).toContain('characters were read');
    expect(document.blocks.length).toBeGreaterThan(0);
  });

  test('a table of short cells may hold four times as much', () => {
    const cell = { table: 0, row: 1, column: 0, header: 'name', rowKey: null, siblings: {}, pointer: null };
    const one = draft(verbatim('x'.repeat(100), 0, 100), { role: 'data', kind: 'cell', group: 1, cell });
    const kept = (count: number): number => draftsWithinLimit(Array.from({ length: count }, () => one)).drafts.length;
    // A hundred characters a cell: two million are 20,000 cells, of a table 80,000.
    expect([kept(79_000), kept(90_000)]).toEqual([79_000, 80_000]);
  });

  test('what is within it bears no note', () => {
    expect(readSource({ id: 'b.txt', path: 'b.txt', text: sentence(1) }).notes).toEqual([]);
  });
});
