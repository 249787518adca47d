import { expect, test } from 'vitest';
import { folderOf, gainsay } from './run.ts';

const ROWS = 'company,raised\nAnthropic,120\n';

/** What each must say: file:line:column of gainsay.yaml, what, and what there is. */
test.each([
  [
    'an unknown column',
    'data:\n  "*.csv":\n    subject: compny\n    values: {raised: amount_raised}\n',
    'gainsay.yaml:3:5 No column "compny" in rounds.csv, expected one of company, raised',
  ],
  [
    'an unknown key',
    'data:\n  "*.csv":\n    subjct: company\n    values: {raised: amount_raised}\n',
    'gainsay.yaml:3:5 Unknown key "subjct"',
  ],
  [
    'an unknown level',
    'data:\n  "*.csv":\n    subject: company\n    evidence: {is: certain}\n    values: {raised: amount_raised}\n',
    'gainsay.yaml:4:20',
  ],
])('%s', async (_name, config, expected) => {
  const ran = await gainsay(folderOf({ 'gainsay.yaml': config, 'rounds.csv': ROWS }), ['check', 'rounds.csv']);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(expected);
});

test('a mapping holds for the files its pattern fits, and for no other', async () => {
  const config =
    'data:\n  "data/*.csv":\n    subject: company\n    values: {raised: {attribute: amount_raised, unit: EUR, scale: million}}\n';
  const folder = folderOf({ 'gainsay.yaml': config, 'data/rounds.csv': ROWS, 'other.csv': ROWS });
  const ran = await gainsay(folder, ['claims', '.', '--format', 'json']);
  const values = JSON.parse(ran.out).map((c: { document: string; value: { lo: number; unit: string } }) => [
    c.document,
    c.value.lo,
    c.value.unit,
  ]);
  expect(values).toEqual([
    ['data/rounds.csv', 120_000_000, 'EUR'],
    ['other.csv', 120, 'USD'],
  ]);
});
