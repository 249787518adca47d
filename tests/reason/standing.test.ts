import { expect, test } from 'vitest';
import { run } from '../../src/pipeline.ts';

/** What one finding says of how many origins stand on each side, the side said first at the left. */
function standing(texts: readonly string[], value: string): string {
  const { findings } = run(texts.map((text, at) => ({ id: `${at}.md`, text })));
  const found = findings.find((finding) => finding.rule === value);
  return found ? `${found.values['left.origins']}:${found.values['right.origins']}` : 'none';
}

const dated = (day: number, text: string): string => `---\ndate: 2031-03-0${day}\n---\n${text}`;
const LONG =
  'Analysts who follow the sector said that they had expected as much, and that the next weeks would show whether the other makers of engines follow.';

// Expected by hand: who says 400 stands left, who says 410 right.
test.each([
  [
    'one against one',
    ['Northwind raised $400 million in its Series B.', 'Northwind raised $410 million in its Series B.'],
    '1:1',
  ],
  [
    'two who say so each for themselves',
    [
      'Northwind raised $400 million in its Series B.',
      'The company Northwind raised $400 million in its Series B, its founder told us.',
      'Northwind raised $410 million in its Series B.',
    ],
    '2:1',
  ],
  [
    'a repost is no new origin',
    [
      `Northwind raised $400 million in its Series B. ${LONG}`,
      `Northwind raised $400 million in its Series B. ${LONG}`,
      'Northwind raised $410 million in its Series B.',
    ],
    '1:1',
  ],
  [
    'what is told after one paper is that paper’s',
    [
      'Northwind raised $410 million in its Series B.',
      'Northwind raised $400 million in its Series B, Bloomberg reported.',
      'Bloomberg reported that Northwind raised $400 million in its Series B.',
    ],
    '1:1',
  ],
  [
    '百度两处',
    ['百度完成B轮融资，融资额4亿美元。', '百度宣布，B轮融资额为4亿美元。', '百度完成B轮融资，融资额4.1亿美元。'],
    '2:1',
  ],
  [
    '据同一家媒体',
    [
      '百度完成B轮融资，融资额4.1亿美元。',
      '据彭博社报道，百度完成B轮融资，融资额4亿美元。',
      '彭博社称，百度B轮融资额为4亿美元。',
    ],
    '1:1',
  ],
])('%s', (_what, texts, expected) => {
  expect(
    standing(
      texts.map((text, at) => dated(at + 1, text)),
      'amount-differs',
    ),
  ).toBe(expected);
});
