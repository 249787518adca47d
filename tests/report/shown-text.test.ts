import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { readSource } from '../../src/read/sources/index.ts';
import { shownText } from '../../src/report/shown-text.ts';

/** The quote between ⟦ and ⟧ of a document, as it is shown. */
function shown(marked: string, id = 'a.md') {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/gu, '');
  const end = marked.indexOf('⟧') - 1;
  const claim = { quote: text.slice(start, end), span: { start, end } } as Claim; // shownText looks at nothing else
  return shownText(claim, readSource({ id, text }));
}

// What a reader of the rendered page sees, by hand (CommonMark, HTML).
test.each([
  ['a link', '甲公司⟦[宣布](https://example.com/a/long/way)获得 3 亿美元⟧融资。', '宣布获得 3 亿美元'],
  ['emphasis', 'It ⟦raised **$3 billion** in May⟧.', 'raised $3 billion in May'],
  ['an entity', '# News\n\nIt **has** ⟦raised &#36;3 billion⟧ in May.', 'raised $3 billion'],
  ['no markup', '甲公司⟦融资 3 亿美元⟧。', '融资 3 亿美元'],
  ['characters beyond the first plane', '🚀 甲公司⟦融资 3 亿美元 🚀⟧。', '融资 3 亿美元 🚀'],
])('a quote without its markup: %s', (_name, marked, quote) => {
  expect(shown(marked).quote).toBe(quote);
});

test('tags are no context', () => {
  const { quote, before, after } = shown(
    '<p>One thing.<br>It ⟦raised <b>$3 billion</b>⟧ in <i>May</i>, it said.</p>',
    'a.html',
  );
  expect([quote, `${before}${after}`]).toEqual(['raised $3 billion', expect.not.stringMatching(/[<>]/u)]);
  expect(after).toContain('in May');
});

test('a cell is told with its row', () => {
  const { quote, after } = shown('company,raised,year\nAlder,⟦$3 billion⟧,2031\n', 'a.csv');
  expect(quote).toBe('$3 billion');
  expect(after).toContain('company: Alder');
});

test('front matter is told with its line', () => {
  expect(shown('---\nsource: ⟦Gazette⟧\n---\n\nText.\n')).toMatchObject({
    quote: 'Gazette',
    before: expect.stringContaining('source'),
  });
});
