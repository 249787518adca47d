import { divide, multiply, type Rational, rational } from '../../exact/rational.ts';
import { THINGS } from '../../read/locales/things.ts';
import { DIMENSIONS, exactFactor } from '../../read/locales/units.ts';

/** Lengths of time: hours and days convert exactly, months and years among themselves. */
const TIME: Readonly<Record<string, readonly [family: string, factor: Rational]>> = {
  seconds: ['time', rational(1, 86400)],
  minutes: ['time', rational(1, 1440)],
  hours: ['time', rational(1, 24)],
  days: ['time', rational(1)],
  weeks: ['time', rational(7)],
  months: ['months', rational(1)],
  quarters: ['months', rational(3)],
  years: ['months', rational(12)],
  decades: ['months', rational(120)],
  centuries: ['months', rational(1200)],
};
const COUNTED = new Set(THINGS.map(([code]) => code));
const CURRENCY = /^[A-Z]{3}$/u;
/** Measures that neither convert nor are counts keep a family of their own, named after the unit. */
const FACTORS = new Map(
  Object.entries(DIMENSIONS).map(([unit, [dimension, factor]]) => {
    const [n, d] = exactFactor(factor);
    return [unit, { family: dimension, factor: rational(n, d) }] as const;
  }),
);

export interface Family {
  readonly family: string;
  /** A value in the unit times this is a value of the family. */
  readonly factor: Rational;
}
const ONE = rational(1);

/** What a unit measures. Counted things are one family: translators say 例, cases, patients and people for each other. */
export function familyOf(unit: string): Family {
  if (unit === '') return { family: '', factor: ONE };
  const time = TIME[unit];
  if (time) return { family: time[0], factor: time[1] };
  const known = FACTORS.get(unit);
  if (known) return known;
  if (CURRENCY.test(unit)) return { family: `money:${unit}`, factor: ONE };
  return { family: COUNTED.has(unit) ? 'count' : unit, factor: ONE };
}

/** Days a month has, for lengths of time told in days on one side and in months on the other. */
const MONTH = { least: rational(28), most: rational(31) };
/** Is so many days so many months, give or take the lengths of months? */
export const isMonths = (days: Rational, months: Rational): boolean =>
  days.n * months.d * MONTH.least.d >= MONTH.least.n * months.n * days.d &&
  days.n * months.d * MONTH.most.d <= MONTH.most.n * months.n * days.d;

/** Fahrenheit as Celsius, exactly. */
export const celsius = (fahrenheit: Rational): Rational =>
  divide(multiply({ n: fahrenheit.n - 32n * fahrenheit.d, d: fahrenheit.d }, rational(5)), rational(9));
