import type { Span } from '../../model/span.ts';
import { compile, scan } from './cues.ts';
import { polarity as polarityEn } from './en/polarity.ts';
import * as en from './en/signals.ts';
import type { Words } from './words.ts';
import { polarity as polarityZh } from './zh/polarity.ts';
import * as zh from './zh/signals.ts';

/** Respects in which two sides of a translation must say the same, each a table of words by meaning in both languages. */
export type Respect = 'polarity' | 'choice' | 'certainty' | 'completion' | 'direction';

export interface Signal extends Span {
  readonly meaning: string;
}

const TABLES: Readonly<Record<'zh' | 'en', Readonly<Record<Respect, Words>>>> = {
  en: {
    polarity: polarityEn,
    choice: en.choice,
    certainty: en.certainty,
    completion: en.completion,
    direction: en.direction,
  },
  zh: {
    polarity: polarityZh,
    choice: zh.choice,
    certainty: zh.certainty,
    completion: zh.completion,
    direction: zh.direction,
  },
};

const compiled = (language: 'zh' | 'en', respect: Respect) =>
  compile([[respect, TABLES[language][respect]]] as const, language);
const of = (language: 'zh' | 'en') => ({
  polarity: compiled(language, 'polarity'),
  choice: compiled(language, 'choice'),
  certainty: compiled(language, 'certainty'),
  completion: compiled(language, 'completion'),
  direction: compiled(language, 'direction'),
});
const TRIES = { zh: of('zh'), en: of('en') };

const FORMS = { en: en.forms, zh: zh.forms };

/** The words of one respect in a text, in order; look-alikes are left out. */
export function signalsIn(text: string, language: 'zh' | 'en', respect: Respect): Signal[] {
  const hits = scan(text, TRIES[language][respect], language).map(({ meaning, start, end }) => ({
    meaning,
    start,
    end,
  }));
  const formed = FORMS[language]
    .filter((form) => form.respect === respect)
    .flatMap(({ meaning, pattern }) =>
      [...text.matchAll(pattern)].map((found) => ({ meaning, start: found.index, end: found.index + found[0].length })),
    )
    // A set phrase of a table that is as long knows better: 不得不 before 不得不离.
    .filter(
      (form) => form.meaning === 'neutral' || !hits.some((hit) => hit.start === form.start && hit.end >= form.end - 1),
    );
  return [...hits.filter((hit) => !formed.some((form) => hit.start >= form.start && hit.start < form.end)), ...formed]
    .filter(({ meaning }) => meaning !== 'neutral')
    .sort((a, b) => a.start - b.start);
}

/** What is told by a word's form, not by a list: a prefix, a set phrase of four characters. Its words replace those of the tables within it. */
export interface Form {
  readonly respect: Respect;
  readonly meaning: string;
  readonly pattern: RegExp;
}
