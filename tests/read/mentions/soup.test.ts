import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../src/exact/rational.ts';
import { readMentions } from '../../../src/read/mentions/index.ts';

const PIECES = [
  ...'0123456789.,，-–~/:%$€¥£+()（）[] \n',
  ...'零〇一二两三四五六七八九十百千万亿兆几数半多余来约近超逾第个名元角分成折倍到至点之负又',
  ...[
    '分之',
    '百分之',
    '万亿',
    ' billion',
    ' and ',
    'one',
    ' hundred',
    ' half',
    ' to ',
    'US$',
    'bn',
    ' km',
    '%',
    '年',
    '月',
    '日',
    ' per cent',
    '½',
    'x10^',
    '😀',
    '\u0000',
  ],
];

test('any text: no exception, spans that quote, lo never above hi, no overlap', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const mention of readMentions(text, { language: null, anchor: null, names: null })) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
        if (mention.value.kind === 'quantity')
          expect(compare(mention.value.lo, mention.value.hi)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 3000, seed: 7 },
  ));
