import {
  absolute,
  compare,
  equals,
  isZero,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../../exact/rational.ts';
import { celsius, isMonths } from './families.ts';
import type { Amount, Facet, Item } from './item.ts';
import { shareOf } from './items.ts';
import { sameFacet, sameFigure } from './same-date.ts';
import { significand } from './significand.ts';

/** How surely two items say the same, 0 (they do not) to 100. Equality is by meaning: scale words, units and ways of writing do not count. */
export function sameness(a: Item, b: Item): number {
  if (a.is === 'amount' && b.is === 'amount') return sameAmount(a, b);
  if (a.is === 'facet' && b.is === 'facet') return sameFacet(a, b);
  return a.is === 'facet' ? sameFigure(a, b as Amount) : sameFigure(b as Facet, a);
}

const SOFT: ReadonlySet<string> = new Set(['', 'count', 'ordinal', 'share', 'times', 'points', 'magnitude', 'deg']);
/** Families whose name a translation must keep; between the others (things counted, bare numbers) it may choose. */
export const isHard = (family: string): boolean => !SOFT.has(family);

function sameAmount(a: Amount, b: Amount): number {
  const fit = familyFit(a, b);
  const crossed = a.family !== b.family;
  if (fit && a.qualifier !== 'approx_digits' && b.qualifier !== 'approx_digits')
    if (crossed ? equals(a.written, b.written) : equals(a.lo, b.lo)) return fit;
  return Math.max(sameShare(a, b), converted(a, b), sameVague(a, b), sameMonths(a, b), rounded(a, b), spelled(a, b));
}

/** Whether the families may stand for each other, where the numbers are equal. */
function familyFit(a: Amount, b: Amount): number {
  if (a.family === b.family) return a.unit === b.unit ? 100 : 98;
  if (isDollars(a, b)) return 97;
  const [hardA, hardB] = [isHard(a.family) && !isAge(a), isHard(b.family) && !isAge(b)];
  if (!hardA && !hardB) return 92;
  // 时速85英里 reads as a length as often as a speed.
  if ((a.family === 'speed' && b.family === 'length') || (a.family === 'length' && b.family === 'speed')) return 80;
  return a.family === '' || b.family === '' ? 88 : !hardA || !hardB ? 75 : 0;
}

/** "His 30th birthday" is 30岁生日. */
const isAge = ({ text }: Amount): boolean => /岁|歲/u.test(text);

const DOLLARS = /^money:(?:USD|HKD|AUD|CAD|NZD|SGD|TWD)$/u;
/** A bare "$" may be any dollar. */
const isDollars = (a: Amount, b: Amount): boolean =>
  DOLLARS.test(a.family) && DOLLARS.test(b.family) && (isBareDollar(a) || isBareDollar(b));
const isBareDollar = ({ text }: Amount): boolean =>
  /^[^A-Z]*\$/u.test(text) || /^[^A-Z]*\d[^A-Z]*dollars?$/u.test(text);

/** 60% = six tenths = 六成; 200% = doubled; 八折 = 20% off; grown by one = twice as much. */
function sameShare(a: Amount, b: Amount): number {
  const [x, y] = [shareOf(a), shareOf(b)];
  if (!x || !y) return 0;
  if (equals(x, y)) return 90;
  const whole = (s: Rational): Rational => ({ n: s.d - s.n, d: s.d });
  if (/折/u.test(a.text) !== /折/u.test(b.text) && equals(whole(x), y)) return 85;
  const plusOne = (s: Rational): Rational => ({ n: s.n + s.d, d: s.d });
  return equals(plusOne(x), y) || equals(x, plusOne(y)) ? (isGrowth(a) || isGrowth(b) ? 80 : 0) : 0;
}
const isGrowth = ({ relation }: Amount): boolean => relation === 'increase';

const TOLERANCE = rational(5, 200);
/** The same stretch in another unit, as rounding leaves it. */
function converted(a: Amount, b: Amount): number {
  if (a.unit === b.unit) return 0;
  if (b.unit === 'Cel' && HEAT.has(a.unit)) return isClose(celsius(a.lo), b.lo) ? 82 : 0;
  if (a.unit === 'Cel' && HEAT.has(b.unit)) return isClose(celsius(b.lo), a.lo) ? 82 : 0;
  return a.family === b.family && isHard(a.family) && isClose(a.lo, b.lo) ? 82 : 0;
}
const HEAT: ReadonlySet<string> = new Set(['Fahr', 'degF', '[degF]', 'deg', '']);

function isClose(a: Rational, b: Rational): boolean {
  if (isZero(a) || isZero(b)) return equals(a, b);
  return compare(absolute(subtract(a, b)), multiply(absolute(a), TOLERANCE)) <= 0;
}

/** Numerals without exact digits: 上万 and "tens of thousands" overlap; an exact number may stand for a vague one that holds it. */
function sameVague(a: Amount, b: Amount): number {
  const vague = [a, b].filter((x) => x.qualifier === 'approx_digits').length;
  if (!vague || (a.family !== b.family && isHard(a.family) !== isHard(b.family) && vague < 2)) return 0;
  if (a.family !== b.family && isHard(a.family) && isHard(b.family)) return 0;
  const [alo, ahi] = reach(a);
  const [blo, bhi] = reach(b);
  if (compare(alo, bhi) > 0 || compare(blo, ahi) > 0) return 0;
  return vague === 2 ? 86 : 70;
}

const TEN = rational(10);
/** "Over" a vague numeral's floor is open upwards; so much is left to it. */
const reach = (x: Amount): readonly [Rational, Rational] =>
  x.qualifier === 'over' || x.qualifier === 'at_least' ? [x.lo, multiply(x.hi, TEN)] : [x.lo, x.hi];

function sameMonths(a: Amount, b: Amount): number {
  if (a.family === 'time' && b.family === 'months') return isMonths(a.lo, b.lo) ? 70 : 0;
  return a.family === 'months' && b.family === 'time' && isMonths(b.lo, a.lo) ? 70 : 0;
}

/** 1.27 million for 126.9万: the coarser one is the finer one rounded, with a scale word and three figures at least. */
function rounded(a: Amount, b: Amount): number {
  if (!familyFit(a, b)) return 0;
  const [x, y] = [significand(a.lo), significand(b.lo)];
  const [coarse, fine] = x.digits.length < y.digits.length ? [x, y] : [y, x];
  if (coarse.digits.length < 2 || coarse.power < 3 || fine.digits.length <= coarse.digits.length) return 0;
  if (fine.power + fine.digits.length !== coarse.power + coarse.digits.length) return 0;
  const cut = Number(fine.digits.slice(0, coarse.digits.length + 1));
  return Math.abs(cut / 10 - Number(coarse.digits)) <= 0.5 ? 55 : 0;
}

/** Figures that no recogniser claimed, beside the same figures in a value: 米-28NM and "Mi-28NM". */
const spelled = (a: Amount, b: Amount): number =>
  (a.mention === null || b.mention === null) && figuresOf(a) !== '' && figuresOf(a) === figuresOf(b) ? 45 : 0;
const figuresOf = ({ text }: Amount): string => text.replace(/[^\d.]/gu, '');
