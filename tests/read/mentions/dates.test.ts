import { describe, expect, test } from 'vitest';
import { isoOf, parseIso } from '../../../src/exact/civil.ts';
import { toNumber } from '../../../src/exact/rational.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { folded } from '../../../src/read/locales/lexicon.ts';
import { readDates } from '../../../src/read/mentions/dates.ts';
import * as en from '../../corpus/en/dates.ts';
import * as zh from '../../corpus/zh/dates.ts';
import { growth } from '../../growth.ts';

const ANCHOR = parseIso('2025-06-14T10:00:00');
const read = (text: string, anchor = ANCHOR): readonly Mention[] =>
  readDates(text, { language: null, anchor, names: null }, folded(text));

function sides(mention: Mention | undefined): readonly (string | null)[] {
  if (mention?.value.kind !== 'date') return ['no date'];
  const { from, to, fromSecond, toSecond } = mention.value.period;
  return [from === null ? null : isoOf(from, fromSecond), to === null ? null : isoOf(to, toSecond)];
}

for (const [name, corpus] of Object.entries({ zh, en })) {
  const spelled = corpus.DATES.flatMap(([from, to, ...forms]) => forms.map((form) => [form, from, to] as const));
  test.each(spelled)(`${name}: %s is %s to %s`, (form, from, to) => {
    const mentions = read(form);
    expect(mentions.map((m) => m.kind)).toEqual(['date']);
    expect(sides(mentions[0])).toEqual([from, to]);
  });
  const lengths = corpus.DURATIONS.flatMap(([lo, hi, unit, ...forms]) =>
    forms.map((form) => [form, lo, hi, unit] as const),
  );
  test.each(lengths)(`${name}: %s lasts %d to %d %s`, (form, lo, hi, unit) => {
    const [mention, ...more] = read(form);
    expect(more).toEqual([]);
    expect(mention?.kind).toBe('duration');
    const value = mention?.value;
    expect(value?.kind === 'quantity' && [toNumber(value.lo), toNumber(value.hi), value.unit]).toEqual([lo, hi, unit]);
  });
  test.each(corpus.NOT)(`${name}: no time in %s`, (form) => {
    expect(read(form).map((m) => m.text)).toEqual([]);
  });
}

describe('without an anchor', () => {
  // The two languages say the same thing: what a translation audit compares.
  test.each([
    ['上周五', 'last Friday'],
    ['去年9月', 'last September'],
    ['昨晚', 'last night'],
    ['三天前', 'three days ago'],
    ['过去12个月', 'the past 12 months'],
    ['3月31日', 'March 31'],
    ['三季度', 'third quarter'],
    ['本月初', 'early this month'],
    ['下周', 'next week'],
    ['春节', 'Spring Festival'],
    ['下午3点', '3pm'],
    ['近日', 'recently'],
  ])('%s = %s', (a, b) => {
    const [x, y] = [read(a, null)[0]?.value, read(b, null)[0]?.value];
    expect(x?.kind === 'date' && x.relative).toBeTruthy();
    expect(x?.kind === 'date' && x.relative).toEqual(y?.kind === 'date' && y.relative);
    expect(x?.kind === 'date' && x.period.from).toBeNull();
  });
});

describe('what was filled in is told', () => {
  test.each([
    ['3月31日', ['period.year']],
    ['31日', ['period.month']],
    ['2025年3月31日', []],
    ['3/4/2025', ['period.month']],
    ['13:20', ['period.day']],
  ])('%s: %j', (form, inferred) => {
    const [mention] = read(form);
    expect(mention?.inferred.filter((path) => path !== 'period.year' || form === '3月31日')).toEqual(inferred);
  });
  test.each([
    ['约三年', 'about'],
    ['3年以上', 'at_least'],
    ['more than two years', 'over'],
    ['since 2014', 'at_least'],
    ['年底前', 'at_most'],
    ['before 2025', 'under'],
  ])('%s is %s', (form, qualifier) => {
    const value = read(form)[0]?.value;
    expect(value && value.kind !== 'name' && value.qualifier).toBe(qualifier);
  });
  test.each([
    ['北京时间上午9点17分', 480],
    ['01:17 GMT', 0],
    ['6:13 PT', null],
    ['2026-01-31T20:27:00+08:00', 480],
  ])('%s has zone %s', (form, zone) => {
    const value = read(form)[0]?.value;
    expect(value?.kind === 'date' && value.period.zone).toBe(zone);
  });
});

test('spans are those of the untouched text, Traditional and full width included', () => {
  const text = '該公司於２０２５年３月３１日（週一）宣佈，過去兩週';
  for (const mention of read(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  expect(read(text).map((m) => m.text)).toEqual(['２０２５年３月３１日（週一）', '過去兩週']);
});

test.each([
  '1-',
  '1 ',
  'last ',
  'the ',
  'from ',
  'one and ',
  '一',
  '上',
  '前1',
  '三年',
  '3月1日（',
  '2025-01-01 to ',
  'half a ',
])('linear on %s', (unit) => {
  const read = (size: number) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const prepared = folded(text);
    return () => readDates(text, { language: null, anchor: null, names: null }, prepared);
  };
  // Eight times the length: quadratic work takes 64 times as long.
  expect(growth(read(4_000), read(32_000), 26)).toBeLessThan(26);
});
