import type { Mention } from '../../../src/model/mention.ts';
import type { Period } from '../../../src/model/period.ts';
import type { NameType } from '../../../src/model/value.ts';

/** Name mentions of a text, one for each place where a word stands; ids are the words in lower case. */
export function namesIn(text: string, words: readonly string[], type: NameType = 'organisation'): Mention[] {
  return words
    .flatMap((word) => {
      const found: Mention[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        found.push({
          kind: 'name',
          start: at,
          end: at + word.length,
          text: word,
          value: { kind: 'name', id: word.toLowerCase(), name: word, type, by: 'dictionary' },
          inferred: [],
        });
      return found;
    })
    .sort((a, b) => a.start - b.start);
}

/** A date mention where `words` stand. */
export function dateIn(text: string, words: string, period: Period): Mention {
  const start = text.indexOf(words);
  return {
    kind: 'date',
    start,
    end: start + words.length,
    text: words,
    value: { kind: 'date', period, relative: null, qualifier: 'exact', digits: words },
    inferred: [],
  };
}
