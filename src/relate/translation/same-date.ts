import type { Amount, Facet } from './item.ts';
import { isHard } from './same.ts';

/** Parts of the day that go by one name in the other language: dawn 1, morning 2, noon 3, afternoon 4, evening 5, night 6. */
const PART_GROUPS: readonly (readonly number[])[] = [
  [1, 2],
  [3, 4],
  [4, 5],
  [5, 6],
  [1, 6],
];

export function sameFacet(a: Facet, b: Facet): number {
  if (a.type === b.type) {
    if (a.value === b.value) return 100;
    if (a.type === 'decade' || a.type === 'year')
      return a.value % 100 === b.value % 100 && (a.value < 100 || b.value < 100) ? 90 : 0;
    if (a.type === 'part')
      return PART_GROUPS.some((group) => group.includes(a.value) && group.includes(b.value)) ? 60 : 0;
    return a.type === 'clock' ? sameClock(a, b) : 0;
  }
  if (a.type === 'clock' && b.type === 'part') return isWithin(a.value, b.value) ? 50 : 0;
  return a.type === 'part' && b.type === 'clock' && isWithin(b.value, a.value) ? 50 : 0;
}

/** Half a day apart where one side did not say which half; whole hours apart where a zone is named. */
function sameClock(a: Facet, b: Facet): number {
  const apart = Math.abs(a.value - b.value);
  if (apart === 1440) return 90;
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

/** A date's figure that was read as a plain number on the other side: "the 26th", "2020", 603 for 6:03; or as days: 14日隔离. */
export function sameFigure(facet: Facet, amount: Amount): number {
  if (amount.lo.d !== 1n) return 0;
  const n = Number(amount.written.n);
  if (amount.unit === 'days') return facet.type === 'day' && facet.value === n ? 50 : 0;
  if (isHard(amount.family) || amount.written.d !== 1n) return 0;
  if (facet.type === 'clock') {
    const [hour, minute] = [Math.floor(facet.value / 60), facet.value % 60];
    const whole = minute === 0 && (hour === n || hour === n + 12 || (hour === 0 && n === 24));
    return whole || hour * 100 + minute === n ? 40 : 0;
  }
  if (facet.type === 'year') return facet.value === n || (amount.figures && facet.value % 100 === n) ? 65 : 0;
  return PLAIN.has(facet.type) && facet.value === n ? 55 : 0;
}
const PLAIN: ReadonlySet<string> = new Set(['day', 'month', 'decade', 'century', 'quarter']);
