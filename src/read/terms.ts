import type { Glossary, Term } from '../model/glossary.ts';
import type { Span } from '../model/span.ts';
import { foldCase } from './locales/fold.ts';

export type Terms = Readonly<Record<'zh' | 'en', ReadonlyMap<string, readonly Entry[]>>>;
interface Entry {
  readonly word: string;
  readonly term: Term;
}
export interface FoundTerm extends Span {
  readonly term: Term;
}

/** A glossary by the beginnings of its words, so that a text is gone through once. */
export function compileTerms(glossary: Glossary): Terms {
  const of = (language: 'zh' | 'en') => {
    const index = new Map<string, Entry[]>();
    for (const term of glossary)
      for (const written of term[language]) {
        const word = foldCase(written);
        const entries = index.get(word.slice(0, 2)) ?? [];
        entries.push({ word, term });
        index.set(word.slice(0, 2), entries);
      }
    return index;
  };
  return { zh: of('zh'), en: of('en') };
}

/** Where a text has words of the glossary: alone, not inside another word or a longer term; in Latin letters also with an s or es behind. */
export function termsIn(given: string, language: 'zh' | 'en', terms: Terms): FoundTerm[] {
  const index = terms[language];
  if (!index.size) return [];
  const text = foldCase(given);
  const found: FoundTerm[] = [];
  let covered = 0;
  for (let at = 0; at < text.length; at++) {
    if (at < covered) continue;
    const candidates = [...(index.get(text.slice(at, at + 2)) ?? []), ...(index.get(text[at] ?? '') ?? [])];
    const here = candidates.flatMap(({ word, term }): FoundTerm[] => {
      const end = endOf(word, text, at);
      return end === null ? [] : [{ term, start: at, end }];
    });
    const longest = Math.max(0, ...here.map(({ end }) => end));
    found.push(...here.filter(({ end }) => end === longest));
    covered = Math.max(covered, longest);
  }
  return found;
}

const LETTER = /[\p{Script=Latin}\p{N}_]/u;
const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);

function endOf(word: string, text: string, at: number): number | null {
  if (!text.startsWith(word, at) || (isLetter(word[0]) && isLetter(text[at - 1]))) return null;
  const end = at + word.length;
  if (!isLetter(word.at(-1))) return end;
  const tail = /^(?:e?s)?(?![\p{Script=Latin}\p{N}_])/u.exec(text.slice(end, end + 3));
  return tail && end + tail[0].length;
}
