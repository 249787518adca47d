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
import { HAN_NUMERALS, hanDigits, hanNumber } from './numeral.ts';
import type { Amount, Lexeme, Token } from './token.ts';

interface Entry {
  readonly word: string;
  readonly lexeme: Lexeme;
  /** Counts only straight after another time word. */
  readonly bound: boolean;
}

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
for (const word of ['至', '到', '~', '～', '—', '——', '–', '-']) put(word, { t: 'to' }, true);
for (const word of ['和', '与', '及']) put(word, { t: 'and' }, true);
for (const word of ['的', '度']) put(word, { t: 'link' }, true);
for (const word of ['从', '自', '由']) put(word, { t: 'from' });
for (const word of ['财年', '财政年度']) put(word, { t: 'fiscal' }, true);
for (const list of entries.values()) list.sort((a, b) => b.word.length - a.word.length);

const STEP =
  /(上上|上|下下|下|本|这|今|该)(?:一|1)?个?(小时|季度|季|财年|月份|月|周|星期|礼拜|世纪|半年|年度)(?:的?(?:周|星期|礼拜))?/uy;
const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天末])/uy;
/** What makes 周一 or 上周三 something else: 一周一次, 上周三人. */
const NO_WEEKDAY = /^(?:一(?:[次起共直般些定样个家场位人]|期)|[二三四五六](?:[次个家场位人名岁]))/u;
const NTH = /第/uy;

export const HAN_STARTS = [...new Set([...entries.keys(), ...'上下本这今该周星礼第'])].join('');

/** Reads a literal word at `at`; returns where reading goes on. */
export function lexHan(text: string, at: number, last: Token | undefined, tokens: Token[]): number {
  const touches = last !== undefined && text.slice(last.end, at).trim() === '' && at - last.end < 3;
  const step = lexStep(text, at, tokens) || lexWeekday(text, at, tokens);
  if (step) return step;
  for (const { word, lexeme, bound } of entries.get(text.charAt(at)) ?? [])
    if ((!bound || touches) && text.startsWith(word, at)) {
      tokens.push({ start: at, end: at + word.length, ...lexeme });
      return at + word.length;
    }
  return at + 1;
}

function lexStep(text: string, at: number, tokens: Token[]): number {
  STEP.lastIndex = at;
  const match = STEP.exec(text);
  if (!match) return 0;
  const unit = UNITS[match[2] ?? ''] ?? 'day';
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
  WEEKDAY.lastIndex = at;
  const match = WEEKDAY.exec(text);
  if (!match) return 0;
  const end = at + match[0].length;
  if (NO_WEEKDAY.test(text.slice(end - 1, end + 1))) return 0;
  tokens.push({ start: at, end, t: 'field', set: { weekday: WEEKDAYS[match[1] ?? ''] ?? 1 } });
  return end;
}

const NUMERAL_RUN = new RegExp(`[${HAN_NUMERALS}]+|[几数][十百千]?[万亿]?|半`, 'uy');

/** A number in characters with what follows it; `at` where it is no part of a date. */
export function lexHanNumber(text: string, at: number, last: Token | undefined, tokens: Token[]): number {
  NUMERAL_RUN.lastIndex = at;
  const run = NUMERAL_RUN.exec(text)?.[0];
  if (!run) return at;
  const amount = hanAmount(run);
  if (!amount) return at;
  void last;
  return (
    lexCounted(text, at, at + run.length, amount, hanDigits(run), tokens) || (run.length > 1 ? at + run.length : at)
  );
}

function hanAmount(run: string): Amount | null {
  if (run === '半') return { lo: 0.5, hi: 0.5, decimals: 1, qualifier: 'exact' };
  const vague = /^[几数]/u.test(run);
  if (vague) {
    const by = hanNumber(`一${run.slice(1)}`) ?? 1;
    return run.length > 1 && /[十百千]/u.test(run)
      ? { lo: 2 * by, hi: 10 * by - 1, decimals: 0, qualifier: 'approx_digits' }
      : { lo: 3 * by, hi: 9 * by, decimals: 0, qualifier: 'approx_digits' };
  }
  const pair = /^([一二三四五六七八九])([二三四五六七八九])(十|百)?$/u.exec(run);
  if (pair) {
    const [a, b] = [hanNumber(pair[1] ?? '') ?? 0, hanNumber(pair[2] ?? '') ?? 0];
    const by = pair[3] === '十' ? 10 : pair[3] === '百' ? 100 : 1;
    if (b === a + 1) return { lo: a * by, hi: b * by, decimals: 0, qualifier: 'about' };
  }
  const digits = hanDigits(run);
  const n = digits !== null && run.length > 1 ? Number(digits) : hanNumber(run);
  return n === null ? null : { lo: n, hi: n, decimals: 0, qualifier: 'exact' };
}

const SUFFIX =
  /[ ]?(多|余|来|几)?(个半|个多|个|载)?[ ]?(半)?(年代|周年|年度|年份|财年|年|月份|月|季度|季|日|号|天|周岁|周|星期|礼拜|小时|钟头|钟|分钟|点钟|点|时|分|秒钟|秒|世纪|岁|刻|工作日|交易日|自然日|夜|晚)(半|多)?(?:钟)?/uy;

/** What a number must not be followed by to be a date: 3日元, 5月饼, 4时代, 7分之一 … */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  日: /^(?:元|圆|本|语|军|美|均|产|用|常|益|系|内瓦)/u,
  号: /^(?:线|楼|院|文|令|选手|种子|码|机|公路|地|井|人物|病|球员|位|店|车|馆|厅|厂|门|台风|议案|决议|法|宇宙|飞船|卫星|火箭|探测|航)/u,
  天: /^(?:然|文|津|王|使|空|地|堂|猫|才|主|下|气|际|线)/u,
  月: /^(?:饼|球|亮|光|收入|薪|活|租|均|供|费|经)/u,
  年: /^(?:级|纪|轮|货|薪|轻|龄|糕|报|画|味|化|均|费|收入|产)/u,
  周: /^(?:[边围期到密瑜恩杰星润迅公总末口长庄]|转|年)/u,
  时: /^(?:代|候|间|空|速|尚|装|期|机|刻|常|而|值|任)/u,
  点: /^(?:击|评|赞|名|点|燃|缀|滴|以上|钱|儿|五|[一二三四六七八九零〇]|\d)/u,
  分: /^(?:之|别|析|钱|布|类|散|公司|店|行|数|子|支|期|成|享|歧|手|担|配|红|量|拆|部|裂|解)/u,
  季: /^(?:后|节|风|军|前赛)/u,
  夜: /^(?:总会|市|景|间|宵)/u,
  晚: /^(?:间|会|上|报|期|年|餐|饭|宴)/u,
  刻: /^./u,
  钟: /^(?:情|爱|声|楼|表)/u,
};

/** Number `[at, end)` plus unit; returns the end, or 0 where no unit of time follows. */
export function lexCounted(
  text: string,
  at: number,
  end: number,
  amount: Amount,
  digits: string | null,
  tokens: Token[],
): number {
  SUFFIX.lastIndex = end;
  const match = SUFFIX.exec(text);
  if (!match) return 0;
  const [all, more, ge, half, word = '', tail] = match;
  const stop = end + all.length;
  const after = text.slice(end + all.length - (tail?.length ?? 0), end + all.length + 3);
  if (NOT_AFTER[word]?.test(after)) return 0;
  const before = text.charAt(at - 1);
  const n = amount.lo;
  const push = (lexeme: Lexeme, to = stop): number => {
    tokens.push({ start: before === '第' && text.charAt(at - 1) === '第' ? at - 1 : at, end: to, ...lexeme });
    return to;
  };
  const plain = !more && !ge && !half && Number.isInteger(n) && amount.lo === amount.hi;
  const nth = before === '第';
  const noTail = stop - (tail ? 1 : 0);
  if (plain && !nth) {
    if (word === '月' || word === '月份')
      return n >= 1 && n <= 12 && !tail ? push({ t: 'field', set: { month: n } }) : 0;
    if (word === '日' || word === '号')
      return n >= 1 && n <= 31
        ? push({ t: 'field', set: { dom: n } }, noTail)
        : word === '日'
          ? push(count(amount, 'day', false))
          : 0;
    if (word === '世纪') return n >= 1 && n <= 22 ? push({ t: 'field', set: { century: n } }, noTail) : 0;
    if (word === '年代') return decade(n, digits, push, noTail);
    if (word === '季度' || word === '季')
      return n >= 1 && n <= 4 ? push({ t: 'field', set: { quarter: n } }, noTail) : 0;
    if (word === '点' || word === '时' || word === '点钟') return clock(text, at, stop, n, word, tail, push);
    if (word === '年' || word === '年度' || word === '财年' || word === '年份') {
      const year = yearOf(digits, n);
      if (year !== null && word === '财年') return push({ t: 'field', set: { year, fiscal: true } }, noTail);
      if (year !== null && !tail) return push({ t: 'field', set: { year } });
    }
  }
  if (nth) {
    if (!plain) return 0;
    if (word === '季度' || word === '季')
      return n >= 1 && n <= 4 && !ge ? push({ t: 'field', set: { quarter: n } }, noTail) : 0;
    return 0;
  }
  if (
    word === '周年' ||
    word === '刻' ||
    word === '年份' ||
    word === '分' ||
    word === '号' ||
    word === '点' ||
    word === '时' ||
    word === '年代'
  )
    return 0;
  if (word === '月' && !ge && !half) return 0;
  if (word === '季' && !ge) return 0;
  if (word === '钟' && !ge) return 0;
  const unit = UNITS[word === '世纪' ? '世纪' : word];
  if (!unit) return 0;
  const plus = tail === '半' || half || ge === '个半' ? 0.5 : 0;
  const over = more || ge === '个多' || tail === '多';
  const decimals = plus ? Math.max(1, amount.decimals) : amount.decimals;
  const full: Amount =
    n === 0.5
      ? amount
      : { lo: amount.lo + plus, hi: amount.hi + plus, decimals, qualifier: over ? 'over' : amount.qualifier };
  const yearLike = unit === 'year' && plain && !tail && digits !== null && digits.length === 2 ? n : null;
  return push({ t: 'count', amount: full, unit, yearLike, age: word === '岁' || word === '周岁' });
}

const count = (amount: Amount, unit: 'day', _age: boolean): Lexeme => ({ t: 'count', amount, unit, yearLike: null });

/** 2025年, 二〇二五年, 07年: four digits are a year; two with a leading zero or digits in characters (九八) too. */
function yearOf(digits: string | null, n: number): number | null {
  if (digits === null) return null;
  if (digits.length === 4 || digits.length === 3) return n >= 100 && n <= 2999 ? n : null;
  if (digits.length === 2 && digits.startsWith('0')) return 2000 + n;
  return null;
}

function decade(n: number, digits: string | null, push: (lexeme: Lexeme, to?: number) => number, to: number): number {
  if (n % 10 !== 0 || n > 2990) return 0;
  return n >= 1000 || (n >= 10 && n < 100) || digits === '00' ? push({ t: 'field', set: { decade: n } }, to) : 0;
}

const MINUTES = new RegExp(
  `[ ]?(?:(\\d{1,2}|[${HAN_NUMERALS}]{1,3})分(?!之)(?:钟)?(?:(\\d{1,2}|[${HAN_NUMERALS}]{1,3})秒)?|(半)|([一三])刻|(整)|(\\d{1,2}|[${HAN_NUMERALS}]{1,3})(?![\\d${HAN_NUMERALS}年月日号天个点分%.]))?(?:许|左右|多)?`,
  'uy',
);
const small = (text: string | undefined): number | null =>
  text === undefined ? null : /^\d/.test(text) ? Number(text) : hanNumber(text);

function clock(
  text: string,
  at: number,
  stop: number,
  h: number,
  word: string,
  tail: string | undefined,
  push: (lexeme: Lexeme, to?: number) => number,
): number {
  if (h > 24) return 0;
  const from = stop - (tail === '半' || tail === '多' ? 1 : 0);
  MINUTES.lastIndex = from;
  const match = word === '点钟' ? null : MINUTES.exec(text);
  const [all = '', m, s, half, quarter, , bare] = match ?? [];
  const minute = half
    ? 30
    : quarter
      ? quarter === '三'
        ? 45
        : 15
      : small(m ?? (bare && word === '点' ? bare : undefined));
  if (minute !== null && minute > 59) return 0;
  void at;
  const used = bare && word !== '点' ? '' : all;
  return push({ t: 'field', set: { clock: { h, m: minute, s: small(s) } } }, from + used.length);
}

void NTH;
