import type { Difference } from '../../model/translation.ts';
import type { Side } from '../../read/side.ts';
import type { Terms } from '../../read/terms.ts';
import type { Entities } from '../../relate/translation/entities.ts';
import type { Meeting } from '../../relate/translation/meet.ts';

/** A segment, read and met: what every comparison looks at. */
export interface ReadPair {
  readonly left: Side;
  readonly right: Side;
  readonly meeting: Meeting;
  readonly entities: Entities;
  /** Of the user's own glossary. */
  readonly terms: Terms;
}

/** One kind of comparison a file: what the target does to the source in one respect. */
export type Comparison = (pair: ReadPair) => readonly Difference[];
