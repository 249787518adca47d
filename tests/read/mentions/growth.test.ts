import { describe, expect, test } from 'vitest';
import { folded } from '../../../src/read/locales/lexicon.ts';
import { readMentions } from '../../../src/read/mentions/index.ts';
import { ordinals } from '../../../src/read/mentions/ordinals.ts';
import { quantities } from '../../../src/read/mentions/quantities.ts';
import { shares } from '../../../src/read/mentions/shares.ts';
import { growth } from '../../growth.ts';

const context = { language: null, anchor: null, names: null };

/** Inputs that make a recogniser start, look ahead or look back as often as it can. */
const WORST = [
  '一',
  '1,',
  '零百',
  '$',
  '1',
  '万',
  '十',
  '几',
  '半',
  '1-',
  '1到',
  '分之',
  '百分之',
  '三分',
  '约',
  '1.',
  '1 ',
  '1/',
  'one ',
  'a ',
  'and ',
  'hundred ',
  'one hundred and ',
  'half ',
  'mid-',
  '第',
  'first ',
  '倍',
  '3倍',
  '1 000 ',
  '1_',
  '0',
  '-1',
  '$1 ',
  '1元',
  '1元1角',
  '三点',
  'more than ',
  '1 to ',
  'between ',
  '两',
  'twenty-',
  'x10^',
  '1e5',
  '三四',
  '1多',
  '/1',
  'a1',
] as const;

describe('time grows with the text, not faster', () => {
  test.each(WORST.map((unit) => [unit]))('%j repeated', (unit) => {
    const small = unit.repeat(Math.ceil(4_000 / unit.length));
    const large = unit.repeat(Math.ceil(32_000 / unit.length));
    for (const extract of [quantities, shares, ordinals]) {
      const read = (text: string) => () => void extract(text, context, folded(text));
      // Eight times the text: a square would take 64 times.
      expect(growth(read(small), read(large), 26)).toBeLessThan(26);
    }
  });

  test('overlaps are dropped in linear time', () => {
    const text = (n: number) => '3.5亿元与2025年3月1日共12%，'.repeat(n);
    const read = (n: number) => () => void readMentions(text(n), context);
    expect(growth(read(100), read(800), 26)).toBeLessThan(26);
  });
});
