import { expect, test } from 'vitest';
import { rational } from '../../src/exact/rational.ts';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Value } from '../../src/model/value.ts';
import { run } from '../../src/pipeline.ts';
import { FORMATS } from '../../src/report/index.ts';
import { attributeLabel, workingText } from '../../src/report/labels.ts';
import type { Format, Lang } from '../../src/report/report.ts';
import { reportOf } from '../../src/report/report.ts';
import { valueWords } from '../../src/report/value-words.ts';

const reported = (texts: readonly string[]) => {
  const inputs = texts.map((text, at) => ({ id: `${at + 1}.md`, text: `${text}\n` }));
  return reportOf(run(inputs, { knowledge: builtinKnowledge() }), builtinKnowledge(), '0.0.0');
};
const empty = reported(['Nothing.']);
const shown = (texts: readonly string[], lang: Lang, format = 'pretty'): string =>
  (FORMATS[format] as Format)(reported(texts), { lang, color: false, columns: 100, quiet: false, failOn: 'high' });

test.each([
  ['rank:size', 'rank by size', '规模排名'],
  ['members:owners', 'owners', '出资方'],
  ['document.source', 'source label', '来源标注'],
  ['amount_raised', 'amount raised', '融资额'],
  ['revenue_increase', 'revenue increase', '收入的增加额'],
  ['status:deal', 'state of the deal', '交易状态'],
  ['count_of_users', 'count of users', '用户数'],
])('%s is told as %s and %s', (id, en, zh) => {
  expect([attributeLabel(id, empty, 'en'), attributeLabel(id, empty, 'zh')]).toEqual([en, zh]);
});

const amount = (digits: string, unit: string, more: Partial<Extract<Value, { kind: 'quantity' }>> = {}): Value => ({
  kind: 'quantity',
  lo: rational(4),
  hi: rational(4),
  unit,
  qualifier: 'exact',
  digits,
  step: rational(1),
  ...more,
});
test.each<[Value, string, string]>([
  [amount('4 亿', 'USD'), '4 亿 USD', '4 亿美元'],
  [amount('410 million', 'CNY', { qualifier: 'over' }), '>410 million CNY', '>410 million 元'],
  [amount('9亿', 'users', { qualifier: 'at_least' }), '≥9亿 users', '≥9亿用户'],
  [amount('15', '%'), '15%', '15%'],
  [amount('3', 'W', { lo: rational(3_000_000_000), hi: rational(3_000_000_000) }), '3 GW', '3 GW'],
  [amount('7', ''), '7', '7'],
])('a value reads %#: %s', (value, en, zh) => {
  const claim = { value, quote: 'x' } as Claim; // valueWords looks at nothing else
  expect([valueWords(claim, 'en'), valueWords(claim, 'zh')]).toEqual([en, zh]);
});

test.each([
  ['50 + 30 = 80 (amount_raised, bn USD)', '50 + 30 = 80 (amount raised, bn USD)', '500 + 300 = 800（融资额，亿美元）'],
  [
    '1.5 = 15 % × 10 (amount_raised, bn USD)',
    '1.5 = 15 % × 10 (amount raised, bn USD)',
    '15 = 15 % × 100（融资额，亿美元）',
  ],
  ['1100 亿 > 1000亿', '1100 亿 > 1000亿', '1100 亿 > 1000亿'],
])('a sum reads %s', (text, en, zh) => {
  expect([workingText(text, empty, 'en'), workingText(text, empty, 'zh')]).toEqual([en, zh]);
});

const ROUND = '2031年3月31日，百度宣布完成新一轮融资，融资额30亿美元';
const TWO = [`${ROUND}。`, '2031年4月1日，百度宣布完成新一轮融资，融资额35亿美元。'];

test('a finding shows both quotes with place and date, and what would settle it', () => {
  const text = shown(TWO, 'zh');
  for (const part of [
    '2031-03-31',
    '1.md:1:',
    '融资额30亿美元',
    '2031-04-01',
    '2.md:1:',
    '融资额35亿美元',
    '如何核实：',
  ])
    expect(text).toContain(part);
  expect(text).toMatch(/1 处矛盾/u);
});

test.each(['pretty', 'markdown'])('%s names no attribute by its id and shows no null', (format) => {
  for (const lang of ['en', 'zh'] as const) {
    const text = shown([`${ROUND}，其中华为投资20亿美元，腾讯投资10亿美元。`], lang, format);
    expect(text).not.toMatch(/amount_raised|undefined|null/u);
    expect(text).toContain(lang === 'zh' ? '20 + 10 = 30（融资额，亿美元）' : '2 + 1 = 3 (amount raised, bn USD)');
  }
});

test('where a link leads is left out of a quote on screen', () => {
  const linked = [
    '2031-03-31. Baidu [said](https://example.com/a/long/way) it raised $400 million in its funding round.',
  ];
  const text = shown([...linked, '2031-04-01. Baidu said it raised $480 million in its funding round.'], 'en');
  expect(text).toContain('$480 million');
  expect(text).not.toContain('example.com/a/long');
});
