import { describe, expect, test } from 'vitest';
import { toNumber } from '../../../src/exact/rational.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { readMentions } from '../../../src/read/mentions/index.ts';
import { en } from '../../corpus/en/values.ts';
import type { ValueCorpus } from '../../corpus/values.ts';
import { zh } from '../../corpus/zh/values.ts';

const KINDS = new Set(['number', 'money', 'percent', 'measure']);
const read = (text: string): Mention[] =>
  readMentions(text, { language: null, anchor: null, names: null }).filter((mention) => KINDS.has(mention.kind));

function told(mention: Mention): unknown[] {
  if (mention.value.kind !== 'quantity') return [mention.kind];
  const { lo, hi, unit, qualifier } = mention.value;
  return [mention.kind, Number(toNumber(lo).toPrecision(9)), Number(toNumber(hi).toPrecision(9)), unit, qualifier];
}

const spellings = (corpus: ValueCorpus) =>
  corpus.is.flatMap(([kind, lo, hi, unit, qualifier, forms]) =>
    forms.map((form) => [form, [kind, Number(lo.toPrecision(9)), Number(hi.toPrecision(9)), unit, qualifier]] as const),
  );

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('values in %s', (language, corpus) => {
  test.each(spellings(corpus))('%s', (form, expected) => {
    expect(read(form).map(told)).toEqual([expected]);
  });

  // The same inside a sentence: neighbours change nothing, and the span is the spelling.
  test.each(spellings(corpus))('%s in a sentence', (form, expected) => {
    const text = language === 'zh' ? `据悉，（${form}）。` : `They said (${form}).`;
    const [mention, ...rest] = read(text);
    expect(mention && told(mention)).toEqual(expected);
    expect(rest).toEqual([]);
    // "from" opens a range and stays outside it.
    expect(form.replace(/^from /u, '')).toBe(mention?.text);
  });

  test.each(corpus.not.map((text) => [text]))('no value in: %s', (text) => {
    expect(read(text).map((mention) => mention.text)).toEqual([]);
  });
});

test('many atoms of an element are no money', () => {
  expect(read('含四百亿元素原子').map((mention) => mention.kind)).toEqual(['number']);
});

test.each([
  ['three times as many', 3, 'multiple'],
  ['增长2倍', 2, 'increase'],
  ['增长到3倍', 3, 'multiple'],
  ['产量翻了一番', 2, 'multiple'],
  ['a third of the vote', 1 / 3, 'fraction'],
])('%s', (text, value, relation) => {
  const found = read(text)[0]?.value;
  expect(found?.kind === 'quantity' && [toNumber(found.lo), found.relation]).toEqual([value, relation]);
});

test.each([
  // The last of a list says scale and unit for all.
  ['各出资3、4和5亿元', [3e8, 4e8, 5e8]],
  ['$2, $3 and $4 billion', [2e9, 3e9, 4e9]],
  ['10, 20 and 30 per cent', [10, 20, 30]],
  ['3人与10亿元', [3, 1e9]],
])('the list %s', (text, values) => {
  expect(read(text).map((m) => (m.value.kind === 'quantity' ? toNumber(m.value.lo) : null))).toEqual(values);
});

test.each([
  ['0.1元/百万tokens', 0.1, 'million tokens'],
  ['每百万tokens 0.1元', 0.1, 'million tokens'],
  ['$0.27 per million tokens', 0.27, 'million tokens'],
  ['每股20美元', 20, 'share'],
  ['$60 a barrel', 60, 'barrel'],
])('the rate %s', (text, value, per) => {
  const found = read(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.value).toMatchObject({ per });
  expect(found[0]?.value.kind === 'quantity' && toNumber(found[0].value.lo)).toBe(value);
});

test.each([['M 7.8 earthquake'], ['a magnitude of 7.8'], ['a 7.8-magnitude quake'], ['里氏7.8级地震'], ['震级为7.8']])(
  '%s',
  (text) => {
    expect(read(text).map(told)).toEqual([['measure', 7.8, 7.8, 'magnitude', 'exact']]);
  },
);

describe('laws', () => {
  // One amount, written in five ways over two languages.
  test.each(['$110 billion', '1100亿美元', '一千一百亿美元', 'USD 110,000 million', '1,100億美元'])('%s', (text) => {
    expect(read(text).map(told)).toEqual([['money', 1.1e11, 1.1e11, 'USD', 'exact']]);
  });

  test('a change from one value to another is two values', () => {
    expect(read('Revenue rose from 5% to 7%').map((m) => m.text)).toEqual(['5%', '7%']);
  });

  test('two bounds of one value are a range', () => {
    expect(read('more than 100 and less than 300').map(told)).toEqual([['number', 100, 300, '', 'exact']]);
    expect(read('大于10小于20').map(told)).toEqual([['number', 10, 20, '', 'exact']]);
  });

  test.each([
    ['7300亿', 1e8],
    ['1.1万亿', 1e11],
    ['$13.1bn', 1e8],
    ['410', 1],
    ['三千亿', 1e8],
    ['0.25', 0.01],
  ])('the last written digit of %s', (text, step) => {
    const value = read(text)[0]?.value;
    expect(value?.kind === 'quantity' && toNumber(value.step)).toBe(step);
  });
});

// Expected: 上下文 is a context and 左右手 are two hands; only 上下 and 左右 by themselves estimate.
describe('words behind a number that go on as other words', () => {
  const qualifierOf = (text: string): unknown =>
    readMentions(text, { language: 'zh', anchor: null, names: null }).flatMap((m) =>
      m.value.kind === 'quantity' ? [m.value.qualifier] : [],
    )[0];
  test.each([
    ['支持32K tokens上下文', 'exact'],
    ['体重60公斤上下', 'about'],
    ['约定两人左右手各一', 'exact'],
  ])('%s', (text, qualifier) => expect(qualifierOf(text)).toBe(qualifier));
});
