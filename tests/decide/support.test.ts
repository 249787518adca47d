import { expect, test } from 'vitest';
import { type Support, supportOf } from '../../src/decide/support.ts';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import { run } from '../../src/pipeline.ts';

const knowledge = builtinKnowledge();
const HEAD = 'company,date,amount raised,pre-money valuation,post-money valuation\n';
const ROW = `${HEAD}Anthropic,2031-03-31,$40 billion,$260 billion,$300 billion\n`;

/** Support of each cell of `t.csv` by its quote, beside other documents. */
function supports(csv: string, ...others: readonly string[]): Record<string, Support> {
  const inputs = [csv, ...others].map((text, i) => ({
    id: i ? `d${i}.md` : 't.csv',
    path: i ? `d${i}.md` : 't.csv',
    text,
  }));
  const checked = run(inputs, { knowledge });
  const cells = checked.related.claims.filter((claim) => claim.document === 't.csv');
  const found = supportOf(checked, knowledge);
  return Object.fromEntries(cells.map((cell) => [cell.quote, found.get(cell.id)?.support ?? 'alone']));
}

/** By the contract: agreement of another document backs, an open contradiction or tension disputes, else the cell is alone. */
test.each<[string, string[], Partial<Record<string, Support>>]>([
  ['no other document', [], { '$40 billion': 'alone', '$260 billion': 'alone', '$300 billion': 'alone' }],
  [
    'another language',
    ['2031-04-01 Anthropic 完成新一轮融资，融资额400亿美元。'],
    { '$40 billion': 'backed', '$260 billion': 'alone' },
  ],
  [
    'another amount',
    ['2031-04-01 Anthropic closed a funding round, raising $41.5 billion.'],
    { '$40 billion': 'disputed' },
  ],
  [
    'a valuation given without more is the post-money one',
    ['2031-04-01 Anthropic raised $40 billion at a valuation of $300 billion.'],
    { '$40 billion': 'backed', '$300 billion': 'backed', '$260 billion': 'backed' },
  ],
  [
    'a rumour backs nothing',
    ['2031-02-01 Anthropic is in talks to raise $40 billion, according to people familiar with the matter.'],
    { '$40 billion': 'alone' },
  ],
  ['another company', ['2031-04-01 OpenAI closed a funding round, raising $40 billion.'], { '$40 billion': 'alone' }],
  [
    'more than it says is no backing of a plain number',
    ['2031-04-01 Anthropic closed a funding round, raising more than $35 billion.'],
    { '$40 billion': 'alone' },
  ],
])('%s', (_name, others, expected) => {
  expect(supports(ROW, ...others)).toMatchObject(expected);
});

test('a copy of the file backs nothing', () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `Anthropic,203${i % 10}-0${1 + (i % 3)}-1${i % 9},$${i + 3} billion,,`,
  ).join('\n');
  const copied = supports(HEAD + rows, HEAD + rows);
  expect(new Set(Object.values(copied))).toEqual(new Set(['alone']));
});
