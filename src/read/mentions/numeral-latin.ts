import { add, multiply, ONE, type Rational, rational, tenTo, ZERO } from '../../exact/rational.ts';
import {
  HALVES,
  MINUS,
  NEEDS_COMPANY,
  ONES,
  ORDINALS,
  SCALES,
  SHORT_SCALES,
  TENS,
  VAGUE,
} from '../locales/en/numbers.ts';
import { type Folded, isDigit, isLetter, lexicon } from '../locales/lexicon.ts';
import { type Numeral, type ReadNumeral, readDigits, scaleBy } from './numeral.ts';
import type { VagueName, VagueTable } from './vague.ts';

const VAGUE_WORDS = lexicon(Object.entries(VAGUE));
const STARTS = new Set([
  ...Object.keys(ONES),
  ...Object.keys(TENS),
  ...Object.keys(SCALES),
  ...MINUS,
  'a',
  'an',
  'half',
  'quarter',
  'dozen',
  'dozens',
  'several',
  'tens',
  'scores',
  'mid',
  'couple',
  'tenth',
  'third',
  'fourth',
  'fifth',
  'quarters',
  'low',
  'high',
]);

/** Can a numeral begin with this word? */
export const isNumberWord = (word: string): boolean => STARTS.has(word);

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The word after `at`, past a blank or one hyphen. */
function nextWord(t: string, at: number): Word | null {
  let i = at;
  if (t[i] === '-' || t[i] === '—' || t[i] === '–') i++;
  else while (i - at < 3 && (t[i] === ' ' || t[i] === '\n')) i++;
  return wordAt(t, i);
}

function wordAt(t: string, at: number): Word | null {
  let end = at;
  while (end - at < 16 && isLetter(t.charCodeAt(end))) end++;
  return end > at ? { word: t.slice(at, end), start: at, end } : null;
}

/** Words or digits so far. */
interface Sum {
  end: number;
  total: Rational;
  group: Rational;
  /** Exponent of the last scale. */
  scale: number;
  /** Exponent of the last written digit. */
  place: number;
  words: number;
  scales: number;
  digits: string | null;
}

/** A numeral in English words, in Arabic digits, or digits with a scale: 13.1bn, two and a half million, half a billion, dozens, mid-40s. */
export const readLatinNumeral: ReadNumeral = (text, at, vague) => {
  const t = text.lower;
  const first = isDigit(t.charCodeAt(at)) || t[at] === '.' ? null : wordAt(t, at);
  if (first && MINUS.includes(first.word)) return negated(text, at, first, vague);
  if (first) return readDecade(t, first, vague) ?? readVague(text, at, vague) ?? readWords(text, at, first);
  return readFigures(text, at);
};

function negated(text: Folded, at: number, minus: Word, vague: VagueTable): Numeral | null {
  let i = minus.end;
  while (text.lower[i] === ' ') i++;
  if (i === minus.end) return null;
  const read = readLatinNumeral(text, i, vague);
  if (!read) return null;
  const turn = (v: Rational): Rational => ({ n: -v.n, d: v.d });
  return { ...read, start: at, lo: turn(read.hi), hi: turn(read.lo), strength: 'sure' };
}

/** mid-40s, low 20s, high thirties. */
function readDecade(t: string, first: Word, vague: VagueTable): Numeral | null {
  const row =
    first.word === 'mid' ? vague.mid : first.word === 'low' ? vague.early : first.word === 'high' ? vague.late : null;
  if (!row) return null;
  const match = /[- ](\d0)s(?![\p{Script=Latin}\d])/uy;
  match.lastIndex = first.end;
  const found = match.exec(t);
  if (!found) return null;
  const base = Number(found[1]);
  return {
    ...plain(first.start, first.end + found[0].length, rational(base + row[0]), 0),
    hi: rational(base + row[1]),
    sort: 'few',
    script: 'latin',
  };
}

/** dozens of, several, a few, hundreds of thousands of. */
function readVague(text: Folded, at: number, vague: VagueTable): Numeral | null {
  const found = VAGUE_WORDS.at(text, at);
  if (!found) return null;
  // Every meaning of the table is a row's name.
  let [lo, hi] = vague[found.meaning as VagueName];
  let end = found.end;
  let exponent = 0;
  for (let word = nextWord(text.lower, end); word; word = nextWord(text.lower, end)) {
    const of = word.word === 'of' ? nextWord(text.lower, word.end) : word;
    const scale = of ? SCALES[of.word] : undefined;
    const dozen = of && (of.word === 'dozen' || of.word === 'dozens');
    if (!of || (scale === undefined && !dozen)) break;
    // "several hundred" is 数百, "a few dozen" dozens: the row of the whole, not nine hundred at most.
    const row =
      exponent > 0 || found.meaning !== 'few'
        ? null
        : dozen
          ? vague.dozens
          : scale === 2
            ? vague.hundreds
            : scale === 3
              ? vague.thousands
              : null;
    if (row) [lo, hi] = row;
    else exponent += scale ?? 0;
    end = of.end;
  }
  const trimmed = text.lower.slice(at, end).endsWith(' of') ? end - 3 : end;
  return {
    ...plain(at, trimmed, rational(lo), exponent),
    lo: scaleBy(rational(lo), exponent),
    hi: scaleBy(rational(hi), exponent),
    sort: 'few',
    script: 'latin',
    strength: 'sure',
  };
}

function plain(start: number, end: number, value: Rational, place: number): Numeral {
  return {
    start,
    end,
    lo: value,
    hi: value,
    step: tenTo(place),
    shared: ONE,
    bare: false,
    sort: 'plain',
    strength: 'sure',
    script: 'digits',
    written: '',
  };
}

/** Digits, with a scale word or letter behind them. */
function readFigures(text: Folded, at: number): Numeral | null {
  const t = text.lower;
  const digits = readDigits(t, at);
  if (!digits) return null;
  const slash = fractionAt(t, digits.end, digits.value);
  if (slash) return { ...plain(at, slash.end, slash.value, 0), step: rational(1, slash.below), sort: 'fraction' };
  const mixed = mixedAt(t, digits.end);
  if (mixed)
    return {
      ...plain(at, mixed.end, add(digits.value, mixed.value), 0),
      step: rational(1, mixed.below),
      sort: 'fraction',
    };
  const short = shortScale(text, digits.end);
  if (short) {
    const value = scaleBy(digits.value, short.exponent);
    const numeral = {
      ...plain(at, short.end, value, digits.place + short.exponent),
      shared: tenTo(short.exponent),
      written: digits.whole,
    };
    return short.company
      ? { ...numeral, without: { end: digits.end, value: digits.value, step: tenTo(digits.place) } }
      : numeral;
  }
  const s: Sum = {
    end: digits.end,
    total: ZERO,
    group: digits.value,
    scale: 99,
    place: digits.place,
    words: 0,
    scales: 0,
    digits: digits.whole,
  };
  while (more(t, s));
  const value = add(s.total, s.group);
  if (s.scales === 0)
    return {
      ...plain(at, digits.end, digits.value, digits.place),
      bare: !digits.grouped,
      written: digits.grouped ? '' : digits.whole,
    };
  return { ...plain(at, s.end, value, s.place), shared: tenTo(s.scale === 99 ? 2 : s.scale) };
}

const SLASH = / ?\/ ?(\d{1,4})(?![\d/.\p{Script=Latin}])/uy;
/** 3/4, 1/2: a part smaller than one whose denominator people use. */
function fractionAt(t: string, at: number, above: Rational): { end: number; value: Rational; below: number } | null {
  SLASH.lastIndex = at;
  const found = SLASH.exec(t);
  const below = Number(found?.[1] ?? 0);
  if (!found || above.d !== 1n || !COMMON.has(below) || above.n > 20n || above.n < 1n) return null;
  return { end: at + found[0].length, value: rational(above.n, BigInt(below)), below };
}
const COMMON = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 100, 1000]);
const MIXED = / (\d{1,2})\/(\d{1,2})(?![\d/.])/uy;
/** 1 4/3 and 5½. */
function mixedAt(t: string, at: number): { end: number; value: Rational; below: number } | null {
  const glyph = GLYPHS[t[at] ?? ''];
  if (glyph) return { end: at + 1, value: rational(glyph[0], glyph[1]), below: glyph[1] };
  MIXED.lastIndex = at;
  const found = MIXED.exec(t);
  const [above, below] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  return found && COMMON.has(below) ? { end: at + found[0].length, value: rational(above, below), below } : null;
}
export const GLYPHS: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

const SHORT = lexicon(Object.entries(SHORT_SCALES).map(([form, exponent]) => [form, { form, exponent }] as const));
/** bn, m, k … directly after digits, or after one blank where the form cannot be anything else. */
function shortScale(text: Folded, at: number): { end: number; exponent: number; company: boolean } | null {
  const glued = isLetter(text.lower.charCodeAt(at));
  const from = glued ? at : text.lower[at] === ' ' || text.lower[at] === '-' ? at + 1 : -1;
  const found = from < 0 ? null : SHORT.at(text, from);
  if (!found || isDigit(text.lower.charCodeAt(found.end))) return null;
  const form = text.cased.slice(found.start, found.end);
  if (form === 'kr' || form === 'Kr' || (!glued && form.length === 1 && !'BMm'.includes(form))) return null;
  return {
    end: found.end,
    exponent: found.meaning.exponent,
    company: NEEDS_COMPANY.has(form) || (!glued && form.length < 2),
  };
}

/** Number words from `first` on. */
function readWords(text: Folded, at: number, first: Word): Numeral | null {
  const t = text.lower;
  const s: Sum = { end: at, total: ZERO, group: ZERO, scale: 99, place: 0, words: 0, scales: 0, digits: null };
  const half = partAt(t, at);
  if (half) return half;
  if (first.word === 'a' || first.word === 'an') {
    const after = nextWord(t, first.end);
    if (after?.word === 'couple') {
      const of = nextWord(t, after.end);
      return {
        ...plain(at, of?.word === 'of' ? of.end : after.end, rational(2), 0),
        sort: 'few',
        script: 'latin',
        strength: 'company',
      };
    }
    if (!after) return null;
    // "a kilogram": one, where a unit follows.
    if (SCALES[after.word] === undefined && after.word !== 'dozen')
      return { ...plain(at, first.end, ONE, 0), script: 'latin', strength: 'company' };
    s.group = ONE;
    s.end = first.end;
  } else if (!take(first, s)) return null;
  while (more(t, s));
  tail(t, s);
  const value = add(s.total, s.group);
  const denominator = s.words > 0 || first.word === 'a' ? denominatorAt(t, s.end) : null;
  if (denominator) {
    const scaled = ofScale(t, denominator.end);
    return {
      ...plain(
        at,
        scaled.end,
        multiply(rational(value.n, value.d * BigInt(denominator.below)), tenTo(scaled.exponent)),
        0,
      ),
      sort: 'fraction',
      script: 'latin',
    };
  }
  if (s.words === 1 && s.scales === 1 && first.word !== 'a' && first.word !== 'an') return lone(at, first);
  if (t.startsWith(' point ', s.end)) return pointed(t, at, s, value);
  const single = s.words === 1 && s.scales === 0;
  return {
    ...plain(at, s.end, value, s.scales ? s.place : 0),
    shared: tenTo(s.scale === 99 ? 0 : s.scale),
    bare: s.scales === 0,
    strength: single && value.n === 1n ? 'company' : single ? 'unit' : 'sure',
    script: 'latin',
  };
}

/** "millions of", "thousands": a scale alone, plural. */
function lone(at: number, first: Word): Numeral | null {
  if (!first.word.endsWith('s')) return null;
  const exponent = SCALES[first.word] ?? 0;
  const value = scaleBy(rational(2), exponent);
  return {
    ...plain(at, first.end, value, exponent),
    hi: multiply(rational(99, 10), tenTo(exponent)),
    sort: 'few',
    script: 'latin',
  };
}

/** one point three. */
function pointed(t: string, at: number, s: Sum, whole: Rational): Numeral {
  let end = s.end + ' point'.length;
  let digits = '';
  for (
    let word = nextWord(t, end);
    word && ONES[word.word] !== undefined && (ONES[word.word] ?? 10) < 10;
    word = nextWord(t, end)
  ) {
    digits += ONES[word.word];
    end = word.end;
  }
  if (!digits) return plain(at, s.end, whole, 0);
  const value = add(whole, rational(BigInt(digits), 10n ** BigInt(digits.length)));
  const rest: Sum = { ...s, end, total: ZERO, group: value, scale: 99, place: -digits.length };
  while (more(t, rest));
  return {
    ...plain(at, rest.end, add(rest.total, rest.group), rest.place),
    bare: rest.scales === 0,
    shared: tenTo(rest.scale === 99 ? 0 : rest.scale),
    script: 'latin',
  };
}

/** One more word of the sum; false where it ends. */
function more(t: string, s: Sum): boolean {
  const word = nextWord(t, s.end);
  if (!word) return false;
  if (take(word, s)) return true;
  if (word.word === 'and' && s.scales > 0) {
    const next = nextWord(t, word.end);
    const digits = next ? null : figuresAfter(t, word.end);
    if (digits && (s.scale === 99 || s.scale === 2) && s.scales > 0) {
      s.group = add(s.group, digits.value);
      s.end = digits.end;
      return false;
    }
    const value = next ? (ONES[next.word] ?? TENS[next.word]) : undefined;
    if (next && value !== undefined && take(next, s)) return true;
  }
  return false;
}

function figuresAfter(t: string, at: number): { end: number; value: Rational } | null {
  const from = t[at] === ' ' ? at + 1 : -1;
  const digits = from < 0 ? null : readDigits(t, from);
  return digits && digits.place === 0 && digits.whole.length < 3 ? { end: digits.end, value: digits.value } : null;
}

/** Past this exponent of ten, scale words in a row are no number. */
const MAX_SCALE = 30;

function take(word: Word, s: Sum): boolean {
  const small = ONES[word.word] ?? TENS[word.word];
  if (small !== undefined) {
    const room = s.group.n % 100n;
    if (s.digits !== null && s.scales === 0) return false;
    if (s.group.d !== 1n || (room !== 0n && !(room % 10n === 0n && room > 10n && small < 10 && small > 0)))
      return false;
    s.group = add(s.group, rational(small));
    s.place = 0;
    s.words++;
    s.end = word.end;
    return true;
  }
  if (word.word === 'dozen' || word.word === 'dozens') {
    if (s.words + s.scales === 0 && s.group.n === 0n) s.group = ONE;
    s.group = multiply(s.group, rational(12));
    s.words++;
    s.scales++;
    s.end = word.end;
    return true;
  }
  const scale = SCALES[word.word];
  if (scale === undefined || s.place + scale > MAX_SCALE) return false;
  const had = s.group.n === 0n && s.total.n === 0n ? ONE : s.group;
  if (scale === 2) {
    if (s.group.n >= 100n * s.group.d) return false;
    s.group = multiply(had, rational(100));
  } else if (scale > s.scale || (s.group.n === 0n && s.total.n !== 0n)) {
    s.total = multiply(add(s.total, s.group), tenTo(scale));
    s.group = ZERO;
    s.scale = s.scale === 99 ? scale : scale + s.scale;
  } else {
    s.total = add(s.total, multiply(had, tenTo(scale)));
    s.group = ZERO;
    s.scale = scale;
  }
  s.place += scale;
  s.words++;
  s.scales++;
  s.end = word.end;
  return true;
}

const AND_PART = / and (?:a |one )?(half|quarter|third)(?! of)(?!\p{Script=Latin})/uy;
/** two and a half (million). */
function tail(t: string, s: Sum): void {
  AND_PART.lastIndex = s.end;
  const found = AND_PART.exec(t);
  if (!found) return;
  const part = rational(1, found[1] === 'half' ? 2 : found[1] === 'third' ? 3 : 4);
  s.end += found[0].length;
  if (s.group.n === 0n && s.scale !== 99) s.total = add(s.total, multiply(part, tenTo(s.scale)));
  else s.group = add(s.group, part);
  while (more(t, s));
}

/** thirds, quarters, fifths after a count. */
function denominatorAt(t: string, at: number): { end: number; below: number } | null {
  const word = nextWord(t, at);
  if (!word) return null;
  const part = HALVES[word.word] ?? ORDINALS[word.word.replace(/s$/u, '')];
  if (part === undefined || part < 2 || (part === 2 && word.word.startsWith('sec'))) return null;
  // "one third" is a part; "twenty fifth" is an ordinal, "twenty fifths" a part.
  return word.word.endsWith('s') || isOne(t, at) ? { end: word.end, below: part } : null;
}
const isOne = (t: string, at: number): boolean => /(?:^|[^\p{L}])(?:one|a)$/u.test(t.slice(Math.max(0, at - 5), at));

/** "half a billion", "two thirds of a million", "quarter million": the scale behind a part. */
function ofScale(t: string, at: number): { end: number; exponent: number } {
  let from = at;
  for (const skipped of ['of', 'a']) {
    const word = nextWord(t, from);
    if (word?.word === skipped) from = word.end;
  }
  const word = nextWord(t, from);
  const exponent = word ? SCALES[word.word] : undefined;
  return word && exponent !== undefined ? { end: word.end, exponent } : { end: at, exponent: 0 };
}

/** half, half a million, a quarter of, three quarters billion: a part that starts with its own word. */
function partAt(t: string, at: number): Numeral | null {
  const first = wordAt(t, at);
  const word = first && (first.word === 'a' || first.word === 'an') ? nextWord(t, first.end) : first;
  if (!first || !word) return null;
  const article = first !== word;
  const below =
    word.word === 'half'
      ? 2
      : word.word === 'quarter'
        ? 4
        : article || /^ of (?:a |one )?\p{L}/u.test(t.slice(word.end, word.end + 8))
          ? ORDINALS[word.word]
          : undefined;
  if (below === undefined || below < 2 || (below === 2 && word.word === 'second')) return null;
  if (
    /^-\p{Script=Latin}/u.test(t.slice(word.end, word.end + 2)) &&
    SCALES[nextWord(t, word.end)?.word ?? ''] === undefined &&
    !/^-(?:litre|liter|mile|pound|inch|gallon|pint|cup|ton|kilo|metre|meter|dozen)/u.test(
      t.slice(word.end, word.end + 8),
    )
  )
    return null;
  const scaled = ofScale(t, word.end);
  const dozen = /^ (?:a )?dozen(?!\p{Script=Latin})/u.exec(t.slice(word.end, word.end + 12));
  if (dozen && below === 2) return { ...plain(at, word.end + dozen[0].length, rational(6), 0), script: 'latin' };
  const value = multiply(rational(1, below), tenTo(scaled.exponent));
  const sure = scaled.exponent > 0 || (below === 2 && !article);
  const by = /(?:^|\P{L})by $/u.test(t.slice(Math.max(0, at - 4), at));
  const linked = by || /^ of(?!\p{Script=Latin})/u.test(t.slice(word.end, word.end + 4));
  if (below !== 2 && !sure && !linked && !article && !/^[- ]/u.test(t.slice(word.end, word.end + 1))) return null;
  return {
    ...plain(at, scaled.end, value, scaled.exponent),
    step: value,
    sort: scaled.exponent ? 'plain' : 'fraction',
    strength: sure ? 'unit' : linked ? 'unit' : 'company',
    script: 'latin',
  };
}
