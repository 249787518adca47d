import { describe, expect, test } from 'vitest';
import { isDeepYaml } from '../../../src/read/sources/hostile.ts';
import { readSource } from '../../../src/read/sources/index.ts';
import { MAX_BLOCK } from '../../../src/read/sources/text.ts';

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const KB = 1024;

/** Inputs on which Markdown parsers take quadratic time or run out of stack; each is read within the test's time limit. */
describe('hostile text is read as plain text, never thrown at', () => {
  test.each([
    ['nested lists', `${fill('- ', 16 * KB)}a`],
    ['nested quotes', `${fill('> ', 16 * KB)}a`],
    ['quotes without spaces', fill('>', 16 * KB)],
    ['quotes and lists', fill('> - ', 16 * KB)],
    ['closing brackets', fill(']', 32 * KB)],
    ['underlines', fill('a\n=\n', 16 * KB)],
    ['emphasis', fill('*a_ ', 32 * KB)],
    ['links never closed', fill('[a](<b', 64 * KB)],
    ['comments never closed', `a ${fill('<!--', 32 * KB)}`],
    ['tags never closed', `${fill('<div>', 32 * KB)}a`],
    ['tables in tables', fill('<table><tr><td>', 32 * KB)],
    ['front matter never closed', `---\ntitle: x\n${fill('a: b\n', 32 * KB)}`],
    ['lists of YAML', `---\na: ${fill('[', 5000)}\n---\nWords.`],
    ['brackets of JSON', fill('{"a":[', 32 * KB)],
  ])('%s', (_, text) => {
    for (const path of ['x.md', 'x.json', 'x.ts']) {
      const document = readSource({ id: 'x', path, text });
      expect(document.text).toBe(text);
    }
  });

  test('the text of such a block is still read, the rest of the document as it is', () => {
    const document = readSource({
      id: 'x',
      path: 'x.md',
      text: `# Title\n\nOne **two** three.\n\n${fill('> ', 400)}deep words here\n\nLast [link](https://example.com/x) of all.`,
    });
    expect(document.title).toBe('Title');
    expect(document.blocks.some(({ text }) => text.includes('deep words here'))).toBe(true);
    expect(document.blocks.some(({ text }) => text === 'Last link of all.')).toBe(true);
    expect(document.notes).toEqual([expect.stringContaining('nested too deep')]);
  });
});

test.each([
  ['brackets', `a: ${'['.repeat(3000)}`],
  ['dashes', `${'- '.repeat(3000)}a`],
  ['indentation', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}k:`).join('\n')],
])('YAML of deep %s is never given to a parser that recurses', (_, text) => expect(isDeepYaml(text)).toBe(true));
test.each(['a: [1, [2, 3]]\nb: {c: d}', '- a\n- - b\n  - c', 'list:\n  - name: x\n    of: [y]'])(
  'no depth in %j',
  (text) => expect(isDeepYaml(text)).toBe(false),
);

test('a line without end is cut into blocks under the limit, at the ends of sentences', () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `第${i}家公司融资${i}亿元。`).join('');
  const { blocks } = readSource({ id: 'x', path: 'x.md', text });
  expect(blocks.length).toBeGreaterThan(3);
  for (const block of blocks) expect(block.text.length).toBeLessThanOrEqual(MAX_BLOCK);
  for (const block of blocks) expect(block.text.endsWith('。')).toBe(true);
  expect(blocks.map((block) => block.text).join('')).toBe(text);
});

test.each([
  '',
  '\uFEFF',
  ' \n\t\n',
  '\0',
  '\ud800',
  '---',
  '---\n---',
  '+++\n+++',
  '{',
  '[',
  '<',
  '|',
  '# ',
  '"',
  '![](',
  '&#0;&#x110000;',
  'a\r\nb\r\n\r\nc',
])('%j', (text) => {
  for (const path of ['x.md', 'x.json', 'x.csv', 'x.ts', 'x.yaml', 'x.html', 'x.ndjson'])
    expect(() => readSource({ id: 'x', path, text })).not.toThrow();
});

test('offsets count after a byte-order mark', () => {
  const document = readSource({ id: 'x', text: '\uFEFF一句话。' });
  expect(document.text).toBe('一句话。');
  expect(document.blocks[0]?.map).toEqual([{ derived: 0, source: 0 }]);
});
