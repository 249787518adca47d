import type { Difference } from '../../model/translation.ts';
import { change } from './change.ts';
import { direction } from './direction.ts';
import { leftOver } from './left-over.ts';
import { names } from './names.ts';
import type { Comparison, ReadPair } from './pair.ts';
import { qualifiers } from './qualifiers.ts';
import { resolve } from './resolve.ts';
import { sentences } from './sentences.ts';
import { terms, withoutRendered } from './terms.ts';
import { values } from './values.ts';
import { verbatim } from './verbatim.ts';
import { words } from './words.ts';

/** Every comparison; a new one is one file and one line here. */
const COMPARISONS: readonly Comparison[] = [
  verbatim,
  values,
  qualifiers,
  change,
  direction,
  names,
  terms,
  words,
  sentences,
  leftOver,
];

/** What the target does to the source: one difference for one error, in order of the target. */
export const compareSides = (pair: ReadPair): Difference[] =>
  resolve(
    withoutRendered(
      COMPARISONS.flatMap((compare) => compare(pair)),
      pair,
    ),
  );
