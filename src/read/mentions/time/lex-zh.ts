// Chinese time words: literal words of the tables, steps (上周五), and numbers with their unit (3月, 12个月).

import { FEASTS } from '../../locales/zh/holidays.ts';
import {
  BOUND_DAY_PARTS,
  BOUNDS,
  DAY_PARTS,
  FIELDS,
  PARTS,
  SPANS,
  STEPS,
  UNITS,
  WEEKDAYS,
} from '../../locales/zh/time.ts';
import { ZONES } from '../../locales/zh/zones.ts';
import type { Lexeme, Token } from './token.ts';

interface Entry {
  readonly word: string;
  readonly lexeme: Lexeme;
  /** Counts only straight after another time word. */
  readonly bound: boolean;
}

const unitsOf = (chars: string): number[] => [...chars].map((char) => char.charCodeAt(0));

const entries = new Map<string, Entry[]>();
const put = (word: string, lexeme: Lexeme, bound = false): void => {
  const list = entries.get(word.charAt(0)) ?? [];
  list.push({ word, lexeme, bound });
  entries.set(word.charAt(0), list);
};
for (const [word, set] of Object.entries(FIELDS)) put(word, { t: 'field', set });
for (const [word, dayPart] of Object.entries(DAY_PARTS)) put(word, { t: 'field', set: { dayPart } });
for (const [word, dayPart] of Object.entries(BOUND_DAY_PARTS)) put(word, { t: 'field', set: { dayPart }, weak: true });
for (const [word, feast] of Object.entries(FEASTS)) put(word, { t: 'field', set: { feast } });
for (const [word, zone] of Object.entries(ZONES)) put(word, { t: 'field', set: { zone }, open: true });
for (const [word, part] of Object.entries(PARTS)) put(word, { t: 'part', part }, word.length === 1);
for (const [word, bound] of Object.entries(BOUNDS)) put(word, { t: 'bound', bound }, true);
for (const [word, side] of Object.entries(SPANS)) put(word, { t: 'mod', n: side === 'past' ? -1 : 1, span: side });
for (const word of ['以内', '之内', '内', '里']) put(word, { t: 'dir', dir: 'within' }, true);
for (const word of ['间', '之间', '期间']) put(word, { t: 'close' }, true);
for (const word of ['至', '到']) put(word, { t: 'to' }, true);
for (const word of ['和', '与', '及']) put(word, { t: 'and' }, true);
for (const word of ['的', '度']) put(word, { t: 'link' }, true);
for (const word of ['从', '自', '由']) put(word, { t: 'from' });
for (const word of ['财年', '财政年度']) put(word, { t: 'fiscal' }, true);
for (const list of entries.values()) list.sort((a, b) => b.word.length - a.word.length);

const STEP =
  /(上上|上|下下|下|本|这|今|该)(?:一|1)?个?(小时|季度|季|财年|月份|月|周|星期|礼拜|世纪|半年|年度)(?:的?(?:周|星期|礼拜))?/uy;
/** 剩下一年, 马上一周: the step character ends another word. */
const NO_STEP = /[马剩留余放拿存撑坐花干等以网路身加]/u;
const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天末])/uy;
/** What makes 周一 or 上周三 something else: 一周一次, 上周三人. */
const NO_WEEKDAY = /^(?:一(?:[次起共直般些定样个家场位人]|期)|[二三四五六](?:[次个家场位人名岁]))/u;

const STEP_STARTS = new Set(unitsOf('上下本这今该'));
const WEEKDAY_STARTS = new Set(unitsOf('周星礼'));
/** Characters that begin nothing but words that count straight after another time word: most places of a text are turned away by them. */
const BOUND_ONLY = new Set(
  [...entries]
    .filter(([, list]) => list.every(({ bound }) => bound))
    .map(([char]) => char.charCodeAt(0))
    .filter((unit) => !STEP_STARTS.has(unit) && !WEEKDAY_STARTS.has(unit)),
);

export const HAN_STARTS = [...new Set([...entries.keys(), ...'上下本这今该周星礼第'])].join('');

/** Reads a literal word at `at`; returns where reading goes on. */
export function lexHan(text: string, at: number, last: Token | undefined, tokens: Token[]): number {
  const touches = last !== undefined && at - last.end < 3 && text.slice(last.end, at).trim() === '';
  if (!touches && BOUND_ONLY.has(text.charCodeAt(at))) return at + 1;
  const step =
    lexStep(text, at, tokens) || lexWeekday(text, at, tokens) || (touches ? lexFirstDays(text, at, last, tokens) : 0);
  if (step) return step;
  for (const { word, lexeme, bound } of entries.get(text.charAt(at)) ?? []) {
    if ((bound && !touches) || !text.startsWith(word, at)) continue;
    if (/^[上下]/u.test(word) && word.length > 1 && lexeme.t === 'field' && NO_STEP.test(text.charAt(at - 1))) continue;
    const end = at + word.length;
    if ((lexeme.t === 'mod') !== BEFORE_COUNT.test(text.slice(end, end + 3)) && SPANS[word] !== undefined) continue;
    if (word === '近' && /[了过达时用花约续长的有]/u.test(text.charAt(at - 1))) continue; // 持续了近三年: nearly
    if (lexeme.t === 'mod' && word.length === 1 && !touches && AFTER_WORD.test(text.charAt(at - 1))) continue;
    tokens.push({ start: at, end, ...lexeme });
    return end;
  }
  return at + 1;
}

/** 结束前16分钟: 前 belongs to the word before it. */
const AFTER_WORD = /[\u4e00-\u9fff](?<![的在于年月了从和与及对是为])/u;
/** A number follows: 前三季度 is no "before", 最近一周 no "recently". */
const BEFORE_COUNT = /^[ ]?(?:的)?[0-9一二两三四五六七八九十百几数半]/u;

/** 五月初五, 正月初一: the first ten days of a month of the Chinese calendar. */
function lexFirstDays(text: string, at: number, last: Token | undefined, tokens: Token[]): number {
  if (text.charAt(at) !== '初' || last?.t !== 'field' || last.set.month === undefined) return 0;
  const dom = '一二三四五六七八九十'.indexOf(text.charAt(at + 1)) + 1;
  if (dom === 0) return 0;
  tokens.push({ start: at, end: at + 2, t: 'field', set: { dom, lunar: true } });
  return at + 2;
}

function lexStep(text: string, at: number, tokens: Token[]): number {
  if (!STEP_STARTS.has(text.charCodeAt(at)) || NO_STEP.test(text.charAt(at - 1))) return 0;
  STEP.lastIndex = at;
  const match = STEP.exec(text);
  if (!match) return 0;
  const unit = UNITS[match[2] ?? ''] ?? 'day';
  if (match[1] === '本' && /[版成基日资样文课剧书根原亏赔副范标]/u.test(text.charAt(at - 1))) return 0;
  if (unit === 'week' && /^[边围期转长密]/u.test(text.slice(at + match[0].length, at + match[0].length + 1))) return 0;
  const end = at + match[0].length;
  const bare = !/(?:周|星期|礼拜)$/u.test(match[0]);
  const n = STEPS[match[1] ?? ''] ?? 0;
  if (unit === 'half' || (unit === 'year' && match[1] === '今')) return 0;
  const day = unit === 'week' && !bare ? WEEKDAYS[text.charAt(end)] : undefined;
  const set = { shift: { unit, n }, ...(match[2] === '财年' ? { fiscal: true } : {}) };
  const ok =
    day !== undefined && /[一二三四五六日天末]/u.test(text.charAt(end)) && !NO_WEEKDAY.test(text.slice(end, end + 2));
  if (ok) {
    tokens.push({ start: at, end: end + 1, t: 'field', set: { ...set, weekday: day } });
    return end + 1;
  }
  tokens.push({ start: at, end, t: 'field', set });
  return end;
}

function lexWeekday(text: string, at: number, tokens: Token[]): number {
  if (!WEEKDAY_STARTS.has(text.charCodeAt(at))) return 0;
  WEEKDAY.lastIndex = at;
  const match = WEEKDAY.exec(text);
  if (!match) return 0;
  const end = at + match[0].length;
  if (NO_WEEKDAY.test(text.slice(end - 1, end + 1))) return 0;
  tokens.push({ start: at, end, t: 'field', set: { weekday: WEEKDAYS[match[1] ?? ''] ?? 1 } });
  return end;
}
