import { compare, type Rational, rational } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/value.ts';
import { type Folded, lexicon } from '../locales/lexicon.ts';
import { DIGITS } from '../locales/zh/numbers.ts';
import type { Extractor } from './index.ts';
import { readHanNumeral } from './numeral-han.ts';
import { readLatinNumeral } from './numeral-latin.ts';
import { qualifierAfter, qualifierBefore } from './qualifier.ts';
import { type VagueTable, vagueTable } from './vague.ts';

type Relation = NonNullable<Quantity['relation']>;

/** Multiples in one word: tripled is three times as much, 翻番 twice. */
const WORDS = lexicon<readonly [number, number, Relation]>([
  ...(
    [
      'doubled',
      'doubling',
      'doubles',
      'twofold',
      'two-fold',
      'twice',
      '翻番',
      '翻倍',
      '翻一番',
      '翻了一番',
      '翻了番',
      '倍增',
    ] as const
  ).map((w) => [w, [2, 1, 'multiple']] as const),
  ...(['tripled', 'tripling', 'triples', 'trebled', 'threefold', 'thrice'] as const).map(
    (w) => [w, [3, 1, 'multiple']] as const,
  ),
  ...(['quadrupled', 'quadrupling', 'fourfold', '翻两番', '翻了两番'] as const).map(
    (w) => [w, [4, 1, 'multiple']] as const,
  ),
  ...(['quintupled', 'fivefold'] as const).map((w) => [w, [5, 1, 'multiple']] as const),
  ...(['翻三番', '翻了三番'] as const).map((w) => [w, [8, 1, 'multiple']] as const),
  ...(['tenfold'] as const).map((w) => [w, [10, 1, 'multiple']] as const),
  ...(['halved', 'halving', '减半', '腰斩', '减少一半'] as const).map((w) => [w, [1, 2, 'multiple']] as const),
  ...(['一半', '半数', '大半'] as const).map((w) => [w, [1, 2, 'fraction']] as const),
]);
/** Unwritten: 对折 is half price. */
const OFF = lexicon<number>([
  ['对折', 50],
  ['半价', 50],
]);

const GROWTH =
  /(?:增长|增加|增|提高|提升|上升|上涨|涨|扩大|高出|高|多|多出|猛增|暴增|激增|攀升|飙升|增幅|增幅达|涨幅|超出|大)(?:了|近|约|超|超过|逾|达|将近|至少)?$/u;
const TIMES_ZH = /^ ?倍(?!数|感|受|加|儿)/u;
const TIMES_EN =
  /^(?:[- ]?fold|[- ]?times(?= (?:as|more|higher|the|larger|greater|its|faster|bigger|better|their|what|less|lower|that|those|longer|over|annual|earnings|revenue|sales))|x)(?![\p{Script=Latin}\d])/u;
const RATE = /^ ?折(?!叠|扣|线|损|合|断|磨|腾|返|中|射|旧|服|戟)/u;
const START = /[\d零一二两三四五六七八九十百千万几数半壹贰叁肆伍陆柒捌玖\p{Ll}]/u;

/** Multiples and reduced prices: 3倍, 增长1倍, threefold, tripled, 八五折, 打对折. */
export const shares: Extractor = (_text, context, text) => {
  const vague = context.vague ?? vagueTable();
  return [...words(text), ...counted(text, /倍|折|times|fold|\dx/gu, vague)];
};

const WORD_STARTS =
  /doubl|twofold|two-fold|twice|翻|倍增|tripl|trebl|threefold|thrice|quadrupl|fourfold|quintupl|fivefold|tenfold|halv|减半|腰斩|减少一半|一半|半数|大半|对折|半价/gu;

function* words(text: Folded): Generator<Mention> {
  for (const found of text.lower.matchAll(WORD_STARTS)) {
    const off = OFF.at(text, found.index);
    if (off) yield mention(text, 'percent', off.start, off.end, rational(off.meaning), '%', undefined);
    const word = WORDS.at(text, found.index);
    if (!word || /\p{L}/u.test(/[a-z]/u.test(found[0][0] ?? '') ? (text.lower[found.index - 1] ?? '') : '')) continue;
    const [n, d, relation] = word.meaning;
    yield mention(text, 'number', word.start, word.end, rational(n, d), '', relation);
  }
}

/** A numeral before 倍, 折, times: found from the unit, read from the numeral's start leftwards. */
function* counted(text: Folded, pattern: RegExp, vague: VagueTable): Generator<Mention> {
  const t = text.lower;
  for (const found of t.matchAll(pattern)) {
    const at = found[0].endsWith('x') ? found.index + 1 : found.index;
    const numeral = numeralBefore(text, at, vague);
    if (!numeral) continue;
    const rest = t.slice(numeral.end, numeral.end + 20);
    const rate = RATE.exec(rest);
    if (rate) {
      const tens = numeral.script === 'han' && /^[一二三四五六七八九两]{2}$/u.test(t.slice(numeral.start, numeral.end));
      const value = tens
        ? pairOf(t.slice(numeral.start, numeral.end))
        : compare(numeral.lo, rational(10)) <= 0
          ? rational(numeral.lo.n * 10n, numeral.lo.d)
          : numeral.lo;
      yield mention(text, 'percent', numeral.start, numeral.end + rate[0].length, value, '%', undefined);
      continue;
    }
    const times = TIMES_ZH.exec(rest) ?? TIMES_EN.exec(rest);
    if (!times) continue;
    const before = t.slice(Math.max(0, numeral.start - 8), numeral.start);
    yield mention(
      text,
      'number',
      numeral.start,
      numeral.end + times[0].length,
      numeral.lo,
      '',
      times[0].includes('倍') && GROWTH.test(before) ? 'increase' : 'multiple',
      numeral.hi,
    );
  }
}

/** 八五折: 85 %. */
const pairOf = (pair: string): Rational => rational((DIGITS[pair[0] ?? ''] ?? 0) * 10 + (DIGITS[pair[1] ?? ''] ?? 0));

/** How far left a numeral before its unit is looked for. */
const REACH = 14;

function numeralBefore(text: Folded, end: number, vague: VagueTable) {
  const t = text.lower;
  let stop = end;
  while (end - stop < 3 && (t[stop - 1] === ' ' || t[stop - 1] === '-')) stop--;
  const pair = /[一二三四五六七八九]{2}$/u.exec(t.slice(Math.max(0, stop - 2), stop));
  if (pair && t[end] === '折')
    return { start: stop - 2, end: stop, lo: rational(1), hi: rational(1), script: 'han' as const };
  let from = stop;
  while (
    from > 0 &&
    stop - from < REACH &&
    (START.test(t[from - 1] ?? '') || '., 点多余'.includes(t[from - 1] ?? '\0'))
  )
    from--;
  for (let at = from; at < stop; at++) {
    if (
      !START.test(t[at] ?? '') ||
      (at > 0 && /[\p{Ll}\d.]/u.test(t[at - 1] ?? '') && /[\p{Ll}\d.]/u.test(t[at] ?? ''))
    )
      continue;
    const numeral = /\p{Ll}/u.test(t[at] ?? '')
      ? readLatinNumeral(text, at, vague)
      : longest(readHanNumeral(text, at, vague), readLatinNumeral(text, at, vague));
    if (numeral && numeral.end === stop) return numeral;
  }
  return null;
}
const longest = <T extends { readonly end: number }>(a: T | null, b: T | null): T | null =>
  a && b ? (b.end > a.end ? b : a) : (a ?? b);

function mention(
  text: Folded,
  kind: 'number' | 'percent',
  start: number,
  end: number,
  lo: Rational,
  unit: string,
  relation: Relation | undefined,
  hi: Rational = lo,
): Mention {
  const before = qualifierBefore(text, start, false);
  const after = qualifierAfter(text, end);
  const span = { start: before?.start ?? start, end: after?.end ?? end };
  return {
    kind,
    ...span,
    text: text.text.slice(span.start, span.end),
    value: {
      kind: 'quantity',
      lo,
      hi,
      unit,
      qualifier: before?.qualifier ?? after?.qualifier ?? 'exact',
      digits: text.text.slice(start, end),
      step: rational(1),
      ...(relation ? { relation } : {}),
    },
    inferred: [],
  };
}
