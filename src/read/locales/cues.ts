import type { Span } from '../../model/span.ts';
import { attribution as attributionEn } from './en/attribution.ts';
import { concepts as conceptsEn } from './en/concepts.ts';
import { conditions as conditionsEn } from './en/conditions.ts';
import { connectives as connectivesEn } from './en/connectives.ts';
import { hedges as hedgesEn } from './en/hedges.ts';
import { modality as modalityEn } from './en/modality.ts';
import { negation as negationEn, neutral as neutralEn } from './en/negation.ts';
import { listEnds as listEndsEn, roles as rolesEn } from './en/roles.ts';
import * as statesEn from './en/states.ts';
import {
  rankLookAlikes as lookAlikesEn,
  rankScopes as rankScopesEn,
  superlatives as superlativesEn,
} from './en/superlatives.ts';
import { foldCase } from './fold.ts';
import type { Words } from './words.ts';
import { attribution as attributionZh } from './zh/attribution.ts';
import { concepts as conceptsZh } from './zh/concepts.ts';
import { conditions as conditionsZh } from './zh/conditions.ts';
import { connectives as connectivesZh } from './zh/connectives.ts';
import { hedges as hedgesZh } from './zh/hedges.ts';
import { modality as modalityZh } from './zh/modality.ts';
import { negation as negationZh, neutral as neutralZh } from './zh/negation.ts';
import { listEnds as listEndsZh, roles as rolesZh } from './zh/roles.ts';
import * as statesZh from './zh/states.ts';
import {
  rankLookAlikes as lookAlikesZh,
  rankScopes as rankScopesZh,
  superlatives as superlativesZh,
} from './zh/superlatives.ts';

/** What a word does to the sentence it stands in; its meaning is the key it has in the table of that name. */
export type CueKind = 'hedge' | 'phase' | 'source' | 'negation' | 'connective' | 'condition';

/** One cue word of a text; the span indexes the text as given. */
export interface CueHit extends Span {
  readonly kind: CueKind;
  readonly meaning: string;
  /** The form as its table has it: lower case, Simplified. */
  readonly form: string;
}

interface Entry<K> {
  readonly kind: K;
  readonly meaning: string;
  readonly form: string;
}
/** A word, or for a single code unit its number: what most units of Chinese text are, and the quickest to look up. */
type Key = string | number;
export interface Node<K> {
  entry: Entry<K> | null;
  readonly next: Map<Key, Node<K>>;
}
interface Unit extends Span {
  readonly key: Key;
}
type Language = 'zh' | 'en';

const node = <K>(): Node<K> => ({ entry: null, next: new Map() });
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?|'\p{L}+|[^\s]/gu;

const unit = (text: string, start: number): Unit => ({
  key: text.length === 1 ? text.charCodeAt(0) : text,
  start,
  end: start + text.length,
});

/** English is read by words, Chinese by characters (Latin words in it by words as well). */
function unitsOf(text: string, language: Language): Unit[] {
  const folded = foldCase(text).replaceAll('’', "'");
  return language === 'en' ? [...folded.matchAll(WORD)].flatMap(splitContraction) : hanUnits(folded);
}

function hanUnits(folded: string): Unit[] {
  const units: Unit[] = [];
  for (let start = 0; start < folded.length; ) {
    let end = start + 1;
    const code = folded.charCodeAt(start);
    if (isLatin(code)) {
      while (end < folded.length && isLatin(folded.charCodeAt(end))) end++;
      units.push(unit(folded.slice(start, end), start));
    } else if (code < 0x2e80 ? !/\s/.test(folded[start] as string) : !WIDE_BLANKS.has(code))
      units.push({ key: code, start, end });
    start = end;
  }
  return units;
}

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
/** The blanks among the characters of East Asia and behind them. */
const WIDE_BLANKS: ReadonlySet<number> = new Set([0x3000, 0xfeff]);

/** One sentence is looked through for words of several tables, one right after the other: its units are kept until the next. */
let latest: { readonly text: string; readonly language: Language; readonly units: readonly Unit[] } | null = null;
function unitsOnce(text: string, language: Language): readonly Unit[] {
  if (latest?.text === text && latest.language === language) return latest.units;
  const units = unitsOf(text, language);
  latest = { text, language, units };
  return units;
}

/** "they'll", "it'd" carry a modal of their own; "won't" is one word. */
function splitContraction(match: RegExpMatchArray): Unit[] {
  const [text, start] = [match[0], match.index ?? 0];
  const at = text.search(/'(?:ll|d)$/);
  return at <= 0 ? [unit(text, start)] : [unit(text.slice(0, at), start), unit(text.slice(at), start + at)];
}

/** Tables of words as one trie; where two hold one form the later one wins. */
export function compile<K>(tables: readonly (readonly [K, Words])[], language: 'zh' | 'en'): Node<K> {
  const root = node<K>();
  for (const [kind, table] of tables)
    for (const [meaning, forms] of Object.entries(table))
      for (const form of forms) {
        let at = root;
        for (const { key } of unitsOf(form, language)) {
          const next = at.next.get(key) ?? node<K>();
          at.next.set(key, next);
          at = next;
        }
        at.entry = { kind, meaning, form };
      }
  return root;
}

/** Longest form first, left to right, without overlaps. Linear: no form is longer than a few units. */
export function scan<K>(text: string, root: Node<K>, language: 'zh' | 'en'): (Entry<K> & Span)[] {
  const units = unitsOnce(text, language);
  const hits: (Entry<K> & Span)[] = [];
  for (let i = 0; i < units.length; ) {
    let at: Node<K> | undefined = root;
    let found: Entry<K> | null = null;
    let last = i;
    for (let j = i; j < units.length; j++) {
      at = at.next.get((units[j] as Unit).key);
      if (!at) break;
      if (at.entry) {
        found = at.entry;
        last = j;
      }
    }
    if (found) hits.push({ ...found, start: units[i]?.start ?? 0, end: units[last]?.end ?? 0 });
    i = found ? last + 1 : i + 1;
  }
  return hits;
}

// Where two tables hold one form the later one wins: `neutral` comes last.
const CUES = {
  zh: compile<CueKind | 'neutral'>(
    [
      ['connective', connectivesZh],
      ['phase', modalityZh],
      ['hedge', hedgesZh],
      ['source', attributionZh],
      ['condition', conditionsZh],
      ['negation', negationZh],
      ['neutral', neutralZh],
    ],
    'zh',
  ),
  en: compile<CueKind | 'neutral'>(
    [
      ['connective', connectivesEn],
      ['phase', modalityEn],
      ['hedge', hedgesEn],
      ['source', attributionEn],
      ['condition', conditionsEn],
      ['negation', negationEn],
      ['neutral', neutralEn],
    ],
    'en',
  ),
};
const RANKS = {
  zh: compile(
    [
      ['rank', superlativesZh],
      ['none', lookAlikesZh],
    ],
    'zh',
  ),
  en: compile(
    [
      ['rank', superlativesEn],
      ['none', lookAlikesEn],
    ],
    'en',
  ),
};
const SCOPES = { zh: compile([['scope', rankScopesZh]], 'zh'), en: compile([['scope', rankScopesEn]], 'en') };
const CONCEPTS = { zh: compile([['concept', conceptsZh]], 'zh'), en: compile([['concept', conceptsEn]], 'en') };
const ROLES = { zh: compile([['role', rolesZh]], 'zh'), en: compile([['role', rolesEn]], 'en') };
const ENDS = { zh: compile([['end', listEndsZh]], 'zh'), en: compile([['end', listEndsEn]], 'en') };
const states = ({ courses, matters, standings, rejections }: typeof statesEn, language: Language) => ({
  courses: compile([['course', courses]], language),
  matters: compile([['matter', matters]], language),
  standings: compile([['standing', standings]], language),
  rejections: compile([['rejection', rejections]], language),
});
const STATES = { zh: states(statesZh, 'zh'), en: states(statesEn, 'en') };

/** A word of one table with its meaning. */
export type WordHit = Span & { readonly meaning: string; readonly form: string };
type Lookup = (text: string, language: 'zh' | 'en') => readonly WordHit[];

/** Every cue word of a text, in order, the longest form where several begin at one place. Words of a name or a qualifier that look like one are left out. */
export function cuesIn(text: string, language: 'zh' | 'en'): readonly CueHit[] {
  return scan(text, CUES[language], language).filter(
    (hit): hit is CueHit => hit.kind !== 'neutral' && !isMonth(text, hit),
  );
}

/** "May 5" is a month, "may 5%" is not written with a capital. */
const isMonth = (text: string, hit: Span & { form: string }): boolean =>
  hit.form === 'may' && text[hit.start] === 'M' && /^\s+\d/u.test(text.slice(hit.end, hit.end + 4));

/** Superlatives and exclusive roles of a text: dimension and span. */
export const superlativesIn: Lookup = (text, language) =>
  scan(text, RANKS[language], language).filter((hit) => hit.kind !== 'none');
/** Words that say within what a rank holds. */
export const rankScopesIn: Lookup = (text, language) => scan(text, SCOPES[language], language);
/** Concepts that conditions speak of (`ipo`, `agi`, `approval` …), common to both languages. */
export const conceptsIn: Lookup = (text, language) => scan(text, CONCEPTS[language], language);
/** Whether a word is the id of a concept, in either language. */
export const isConcept = (id: string): boolean => id in conceptsZh || id in conceptsEn;
/** Words for what the members of a list are (`investors`, `places` …). */
export const rolesIn: Lookup = (text, language) => scan(text, ROLES[language], language);
/** Words that leave a list open or close it. */
export const listEndsIn: Lookup = (text, language) => scan(text, ENDS[language], language);
/** How matters stand (`halted`, `alive` …), the matters themselves (`deal`, `talks`), how persons stand, and what rejects a report. */
export const statesIn = (table: keyof (typeof STATES)['zh'], text: string, language: Language): readonly WordHit[] =>
  scan<string>(text, STATES[language][table], language);
