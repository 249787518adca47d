// Numbers with a unit of time behind them, in characters or digits: 3月, 十二个月, 8点半, 第三季度, 十月第一个星期一.
import { UNITS, WEEKDAYS } from '../../locales/zh/time.ts';
import { HAN_NUMERALS, hanDigits, hanNumber } from './numeral.ts';
import type { Amount, Draft, Lexeme, Token } from './token.ts';

const NUMERAL_RUN = new RegExp(`[${HAN_NUMERALS}]+|[几数][十百千]?[万亿]?|半|个半`, 'uy');

/** A number in characters with what follows it; `at` where it is no part of a date. */
export function lexHanNumber(text: string, at: number, last: Token | undefined, tokens: Token[]): number {
  NUMERAL_RUN.lastIndex = at;
  const run = NUMERAL_RUN.exec(text)?.[0];
  if (!run || /^[百千万亿]$/u.test(run) || (/^[零〇]$/u.test(run) && !/^[时点]/u.test(text.slice(at + 1, at + 2))))
    return at;
  const amount = hanAmount(run);
  if (!amount) return at;
  const end = at + run.length;
  const counted = lexCounted(text, at, end, amount, hanDigits(run), tokens);
  if (counted) return counted;
  const lunar = lunarDay(text, at, run, last);
  if (lunar) {
    tokens.push({ start: at, end, t: 'field', set: lunar });
    return end;
  }
  return run.length > 1 ? end : at;
}

/** 八月十五, 正月初五: a day in characters without 日 after a month in characters is of the Chinese calendar. */
function lunarDay(text: string, at: number, run: string, last: Token | undefined): Draft | null {
  const touches = last?.t === 'field' && last.end === at && last.set.month !== undefined && last.set.dom === undefined;
  if (
    !touches ||
    !/[正腊冬一二三四五六七八九十]月$/u.test(text.slice(last.start, last.end)) ||
    (/[\u4e00-\u9fff]/u.test(text.charAt(at + run.length)) &&
      /^[个人名家万亿种次名位分]/u.test(text.charAt(at + run.length)))
  )
    return null;
  const n = hanNumber(run);
  if (n === null || n <= 10 || n > 30) return null;
  const lunar =
    n === 15
      ? !/年$/u.test(text.charAt(last.start - 1)) ||
        /[今去明前后]年$/u.test(text.slice(Math.max(0, last.start - 2), last.start))
      : /[正腊冬]/u.test(text.charAt(last.start));
  return lunar ? { dom: n, lunar: true } : { dom: n };
}

function hanAmount(run: string): Amount | null {
  if (run === '个半') return { lo: 1.5, hi: 1.5, decimals: 1, qualifier: 'exact' };
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

/** What a suffix may begin with: most numbers are turned away by it. */
const SUFFIX_STARTS = new Set(
  [...' 多余来几个载半年周财月季日号天星礼小钟点时分秒世岁刻工交自夜晚'].map((char) => char.charCodeAt(0)),
);

/** What a number must not be followed by to be a date: 3日元, 5月饼, 4时代, 7分之一 … */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  日: /^(?:元|圆|本|语|军|美|均|产|用|常|益|系|内瓦)/u,
  号: /^(?:线|楼|院|文|令|选手|种子|码|机|公路|地|井|人物|病|球员|位|店|车|馆|厅|厂|门|台风|议案|决议|法|宇宙|飞船|卫星|火箭|探测|航)/u,
  天: /^(?:然|文|津|王|使|空|地|堂|猫|才|主|下|气|际|线)/u,
  月: /^(?:饼|球|亮|光|收入|薪|活|租|均|供|费|经)/u,
  年: /^(?:一度|一遇|级|纪|轮|货|薪|轻|龄|糕|报|画|味|化|均|费|收入|产)/u,
  周: /^(?:[边围期到密瑜恩杰星润迅公总末口长庄]|转|年)/u,
  时: /^(?:代|候|间|空|速|尚|装|期|机|刻|常|而|值|任)/u,
  点: /^(?:击|评|赞|名|点|燃|缀|滴|以上|钱|儿|[一二三四五六七八九零〇](?![十零一二三四五六七八九分]))/u,
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
  if (!SUFFIX_STARTS.has(text.charCodeAt(end))) return 0;
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
  const whole = !more && (!ge || ge === '个') && !half && Number.isInteger(n) && amount.lo === amount.hi;
  const plain = whole && !ge;
  const nth = before === '第';
  if (whole && (nth || text.slice(at - 2, at) === '最后'))
    return nthUnit(text, nth ? at - 1 : at - 2, stop - (tail?.length ?? 0), nth ? n : -n, word, tokens);
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
    if ((word === '点' || word === '时') && !isClock(text, at, stop, tokens)) return 0;
    if (word === '点' || word === '时' || word === '点钟') return clock(text, at, stop, n, word, tail, push);
    if (word === '年' || word === '年度' || word === '财年' || word === '年份') {
      const year =
        digits?.length === 3 && !/[在于自从到至元]$/u.test(text.slice(Math.max(0, at - 1), at))
          ? null
          : yearOf(digits, n);
      if (year !== null && word === '财年') return push({ t: 'field', set: { year, fiscal: true } }, noTail);
      const era = /(公元前|公元)[ ]?$/u.exec(text.slice(Math.max(0, at - 4), at));
      const bc = era?.[1] === '公元前';
      if (era && word === '年' && n > 0 && n < 3000 && !tail) {
        tokens.push({ start: at - era[0].length, end: stop, t: 'field', set: { year: n, ...(bc ? { bc } : {}) } });
        return stop;
      }
      if (year !== null && !tail) return push({ t: 'field', set: { year } });
    }
  }
  if (
    word === '周年' ||
    word === '刻' ||
    word === '年份' ||
    (word === '分' && !afterHours(tokens, at)) ||
    word === '号' ||
    word === '点' ||
    word === '时' ||
    word === '年代'
  )
    return 0;
  if ((word === '月' || word === '月份') && !ge && !half) return 0;
  if (word === '季' && !ge) return 0;
  if (word === '钟' && !ge && text.charAt(at) !== '个') return 0;
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

/** 两小时十分: minutes, where 十分 alone says "very". */
function afterHours(tokens: readonly Token[], at: number): boolean {
  const last = tokens.length ? tokens[tokens.length - 1] : undefined;
  return last?.t === 'count' && last.unit === 'hour' && last.end === at;
}

/** 一点, 三点建议, 一时: hours in characters need a date or part of the day before them, or minutes or the clause's end behind them. */
function isClock(text: string, at: number, stop: number, tokens: readonly Token[]): boolean {
  if (/\d/u.test(text.charAt(at))) return true;
  const last = tokens.length ? tokens[tokens.length - 1] : undefined;
  if (last && at - last.end < 2 && (last.t === 'field' || last.t === 'to' || last.t === 'from')) return true;
  if (/^一/u.test(text.slice(at, at + 2)) && stop - at === 2) return false;
  return /^(?:[半整钟前后到至起左许过，。,、；？！]|[零一二三四五十]+分|[一三]刻|$)/u.test(text.slice(stop, stop + 3));
}

/** 第三季度, 第一周, 第九个月, 第二个星期一, 最后一天. */
function nthUnit(text: string, start: number, end: number, n: number, word: string, tokens: Token[]): number {
  const push = (set: Draft, to = end): number => {
    tokens.push({ start, end: to, t: 'field', set, weak: set.nth !== undefined });
    return to;
  };
  if (word === '季度' || word === '季')
    return n > 0 && n <= 4 ? push({ quarter: n }) : n === -1 ? push({ quarter: 4 }) : 0;
  if (word === '世纪' && n > 0 && n < 23) return push({ century: n });
  const week = word === '周' || word === '星期' || word === '礼拜';
  const weekday = week ? WEEKDAYS[text.charAt(end)] : undefined;
  if (weekday !== undefined && !/\d/u.test(text.charAt(end)))
    return push({ nth: { n, unit: weekday === 8 ? 'weekend' : 'weekday', weekday } }, end + 1);
  if (week) return push({ nth: { n, unit: 'week' } });
  if (word === '天' || word === '日') return push({ nth: { n, unit: 'day' } });
  return word === '月' || word === '月份' ? push({ nth: { n, unit: 'month' } }) : 0;
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
  `[ ]?(?:(\\d{1,2}|[${HAN_NUMERALS}]{1,3})分(?!之)(?:钟)?(?:(\\d{1,2}|[${HAN_NUMERALS}]{1,3})秒)?|(半)|([一三])刻|(整)|(\\d{2}|[${HAN_NUMERALS}]{2,3})(?![\\d${HAN_NUMERALS}年月日号天个点分%.]))?(?:许|左右|多)?`,
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
