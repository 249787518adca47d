import { multiply, rational, tenTo } from '../../exact/rational.ts';
import { HALVES, ORDINALS, SCALES } from '../locales/en/numbers.ts';
import { nextWord, plain, wordAt } from './latin-words.ts';
import type { Numeral } from './numeral.ts';

/** thirds, quarters, fifths after a count. */
export function denominatorAt(t: string, at: number): { end: number; below: number } | null {
  const word = nextWord(t, at);
  if (!word) return null;
  const part = HALVES[word.word] ?? ORDINALS[word.word.replace(/s$/u, '')];
  if (part === undefined || part < 2 || (part === 2 && word.word.startsWith('sec'))) return null;
  // "one third" is a part; "twenty fifth" is an ordinal, "twenty fifths" a part.
  return word.word.endsWith('s') || isOne(t, at) ? { end: word.end, below: part } : null;
}
const isOne = (t: string, at: number): boolean => /(?:^|[^\p{L}])(?:one|a)$/u.test(t.slice(Math.max(0, at - 5), at));

/** "half a billion", "two thirds of a million", "quarter million": the scale behind a part. */
export function ofScale(t: string, at: number): { end: number; exponent: number } {
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
export function partAt(t: string, at: number): Numeral | null {
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
