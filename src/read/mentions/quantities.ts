import { compare, equals } from '../../exact/rational.ts';
import type { Mention, MentionKind } from '../../model/mention.ts';
import type { Qualifier, Quantity } from '../../model/value.ts';
import { type Folded, isDigit, isHan, isLetter, lexicon } from '../locales/lexicon.ts';
import { DIMENSIONS } from '../locales/units.ts';
import { DIGITS as HAN_DIGITS, NOT_NUMBERS } from '../locales/zh/numbers.ts';
import { compoundTail } from './compound.ts';
import type { Extractor } from './index.ts';
import { GLYPHS } from './latin-figures.ts';
import { shareAlongLists } from './lists.ts';
import { isLookAlike } from './look-alikes.ts';
import { HAN_STARTS } from './numeral-han.ts';
import { isNumberWord } from './numeral-latin.ts';
import { type Part, partAt } from './part.ts';
import { perAfter, perBefore } from './per.ts';
import { qualifierAfter, qualifierBefore } from './qualifier.ts';
import { rangeFrom } from './ranges.ts';
import { currencyBefore, isCounted } from './unit.ts';
import { type VagueTable, vagueTable } from './vague.ts';

/** A quantity with all that belongs to it. */
export interface Whole extends Part {
  readonly qualifier: Qualifier;
}

const OTHER = 0;
const DIGIT = 1;
const HAN = 2;
const LETTER = 3;
const CLASSES = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x250; unit++) if (isLetter(unit)) table[unit] = LETTER;
  for (let unit = 48; unit <= 57; unit++) table[unit] = DIGIT;
  for (const glyph of Object.keys(GLYPHS)) table[glyph.charCodeAt(0)] = DIGIT;
  table['.'.charCodeAt(0)] = DIGIT;
  for (const char of HAN_STARTS) table[char.charCodeAt(0)] = HAN;
  return table;
}

/** Numbers, money, shares and measures: one scan for places where a numeral starts, everything else is read from there. */
function readQuantities(text: Folded, vague: VagueTable): Whole[] {
  const wholes: Whole[] = [];
  const t = text.lower;
  let i = 0;
  while (i < t.length) {
    const kind = CLASSES[t.charCodeAt(i)];
    if (kind === OTHER) {
      i++;
      continue;
    }
    if (kind === LETTER && !isNumberWord(t.slice(i, wordEnd(t, i)))) {
      i = pastWord(text, wordEnd(t, i), text.cased[i] ?? '');
      continue;
    }
    const word = kind === HAN ? NOT_NUMBER.at(text, i) : null;
    if (word) {
      i = word.end;
      continue;
    }
    const read = wholeAt(text, i, vague);
    if (read.length) {
      i = Math.max(i + 1, rated(text, wholes, read));
    } else
      i =
        kind === LETTER
          ? pastWord(text, wordEnd(t, i), '')
          : kind === DIGIT
            ? Math.max(i + 1, skipDigits(t, i))
            : i + 1;
  }
  return shareAlongLists(text, joinBounds(text, wholes));
}

const NOT_NUMBER = lexicon(NOT_NUMBERS.map((form) => [form, true] as const));

/** Files what was read with what it is per; gives where to read on. A denominator (每百万tokens) is no value of its own. */
function rated(text: Folded, wholes: Whole[], read: readonly Whole[]): number {
  let end = 0;
  for (const whole of read) {
    const rate = whole.unit?.kind === 'money' || whole.unit?.kind === 'measure';
    const after = rate ? perAfter(text, whole.end) : null;
    const before = rate && !after ? perBefore(text, whole.start) : null;
    const last = wholes.at(-1);
    if (before && last && last.start >= before.start) wholes.pop();
    const per = after?.meaning ?? before?.meaning;
    wholes.push(per ? { ...whole, per } : whole);
    end = after?.end ?? whole.end;
  }
  return end;
}

/** Past a word and the digits that belong to it (GPT-4, v3.5, A100), unless the word is a currency. */
function pastWord(text: Folded, end: number, first: string): number {
  const t = text.lower;
  if (t[end] === '-' && isDigit(t.charCodeAt(end + 1)) && !t.startsWith('sub', end - 3)) return skipDigits(t, end + 1);
  return isDigit(t.charCodeAt(end)) && first !== 'x' && !currencyBefore(text, end) ? skipDigits(t, end) : end;
}

const LINK = /^ ?(?:(?:and|but|,|，|、|且|并且?|同时|的同时|又|而|at the same time) ?){0,2}$/u;
const LOWER: ReadonlySet<Qualifier> = new Set(['over', 'at_least']);
const UPPER: ReadonlySet<Qualifier> = new Set(['under', 'at_most', 'up_to']);

/** "more than 100 and less than 300", 大于10小于20: two bounds of one value are a range. */
function joinBounds(text: Folded, wholes: readonly Whole[]): Whole[] {
  const joined: Whole[] = [];
  for (const next of wholes) {
    const last = joined.at(-1);
    const range = last && rangeOf(text, last, next);
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

function rangeOf(text: Folded, a: Whole, b: Whole): Whole | null {
  if (b.start - a.end > 20 || (a.unit && b.unit && a.unit.code !== b.unit.code)) return null;
  const [low, high] =
    LOWER.has(a.qualifier) && UPPER.has(b.qualifier)
      ? [a, b]
      : UPPER.has(a.qualifier) && LOWER.has(b.qualifier)
        ? [b, a]
        : [null, null];
  if (!low || !high || !LINK.test(text.lower.slice(a.end, b.start)) || compare(low.lo, high.hi) >= 0) return null;
  return {
    ...b,
    start: a.start,
    lo: low.lo,
    hi: high.hi,
    unit: b.unit ?? a.unit,
    qualifier: 'exact',
    numeral: { ...b.numeral, start: a.numeral.start },
  };
}

function wordEnd(t: string, at: number): number {
  let end = at + 1;
  while (end < t.length && CLASSES[t.charCodeAt(end)] === LETTER) end++;
  return end;
}
function skipDigits(t: string, at: number): number {
  let end = at;
  while (
    end < t.length &&
    (isDigit(t.charCodeAt(end)) || (end > at && (t[end] === '.' || t[end] === ',') && isDigit(t.charCodeAt(end + 1))))
  )
    end++;
  return end;
}

/** Everything at one place: sign, unit, tail (6角, 10 inches), range partner, qualifiers. Mostly one value, two where a change is told. */
function wholeAt(text: Folded, at: number, vague: VagueTable): Whole[] {
  const t = text.lower;
  if (t[at - 1] === '第' || (t[at - 1] === ' ' && t[at - 2] === '第')) return [];
  if (t[at - 1] === '/' && isDigit(t.charCodeAt(at - 2))) return [];
  if (
    t[at - 1] === '%' ||
    (t[at - 1] === '-' && /\p{Script=Latin}/u.test(t[at - 2] ?? '') && isLetter(t.charCodeAt(at)))
  )
    return [];
  const raw = partAt(text, at, vague);
  if (!raw || raw.unit?.kind === 'time') return [];
  const part = signedPart(t, compoundTail(text, raw, vague));
  const range = rangeFrom(text, part, vague);
  if (range === 'none') return [];
  if (range.length > 1)
    return range.map((one) => ({ ...one, qualifier: 'exact' as const })).filter((one) => isValue(text, one));
  const one = qualified(text, range[0] ?? part);
  return isValue(text, one) ? [one] : [];
}

function signedPart(t: string, part: Part): Part {
  const sign = t[part.start - 1];
  const before = t[part.start - 2] ?? ' ';
  if (
    part.numeral.script !== 'digits' ||
    (sign !== '-' && sign !== '+') ||
    /[\p{L}\p{N})\]%_.\-+]/u.test(before) ||
    part.numeral.lo.n < 0n
  )
    return part;
  if (sign === '+') return { ...part, start: part.start - 1 };
  return { ...part, start: part.start - 1, lo: { n: -part.hi.n, d: part.hi.d }, hi: { n: -part.lo.n, d: part.lo.d } };
}

function qualified(text: Folded, part: Part): Whole {
  const implicit = part.numeral.strength === 'company' || '十百千万亿'.includes(text.lower[part.numeral.start] ?? '\0');
  const before = qualifierBefore(text, part.start, implicit);
  const after = qualifierAfter(text, part.end);
  // 人民币约300亿: the currency stands before the qualifier.
  const currency = part.unit === null && before ? currencyBefore(text, before.start) : null;
  const own: Qualifier =
    part.numeral.sort === 'few'
      ? 'approx_digits'
      : part.numeral.sort === 'odd'
        ? 'over'
        : part.numeral.sort === 'near'
          ? 'about'
          : 'exact';
  const told = before?.qualifier ?? after?.qualifier;
  const qualifier = before && after && before.qualifier === 'about' ? after.qualifier : (told ?? own);
  return {
    ...part,
    unit: currency?.unit ?? part.unit,
    start: currency?.start ?? before?.start ?? part.start,
    end: after?.end ?? part.end,
    qualifier:
      own === 'approx_digits' && qualifier === 'about'
        ? own
        : own === 'over' && qualifier === 'about'
          ? own
          : qualifier,
  };
}

/** Would a careful reader call it a quantity? */
function isValue(text: Folded, whole: Whole): boolean {
  const { numeral, unit } = whole;
  const ranged = !equals(whole.lo, whole.hi) && numeral.sort === 'plain';
  const marked = whole.qualifier !== 'exact' || ranged;
  if (unit) {
    if (numeral.strength === 'sure') return true;
    if (/^an?$/u.test(text.lower.slice(numeral.start, numeral.end))) return isOneUnit(text, whole);
    const soleOne = text.lower[numeral.start] === '一' && numeral.end - numeral.start === 1;
    return !(soleOne && unit.kind === 'measure' && !marked && !isFirmOne(text, whole));
  }
  if (text.lower.slice(numeral.start, numeral.end) === '一' && !isCounted(text, numeral.end))
    return isAlone(text, whole) && !isLookAlike(text, whole, marked);
  if (isOneThere(text, numeral)) return true;
  if (numeral.strength === 'company' && (numeral.script === 'latin' || !marked || numeral.sort === 'few')) return false;
  if (numeral.script === 'han' && numeral.strength !== 'sure' && !marked)
    return (
      (isAlone(text, whole) && !isLookAlike(text, whole, marked)) ||
      (isCounted(text, numeral.end) && text.lower[numeral.start] !== '一')
    );
  if (
    numeral.script === 'han' &&
    numeral.sort === 'few' &&
    isHan(text.lower.charCodeAt(numeral.end)) &&
    numeral.end - numeral.start === 1
  )
    return isCounted(text, numeral.end);
  return !isLookAlike(text, whole, marked);
}

/** The last of a list of parts: seven in Foo and one in Bar. */
const isOneThere = (text: Folded, { start, end }: Whole['numeral']): boolean =>
  text.lower.slice(start, end) === 'one' &&
  /(?:\band|,)\s$/u.test(text.lower.slice(Math.max(0, start - 5), start)) &&
  /^\s(?:was\s)?in\s(?:the\s)?\p{Lu}/u.test(text.text.slice(end, end + 14));

/** "a kilogram", but neither "$5 a gallon" nor "a pound of flesh each". */
const isOneUnit = (text: Folded, whole: Whole): boolean =>
  whole.unit !== null &&
  DIMENSIONS[whole.unit.code] !== undefined &&
  whole.end - whole.numberEnd > 1 &&
  !/[\d\p{L}%] ?$/u.test(text.lower.slice(Math.max(0, whole.start - 2), whole.start));

/** One person, one metre, one dollar are values; 一家, 一种 are articles. */
const isFirmOne = (text: Folded, whole: Whole): boolean =>
  whole.unit?.code === 'people'
    ? text.lower.slice(whole.numberEnd, whole.end) === '人'
    : /^[\p{Ll}%]/u.test(whole.unit?.code ?? '') && whole.unit !== null && whole.unit.code.length <= 4;

/** Nothing but the number between two marks or edges. */
function isAlone(text: Folded, whole: Whole): boolean {
  return (
    [text.lower[whole.start - 1], text.lower[whole.end]].every(
      (char) => char === undefined || !/[\p{L}\p{N}]/u.test(char),
    ) && HAN_DIGITS[text.lower[whole.start] ?? ''] !== undefined
  );
}

/** Numbers, money, percents and measures of a text. */
export const quantities: Extractor = (_text, context, prepared) =>
  readQuantities(prepared, context.vague ?? vagueTable()).map((whole) => mentionOf(prepared, whole));

/** Ages are lengths of time. */
const AGES: ReadonlySet<string> = new Set(['years', 'months', 'weeks', 'days']);

function mentionOf(text: Folded, whole: Whole): Mention {
  const unit = whole.unit;
  const kind: MentionKind =
    unit === null || unit.kind === 'multiple'
      ? 'number'
      : unit.kind === 'time' || AGES.has(unit.code)
        ? 'duration'
        : unit.kind;
  const value: Quantity = {
    kind: 'quantity',
    lo: whole.lo,
    hi: whole.hi,
    unit: unit?.code ?? '',
    qualifier: whole.qualifier,
    digits: text.text.slice(whole.numeral.start, whole.numeral.end),
    step: whole.step,
    ...(whole.per ? { per: whole.per } : {}),
    ...(whole.numeral.sort === 'fraction' ? { relation: 'fraction' as const } : {}),
  };
  return {
    kind,
    start: whole.start,
    end: whole.end,
    text: text.text.slice(whole.start, whole.end),
    value,
    inferred: whole.inferred ?? [],
  };
}
