import type { Span } from '../../model/span.ts';
import { compile, scan } from './cues.ts';
import { corrections as en } from './en/corrections.ts';
import { corrections as zh } from './zh/corrections.ts';

const TRIES = {
  en: compile([['correction', en]] as const, 'en'),
  zh: compile([['correction', zh]] as const, 'zh'),
};

/** Words that open a correction (`notice`), or stand before what it takes back (`wrong`). */
export const correctionsIn = (text: string, language: 'zh' | 'en'): (Span & { readonly meaning: string })[] =>
  scan(text, TRIES[language], language).map(({ meaning, start, end }) => ({ meaning, start, end }));
