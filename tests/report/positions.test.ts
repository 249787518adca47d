import { expect, test } from 'vitest';
import { type ColumnUnit, positionsIn } from '../../src/report/positions.ts';

// Expected columns counted by hand: 🚀 is U+1F680, two UTF-16 code units (Unicode, table 3-5) and four bytes of UTF-8 (RFC 3629);
// 亿 and 融 are one unit and three bytes; é is one unit and two bytes; the flag is two code points of four units and eight bytes.
const TEXT = 'plain\n融资4亿\r\n🚀融资é4亿\r🇨🇳x';
const ROWS: readonly (readonly [string, string, number, Record<ColumnUnit, number>])[] = [
  ['the start', 'plain', 1, { utf16: 1, codePoint: 1, utf8: 1 }],
  ['after ASCII', 'ain', 1, { utf16: 3, codePoint: 3, utf8: 3 }],
  ['after Chinese', '4亿\r\n', 2, { utf16: 3, codePoint: 3, utf8: 7 }],
  ['after an emoji', '融资é', 3, { utf16: 3, codePoint: 2, utf8: 5 }],
  ['after an emoji, Chinese and é', '4亿\r🇨', 3, { utf16: 6, codePoint: 5, utf8: 13 }],
  ['after a lone CR and a flag', 'x', 4, { utf16: 5, codePoint: 3, utf8: 9 }],
];

test.each(ROWS)('%s', (_name, at, line, columns) => {
  const positionOf = positionsIn(TEXT);
  const offset = at === 'x' ? TEXT.length - 1 : TEXT.indexOf(at);
  expect(positionOf(offset)).toEqual({ line, column: columns.utf16 });
  for (const unit of ['utf16', 'codePoint', 'utf8'] as const)
    expect([unit, positionOf(offset, unit)]).toEqual([unit, { line, column: columns[unit] }]);
});

test('the end of the text, an empty text and half a pair', () => {
  expect(positionsIn('a\n')(2)).toEqual({ line: 2, column: 1 });
  expect(positionsIn('')(0)).toEqual({ line: 1, column: 1 });
  expect(positionsIn('a\uD83Db')(2, 'utf8')).toEqual({ line: 1, column: 5 });
});
