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

/** How surely two items say the same, 0 (they do not) to 100. Equality is by meaning: scale words, units and ways of writing do not count. */
export function sameness(a: Item, b: Item): number {
  if (a.is === 'amount' && b.is === 'amount') return sameAmount(a, b);
  if (a.is === 'facet' && b.is === 'facet') return sameFacet(a, b);
  return a.is === 'facet' ? sameFigure(a, b as Amount) : sameFigure(b as Facet, a);
}

const SOFT: ReadonlySet<string> = new Set(['', 'count', 'ordinal', 'share', 'times', 'points']);
/** Families whose name a translation must keep; between the others (things counted, bare numbers) it may choose. */
export const isHard = (family: string): boolean => !SOFT.has(family);

function sameAmount(a: Amount, b: Amount): number {
  const fit = familyFit(a, b);
  if (fit && equals(a.lo, b.lo) && equals(a.hi, b.hi)) return fit;
  return Math.max(sameShare(a, b), converted(a, b), sameVague(a, b), sameMonths(a, b), loneEnd(a, b), rounded(a, b));
}

/** Whether the families may stand for each other, where the numbers are equal. */
function familyFit(a: Amount, b: Amount): number {
  if (a.family === b.family) return a.unit === b.unit ? 100 : 98;
  if (isDollars(a, b)) return 97;
  if (!isHard(a.family) && !isHard(b.family)) return 92;
  return a.family === '' || b.family === '' ? 88 : !isHard(a.family) || !isHard(b.family) ? 75 : 0;
}

const DOLLARS = /^money:(?:USD|HKD|AUD|CAD|NZD|SGD|TWD)$/u;
/** A bare "$" may be any dollar. */
const isDollars = (a: Amount, b: Amount): boolean =>
  DOLLARS.test(a.family) && DOLLARS.test(b.family) && (isBareDollar(a) || isBareDollar(b));
const isBareDollar = ({ text }: Amount): boolean =>
  /^[^A-Za-z]*\$/u.test(text) || /^[^A-Za-z]*\d[^A-Za-z]*dollars?$/u.test(text);

/** 60% = six tenths = 六成; 200% = doubled; 八折 = 20% off. */
function sameShare(a: Amount, b: Amount): number {
  const [x, y] = [shareOf(a), shareOf(b)];
  if (!x || !y) return 0;
  if (equals(x, y)) return 90;
  const folded = /折/u.test(a.text) !== /折/u.test(b.text);
  if (folded && equals({ n: x.n * y.d + y.n * x.d, d: x.d * y.d }, { n: x.d * y.d, d: x.d * y.d })) return 85;
  const grown = a.relation === 'multiple' ? y : b.relation === 'multiple' ? x : null;
  const multiple = a.relation === 'multiple' ? x : y;
  return grown && equals({ n: grown.n + grown.d, d: grown.d }, multiple) ? 80 : 0;
}

const TOLERANCE = rational(5, 200);
/** The same stretch in another unit, as rounding leaves it. */
function converted(a: Amount, b: Amount): number {
  if (a.unit === b.unit) return 0;
  const heat = (x: Amount): Rational[] | null =>
    x.unit === 'Fahr' || x.unit === 'degF' || x.unit === '[degF]' || x.unit === 'deg'
      ? [celsius(x.lo), celsius(x.hi)]
      : null;
  const [fa, fb] = [b.unit === 'Cel' ? heat(a) : null, a.unit === 'Cel' ? heat(b) : null];
  const [alo, ahi] = fa ?? [a.lo, a.hi];
  const [blo, bhi] = fb ?? [b.lo, b.hi];
  if (!fa && !fb && (a.family !== b.family || !isHard(a.family))) return 0;
  return isClose(alo as Rational, blo as Rational) && isClose(ahi as Rational, bhi as Rational) ? 82 : 0;
}

function isClose(a: Rational, b: Rational): boolean {
  if (isZero(a) || isZero(b)) return equals(a, b);
  return compare(absolute(subtract(a, b)), multiply(absolute(a), TOLERANCE)) <= 0;
}

/** Numerals without exact digits: 上万 and "tens of thousands" overlap; an exact number may stand for a vague one that holds it. */
function sameVague(a: Amount, b: Amount): number {
  const vague = [a, b].filter((x) => x.qualifier === 'approx_digits').length;
  if (!vague || (a.family !== b.family && isHard(a.family) && isHard(b.family))) return 0;
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

/** One end of a range told apart from the other: "from 3" … "to 5". */
function loneEnd(a: Amount, b: Amount): number {
  const [range, single] = equals(a.lo, a.hi) ? [b, a] : [a, b];
  if (equals(range.lo, range.hi) || !equals(single.lo, single.hi) || !familyFit(a, b)) return 0;
  return equals(range.lo, single.lo) || equals(range.hi, single.lo) ? 60 : 0;
}

/** 1.27 million for 126.9万: the coarser one is the finer one rounded, three figures at least. */
function rounded(a: Amount, b: Amount): number {
  if (!familyFit(a, b) || !equals(a.lo, a.hi) || !equals(b.lo, b.hi)) return 0;
  const [x, y] = [significand(a.lo), significand(b.lo)];
  const [coarse, fine] = x.digits.length < y.digits.length ? [x, y] : [y, x];
  if (coarse.digits.length < 3 || fine.digits.length <= coarse.digits.length) return 0;
  const cut = Number(fine.digits.slice(0, coarse.digits.length + 1));
  const power = fine.power + fine.digits.length - coarse.digits.length;
  return power === coarse.power && Math.abs(cut / 10 - Number(coarse.digits)) <= 0.5 ? 55 : 0;
}

/** Digits without zeros at either end, and the power of ten of the last; other fractions have none. */
export function significand(value: Rational): { readonly digits: string; readonly power: number } {
  let [n, power] = [value.n < 0n ? -value.n : value.n, 0];
  let d = value.d;
  while (d % 10n === 0n) {
    d /= 10n;
    power--;
  }
  for (const factor of [2n, 5n])
    while (d % factor === 0n) {
      d /= factor;
      n *= 10n / factor;
      power--;
    }
  if (d !== 1n) return { digits: '', power: 0 };
  if (n === 0n) return { digits: '0', power: 0 };
  while (n % 10n === 0n) {
    n /= 10n;
    power++;
  }
  return { digits: n.toString(), power };
}

/** Parts of the day that go by one name in the other language. */
const PART_GROUPS: readonly (readonly number[])[] = [
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 6],
  [1, 6],
];

function sameFacet(a: Facet, b: Facet): number {
  if (a.type === b.type) {
    if (a.value === b.value) return 100;
    if (a.type === 'decade') return a.value % 100 === b.value % 100 ? 90 : 0;
    if (a.type === 'part')
      return PART_GROUPS.some((group) => group.includes(a.value) && group.includes(b.value)) ? 60 : 0;
    if (a.type === 'clock') return sameClock(a, b);
    return 0;
  }
  if (a.type === 'clock' && b.type === 'part') return isWithin(a.value, b.value) ? 50 : 0;
  return a.type === 'part' && b.type === 'clock' && isWithin(b.value, a.value) ? 50 : 0;
}

/** Half a day apart where one side did not say which half; whole hours apart where a zone is named. */
function sameClock(a: Facet, b: Facet): number {
  const apart = Math.abs(a.value - b.value);
  if (apart === 720 && (!HALF_SAID.test(a.text) || !HALF_SAID.test(b.text))) return 80;
  return (a.zone ?? b.zone) !== null && apart % 30 === 0 ? 70 : 0;
}
const HALF_SAID = /[ap]\.?m|[上下]午|[早晚夜晨]|noon|night|morning|evening|1[3-9][:：点时]|2[0-4][:：点时]/iu;

const HOURS: Readonly<Record<number, readonly [number, number]>> = {
  1: [0, 480],
  2: [240, 780],
  3: [660, 840],
  4: [720, 1140],
  5: [960, 1440],
  6: [1020, 1440],
};
function isWithin(clock: number, part: number): boolean {
  const [from, to] = HOURS[part] ?? [0, 1440];
  return (clock >= from && clock <= to) || (part === 6 && clock < 360);
}

/** A date's figure that was read as a plain number on the other side: "the 26th", "2020". */
function sameFigure(facet: Facet, amount: Amount): number {
  if (isHard(amount.family) || amount.lo.d !== 1n) return 0;
  const n = Number(amount.lo.n);
  if (facet.type === 'clock')
    return facet.value % 60 === 0 && (facet.value / 60 === n || facet.value / 60 === n + 12) ? 40 : 0;
  if (facet.type === 'year') return facet.value === n || (amount.figures && facet.value % 100 === n) ? 65 : 0;
  const plain =
    facet.type === 'day' ||
    facet.type === 'month' ||
    facet.type === 'decade' ||
    facet.type === 'century' ||
    facet.type === 'quarter';
  return plain && facet.value === n ? 55 : 0;
}
