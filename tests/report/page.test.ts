import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import { run } from '../../src/pipeline.ts';
import { pageView } from '../../src/report/page/view.ts';
import { reportOf } from '../../src/report/report.ts';

const knowledge = builtinKnowledge();
const PLAIN = { color: false, columns: 100, quiet: false, failOn: 'high', lang: 'en' } as const;
const viewed = (texts: readonly string[]) =>
  pageView(
    reportOf(
      run(
        texts.map((text, at) => ({ id: `${at + 1}.md`, text: `${text}\n` })),
        { knowledge },
      ),
      knowledge,
      '0',
    ),
    PLAIN,
  );
/** `attribute: value state, …` of every row, sources from left to right. */
const rowsOf = (texts: readonly string[]): string[] =>
  viewed(texts).sections.flatMap(({ rows }) =>
    rows.map(
      ({ label, cells }) =>
        `${label}: ${cells
          .flat()
          .map(({ side, state }) => `${side.value} ${state}`)
          .join(', ')}`,
    ),
  );

const said = (day: number, rest: string): string => `On ${day} April 2031 Baidu announced that it ${rest}.`;

// What a reader would call each cell beside its row, by hand.
test.each([
  [
    'one number in two scales',
    ['raised $3 billion in its new funding round', 'raised $3,000 million in its new funding round'],
    'agrees',
  ],
  [
    'two amounts',
    ['raised $3 billion in its new funding round', 'raised $3.5 billion in its new funding round'],
    'conflicts',
  ],
] as const)('cells of a row: %s', (_name, rests, state) => {
  const rows = rowsOf(rests.map((rest) => said(1, rest))).filter((row) => row.includes('amount raised'));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.split(`${state}`).length).toBe(3);
});

test('a rumour that was overtaken is told apart from what overtook it, and moves in a plot', () => {
  const { sections } = viewed([
    '---\ndate: 2031-02-20\n---\n\nPeople familiar with the matter said Baidu is expected to raise $5 billion in its new funding round.',
    '---\ndate: 2031-04-01\n---\n\nOn 1 April 2031 Baidu announced that it raised $3 billion in its new funding round.',
  ]);
  const row = sections.flatMap(({ rows }) => rows).find(({ label }) => label.includes('amount raised'));
  expect(row?.cells.flat().map(({ side, state }) => [side.firmness, state])[0]).toEqual(['rumoured', 'overtaken']);
  expect(row?.plot?.points.map(({ date, lo }) => [date, lo])).toEqual([
    ['2031-02-20', 5e9],
    ['2031-04-01', 3e9],
  ]);
});

test('a source that repeats itself in other words has one cell, counted', () => {
  const { sections } = viewed([
    `${said(1, 'raised $3 billion in its new funding round')} Baidu raised 30亿美元 in the new funding round.`,
    said(1, 'raised $3.5 billion in its new funding round'),
  ]);
  const cells = sections.flatMap(({ rows }) => rows).find(({ label }) => label.includes('amount raised'))?.cells;
  expect(cells?.map((entries) => entries.length)).toEqual([1, 1]);
});

test('the order of sources changes no byte of the view', () => {
  const texts = [
    said(1, 'raised $3 billion in its new funding round'),
    said(2, 'raised $3.5 billion in its new funding round'),
  ];
  const inputs = texts.map((text, at) => ({ id: `${at + 1}.md`, text }));
  const of = (some: typeof inputs) =>
    JSON.stringify(pageView(reportOf(run(some, { knowledge }), knowledge, '0'), PLAIN));
  expect(of([...inputs].reverse())).toBe(of(inputs));
});

test('a view is plain data: a server may send it', () => {
  const view = viewed([
    said(1, 'raised $3 billion in its new funding round'),
    said(1, 'raised $4 billion in its new funding round'),
  ]);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});
