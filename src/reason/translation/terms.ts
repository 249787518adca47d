import type { Difference } from '../../model/translation.ts';
import { type FoundTerm, termsIn } from '../../read/terms.ts';
import type { Comparison, ReadPair } from './pair.ts';

/** Terms and names that the glossary fixes: what the original has under one of its words, the translation has under one of the other language's. */
export const terms: Comparison = (pair) => {
  const { left, right } = pair;
  const known = renderedOf(pair);
  return known
    .filter(({ isRendered }) => !isRendered)
    .map(({ found: { term, start, end } }): Difference => {
      const place = Math.round((start / Math.max(1, left.text.length)) * right.text.length);
      return {
        kind: 'name',
        rule: 'term-not-used',
        severity: 'medium',
        source: { start, end },
        target: { start: place, end: place },
        values: { wanted: term[right.language].join(' / ') },
        weight: 97,
      };
    });
};

/** Names that the translation renders as the glossary says: the dictionary has no say in them. */
export function withoutRendered(differences: readonly Difference[], pair: ReadPair): Difference[] {
  const names = renderedOf(pair).filter(({ isRendered }) => isRendered);
  if (!names.length) return [...differences];
  return differences.filter(
    ({ rule, source }) =>
      rule !== 'name-replaced' ||
      !names.some(({ found }) => source && found.start <= source.start && source.end <= found.end),
  );
}

/** The terms of the original, each once, and whether the translation has them. */
function renderedOf({ left, right, terms: index }: ReadPair): { found: FoundTerm; isRendered: boolean }[] {
  if (left.language === right.language) return [];
  const ours = termsIn(left.text, left.language, index);
  if (!ours.length) return [];
  const theirs = new Set(termsIn(right.text, right.language, index).map(({ term }) => term));
  return [...new Map(ours.map((found) => [found.term, found] as const)).values()].map((found) => ({
    found,
    isRendered: theirs.has(found.term) || found.term[right.language].some((word) => right.text.includes(word)),
  }));
}
