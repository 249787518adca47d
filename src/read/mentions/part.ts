import { compare, multiply, ONE, type Rational, rational } from '../../exact/rational.ts';
import type { Quantity } from '../../model/value.ts';
import { type Folded, isDigit, isLetter, skipBlanks } from '../locales/lexicon.ts';
import type { Unit } from '../locales/units.ts';
import { GLYPHS } from './latin-figures.ts';
import type { Numeral } from './numeral.ts';
import { mayGoOn, readHanNumeral } from './numeral-han.ts';
import { readLatinNumeral } from './numeral-latin.ts';
import { currencyAt, currencyBefore, magnitudeBefore, thingAfter, times, type UnitFound, unitAfter } from './unit.ts';
import type { VagueTable } from './vague.ts';

/** A number with its unit, before qualifiers and ranges. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  /** Where the number itself ends. */
  readonly numberEnd: number;
  readonly lo: Rational;
  readonly hi: Rational;
  readonly step: Rational;
  readonly unit: UnitFound['unit'] | null;
  /** A currency sign before it, so that a partner in a range may share the scale alone. */
  readonly signed: boolean;
  readonly per?: string;
  readonly relation?: Quantity['relation'];
  /** Fields filled in: `unit`. */
  readonly inferred?: readonly string[];
}

/** The number at `at` with its unit, or null where nothing there is a number. */
export function partAt(text: Folded, at: number, vague: VagueTable): Part | null {
  const read = numeralAt(text, at, vague);
  return read ? partOf(text, read, currencyBefore(text, signStart(text.lower, at))) : null;
}

/** The same where a currency may stand first: the second half of a range. */
export function partWithSignAt(text: Folded, at: number, vague: VagueTable): Part | null {
  const sign = currencyAt(text, at);
  const from = sign ? skipBlanks(text.lower, sign.end) : at;
  const read = numeralAt(text, from, vague);
  return read ? partOf(text, read, sign) : null;
}

const signStart = (t: string, at: number): number => (t[at - 1] === '-' || t[at - 1] === '+' ? at - 1 : at);

function numeralAt(text: Folded, at: number, vague: VagueTable): Numeral | null {
  const t = text.lower;
  const glyph = GLYPHS[t[at] ?? ''];
  if (glyph)
    return {
      start: at,
      end: at + 1,
      lo: rational(glyph[0], glyph[1]),
      hi: rational(glyph[0], glyph[1]),
      step: rational(1, glyph[1]),
      shared: ONE,
      bare: false,
      sort: 'fraction',
      strength: 'sure',
      script: 'digits',
      written: '',
    };
  if (t[at] === '.' && (!isDigit(t.charCodeAt(at + 1)) || /[\p{L}\p{N}.]/u.test(t[at - 1] ?? ''))) return null;
  const isFigure = isDigit(t.charCodeAt(at)) || t[at] === '.';
  if (!isFigure)
    return isLetter(t.charCodeAt(at)) ? readLatinNumeral(text, at, vague) : readHanNumeral(text, at, vague);
  const latin = readLatinNumeral(text, at, vague);
  if (latin && !mayGoOn(t, latin.without?.end ?? latin.end)) return latin;
  const han = t[at] === '.' ? null : readHanNumeral(text, at, vague);
  return han && latin && han.end > (latin.without?.end ?? latin.end) && han.end >= latin.end ? han : (latin ?? han);
}

function partOf(text: Folded, numeral: Numeral, before: UnitFound | null): Part {
  let read = numeral;
  let after = unitAfter(text, read.end) ?? unitOfPart(text, read);
  if (read.without && !before && after?.unit.kind !== 'money' && !countsByShortScale(text, read)) {
    read = {
      ...read,
      end: read.without.end,
      lo: read.without.value,
      hi: read.without.value,
      step: read.without.step,
      shared: ONE,
      bare: true,
    };
    after = unitAfter(text, read.end);
  }
  if (numeral.sort === 'percent') return base(read, read.end, { kind: 'percent', code: '%', factor: [1n, 1n] }, before);
  if (before && after?.unit.kind !== 'percent' && (after || read.script !== 'han' || read.strength === 'sure')) {
    const repeated = after?.unit.kind === 'money' ? after : null;
    // 港币300元, US$5 dollars: the currency that says more is the one before.
    const unit = repeated && isFull(text, repeated) ? repeated.unit : before.unit;
    return scaledAfterCode(text, base(read, repeated?.end ?? read.end, unit, before));
  }
  const quake =
    !after && read.script === 'digits' && read.written.length === 1 ? magnitudeBefore(text, read.start) : null;
  if (quake) return base(read, read.end, quake.unit, quake);
  const counted = thingAfter(text, read.end);
  const found = counted && (!after || counted.end > after.end) ? counted : after;
  if (found?.unit.code === 'deg' && compare(read.lo, rational(10_000)) >= 0)
    return base(read, found.end, KILOWATT_HOURS, null);
  if (found && found.unit.kind === 'measure' && isPounds(text, found, read))
    return base(read, found.end, { kind: 'money', code: 'GBP', factor: [1n, 1n] }, null);
  return scaledAfterCode(text, base(read, found ? found.end : read.end, found?.unit ?? null, null));
}

/** 300m users, but not 3,000m gold: the letter is a scale where people or the like are counted. */
function countsByShortScale(text: Folded, read: Numeral): boolean {
  const thing = thingAfter(text, read.end);
  return thing !== null && thing.unit.code !== 'medals' && thing.unit.code !== 'layers' && read.written.length < 4;
}

/** half a gallon, a third of a mile: the unit behind the article. */
function unitOfPart(text: Folded, read: Numeral): UnitFound | null {
  if ((read.sort !== 'fraction' && read.sort !== 'few') || read.script !== 'latin') return null;
  const link = /^ (?:of )?(?:an? )?/u.exec(text.lower.slice(read.end, read.end + 6));
  const found = link && link[0].length > 1 ? unitAfter(text, read.end + link[0].length - 1) : null;
  if (found && found.unit.kind !== 'time') return found;
  return link && link[0].length > 1 && read.sort === 'few' ? thingAfter(text, read.end + link[0].length - 1) : null;
}

/** Does the word name its currency by itself? 元, 块 and dollars do not. */
const isFull = (text: Folded, found: UnitFound): boolean =>
  !/^(?:元|块|圆|块钱|元整|dollars?|cents?|yuan)$/u.test(text.lower.slice(found.start, found.end));

/** 亿度: by the ten thousand, 度 are units of electricity. */
const KILOWATT_HOURS: Unit = { kind: 'measure', code: 'Wh', factor: [1000n, 1n] };

/** Pounds by the million are money; by the dozen they are weight. */
const isPounds = (text: Folded, found: UnitFound, read: Numeral): boolean =>
  found.unit.code === 'lb' && text.lower.startsWith('pound', found.start) && compare(read.lo, rational(1_000_000)) >= 0;

/** Eight fold-like shares (八五折 = 85 %) and tenths (三成) are percents of their own. */
function base(read: Numeral, end: number, unit: UnitFound['unit'] | null, before: UnitFound | null): Part {
  const factor = unit?.factor ?? ([1n, 1n] as const);
  return {
    start: before ? before.start : read.start,
    end,
    numeral: read,
    numberEnd: read.end,
    lo: times(read.lo, factor),
    hi: times(read.hi, factor),
    step: times(read.step, factor),
    unit,
    signed: before !== null,
  };
}

/** 75 USD million: the scale behind the code. */
function scaledAfterCode(text: Folded, part: Part): Part {
  if (part.unit?.kind !== 'money' || part.end === part.numberEnd || !part.numeral.bare) return part;
  const found = /^ (million|billion|trillion|thousand)(?!\p{Script=Latin})/u.exec(
    text.lower.slice(part.end, part.end + 12),
  );
  if (!found) return part;
  const scale = rational(
    10n ** BigInt(found[1] === 'thousand' ? 3 : found[1] === 'million' ? 6 : found[1] === 'billion' ? 9 : 12),
  );
  return {
    ...part,
    end: part.end + found[0].length,
    lo: multiply(part.lo, scale),
    hi: multiply(part.hi, scale),
    step: multiply(part.step, scale),
  };
}
