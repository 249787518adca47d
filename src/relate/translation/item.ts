import type { Rational } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Qualifier, Quantity } from '../../model/value.ts';

/**
 * What one side says, cut so small that the other side must say the same: a number (a range is two), or one facet of a date ("26 July 1999" is a
 * year, a month and a day, since a translation may spread it over two places). The span is that of the whole mention.
 */
export type Item = Amount | Facet;

export interface Amount extends Span {
  readonly is: 'amount';
  /** Null for figures that no recogniser claimed: model numbers, scores. */
  readonly mention: Mention | null;
  readonly text: string;
  /** What it measures: `money:USD`, `length`, `time`, `months`, `%`, `pp`, `count`, `share` (fractions, multiples), `ordinal`, or '' for a bare number. */
  readonly family: string;
  /** In the family's unit; they differ for numerals without exact digits alone. */
  readonly lo: Rational;
  readonly hi: Rational;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly relation: Quantity['relation'] | null;
  /** The number in its own unit: before the unit's factor. */
  readonly written: Rational;
  /** Written with figures, not with words. */
  readonly figures: boolean;
  /** Figures that a letter touches (A100, 99p): part of a name as often as a number. */
  readonly attached: boolean;
}

export type FacetType =
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'part'
  | 'clock'
  | 'quarter'
  | 'half'
  | 'season'
  | 'decade'
  | 'century'
  | 'relative-day'
  | 'relative-week'
  | 'relative-month'
  | 'relative-year'
  | 'weekend';

export interface Facet extends Span {
  readonly is: 'facet';
  readonly text: string;
  readonly type: FacetType;
  readonly value: number;
  readonly figures: boolean;
  /** Minutes east of UTC where the text names a zone. */
  readonly zone: number | null;
}
