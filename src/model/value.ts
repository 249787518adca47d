import type { Rational } from '../exact/rational.ts';
import type { Condition } from './condition.ts';
import type { Period, Relative } from './period.ts';

export type Qualifier = 'exact' | 'about' | 'at_least' | 'at_most' | 'over' | 'under' | 'up_to' | 'approx_digits';

/**
 * A number with a unit. `lo` and `hi` are the numbers as stated in base units ("at least 2 GW" is lo = hi = 2e9 with qualifier at_least);
 * a range has lo ≠ hi. What a qualifier allows is decided where values are compared.
 */
export interface Quantity {
  readonly kind: 'quantity';
  readonly lo: Rational;
  readonly hi: Rational;
  /** ISO 4217 code; `W`, `km`, `kg`, …; `%`, `pp`; the thing counted (`people`, `users`); `days`, `months`, `years`; `''` for a bare number. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** The digits as written, scale word included: 7300亿. */
  readonly digits: string;
  /** Size of the last written digit in base units (7300亿 → 1e8): rounding is judged by it. */
  readonly step: Rational;
  /** For rates and prices: what it is per (`million tokens`, `month`, `year`). */
  readonly per?: string;
  /** For multiples, changes and shares written in words: what the number does (`multiple`: 3 times as many; `increase`: grows by; `fraction`). */
  readonly relation?: 'multiple' | 'increase' | 'decrease' | 'fraction';
}

export interface DateValue {
  readonly kind: 'date';
  readonly period: Period;
  readonly relative: Relative | null;
  readonly qualifier: Qualifier;
  readonly digits: string;
  /** The day of the week that the text names (1 = Monday), with a date or without. */
  readonly weekday?: number;
}

export type NameType = 'organisation' | 'person' | 'place' | 'product' | 'version' | 'work' | 'event' | 'other';

export interface NameValue {
  readonly kind: 'name';
  /** Entity id of the dictionary, or the folded form. */
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  /** Whether the dictionary knows it, the text taught it, or only its form suggests it. */
  readonly by: 'dictionary' | 'text' | 'form';
}

export interface Members {
  readonly kind: 'members';
  readonly items: readonly string[];
  readonly names: readonly string[];
  readonly complete: boolean;
}

export interface Rank {
  readonly kind: 'rank';
  /** 1 = first, largest; the superlative's dimension stands in `of`. */
  readonly order: number;
  readonly of: string;
  /** "one of the largest". */
  readonly oneOf: boolean;
  /** Within what: "OpenAI's history", "AI", "private rounds". */
  readonly scope: string;
}

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
}

export interface ConditionValue {
  readonly kind: 'condition';
  readonly condition: Condition;
}

export type Value = Quantity | DateValue | Members | Rank | TextValue | ConditionValue;
