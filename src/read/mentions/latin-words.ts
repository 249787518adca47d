import { add, multiply, ONE, type Rational, rational, tenTo, ZERO } from '../../exact/rational.ts';
import { ONES, SCALES, TENS } from '../locales/en/numbers.ts';
import { isLetter } from '../locales/lexicon.ts';
import { type Numeral, readDigits } from './numeral.ts';

// English number words, one after the other: what a numeral is summed up from.

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The word after `at`, past a blank or one hyphen. */
export function nextWord(t: string, at: number): Word | null {
  let i = at;
  if (t[i] === '-' || t[i] === '—' || t[i] === '–') i++;
  else while (i - at < 3 && (t[i] === ' ' || t[i] === '\n')) i++;
  return wordAt(t, i);
}

export function wordAt(t: string, at: number): Word | null {
  let end = at;
  while (end - at < 16 && isLetter(t.charCodeAt(end))) end++;
  return end > at ? { word: t.slice(at, end), start: at, end } : null;
}

/** Words or digits so far. */
export interface Sum {
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

export function plain(start: number, end: number, value: Rational, place: number): Numeral {
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

/** One more word of the sum; false where it ends. */
export function more(t: string, s: Sum): boolean {
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

export function take(word: Word, s: Sum): boolean {
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
