import type { Mention } from '../../model/mention.ts';
import type { NameValue } from '../../model/value.ts';
import { alike as alikeEn } from '../../read/locales/en/alike.ts';
import { type Folded, folded, isHan, lexicon } from '../../read/locales/lexicon.ts';
import { PARTICLES } from '../../read/locales/particles.ts';
import { alike as alikeZh } from '../../read/locales/zh/alike.ts';
import { stem } from './stem.ts';
import { plainValue, type TermValue, valueOfMention } from './term-value.ts';

/** One word, name or value of a statement, in the form in which two texts are laid beside each other. */
export interface Term {
  readonly start: number;
  readonly end: number;
  /** What it means to the comparison: a stem, a concept (`~death`), an entity (`@us`), or `#` for a value. */
  readonly key: string;
  /** How much it tells: 0 for a particle. */
  readonly weight: number;
  /** Index of the clause-like stretch it stands in: marks begin a new one. */
  readonly part: number;
  readonly value: TermValue | null;
  /** Type of the name it is part of, or null. */
  readonly name: string | null;
}

const ALIKE = lexicon(
  [alikeEn, alikeZh].flatMap((table) =>
    Object.entries(table).flatMap(([concept, forms]) => forms.map((form) => [form, concept] as const)),
  ),
);
const WORD =
  /\d[\d,]*(?:\.\d+)?(?![\p{L}\d])|[\p{Script=Latin}\p{N}]+(?:['’&-][\p{Script=Latin}\p{N}]+)*|\p{Script=Han}|[\p{L}\p{N}]+|[,;:.!?，；：。！？、()（）]/gu;
/** What begins another stretch of a statement: marks, and the words that join clauses and list members. */
const JOINTS: ReadonlySet<string> = new Set([...',;:.!?，；：。！？、()（）和与及而但', 'and', 'but', 'while', 'or']);
const NUMBER = /^\d[\d,]*(?:\.\d+)?$/u;
export const HAN_WEIGHT = 0.5;

/** The terms of a text: values first, then names the dictionary knows, then words. */
export function termsOf(text: string, mentions: readonly Mention[]): Term[] {
  const prepared = folded(text);
  const terms: Term[] = [];
  let [at, part] = [0, 0];
  const upTo = (end: number, name: string | null): void => {
    part = words(prepared, at, end, part, name, terms);
    at = end;
  };
  for (const mention of mentions) {
    if (mention.start < at) continue;
    upTo(mention.start, null);
    const value = valueOfMention(prepared, mention);
    if (value) {
      terms.push({ start: mention.start, end: value.end, key: '#', weight: 0, part, value, name: null });
      at = value.end;
      upTo(Math.max(mention.end, value.end), null);
    } else if (mention.value.kind === 'name') {
      if (mention.value.by === 'dictionary') terms.push(nameTerm(mention, mention.value, part));
      else upTo(mention.end, mention.value.type);
    }
    at = Math.max(at, mention.end);
  }
  upTo(text.length, null);
  return terms;
}

const nameTerm = ({ start, end }: Mention, { id, type }: NameValue, part: number): Term => ({
  start,
  end,
  key: `@${id}`,
  weight: 1,
  part,
  value: null,
  name: type,
});

function words(text: Folded, from: number, to: number, part: number, name: string | null, terms: Term[]): number {
  let at = part;
  WORD.lastIndex = from;
  for (let found = WORD.exec(text.lower); found && found.index < to; found = WORD.exec(text.lower)) {
    const [word, start] = [found[0], found.index];
    const concept = name ? null : ALIKE.at(text, start);
    if (JOINTS.has(word)) at++;
    else if (concept && concept.end <= to) {
      terms.push({ start, end: concept.end, key: `~${concept.meaning}`, weight: 1, part: at, value: null, name });
      WORD.lastIndex = concept.end;
    } else if (NUMBER.test(word) && !name && !isPartOfName(text, start)) {
      const value = plainValue(text, start, word);
      terms.push({ start, end: value.end, key: '#', weight: 0, part: at, value, name });
      WORD.lastIndex = value.end;
    } else terms.push(wordTerm(word, start, at, name));
  }
  return at;
}

/** The second half of 2018–19, the 2 of a "Vol. 2": no number by itself. */
const isPartOfName = ({ cased }: Folded, start: number): boolean =>
  /(?:[\dA-Za-z][-–—]|\b(?:Vol|Part|Chapter|No|Series|Season) ?\.? ?)$/u.test(
    cased.slice(Math.max(0, start - 10), start),
  );

function wordTerm(word: string, start: number, part: number, name: string | null): Term {
  const end = start + word.length;
  const weight = PARTICLES.has(word) ? 0 : isHan(word.charCodeAt(0)) ? HAN_WEIGHT : word.length < 2 ? 0.3 : 1;
  return { start, end, key: stem(word), weight, part, value: null, name };
}
