import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { segment } from '../../read/segment/index.ts';
import { type Term, termsOf } from './terms.ts';

/** One sentence of a text as terms; offsets index the text. */
export interface Statement extends Span {
  /** The text it stands in. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Content words and how much each tells, the text's own rarity counted in. */
  readonly content: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** A text cut into statements. */
export function statementsOf(text: string, mentions: readonly Mention[]): Statement[] {
  const terms = termsOf(text, mentions);
  const spans = segment(text);
  let next = 0;
  return spans.flatMap((span) => {
    const own: Term[] = [];
    for (; next < terms.length; next++) {
      const term = terms[next] as Term; // next < terms.length
      if (term.start >= span.end) break;
      own.push(term);
    }
    return own.length ? [statement(text, span, own)] : [];
  });
}

function statement(text: string, span: Span, terms: readonly Term[]): Statement {
  const content = new Map<string, number>();
  for (const term of terms)
    if (term.weight > 0) content.set(term.key, Math.max(content.get(term.key) ?? 0, term.weight));
  let weight = 0;
  for (const one of content.values()) weight += one;
  return { text, start: span.start, end: span.end, terms, content, weight };
}

/** Share of b's content words that a has: 1 where it has all of them. */
export function coverage(a: Statement, b: Statement): number {
  if (!b.weight) return 0;
  let shared = 0;
  for (const [key, weight] of b.content) if (a.content.has(key)) shared += weight;
  return shared / b.weight;
}
