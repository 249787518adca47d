import { add, multiply, ONE, type Rational, rational, tenTo, ZERO } from '../../exact/rational.ts';
import { MINUS, ONES, SCALES, TENS, VAGUE } from '../locales/en/numbers.ts';
import { type Folded, isDigit, lexicon } from '../locales/lexicon.ts';
import { readFigures } from './latin-figures.ts';
import { denominatorAt, ofScale, partAt } from './latin-parts.ts';
import { more, nextWord, plain, type Sum, take, type Word, wordAt } from './latin-words.ts';
import { type Numeral, type ReadNumeral, scaleBy } from './numeral.ts';
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

/** Scores more were hurt; but a model scores 71, and scores on a test are none. */
const SCORES_OF = /^ (?:of|more|were|are|have|had|others|people|injured|dead|died|killed|wounded|missing)\b/u;

/** dozens of, several, a few, hundreds of thousands of. */
function readVague(text: Folded, at: number, vague: VagueTable): Numeral | null {
  const found = VAGUE_WORDS.at(text, at);
  if (
    !found ||
    (text.lower.slice(at, found.end) === 'scores' && !SCORES_OF.test(text.lower.slice(found.end, found.end + 12)))
  )
    return null;
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
