import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldCase } from '../../../src/read/locales/fold.ts';

// Expected forms: OpenCC's character table and Unicode's half-width forms, checked by hand.
describe('fold', () => {
  test.each([
    ['三萬四千億', '三万四千亿'],
    ['兩百多億港幣', '两百多亿港币'],
    ['１，２２０．５％', '1，220.5%'],
    ['ＡＢＣ　ｘｙｚ', 'ABC xyz'],
    ['￥３００～４００', '¥300~400'],
    ['簡體与繁體', '简体与繁体'],
    ['no change', 'no change'],
  ])('%s → %s', (from, to) => expect(fold(from)).toBe(to));

  test('foldCase lowers Latin letters alone', () => expect(foldCase('ＵＳＤ İ OpenAI')).toBe('usd İ openai'));

  test('keeps every offset', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => fold(text).length === text.length && foldCase(text).length === text.length,
      ),
    ));
});
