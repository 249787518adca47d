export type Granularity =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'open';

/** A point or stretch of civil time. Days are counted from 1970-01-01 = 0 in the proleptic Gregorian calendar; no zone is ever guessed. */
export interface Period {
  /** First day, or null where the stretch is open at its start. */
  readonly from: number | null;
  /** Last day, inclusive, or null where it is open at its end. */
  readonly to: number | null;
  /** Second of the first day (0–86399), where a time of day is known. */
  readonly fromSecond: number | null;
  /** Second of the last day, inclusive. */
  readonly toSecond: number | null;
  readonly granularity: Granularity;
  /** Minutes east of UTC, or null where none is stated. */
  readonly zone: number | null;
}

/** What a relative expression says, independent of any anchor: 上周 and "last week" are both {unit: week, offset: -1}. */
export interface Relative {
  readonly unit: Granularity;
  readonly offset: number;
  /** Day of the week (1 = Monday), month of the year, part of the unit …, where named. */
  readonly detail: string | null;
}
