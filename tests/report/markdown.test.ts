import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { SourceInput } from '../../src/model/document.ts';
import { run } from '../../src/pipeline.ts';
import { markdown } from '../../src/report/markdown.ts';
import { type Lang, reportOf } from '../../src/report/report.ts';
import { manyDocuments } from '../tools/many-findings.ts';

const knowledge = builtinKnowledge();
const written = (inputs: readonly SourceInput[], lang: Lang): string =>
  markdown(reportOf(run(inputs, { knowledge }), knowledge, '0'), {
    ...{ color: false, columns: 100, quiet: false, failOn: 'high' },
    lang,
  });

test.each(['en', 'zh'] as const)(
  'a comment never outgrows what GitHub takes, and says what it left out (%s)',
  (lang) => {
    const text = written(manyDocuments(60), lang);
    expect(text.length).toBeLessThan(65_536); // GitHub's limit on the body of a comment
    expect(text).toMatch(lang === 'en' ? /\*\*\d+\*\* more in the report as JSON/u : /\*\*\d+\*\* 条见 JSON 报告/u);
    // Whatever is opened is closed: the coverage below is no part of the last finding.
    expect(text.split('<details').length).toBe(text.split('</details>').length);
  },
);

test('a finding is a line to scan that opens to the whole of it', () => {
  const text = written(
    [
      { id: '1.md', text: '2031年3月31日，百度宣布完成新一轮融资，融资额30亿美元。\n' },
      { id: '2.md', text: 'On 1 April 2031 Baidu announced that it raised $3.5 billion in its new funding round.\n' },
    ],
    'en',
  );
  expect(text).toMatch(
    /<details open><summary><b>[^<]+<\/b>: <code>Baidu · amount raised<\/code> · <code>30亿 USD<\/code> ≠ <code>3\.5 billion USD<\/code><\/summary>/u,
  );
  expect(text).toContain('(= 3 billion)');
  expect(text).toContain('`1.md:1:');
});
