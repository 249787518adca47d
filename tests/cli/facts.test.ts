import { expect, test } from 'vitest';
import { folderOf, gainsay } from './run.ts';

const FILES = {
  'rounds.csv':
    'company,round,date,amount\nAnthropic,Series B,2031-03-31,$460 million\nOpenAI,Series A,2031-02-01,$30 million\n',
  'a.md': '2031-03-31 Anthropic closed its Series B funding round, raising $400 million.\n',
  'b.md': '2031-02-02 OpenAI 宣布完成A轮融资，融资额3000万美元。\n',
};

test('a table for a terminal: support, origins for and against, who says otherwise where', async () => {
  const { out, code } = await gainsay(folderOf(FILES), ['facts', '.']);
  expect(code).toBe(0);
  expect(out).toContain('✖ amount raised  460 million USD · disputed 1:1');
  expect(out).toMatch(/≠ “.*\$400 million\.?” a\.md\s+a\.md:1:/u);
  expect(out).toContain('2 facts: 1 backed, 0 alone, 1 disputed');
});

test('JSON is the object of the library, CSV has a row a fact, each to its file', async () => {
  const folder = folderOf(FILES);
  const both = await gainsay(folder, ['facts', '.', '--format', 'json', '--format', 'csv:out.csv']);
  const { version, facts } = JSON.parse(both.out);
  expect(version).toBe(1);
  expect(facts.map((fact: { subject: { id: string }; support: string }) => [fact.subject.id, fact.support])).toEqual([
    ['anthropic', 'disputed'],
    ['openai', 'backed'],
  ]);
  const { out } = await gainsay(folder, ['facts', 'rounds.csv', 'a.md', 'b.md', '--format', 'csv']);
  expect(out.split('\r\n')[0]).toMatch(/^subject_id,subject,attribute,scope,event,time_from/u);
});

test('only what concerns a subject; the report of `check` tells the support of each cell', async () => {
  const folder = folderOf(FILES);
  const { out } = await gainsay(folder, ['facts', '.', '--subject', 'OpenAI', '--format', 'ndjson']);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).subject.id),
  ).toEqual(['openai']);
  const report = JSON.parse((await gainsay(folder, ['check', '.', '--format', 'json'])).out);
  const cells = report.claims.filter((claim: { cell?: object }) => claim.cell);
  expect(cells.map((claim: { cell: object; support: string }) => [claim.cell, claim.support])).toEqual([
    [{ row: 1, column: 'amount', url: null }, 'disputed'],
    [{ row: 2, column: 'amount', url: null }, 'backed'],
  ]);
});
