import { expect, test } from 'vitest';
import { difference, marked } from '../../src/report/difference.ts';

const shown = (pieces: readonly { text: string; mark?: boolean }[]): string =>
  pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

// By hand: whole numbers with their scale are marked, never single digits.
test.each([
  ['估值达到3000亿美元', '估值达到2600亿美元', '估值达到[3000亿]美元', '估值达到[2600亿]美元'],
  [
    'raised $400 million in June',
    'raised $410 million in June',
    'raised $[400] million in June',
    'raised $[410] million in June',
  ],
  ['约2吉瓦的算力', '至少2吉瓦的算力', '[约]2吉瓦的算力', '[至少]2吉瓦的算力'],
  ['占15%的股份', '占15.5%的股份', '占[15%]的股份', '占[15.5%]的股份'],
])('%s / %s', (left, right, a, b) => {
  const sides = difference(left, right);
  expect(sides && [shown(sides.left), shown(sides.right)]).toEqual([a, b]);
});

test('sentences with little in common are not compared', () => {
  expect(difference('OpenAI raised $40 billion', '软银出资三百亿')).toBeNull();
});

test('the pieces are the texts', () => {
  const sides = difference('a 1 b 2', 'a 3 b');
  expect(sides?.left.map((piece) => piece.text).join('')).toBe('a 1 b 2');
  expect(sides?.right.map((piece) => piece.text).join('')).toBe('a 3 b');
});

test('marked shows the value in its quote', () => {
  expect(shown(marked('投资500亿美元', '500亿'))).toBe('投资[500亿]美元');
  expect(shown(marked('投资', '500亿'))).toBe('投资');
});
