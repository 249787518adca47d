// Everything that begins with an Arabic digit, in either language: ISO and slashed dates, clock times, ordinals, decades, counts.
import { daysInMonth } from '../../../exact/civil.ts';
import { isDigit, isLetter } from '../../locales/lexicon.ts';
import { lexCounted } from './lex-count.ts';
import type { Amount, Clock, Draft, Lexeme, Token } from './token.ts';

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?[ ]?(Z|[+-]\d{2}:?\d{2}(?!\d))?)?(?!\d|-\d)/uy;
const YMD = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/]|\.\d)/uy;
const DMY = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|\.\d|-\d(?!\d?[/-]))/uy;
const YM = /(\d{4})[ ]?[-/][ ]?(\d{1,2})(?![\d/年月]|-\d|%)/uy;
const MY = /(\d{1,2})[ ]?[/-][ ]?(\d{4})(?![\d/年月]|-\d|%)/uy;
const MD = /(\d{1,2})[/.·-](\d{1,2})(?![\d/%.]|-\d)/uy;
/** 7:05 pm; in time tables 7:05p, and a month may follow at once: 7:05pDec 1. */
const TIME =
  /(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?![\d:])(?:[ ]?([ap])\.?[ ]?m(?:\b\.?|(?=[a-z]{3}[ ]?\d))|([ap])(?:(?![\p{L}\d])|(?=[a-z]{3}[ ]?\d)))?/iuy;
const HOURS = /(\d{1,2})(?:[ ]?h(\d{2})?(?![a-z\d]))/iuy;
const MERIDIEM = /(\d{1,2})(?:\.(\d{2}))?(?:[ ]?ish)?(?:[ ]?o'?clock)?[ ]?(?:([ap])\.?[ ]?m\b\.?|([ap])\b)(?!')/iuy;
const QUARTER_AFTER = /(\d{4}|\d{2})[ ]?-?q([1-4])(?![a-z\d])/iuy;
const ORDINAL = /(\d{1,3})(?:st|nd|rd|th)\b/iuy;
const DECADE = /(\d{4}|\d{2})[ ]?['’]?s(?![a-z])/iuy;
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/uy;

/** A year with its word is one behind a Latin name without a blank too: OpenAI2025年. */
const YEAR_WRITTEN = /(?:19|20)\d{2}[ ]?年/uy;

const at_ = (re: RegExp, text: string, at: number): RegExpExecArray | null => {
  re.lastIndex = at;
  return re.exec(text);
};

export function lexDigits(text: string, at: number, tokens: Token[]): number {
  const before = text.charCodeAt(at - 1);
  const number = at_(NUMBER, text, at)?.[0] ?? '';
  const skip = at + Math.max(number.length, 1);
  const last = tokens.length ? tokens[tokens.length - 1] : undefined;
  const glued = last?.t === 'field' && last.end === at && last.set.month !== undefined; // Feb13
  // The digits after a point, a slash or a colon belong to the number before them: 3.12, 1/5, 35:70
  const inNumber = (before === 46 || before === 47 || before === 58) && isDigit(text.charCodeAt(at - 2));
  if ((isLetter(before) && !glued && !at_(YEAR_WRITTEN, text, at)) || inNumber) return skip;
  if (/[$€£¥#]/u.test(text.charAt(at - 1))) return skip;
  const bare = isBare(text, at);
  const date = bare ? null : (lexDate(text, at) ?? lexTime(text, at));
  if (date) {
    tokens.push({ start: at, end: date.end, ...date.lexeme });
    return date.end;
  }
  return lexPlain(text, at, number, bare, tokens) || skip;
}

/** Is a character of the Far East or the end right behind the digits? Then no date, clock time, ordinal or decade is written with them. */
function isBare(text: string, at: number): boolean {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return (next > 0x3000 && next !== FULL_WIDTH_COLON) || end >= text.length;
}
const FULL_WIDTH_COLON = 0xff1a;

interface Read {
  readonly lexeme: Lexeme;
  readonly end: number;
}

function lexDate(text: string, at: number): Read | null {
  const iso = at_(ISO, text, at);
  if (iso) return isoDate(iso, at);
  const ymd = at_(YMD, text, at);
  if (ymd) return dateOf({ year: Number(ymd[1]), month: Number(ymd[3]), dom: Number(ymd[4]) }, at + ymd[0].length);
  const dmy = at_(DMY, text, at);
  if (dmy && (dmy[2] === '/' || dmy[4]?.length === 4)) return dayMonthYear(dmy, at);
  const ym = at_(YM, text, at);
  if (
    ym &&
    isYear(Number(ym[1])) &&
    Number(ym[2]) >= 1 &&
    Number(ym[2]) <= 12 &&
    !isDigit(text.charCodeAt(at + ym[0].length))
  )
    return { lexeme: { t: 'field', set: { year: Number(ym[1]), month: Number(ym[2]) } }, end: at + ym[0].length };
  const my = at_(MY, text, at);
  if (my && isYear(Number(my[2])) && Number(my[1]) >= 1 && Number(my[1]) <= 12)
    return { lexeme: { t: 'field', set: { year: Number(my[2]), month: Number(my[1]) } }, end: at + my[0].length };
  return null;
}

const isYear = (n: number): boolean => n >= 1000 && n <= 2999;

function isoDate(match: RegExpExecArray, at: number): Read | null {
  const [all, y, m, d, hh, mm, ss, zone] = match;
  const set: Draft = { year: Number(y), month: Number(m), dom: Number(d) };
  if (hh !== undefined && Number(hh) < 25 && Number(mm) < 60) {
    set.clock = { h: Number(hh), m: Number(mm), s: ss === undefined ? null : Number(ss) };
    if (zone)
      set.zone =
        zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  }
  return dateOf(set, at + all.length);
}

function dateOf(set: Draft, end: number): Read | null {
  const { year = 2000, month = 1, dom = 1 } = set;
  if (month < 1 || month > 12 || dom < 1 || dom > daysInMonth(year, month)) return null;
  return { lexeme: { t: 'field', set }, end };
}

/** 3/31/2025 or 31/3/2025: where both could be the month, the American order is taken and told as swappable. */
function dayMonthYear(match: RegExpExecArray, at: number): Read | null {
  const [all, a, , b, y] = match;
  const [first, second] = [Number(a), Number(b)];
  const year = y?.length === 2 ? (Number(y) < 50 ? 2000 : 1900) + Number(y) : Number(y);
  if (!isYear(year)) return null;
  const end = at + all.length;
  if (first > 12) return dateOf({ year, month: second, dom: first }, end);
  const swappable = second <= 12 && first !== second;
  return dateOf({ year, month: first, dom: second, ...(swappable ? { swappable: true } : {}) }, end);
}

function lexTime(text: string, at: number): Read | null {
  const time = at_(TIME, text, at);
  if (time) {
    const [all, h, m, s, long, short] = time;
    const ap = long ?? short;
    if (Number(h) > 24 || Number(m) > 59 || Number(s ?? 0) > 59) return null;
    const end = at + all.length;
    const extra = /^[时分]/u.exec(text.slice(end, end + 1))?.[0].length ?? 0;
    return {
      lexeme: { t: 'field', set: { clock: clockOf(Number(h), Number(m), s === undefined ? null : Number(s), ap) } },
      end: end + extra,
    };
  }
  const hours = at_(HOURS, text, at);
  if (hours?.[2] && Number(hours[1]) < 25 && Number(hours[2]) < 60)
    return {
      lexeme: { t: 'field', set: { clock: { h: Number(hours[1]), m: Number(hours[2]), s: null } } },
      end: at + hours[0].length,
    };
  const twelve = at_(MERIDIEM, text, at);
  if (twelve && Number(twelve[1]) <= 12 && (twelve[3] || !/^\d{1,2} ?a /iu.test(text.slice(at, at + 5)))) {
    const long = twelve[3] !== undefined;
    if (long || /^\d{1,2}[ap]/iu.test(twelve[0]))
      return {
        lexeme: {
          t: 'field',
          set: {
            clock: clockOf(Number(twelve[1]), twelve[2] ? Number(twelve[2]) : null, null, twelve[3] ?? twelve[4]),
          },
          weak: !long,
        },
        end: at + twelve[0].length,
      };
  }
  const quarter = at_(QUARTER_AFTER, text, at);
  if (quarter) {
    const year = Number(quarter[1]);
    return {
      lexeme: { t: 'field', set: { year: year < 100 ? 2000 + year : year, quarter: Number(quarter[2]) } },
      end: at + quarter[0].length,
    };
  }
  return null;
}

function clockOf(h: number, m: number | null, s: number | null, ap: string | undefined): Clock {
  const half = ap?.toLowerCase();
  if (half !== 'p' && half !== 'a') return { h, m, s };
  return { h: half === 'p' && h < 12 ? h + 12 : half === 'a' && h === 12 ? 0 : h, m, s, half };
}

function lexPlain(text: string, at: number, number: string, bare: boolean, tokens: Token[]): number {
  return (bare ? 0 : lexWritten(text, at, tokens)) || lexNumber(text, at, number, tokens);
}

/** 3rd, 1990s, 9/11; 0 where the number is none of them. */
function lexWritten(text: string, at: number, tokens: Token[]): number {
  const ordinal = at_(ORDINAL, text, at);
  if (ordinal) {
    const stop = at + ordinal[0].length;
    tokens.push({
      start: at,
      end: stop,
      t: 'number',
      n: Number(ordinal[1]),
      ordinal: true,
      word: false,
      digits: ordinal[1]?.length ?? 1,
    });
    return stop;
  }
  const decade = at_(DECADE, text, at);
  if (decade?.[1]?.endsWith('0') && (decade[1].length === 4 || Number(decade[1]) >= 20)) {
    tokens.push({
      start: at,
      end: at + decade[0].length,
      t: 'field',
      set: { decade: Number(decade[1]) },
      weak: decade[1].length === 2,
    });
    return at + decade[0].length;
  }
  const md = at_(MD, text, at);
  return md ? monthDay(text, at, md, tokens) : 0;
}

function lexNumber(text: string, at: number, number: string, tokens: Token[]): number {
  const end = at + number.length;
  const scale = /^[ ]?[千百]?[万亿]/u.exec(text.slice(end, end + 4))?.[0] ?? '';
  const by = { 万: 1e4, 千万: 1e7, 百万: 1e6, 亿: 1e8 }[scale.trim()] ?? 1;
  const n = Number(number.replace(/,/gu, ''));
  const amount: Amount = { lo: n * by, hi: n * by, decimals: number.split('.')[1]?.length ?? 0, qualifier: 'exact' };
  const counted = lexCounted(text, at, end + scale.length, amount, scale ? null : number, tokens);
  if (counted) return counted;
  if (
    isLetter(text.charCodeAt(end)) &&
    !/^(?:y|d|h|hr|hrs|min|mins|sec|secs|s|yr|yrs|mo|[a-z]{3,})\b/iu.test(text.slice(end, end + 14))
  )
    return end;
  tokens.push(plainNumber(at, end, n, number));
  return end;
}

/** 11/3号, 6·30, 09-01: month and day only; whether they stand for a date is decided by what is beside them. */
function monthDay(text: string, at: number, match: RegExpExecArray, tokens: Token[]): number {
  const [a, b] = [Number(match[1]), Number(match[2])];
  let end = at + match[0].length;
  const mark = match[0].replace(/\d/gu, '');
  const named = /^[号日](?![元本圆])/u.test(text.slice(end, end + 2));
  const swap = a > 12 && b <= 12;
  const [month, dom] = swap ? [b, a] : [a, b];
  if (month < 1 || month > 12 || dom < 1 || dom > 31 || mark === '.') return plainPair(text, at, tokens);
  const last = tokens.length ? tokens[tokens.length - 1] : undefined;
  const days = mark === '-' && last?.t === 'field' && last.end === at && last.set.month !== undefined;
  if (days) return plainPair(text, at, tokens); // 3月1-5日
  if (named) end += 1;
  if (!named && mark === '-' && !/^0/u.test(match[0])) return plainPair(text, at, tokens);
  tokens.push({ start: at, end, t: 'field', set: { month, dom }, weak: !named });
  return end;
}

/** The first number of two that make no date: "12-24" is left to ranges. */
function plainPair(text: string, at: number, tokens: Token[]): number {
  const number = at_(NUMBER, text, at)?.[0] ?? '';
  const end = at + number.length;
  const n = Number(number.replace(/,/gu, ''));
  const counted = lexCounted(
    text,
    at,
    end,
    { lo: n, hi: n, decimals: number.split('.')[1]?.length ?? 0, qualifier: 'exact' },
    number,
    tokens,
  );
  if (counted) return counted;
  tokens.push(plainNumber(at, end, n, number));
  return end;
}

/** A number in digits; one with separators or decimals is never a year. */
const plainNumber = (start: number, end: number, n: number, written: string): Token => ({
  start,
  end,
  t: 'number',
  n,
  ordinal: false,
  word: false,
  digits: /^\d+$/u.test(written) ? written.length : 9,
});
