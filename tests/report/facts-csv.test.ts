import { describe, expect, test } from 'vitest';
import { facts } from '../../src/index.ts';
import { factsCsv } from '../../src/report/facts-csv.ts';

/** Records of RFC 4180, read by its grammar: quoted fields hold separators, doubled marks and line breaks. */
function recordsOf(text: string): string[][] {
  const fields = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/gu)];
  const records: string[][] = [[]];
  for (const [, field = '', mark] of fields) {
    records.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (mark === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

const table = (text: string, id = 'd.csv'): Record<string, string>[] => {
  const [head = [], ...rows] = recordsOf(factsCsv(facts([{ id, text }])));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
};

test('a row a fact: numbers in base units, dates ISO 8601, the quote with its place', () => {
  expect(table('company,date,amount raised\nAnthropic,2031-03-31,"$1,200 million"\n')).toMatchObject([
    {
      subject_id: 'anthropic',
      attribute: 'amount_raised',
      value: '1200000000',
      unit: 'USD',
      time_from: '2031-03-31',
      support: 'alone',
      origins_for: '1',
      origins_against: '0',
      sources: 'd.csv: “$1,200 million” (d.csv:2:23)',
    },
  ]);
});

describe('cells that a spreadsheet would run are inert', () => {
  test.each(['=HYPERLINK(1)', '+1+1', '-2+3', '@SUM(A1)'])('%s', (name) => {
    const rows = table(`company,revenue\n${name},$5m\n`);
    expect(rows.length).toBe(1);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    expect(rows[0]?.subject).toBe(`'${name}`);
  });
  test('a document named like a formula', () => {
    expect(table('company,revenue\nAcme,$5m\n', '=1.csv')[0]?.sources).toMatch(/^'=1\.csv/u);
  });
});
