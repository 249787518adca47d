import type { Qualifier } from '../../src/model/value.ts';

/** One expected value and its spellings. Expected values are worked out by hand, or by the standard a row names. */
export interface ValueCorpus {
  /** kind, lo, hi, unit, qualifier (exact where left out), then every spelling that must read as just that. */
  readonly is: readonly (readonly [
    kind: string,
    lo: number,
    hi: number,
    unit: string,
    qualifier: Qualifier,
    spellings: readonly string[],
  ])[];
  /** Sentences in which no number, money, percent or measure stands. */
  readonly not: readonly string[];
}
