import { expect, test } from 'vitest';
import { layOut, widthOf } from '../../src/report/layout.ts';

// Widths after UAX #11: East Asian wide and full-width characters take two columns.
test.each([
  ['abc', 3],
  ['估值', 4],
  ['约2吉瓦', 7],
  ['，', 2],
  ['e\u0301', 1],
  ['ＡＢ', 4],
])('width of %s is %i', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

const lines = (text: string, width: number): string[] =>
  layOut([{ text }], width).map((line) => line.map((piece) => piece.text).join(''));

test.each([
  ['between words', 'one two three', 8, ['one two ', 'three']],
  ['between wide characters', '一二三四五', 6, ['一二三', '四五']],
  ['closing punctuation stays', '一二三，四', 6, ['一二三，', '四']],
  ['a number is one word', '共 7300 亿', 6, ['共 ', '7300 ', '亿']],
  ['a word longer than the line', 'abcdefgh ij', 4, ['abcdefgh', 'ij']],
])('breaks %s', (_name, text, width, expected) => {
  expect(lines(text, width).map((line) => line.trimEnd())).toEqual(expected.map((line) => line.trimEnd()));
});

test('no line is wider than asked where words fit, at any width', () => {
  const text = '本轮融资 1100 亿美元，投前估值 7300 亿美元 announced on Friday.';
  for (let width = 12; width < 70; width++)
    for (const line of lines(text, width)) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(width + 2); // + 2: closing punctuation may hang
});
