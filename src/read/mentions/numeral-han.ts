import { multiply, type Rational, rational, tenTo } from '../../exact/rational.ts';
import { type Found, isDigit, isHan, isLetter, lexicon } from '../locales/lexicon.ts';
import { DIGITS, FEW, FRACTION, MINUS, ODD, PLACES, POINT, SCALES, TENS, VAGUE } from '../locales/zh/numbers.ts';
import { type Digits, type Numeral, type ReadNumeral, readDigits, scaleBy } from './numeral.ts';
import type { VagueName, VagueTable } from './vague.ts';

/** Lowest and highest reading; they differ in 几十 and 七八百. */
interface Pair {
  readonly lo: Rational;
  readonly hi: Rational;
}

/** What has been read so far. A numeral is groups closed by 万, 亿, 兆; in a group stand digits and 十, 百, 千. */
interface State {
  i: number;
  /** Closed groups, and the exponent of the last scale. */
  total: Pair;
  lastScale: number;
  /** The open group. */
  group: Pair | null;
  /** A digit (or Arabic number) that waits for its place. */
  pending: Pair | null;
  /** Exponent of the last place read, for 四百五 = 450. */
  place: number;
  /** Exponent of ten of the last digit of a decimal number before its scale. */
  decimal: number;
  zero: boolean;
  few: boolean;
  odd: boolean;
  near: boolean;
  /** Han numerals read, and whether a digit was among them. */
  chars: number;
  digits: number;
  arabic: Digits | null;
  parts: number;
}

const NONE: Pair = { lo: rational(0), hi: rational(0) };
const span = (lo: number, hi = lo): Pair => ({ lo: rational(lo), hi: rational(hi) });
const plus = (a: Pair, b: Pair): Pair => ({ lo: sum(a.lo, b.lo), hi: sum(a.hi, b.hi) });
const times = (a: Pair, exponent: number): Pair => ({ lo: scaleBy(a.lo, exponent), hi: scaleBy(a.hi, exponent) });
const sum = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d);

/** Characters a Chinese numeral may start with. */
export const HAN_STARTS: string = [
  ...Object.keys(DIGITS),
  ...Object.keys(PLACES),
  ...Object.keys(TENS),
  ...Object.keys(SCALES),
  ...FEW,
  ...MINUS,
  '半',
  '成',
].join('');

/** A numeral in Chinese characters, in Arabic digits with Chinese scales, or mixed: 三千零五十亿, 1万2千, 十几, 百余, 三分之二. */
export const readHanNumeral: ReadNumeral = (text, at, vague) => {
  const t = text.lower;
  const negative = MINUS.includes(t[at] ?? '');
  const idiom = IDIOMS.at(text, at);
  if (idiom) return idiomAt(idiom, vague);
  if (t[at] === '半') return half(at);
  const lone = loneDigit(t, at, vague);
  if (lone) return lone;
  const first = readWhole(text.lower, negative ? at + 1 : at, vague);
  if (!first) return null;
  const fraction = readFraction(t, first, vague);
  const read = fraction ?? first;
  const sign = negative ? -1n : 1n;
  const turned = (v: Rational): Rational => ({ n: v.n * sign, d: v.d });
  return { ...read, start: at, lo: turned(negative ? read.hi : read.lo), hi: turned(negative ? read.lo : read.hi) };
};

/** What may go on with a numeral behind a digit. */
const GOES_ON = new Set(
  [...' 0123456789分', POINT, ...ODD, ...FEW, ...Object.keys({ ...DIGITS, ...PLACES, ...TENS, ...SCALES })].map(
    (char) => char.charCodeAt(0),
  ),
);
/** May a numeral in characters go on behind digits that end at `at`? Blanks may stand between, but before a Latin letter they end it. */
export const mayGoOn = (t: string, at: number): boolean =>
  GOES_ON.has(t.charCodeAt(at)) && !(t[at] === ' ' && isLetter(t.charCodeAt(at + 1)));

const LONE = new Map<string, Numeral>();
/** The common case first: one digit that nothing goes on with (一个, 三是) is read once a character. */
function loneDigit(t: string, at: number, vague: VagueTable): Numeral | null {
  const char = t[at] ?? '';
  if (DIGITS[char] === undefined || char === '参' || GOES_ON.has(t.charCodeAt(at + 1))) return null;
  const known = LONE.get(char) ?? readWhole(char, 0, vague);
  if (!known) return null;
  LONE.set(char, known);
  return { ...known, start: at, end: at + 1 };
}

const IDIOMS = lexicon(VAGUE.map(([form, row, exponent]) => [form, { row, exponent }] as const));
/** 成千上万, 数以百万计. */
function idiomAt(found: Found<{ readonly row: string; readonly exponent: number }>, vague: VagueTable): Numeral {
  // Every row of the table is one of the policy's.
  const [lo, hi] = vague[found.meaning.row as VagueName];
  const by = found.meaning.exponent;
  return {
    ...half(found.start),
    end: found.end,
    lo: scaleBy(rational(lo), by),
    hi: scaleBy(rational(hi), by),
    sort: 'few',
    strength: 'sure',
  };
}

/** 半公斤: half a unit. */
const half = (at: number): Numeral => {
  const value = rational(1, 2);
  return {
    start: at,
    end: at + 1,
    lo: value,
    hi: value,
    step: value,
    shared: rational(1),
    bare: false,
    sort: 'plain',
    strength: 'company',
    script: 'han',
    written: '',
  };
};

const SPACED_FRACTION = new RegExp(`^ {0,2}${[...FRACTION].join(' {0,2}')}`, 'u');

/** N 分之 M: the part 三分之二, the share 百分之五. */
function readFraction(t: string, below: Numeral, vague: VagueTable): Numeral | null {
  let i = below.end;
  const link = SPACED_FRACTION.exec(t.slice(i, i + 8));
  if (!link) {
    // Cantonese 四分一 stands for 四分之一.
    if (
      !(
        t[i] === '分' &&
        below.script === 'han' &&
        below.written.length === 1 &&
        '一二三'.includes(t[i + 1] ?? '\0') &&
        !'钟分秒角'.includes(t[i + 2] ?? '钟')
      )
    )
      return null;
    i += 1;
  } else i += link[0].length;
  while (t[i] === ' ') i++;
  const minus = MINUS.includes(t[i] ?? '');
  const above = readWhole(t, minus ? i + 1 : i, vague);
  if (!above || below.lo.n === 0n || below.lo.d !== 1n) return null;
  const share = '百千佰仟'.includes(t[below.start] ?? '\0') && below.end - below.start === 1;
  const sign = minus ? -1n : 1n;
  const by = (v: Rational): Rational => rational(sign * v.n * (share ? 100n : 1n), v.d * below.lo.n);
  return {
    ...above,
    start: below.start,
    lo: by(above.lo),
    hi: by(above.hi),
    step: by(above.step),
    shared: rational(1),
    bare: false,
    sort: share ? 'percent' : 'fraction',
    strength: 'sure',
    written: '',
  };
}

function readWhole(t: string, at: number, vague: VagueTable): Numeral | null {
  const s: State = {
    i: at,
    total: NONE,
    lastScale: 99,
    group: null,
    pending: null,
    place: 99,
    decimal: 0,
    zero: false,
    few: false,
    odd: false,
    near: false,
    chars: 0,
    digits: 0,
    arabic: null,
    parts: 0,
  };
  let lastEnd = at;
  while (s.i < t.length && step(t, s, vague)) lastEnd = s.i;
  s.i = lastEnd;
  if (s.parts === 0) return null;
  return close(t, at, s, vague);
}

/** Reads one character (or one Arabic number) into the state; false where the numeral ends. */
function step(t: string, s: State, vague: VagueTable): boolean {
  const char = t[s.i] ?? '';
  if (char === ' ') return t[s.i + 1] !== undefined && s.parts > 0 && continues(t, s);
  if (isDigit(char.charCodeAt(0))) return arabic(t, s);
  const digit = DIGITS[char];
  if (digit !== undefined) return digitAt(t, s, char, digit);
  if (FEW.includes(char)) return few(t, s, char);
  const tens = TENS[char];
  if (tens !== undefined && s.pending === null)
    return take(s, () => {
      s.group = plus(s.group ?? NONE, span(tens));
      s.place = 1;
      s.digits++;
    });
  const place = PLACES[char];
  if (place !== undefined) return placeAt(t, s, char, place, vague);
  const scale = SCALES[char];
  if (scale !== undefined) return scaleAt(t, s, char, scale, vague);
  if (ODD.includes(char)) return oddAt(t, s, char);
  if (char === POINT) return pointAt(t, s);
  return false;
}

function take(s: State, read: () => void): true {
  read();
  s.i++;
  s.chars++;
  s.parts++;
  return true;
}

/** A blank inside a numeral: only between characters that cannot stand for themselves there (三千 八百 万). */
function continues(t: string, s: State): boolean {
  let next = s.i;
  while (t[next] === ' ' && next - s.i < 2) next++;
  const char = t[next] ?? '';
  const scales =
    (SCALES[char] !== undefined ||
      PLACES[char] !== undefined ||
      (ODD.includes(char) && SCALES[t[t[next + 1] === ' ' ? next + 2 : next + 1] ?? ''] !== undefined)) &&
    !unitAhead(t, next);
  const point = char === POINT && DIGITS[t[t[next + 1] === ' ' ? next + 2 : next + 1] ?? ''] !== undefined;
  if (point) {
    s.i = next;
    return true;
  }
  const digit = DIGITS[char] !== undefined && s.pending === null && s.chars > 1;
  if (
    !scales &&
    !(
      digit &&
      (PLACES[t[next + 1] ?? ''] !== undefined ||
        SCALES[t[next + 1] ?? ''] !== undefined ||
        t[next + 1] === ' ' ||
        next + 1 === t.length)
    )
  )
    return false;
  s.i = next;
  return true;
}

function arabic(t: string, s: State): boolean {
  if (s.pending !== null || (s.parts > 0 && s.lastScale === 99 && s.place === 99)) return false;
  const digits = readDigits(t, s.i);
  if (!digits) return false;
  s.pending = { lo: digits.value, hi: digits.value };
  s.decimal = digits.place;
  s.arabic = digits;
  s.i = digits.end;
  s.digits++;
  s.parts++;
  return true;
}

function digitAt(t: string, s: State, char: string, digit: number): boolean {
  if (
    char === '参' &&
    (s.parts === 0 || isHan(t.charCodeAt(s.i + 1))) &&
    !PLACES[t[s.i + 1] ?? ''] &&
    !SCALES[t[s.i + 1] ?? '']
  )
    return false;
  if (s.few || (char === '两' && s.parts > 0 && !PLACES[t[s.i + 1] ?? ''] && !SCALES[t[s.i + 1] ?? ''])) return false;
  if (s.pending !== null) {
    if (s.arabic && s.pending.lo === s.arabic.value) return false;
    // 七八百, 三五个: two digits side by side are an estimate.
    const low = Number(s.pending.lo.n);
    if (
      s.near ||
      low === 0 ||
      digit <= low ||
      (digit - low > 1 && !(low === 3 && digit === 5)) ||
      DIGITS[t[s.i + 1] ?? ''] !== undefined
    )
      return false;
    return take(s, () => {
      s.pending = span(low, digit);
      s.near = true;
      s.digits++;
    });
  }
  if (digit === 0 && (char === '零' || char === '〇')) {
    if (s.parts === 0 && t[s.i + 1] !== POINT && !PLACES[t[s.i + 1] ?? ''])
      return take(s, () => {
        s.pending = span(0);
        s.digits++;
      });
    if (t[s.i + 1] === POINT)
      return take(s, () => {
        s.pending = span(0);
        s.digits++;
      });
    return take(s, () => {
      s.zero = true;
    });
  }
  return take(s, () => {
    s.pending = span(digit);
    s.digits++;
    s.decimal = 0;
  });
}

function few(t: string, s: State, char: string): boolean {
  const next = t[s.i + 1] ?? '';
  const scaled = PLACES[next] !== undefined || SCALES[next] !== undefined;
  if (s.pending !== null || s.few) return false;
  if (char === '数' && (!scaled || s.parts > 0)) return false;
  if (char === '几' && '乎何率'.includes(next || '\0')) return false;
  return take(s, () => {
    s.few = true;
    s.pending = span(3, 9);
    s.digits++;
  });
}

function placeAt(t: string, s: State, char: string, place: number, vague: VagueTable): boolean {
  if (char !== '十' && char !== '拾' && unitAhead(t, s.i) && s.parts > 0) return false;
  const exponent = Math.log10(place);
  if (exponent >= s.place && s.pending === null && s.group !== null) return false;
  const implicit = s.pending === null;
  if (s.arabic && s.pending?.lo === s.arabic.value && exponent === 1) return false;
  if (implicit && s.parts > 0 && exponent > 1 && !s.zero && s.lastScale === 99) return false;
  return take(s, () => {
    const open = s.few && s.pending !== null ? vagueSpan(exponent, vague) : null;
    const value = open ?? (implicit ? span(place) : times(s.pending ?? NONE, exponent));
    s.group = plus(s.group ?? NONE, value);
    s.pending = null;
    s.place = exponent;
    s.zero = false;
  });
}

const vagueSpan = (exponent: number, vague: VagueTable): Pair =>
  span(...(exponent === 1 ? vague.tens : exponent === 2 ? vague.hundreds : vague.thousands));

/** No amount has more places than a thousand 万亿亿; a run of 万 is no number. */
const MAX_SCALE = 24;

function scaleAt(t: string, s: State, char: string, scale: number, vague: VagueTable): boolean {
  if (char === '兆' && '瓦赫字比帕焦欧位'.includes(t[s.i + 1] ?? '\0')) return false;
  if (s.lastScale !== 99 && scale >= s.lastScale && scale + s.lastScale > MAX_SCALE) return false;
  if (s.few && s.pending !== null) s.pending = span(...vague.few);
  const open = s.pending !== null || s.group !== null;
  if (!open && s.parts > 0 && scale < s.lastScale && s.lastScale !== 99) return false;
  return take(s, () => {
    const group = plus(s.group ?? NONE, s.pending ?? NONE);
    if (s.lastScale === 99) s.total = times(open ? group : span(1), scale);
    else if (scale >= s.lastScale) s.total = times(plus(s.total, group), scale);
    else s.total = plus(s.total, times(group, scale));
    s.lastScale = scale >= s.lastScale && s.lastScale !== 99 ? scale + s.lastScale : scale;
    s.group = null;
    s.pending = null;
    s.place = 99;
    s.zero = false;
  });
}

/** 300多亿, 十余万, 百余: a little more; must follow a place, a scale or Arabic digits. */
function oddAt(t: string, s: State, char: string): boolean {
  if (s.parts === 0 || s.odd || s.few || (s.pending !== null && !s.arabic)) return false;
  const next = t[s.i + 1] ?? '';
  if (char === '来' && (!'个名人位家年万亿元岁天次种斤'.includes(next || '\0') || s.arabic !== null || s.place !== 1))
    return false;
  if (char === '余' && '额'.includes(next || '\0')) return false;
  s.odd = true;
  s.i++;
  s.parts++;
  return true;
}

/** 三点五: digits after 点, unless it is a clock time. */
function pointAt(t: string, s: State): boolean {
  if (s.parts === 0 || s.odd || s.few || s.near || s.arabic) return false;
  let i = s.i + 1;
  while (t[i] === ' ') i++;
  let digits = '';
  while (i < t.length && digits.length < 18) {
    const digit = isDigit(t.charCodeAt(i)) ? Number(t[i]) : DIGITS[t[i] ?? ''];
    if (digit === undefined) break;
    digits += digit;
    i++;
  }
  if (!digits || PLACES[t[i] ?? ''] === 10 || '分钟刻'.includes(t[i] ?? '\0')) return false;
  const value = rational(BigInt(digits), 10n ** BigInt(digits.length));
  const whole = plus(s.total, plus(s.group ?? NONE, s.pending ?? NONE));
  s.total = NONE;
  s.lastScale = 99;
  s.group = null;
  s.pending = plus(whole, { lo: value, hi: value });
  s.decimal = -digits.length;
  s.place = -1;
  s.i = i;
  s.parts += 2;
  s.chars += 2;
  return true;
}

/** A place or scale that begins a unit instead: 5千米, 3千瓦, 百分点. */
function unitAhead(t: string, i: number): boolean {
  const next = t[i + 1] ?? '';
  if (t[i] === '千' || t[i] === '仟')
    return (
      '克米瓦赫伏卡焦帕'.includes(next || '\0') ||
      (next === '字' && t[i + 2] === '节') ||
      (next === '分' && t[i + 2] === '点')
    );
  if (t[i] === '百') return (next === '分' && (t[i + 2] === '点' || t[i + 2] === '比')) || '帕'.includes(next || '\0');
  return false;
}

function close(t: string, at: number, s: State, vague: VagueTable): Numeral | null {
  let group = plus(s.group ?? NONE, NONE);
  const scale = s.lastScale === 99 ? 0 : s.lastScale;
  if (s.pending !== null) {
    const alone = s.arabic === null || s.arabic.whole.length === 1;
    // 四百五 = 450, 九万四 = 94,000: a last digit without 零 stands for the next place below.
    const below =
      s.place !== 99 && s.place >= 2
        ? s.place - 1
        : s.place === 99 && s.lastScale !== 99 && alone
          ? s.lastScale - 1
          : 0;
    const elliptic = !s.zero && below > 0 && (!s.arabic || s.arabic.place === 0) && !s.few && s.parts > 1;
    const teen = s.few && s.place === 1 && s.group !== null;
    group = plus(
      group,
      elliptic ? times(s.pending, below) : teen ? span(1, 9) : s.few ? span(...vague.few) : s.pending,
    );
  }
  const value = plus(s.total, group);
  const implicit = s.digits === 0;
  const bareArabic = s.arabic !== null && s.parts === 1;
  const unit = lowestOpen(s, scale);
  const odd = s.odd && implicit;
  const hi = odd
    ? rational(value.hi.n * BigInt(vague.hundredOdd[1]), value.hi.d * BigInt(vague.hundredOdd[0]))
    : value.hi;
  const tail = odd ? rational(hi.n, hi.d) : hi;
  const isTen = implicit && (t[at] === '十' || t[at] === '拾');
  return {
    start: at,
    end: s.i,
    lo: value.lo,
    hi: odd && !isTen ? tail : value.hi,
    step: scaleBy(rational(1), unit),
    shared: multiply(tenTo(scale), rational(1)),
    bare: bareArabic || (s.parts === s.digits && scale === 0) || (scale === 0 && s.lastScale === 99),
    sort: s.few || (odd && !isTen) ? 'few' : s.odd ? 'odd' : s.near ? 'near' : 'plain',
    strength: strengthOf(s, implicit, isTen),
    script: s.chars === 0 || (s.arabic && s.chars === 0) ? 'digits' : s.arabic ? 'digits' : 'han',
    written: s.arabic && s.parts === 1 ? s.arabic.whole : t.slice(at, s.i),
  };
}

/** Exponent of the last written digit: 7300亿 → 8, 1.1万亿 → 11, 三千 → 0. */
function lowestOpen(s: State, scale: number): number {
  if (s.pending !== null && s.lastScale !== 99 && s.arabic === null) return s.place === 99 && !s.zero ? scale - 1 : 0;
  if (s.pending !== null) return s.decimal;
  if (s.group !== null) return 0;
  return scale + Math.min(0, s.decimal);
}

function strengthOf(s: State, implicit: boolean, isTen: boolean): Numeral['strength'] {
  if (s.arabic && s.digits > 0) return 'sure';
  if (implicit) return isTen && !s.odd ? 'unit' : s.odd ? 'sure' : 'company';
  if (s.few && s.chars === 1) return 'company';
  return s.chars >= 2 ? 'sure' : 'unit';
}
