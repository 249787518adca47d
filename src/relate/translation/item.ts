import type { Rational } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Qualifier, Quantity } from '../../model/value.ts';

/**
 * What one side says, cut so small that the other side must say the same: a number, or one facet of a date ("26 July 1999" is a year, a month and
 * a day, since a translation may spread it over two places). The span is that of the whole mention.
 */
export type Item = Amount | Facet;

export interface Amount extends Span {
  readonly is: 'amount';
  readonly mention: Mention | null;
  readonly text: string;
  /** What it measures: `money:USD`, `length`, `time`, `months`, `%`, `pp`, `count`, `share` (fractions, multiples), `ordinal`, or '' for a bare number. */
  readonly family: string;
  readonly lo: Rational;
  readonly hi: Rational;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly relation: Quantity['relation'] | null;
  /** The numbers as written: before the unit's factor. */
  readonly written: Rational;
  /** Written with figures, not with words. */
  readonly figures: boolean;
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
  | 'feast'
  | 'relative-day'
  | 'relative-week'
  | 'relative-month'
  | 'relative-year'
  | 'relative-weekend';

export interface Facet extends Span {
  readonly is: 'facet';
  readonly mention: Mention;
  readonly text: string;
  readonly type: FacetType;
  readonly value: number;
  readonly figures: boolean;
  /** Minutes east of UTC where the text names a zone. */
  readonly zone: number | null;
}
