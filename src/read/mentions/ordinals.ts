import { ONE, rational } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import { ORDINALS, TENS } from '../locales/en/numbers.ts';
import { type Folded, isLetter } from '../locales/lexicon.ts';
import type { Extractor } from './index.ts';
import { readHanNumeral } from './numeral-han.ts';
import { readLatinNumeral } from './numeral-latin.ts';
import { type VagueTable, vagueTable } from './vague.ts';

const FIGURE = /(?<![\p{Script=Latin}\d.,])(\d{1,3}(?:,\d{3})+|\d{1,6}) ?(?:st|nd|rd|th)(?![\p{Script=Latin}\d])/gu;
const HAN = /第 ?/gu;
const WORD = new RegExp(`(?<!\\p{Script=Latin})(?:${Object.keys(ORDINALS).join('|')})(?!\\p{Script=Latin})`, 'gu');
const GLUED = new RegExp(
  `(?<!\\p{Script=Latin})(${Object.keys(TENS).join('|')})[-—– ]?(${Object.keys(ORDINALS).slice(0, 9).join('|')})(?!\\p{Script=Latin})`,
  'gu',
);

/** Ordinals: 第三, 3rd, twenty-fifth. A second that is a unit of time, a third that is a part, are none. */
export const ordinals: Extractor = (_text, context, text) => {
  const vague = context.vague ?? vagueTable();
  return [...figures(text), ...han(text, vague), ...glued(text), ...words(text, vague)];
};

function* figures(text: Folded): Generator<Mention> {
  for (const found of text.lower.matchAll(FIGURE))
    yield ordinal(text, found.index, found.index + found[0].length, BigInt((found[1] ?? '0').replace(/,/gu, '')));
}

function* han(text: Folded, vague: VagueTable): Generator<Mention> {
  for (const found of text.lower.matchAll(HAN)) {
    const numeral = readHanNumeral(text, found.index + found[0].length, vague);
    if (numeral && numeral.lo.d === 1n && numeral.sort === 'plain' && numeral.lo.n >= 0n)
      yield ordinal(text, found.index, numeral.end, numeral.lo.n);
  }
}

function* glued(text: Folded): Generator<Mention> {
  for (const found of text.lower.matchAll(GLUED)) {
    const value = (TENS[found[1] ?? ''] ?? 0) + (ORDINALS[found[2] ?? ''] ?? 0);
    yield ordinal(text, found.index, found.index + found[0].length, BigInt(value));
  }
}

function* words(text: Folded, vague: VagueTable): Generator<Mention> {
  const t = text.lower;
  for (const found of t.matchAll(WORD)) {
    const before = numberBefore(text, found.index, vague);
    const own = ORDINALS[found[0]] ?? 1;
    const sole = before === null;
    if (sole && own >= 100) continue;
    if (
      found[0] === 'second' &&
      /(?:^|[^\p{L}])(?:a|per|one|half|split)[ -]$/u.test(t.slice(Math.max(0, found.index - 7), found.index))
    )
      continue;
    if (
      own > 2 &&
      own < 100 &&
      /^ of (?:a|the)(?!\p{Script=Latin})|^s/u.test(
        t.slice(found.index + found[0].length, found.index + found[0].length + 8),
      ) &&
      /(?:^|[^\p{L}])(?:a|one)[ -]$/u.test(t.slice(Math.max(0, found.index - 6), found.index))
    )
      continue;
    if (sole) yield ordinal(text, found.index, found.index + found[0].length, BigInt(own));
    else
      yield ordinal(
        text,
        before.start,
        found.index + found[0].length,
        own >= 100 && before.value > 0n ? before.value * BigInt(own) : before.value + BigInt(own),
      );
  }
}

/** The words of a longer ordinal before its last one: one hundred twenty|-fifth, two |hundredth. */
function numberBefore(text: Folded, at: number, vague: VagueTable): { start: number; value: bigint } | null {
  const t = text.lower;
  if (t[at - 1] !== ' ' && t[at - 1] !== '-') return null;
  let start = at;
  let best: { start: number; value: bigint } | null = null;
  for (let words = 0; words < 6 && start > 0; words++) {
    let from = start - 1;
    while (from > 0 && isLetter(t.charCodeAt(from - 1))) from--;
    if (from >= start - 1) break;
    start = from;
    const numeral = readLatinNumeral(text, start, vague);
    if (
      numeral?.script !== 'latin' ||
      numeral.sort !== 'plain' ||
      numeral.lo.d !== 1n ||
      Math.abs(numeral.end - at) > 1
    )
      break;
    best = { start, value: numeral.lo.n };
  }
  return best && (best.value >= 20n || best.start < at) && (best.value % 10n === 0n || best.value < 10n) ? best : null;
}

function ordinal(text: Folded, start: number, end: number, n: bigint): Mention {
  const value = rational(n);
  return {
    kind: 'ordinal',
    start,
    end,
    text: text.text.slice(start, end),
    value: {
      kind: 'quantity',
      lo: value,
      hi: value,
      unit: '',
      qualifier: 'exact',
      digits: text.text.slice(start, end),
      step: ONE,
    },
    inferred: [],
  };
}
