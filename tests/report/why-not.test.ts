import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import { run } from '../../src/pipeline.ts';
import { reportOf } from '../../src/report/report.ts';
import { whyNot } from '../../src/report/why-not.ts';

const knowledge = builtinKnowledge();

/** What is said of the first claims whose quotes hold the two words. */
function said(texts: readonly string[], left: string, right: string, lang: 'en' | 'zh'): string {
  const inputs = texts.map((text, at) => ({ id: `${at}.md`, text: `---\ndate: 2031-03-0${at + 1}\n---\n${text}` }));
  const checked = run(inputs, { knowledge });
  const report = reportOf(checked, knowledge, 'test');
  const [a, b] = [left, right].map((words) =>
    report.claims.find(({ quote, value }) => value.kind === 'quantity' && quote.includes(words)),
  );
  return a && b ? whyNot(a, b, checked.related, report, lang) : 'no claim';
}

// What a reader would answer, by hand.
describe('why two claims made no finding', () => {
  test.each([
    [
      'they did',
      ['Northwind raised $400 million in its Series B.', 'Northwind raised $410 million in its Series B.'],
      '400',
      '410',
      'en',
      'held together by: f:',
    ],
    [
      'of two companies',
      ['Northwind raised $400 million in its Series B.', 'Southgate raised $410 million in its Series B.'],
      '400',
      '410',
      'en',
      'whom they are of',
    ],
    [
      'of two measures',
      ['Northwind raised $400 million in its Series B.', 'Northwind was valued at $4 billion.'],
      '400',
      '4 billion',
      'en',
      'what they measure',
    ],
    [
      'the same',
      ['Northwind raised $400 million in its Series B.', 'Northwind raised 400 million dollars in its Series B.'],
      '$400',
      '400 million dollars',
      'en',
      'they say the same',
    ],
    [
      'taken back',
      [
        'Northwind raised $400 million in its Series B.',
        'Northwind raised $410 million in its Series B.\n\nAn earlier version of this article misstated the amount Northwind raised as $390 million.',
      ],
      '400',
      '390',
      'en',
      'taken back',
    ],
    ['两家公司', ['百度完成B轮融资，融资额4亿美元。', '小米完成B轮融资，融资额5亿美元。'], '4亿', '5亿', 'zh', '主体'],
    [
      '同一说法',
      ['百度完成B轮融资，融资额4亿美元。', '百度B轮融资额为4亿美元。'],
      '融资额4亿',
      '融资额为4亿',
      'zh',
      '说法相同',
    ],
    [
      '见于结果',
      ['百度完成B轮融资，融资额4亿美元。', '百度B轮融资额为5亿美元。'],
      '4亿',
      '5亿',
      'zh',
      '见于同一条结果：f:',
    ],
  ] as const)('%s', (_what, texts, left, right, lang, expected) => {
    expect(said(texts, left, right, lang)).toContain(expected);
  });
});
