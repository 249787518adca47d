import { describe, expect, test } from 'vitest';
import { check, type FactJson, facts } from '../../src/index.ts';
import type { Decision } from '../../src/model/decision.ts';

const inputs = (texts: readonly string[]) =>
  texts.map((text, i) => ({ id: `d${i}.${text.includes('\n') ? 'csv' : 'md'}`, text }));
const short = ({ subject, value, support, origins, others }: FactJson): string =>
  [
    subject.id,
    value.kind === 'quantity' ? `${value.lo / 1e6}m ${value.unit}` : value.kind,
    support,
    `${origins.for}:${origins.against}`,
    ...others.map((other) => `also ${other.text}`),
  ].join(' | ');
const of = (attribute: string, ...texts: string[]): string[] =>
  facts(inputs(texts))
    .facts.filter((fact) => fact.attribute === attribute)
    .map(short);

const A = '2031-03-31 Anthropic closed its Series B funding round, raising $400 million.';
const ZH = '2031-04-01 Anthropic 宣布完成B轮融资，融资额4亿美元。';
const OTHER = '2031-04-02 Anthropic closed its Series B funding round, raising $460 million.';
const TALK =
  '2031-02-20 Anthropic is in talks to raise $500 million in its Series B, according to people familiar with the matter.';
const CSV = 'company,round,date,amount\nAnthropic,Series B,2031-03-31,$460 million\n';

describe('the best-supported value', () => {
  // Origins counted by hand: documents that do not repeat one another.
  test.each<[string, string[], string[]]>([
    ['one source', [A], ['anthropic | 400m USD | alone | 1:0']],
    ['two languages agree', [A, ZH], ['anthropic | 400m USD | backed | 2:0']],
    ['two against one', [A, ZH, OTHER], ['anthropic | 400m USD | disputed | 2:1']],
    ['a data row against one text', [A, CSV], ['anthropic | 460m USD | disputed | 1:1']],
    ['a copy is no second origin', [A, `${A} `], ['anthropic | 400m USD | alone | 1:0']],
    [
      'two years are two facts',
      ['2031-03-31 Google said its revenue in 2029 was $3 billion and its revenue in 2030 was $4 billion.'],
      ['google | 3000m USD | alone | 1:0', 'google | 4000m USD | alone | 1:0'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(of(texts[0]?.includes('revenue') ? 'revenue' : 'amount_raised', ...texts)).toEqual(expected);
  });
});

test('a rumour that was overtaken is no dissent and never the value', () => {
  const [fact] = facts(inputs([A, TALK])).facts.filter(({ attribute }) => attribute === 'amount_raised');
  expect(fact).toMatchObject({ text: '400 million USD', support: 'alone', origins: { for: 1, against: 0 } });
});

test('dissent stands with its finding, quotes and places', () => {
  const [fact] = facts(inputs([A, ZH, OTHER])).facts.filter(({ attribute }) => attribute === 'amount_raised');
  expect(fact?.dissent).toMatchObject([
    { rule: 'amount-differs', state: 'open', claims: [{ document: 'd2.md', line: 1, source: 'd2.md' }] },
  ]);
  expect(fact?.dissent[0]?.claims[0]?.quote).toContain('$460 million');
});

test('what a person ruled right wins, and disputes nothing any more', () => {
  const texts = inputs([A, ZH, OTHER]);
  const report = check(texts);
  const finding = report.findings.find(({ rule }) => rule === 'amount-differs');
  const wrong = report.claims
    .filter(({ id, document }) => finding?.claims.includes(id) && document !== 'd2.md')
    .map(({ id }) => id);
  const decision: Decision = {
    id: finding?.id ?? '',
    content: finding?.content ?? '',
    rule: 'amount-differs',
    verdict: 'wrong',
    wrong,
    reason: 'filing',
    by: 'ed',
    at: '2031-05-01',
    value: '$460 million',
  };
  const [fact] = facts(texts, { decisions: [decision] }).facts.filter(({ attribute }) => attribute === 'amount_raised');
  expect(fact).toMatchObject({
    text: '460 million USD',
    support: 'alone',
    origins: { for: 1, against: 0 },
    decision: { verdict: 'wrong', by: 'ed' },
  });
});

test('the order of documents changes nothing', () => {
  const texts = inputs([A, ZH, OTHER, TALK, CSV]);
  expect(JSON.stringify(facts([...texts].reverse()))).toBe(JSON.stringify(facts(texts)));
});
