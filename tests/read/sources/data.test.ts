import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/read/sources/index.ts';
import { SAMPLES } from './samples.ts';

const cells = (text: string, path: string) =>
  readSource({ id: path, path, text }).blocks.flatMap(({ text: value, cell }) =>
    cell ? [[cell.rowKey, cell.header, value, cell.pointer]] : [],
  );

describe('every value with its row, its header and its place', () => {
  test('separated values (RFC 4180: doubled quote marks, line breaks in quotes)', () => {
    expect(cells(SAMPLES.csv, 'x.csv')).toEqual([
      ['Harriers', 'Team', 'Harriers', null],
      ['Harriers', 'Wins', '12', null],
      ['Harriers', 'Losses', '3', null],
      ['Port "A", East', 'Team', 'Port "A", East', null],
      ['Port "A", East', 'Wins', '9', null],
      ['Port "A", East', 'Losses', '6', null],
      ['Two\nlines', 'Team', 'Two\nlines', null],
      ['Two\nlines', 'Wins', '1', null],
      ['Two\nlines', 'Losses', '14', null],
    ]);
  });
  test('JSON: escapes decoded, the nearest name above, pointers (RFC 6901)', () => {
    expect(cells(SAMPLES.json, 'x.json')).toEqual([
      ['acme', 'vendor', 'acme', '/vendor'],
      ['A One', 'id', 'a-1', '/models/0/id'],
      ['A One', 'name', 'A One', '/models/0/name'],
      ['A One', 'input', '0.5', '/models/0/price/input'],
      ['A One', 'note', 'half·price\n"new"', '/models/0/price/note'],
      ['b-2', 'id', 'b-2', '/models/1/id'],
      ['b-2', 'input', '2', '/models/1/price/input'],
      ['v1', 'start', '2030-01-02', '/lines/v1/start'],
      ['v2', 'start', '2031-01-02', '/lines/v2/start'],
    ]);
  });
  test('NDJSON: a line that is none is noted, the others are read', () => {
    const document = readSource({ id: 'x', path: 'x.ndjson', text: SAMPLES.ndjson });
    expect(document.blocks.map(({ text, cell }) => [cell?.row, cell?.header, text])).toEqual([
      [0, 'name', 'Ann'],
      [0, 'age', '31'],
      [1, 'name', 'Bo'],
      [1, 'age', '42'],
      [3, 'name', 'Cy'],
      [3, 'age', '53'],
    ]);
    expect(document.notes).toEqual([expect.stringContaining('line 3')]);
  });
  test('YAML: values as written (2.10 is not 2.1)', () => {
    expect(cells(SAMPLES.yaml, 'x.yaml')).toEqual([
      ['Plants', 'title', 'Plants', '/title'],
      ['North', 'name', 'North', '/plants/0/name'],
      ['North', 'power', '40 MW', '/plants/0/power'],
      ['South', 'name', 'South', '/plants/1/name'],
      ['South', 'power', '2.10', '/plants/1/power'],
    ]);
  });
  test('object literals are scanned, never run; what is computed is no value', () => {
    expect(cells(SAMPLES.literal, 'x.ts').map(([row, header, value]) => [row, header, value])).toEqual([
      ['one', 'id', 'one'],
      ['one', 'window', '65_536'],
      ['one', 'input', '1'],
      ['one', 'output', '2'],
      ['one', 'since', '2031-02-03'],
      [null, 'url', 'https://example.com'],
    ]);
  });
});

test('siblings say what else the row holds', () => {
  const [, wins] = readSource({ id: 'x', path: 'x.csv', text: SAMPLES.csv }).blocks;
  expect(wins?.cell?.siblings).toEqual({ Team: 'Harriers', Wins: '12', Losses: '3' });
});

describe('broken data: read as far as it goes, and said', () => {
  test.each([
    ['x.json', '{"a": 1, "b": [2, 3', ['1', '2', '3']],
    ['x.json', '{"a": 1}} trailing', ['1']],
    ['x.json', '{"a": 1, // one\n "b": 2,}', ['1', '2']],
    ['x.csv', 'a,b,c\n"never closed,2,3\n4,5,6\n', ['"never closed', '2', '3', '4', '5', '6']],
    ['x.yaml', 'a: 1\nb: [2, 3\nc: "x\n', ['1', '2', '3']],
  ])('%s %s', (path, text, values) => {
    const read = readSource({ id: path, path, text }).blocks.map((block) => block.text);
    for (const value of values) expect(read).toContain(value);
  });
});
