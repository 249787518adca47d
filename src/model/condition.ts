import type { Period } from './period.ts';

/** One fact a condition hangs on. `concept` is language-independent (`ipo`, `agi`, `approval`), `text` the words. */
export interface Atom {
  readonly concept: string;
  readonly subject: string | null;
  readonly deadline: Period | null;
  readonly text: string;
}

/** A formula over atoms. `unclear` holds the formulas the words allow, where they do not say which. */
export type Condition =
  | { readonly op: 'atom'; readonly atom: Atom }
  | { readonly op: 'and' | 'or' | 'not' | 'unclear'; readonly of: readonly Condition[] };
