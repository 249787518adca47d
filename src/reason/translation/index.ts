import type { Difference } from '../../model/translation.ts';
import { leftOver } from './left-over.ts';
import type { Comparison, ReadPair } from './pair.ts';
import { resolve } from './resolve.ts';
import { values } from './values.ts';
import { words } from './words.ts';

/** Every comparison; a new one is one file and one line here. */
const COMPARISONS: readonly Comparison[] = [values, words, leftOver];

/** What the target does to the source: one difference for one error, in order of the target. */
export const compareSides = (pair: ReadPair): Difference[] => resolve(COMPARISONS.flatMap((compare) => compare(pair)));
