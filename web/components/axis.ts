import { scaleLinear, scaleLog } from 'd3-scale';
import { civilOf, dayOf, isoOf } from '../../src/exact/civil.ts';

/** A place on a picture in per cent of its width or height, with what is written there. */
export interface Tick {
  readonly at: number;
  readonly value: number;
}

export interface Axis {
  /** A number's place, in per cent from the low end; null lies beyond the edge. */
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly isLogarithmic: boolean;
}

/** Numbers further apart than this are drawn on a logarithmic scale. */
const FAR = 80;
const percent = (at: number): number => Math.round(Math.min(100, Math.max(0, at)) * 100) / 100;

/** An axis on which all of these numbers can be told apart. */
export function axisOf(values: readonly number[], { wanted = 4, isOpen = false } = {}): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least > 0 && most / least > FAR) {
    const scale = scaleLog().domain([least, most]).nice().range([2, 98]);
    const ticks = scale.ticks(wanted).filter((tick) => /^1(?:0*|e[+-]\d+)$|^0\.0*1$/u.test(String(tick)));
    return { place: (value) => percent(scale(value)), ticks: placed(ticks, scale), isLogarithmic: true };
  }
  const room = (most - least || Math.abs(most) * 0.2 || 1) * (isOpen ? 0.35 : 0.12);
  const from = least >= 0 && least - room < 0 ? 0 : least - room;
  const scale = scaleLinear()
    .domain([from, most + room])
    .range([0, 100]);
  return { place: (value) => percent(scale(value)), ticks: placed(scale.ticks(wanted), scale), isLogarithmic: false };
}

const placed = (ticks: readonly number[], scale: (value: number) => number): Tick[] =>
  ticks.map((value) => ({ value, at: percent(scale(value)) }));

export interface DateTick {
  readonly at: number;
  readonly text: string;
}

export interface TimeAxis {
  readonly place: (day: number) => number;
  readonly ticks: readonly DateTick[];
}

const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const DAYS = [1, 2, 7, 14];

/** An axis of civil days, with at most `wanted` ticks at the beginnings of days, months or years. */
export function timeAxisOf(days: readonly number[], wanted = 6): TimeAxis {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(1, (last - first) * 0.06);
  const [from, to] = [first - room, last + room];
  const place = (day: number): number => percent(((day - from) / (to - from)) * 100);
  return {
    place,
    ticks: dateTicks(from, to, wanted).map((day, nth) => ({
      at: place(day),
      text: dateText(day, to - from, nth === 0),
    })),
  };
}

function dateTicks(from: number, to: number, wanted: number): number[] {
  const step = DAYS.find((size) => (to - from) / size <= wanted);
  if (step) return range(Math.ceil(from / step) * step, to, (day) => day + step);
  const months = MONTHS.find((size) => (to - from) / (size * 30.4) <= wanted) ?? 1200;
  const { year, month } = civilOf(Math.ceil(from));
  const start = Math.ceil((year * 12 + month - 1) / months) * months;
  const dayAt = (count: number): number => dayOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
  const begin = dayAt(start) < from ? start + months : start;
  return range(0, wanted * 2, (at) => at + 1)
    .map((at) => dayAt(begin + at * months))
    .filter((day) => day <= to);
}

function range(from: number, to: number, next: (at: number) => number): number[] {
  const all: number[] = [];
  for (let at = from; at <= to && all.length < 40; at = next(at)) all.push(at);
  return all;
}

/** As much of a date as the picture's width tells apart; the first says the year. */
function dateText(day: number, width: number, isFirst: boolean): string {
  const iso = isoOf(Math.round(day));
  if (width < 75) return isFirst ? iso : iso.slice(-5);
  return width < 1500 || !iso.endsWith('-01-01') ? iso.slice(0, -3) : iso.slice(0, -6);
}
