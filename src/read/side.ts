import type { Mention } from '../model/mention.ts';
import { languageOf } from './language.ts';
import { readMentions } from './mentions/index.ts';
import type { NameIndex } from './mentions/names.ts';

/** One side of a translation, read. Spans index `text`. */
export interface Side {
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly values: readonly Mention[];
  readonly names: readonly Mention[];
}

/** Reads one side; a language other than Chinese is read with the recognisers for Latin script. */
export function readSide(text: string, language: string | null, names: NameIndex | null): Side {
  const read = language === null ? languageOf(text) : language;
  const tag = /^zh|^cmn|^yue/iu.test(read) ? 'zh' : 'en';
  const mentions = readMentions(text, { language: tag, anchor: null, names });
  return {
    text,
    language: tag,
    values: mentions.filter((mention) => mention.kind !== 'name'),
    names: mentions.filter((mention) => mention.kind === 'name'),
  };
}
