import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import { folded } from '../../src/read/locales/lexicon.ts';
import { readDates } from '../../src/read/mentions/dates.ts';
import { type Extractor, readMentions, readMentionsOfAll } from '../../src/read/mentions/index.ts';
import { compileNames } from '../../src/read/mentions/names.ts';
import { ordinals } from '../../src/read/mentions/ordinals.ts';
import { quantities } from '../../src/read/mentions/quantities.ts';
import { shares } from '../../src/read/mentions/shares.ts';

/** News prose with a value or date in most sentences, as dense as reports on funding rounds are. */
const ZH = [
  '公司昨日宣布完成新一轮融资，总额约为37亿美元，投后估值接近420亿美元。',
  '知情人士透露，其中领投方出资不少于12亿元，其余由五家机构分摊。',
  '管理层表示，这笔资金将用于建设数据中心，预计明年上半年投入使用，届时总装机将达到3吉瓦。',
  '分析师普遍认为市场需求依旧旺盛，但是供应链的瓶颈短期内难以缓解，行业整合仍会继续。',
  '截至2024年底，平台的月活跃用户超过八千万，同比增长23.5%，付费比例提高了1.2个百分点。',
  '据当地媒体报道，事故造成至少41人受伤，消防部门出动了十几辆车，附近道路一度中断。',
];
const EN = [
  'The company said on Tuesday it had raised about $3.7 billion, valuing it at nearly $42 billion. ',
  'People familiar with the matter said the lead investor put in at least $1.2bn, with five others sharing the rest. ',
  'Executives plan to spend the money on data centres that would draw up to 3 gigawatts by the first half of next year. ',
  'Analysts expect demand to stay strong, although bottlenecks in the supply chain are unlikely to ease soon. ',
  'Monthly users passed 80 million at the end of 2024, up 23.5 per cent, while 12 percent of them paid. ',
];
const context = { language: null, anchor: null, names: null };
const ROUNDS = 5;

interface Row {
  readonly what: string;
  readonly zh: number;
  readonly en: number;
}

/** Megabytes of UTF-8 a second of processor time, the median of a few rounds over ~200 KB read sentence by sentence. */
function speed(sentences: readonly string[], read: (sentence: string) => void): number {
  const bytes = sentences.reduce((sum, s) => sum + Buffer.byteLength(s), 0);
  const repeats = Math.ceil(200_000 / bytes);
  const rates: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = process.cpuUsage().user;
    for (let i = 0; i < repeats; i++) for (const sentence of sentences) read(sentence);
    const seconds = (process.cpuUsage().user - start) / 1e6;
    if (round > 0) rates.push((bytes * repeats) / 1e6 / Math.max(seconds, 1e-6));
  }
  return rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
}

const of = (extract: Extractor) => (sentence: string) => void extract(sentence, context, folded(sentence));
const CASES: readonly (readonly [string, (sentence: string) => void])[] = [
  ['fold', (sentence) => void folded(sentence)],
  ['quantities', of(quantities)],
  ['shares', of(shares)],
  ['ordinals', of(ordinals)],
  ['dates', of(readDates)],
  ['all mentions, without names', (sentence) => void readMentions(sentence, context)],
];

const BLOCKS = 40;
const WARM = 15;

/** All recognisers with the dictionary over documents of forty paragraphs, once the code is warm: how `check` reads a folder. */
function speedOfDocuments(sentences: readonly string[]): number {
  const names = compileNames(builtinKnowledge());
  const paragraph = sentences.join('');
  const document = Array.from({ length: BLOCKS }, () => [paragraph, { ...context, names }] as const);
  const rates: number[] = [];
  for (let round = 0; round < WARM + 2 * ROUNDS; round++) {
    const start = process.cpuUsage().user;
    for (let i = 0; i < 6; i++) readMentionsOfAll(document);
    const seconds = (process.cpuUsage().user - start) / 1e6;
    if (round >= WARM) rates.push((Buffer.byteLength(paragraph) * BLOCKS * 6) / 1e6 / Math.max(seconds, 1e-6));
  }
  return rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
}

export const rows = (): Row[] => [
  ...CASES.map(([what, read]) => ({ what, zh: speed(ZH, read), en: speed(EN, read) })),
  { what: 'all mentions, with names, whole documents', zh: speedOfDocuments(ZH), en: speedOfDocuments(EN) },
];
