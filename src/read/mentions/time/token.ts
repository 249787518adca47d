import type { Span } from '../../../model/span.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';
/** Part of a longer stretch: 初, early; 中, mid; 底, end; 上旬 and so on are thirds of a month. */
export type Part =
  | 'start'
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | 'first-third'
  | 'second-third'
  | 'last-third'
  | 'first-half'
  | 'second-half';
/** How a date bounds what is said: 前, since, by … */
export type Bound = 'before' | 'by' | 'until' | 'through' | 'since' | 'after';
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight' | 'am' | 'pm';

export interface Clock {
  readonly h: number;
  readonly m: number | null;
  readonly s: number | null;
  /** am or pm was said. */
  readonly half?: 'a' | 'p';
}

/** The calendar fields one expression states. Absent is absent: what is missing is filled in by resolve.ts and told as inferred. */
export interface Draft {
  bc?: boolean;
  fiscal?: boolean;
  lunar?: boolean;
  leap?: boolean;
  century?: number;
  /** First year of it; two digits (80 for 80年代) where the century is open. */
  decade?: number;
  year?: number;
  half?: number;
  quarter?: number;
  /** 0 = spring … 3 = winter. */
  season?: number;
  month?: number;
  dom?: number;
  /** 1 = Monday … 7 = Sunday; 8 = the weekend. */
  weekday?: number;
  feast?: string;
  /** Steps from the anchor, by unit: 去年 {year: -1}, 上周 {week: -1}. */
  shift?: { readonly unit: Unit; readonly n: number };
  /** A second step inside the first: 去年 + 上半年 is no shift, but "tomorrow" inside "this week" is not read either. */
  nth?: {
    readonly n: number;
    readonly unit: Unit | 'weekday' | 'weekend';
    readonly weekday?: number;
    readonly count?: number;
  };
  part?: Part;
  dayPart?: DayPart;
  clock?: Clock;
  zone?: number;
  /** So many units before (negative) or after the rest, or the anchor. */
  offset?: { readonly n: number; readonly unit: Unit; readonly half: boolean };
  /** A stretch that ends (past) or begins (future) at the anchor. */
  span?: { readonly n: number; readonly unit: Unit; readonly side: 'past' | 'future' | 'within' | 'first' | 'last' };
  /** The nearest such weekday that is over. */
  nearest?: boolean;
  now?: boolean;
  /** Named and not placed: 近日, recently. */
  vague?: string;
  /** "the same year", 当天: points at the text, not at the anchor. */
  anaphoric?: boolean;
  /** Day and month could be swapped (3/4/2025). */
  swappable?: boolean;
}

export interface Amount {
  readonly lo: number;
  readonly hi: number;
  /** Digits after the point, as written. */
  readonly decimals: number;
  readonly qualifier: 'exact' | 'about' | 'over' | 'approx_digits';
}

export type Lexeme =
  | { readonly t: 'field'; readonly set: Draft; readonly weak?: boolean; readonly open?: boolean }
  | {
      readonly t: 'number';
      readonly n: number;
      readonly ordinal: boolean;
      readonly word: boolean;
      readonly digits: number;
    }
  | {
      readonly t: 'count';
      readonly amount: Amount;
      readonly unit: Unit;
      readonly yearLike: number | null;
      readonly age?: boolean;
    }
  | { readonly t: 'unit'; readonly unit: Unit; readonly plural: boolean }
  | { readonly t: 'mod'; readonly n: number; readonly span?: 'past' | 'future' }
  | { readonly t: 'part'; readonly part: Part }
  | { readonly t: 'dir'; readonly dir: 'ago' | 'hence' | 'within' | 'over' }
  | { readonly t: 'bound'; readonly bound: Bound }
  | {
      readonly t:
        | 'to'
        | 'from'
        | 'between'
        | 'and'
        | 'close'
        | 'link'
        | 'the'
        | 'half'
        | 'year-word'
        | 'quarter-word'
        | 'fiscal';
    }
  | { readonly t: 'word'; readonly word: string };

export type Token = Span & Lexeme;
