import type { Span } from '../../model/span.ts';
import { matchBrackets } from './brackets.ts';
import { cutClauses } from './clauses.ts';
import { cutSentences } from './sentences.ts';

/** A clause: what stands between commas, semicolons and their like, in the text it was cut from. */
export interface Clause extends Span {
  /** The mark that closes it: `,` `;` `:` `—` (whatever its width), or '' at the end of the sentence or bracket. */
  readonly mark: '' | ',' | ';' | ':' | '—';
  /** The content of a bracket. It lies inside another clause, which runs on past it. */
  readonly aside: boolean;
}

export interface Sentence extends Span {
  /** By start; an aside follows the clause it lies in, so the last clause that holds a place is the innermost (see `clauseAt`). */
  readonly clauses: readonly Clause[];
}

/**
 * Cuts a block's text into sentences and those into clauses; spans index `text` and hold neither bullets nor surrounding blanks.
 * Full stops in numbers, initials and abbreviations do not cut, nor what stands inside brackets; a quote followed by who says so stays one sentence.
 */
export function segment(text: string): Sentence[] {
  const brackets = matchBrackets(text);
  return cutSentences(text, brackets).map((span) => ({ ...span, clauses: cutClauses(text, span, brackets) }));
}

/** The innermost clause that holds `at`, or null where it stands on a mark. */
export function clauseAt(sentence: Sentence, at: number): Clause | null {
  return sentence.clauses.findLast((clause) => clause.start <= at && at < clause.end) ?? null;
}
