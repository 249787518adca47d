import type { Span } from '../../model/span.ts';
import { attribution as attributionEn } from './en/attribution.ts';
import { concepts as conceptsEn } from './en/concepts.ts';
import { conditions as conditionsEn } from './en/conditions.ts';
import { connectives as connectivesEn } from './en/connectives.ts';
import { hedges as hedgesEn } from './en/hedges.ts';
import { modality as modalityEn } from './en/modality.ts';
import { negation as negationEn, neutral as neutralEn } from './en/negation.ts';
import { listEnds as listEndsEn, roles as rolesEn } from './en/roles.ts';
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
interface Node<K> {
  entry: Entry<K> | null;
  readonly next: Map<string, Node<K>>;
}
interface Unit extends Span {
  readonly text: string;
}

const node = <K>(): Node<K> => ({ entry: null, next: new Map() });
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?|'\p{L}+|[^\s]/gu;

/** English is read by words, Chinese by characters (Latin words in it by words as well). */
function unitsOf(text: string, language: 'zh' | 'en'): Unit[] {
  const folded = foldCase(text).replaceAll('’', "'");
  if (language === 'en') return [...folded.matchAll(WORD)].flatMap(splitContraction);
  return [...folded.matchAll(/[a-z0-9]+|[^\s]/g)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** "they'll", "it'd" carry a modal of their own; "won't" is one word. */
function splitContraction(match: RegExpMatchArray): Unit[] {
  const [text, start] = [match[0], match.index ?? 0];
  const at = text.search(/'(?:ll|d)$/);
  if (at <= 0) return [{ text, start, end: start + text.length }];
  return [
    { text: text.slice(0, at), start, end: start + at },
    { text: text.slice(at), start: start + at, end: start + text.length },
  ];
}

function compile<K>(tables: readonly (readonly [K, Words])[], language: 'zh' | 'en'): Node<K> {
  const root = node<K>();
  for (const [kind, table] of tables)
    for (const [meaning, forms] of Object.entries(table))
      for (const form of forms) {
        let at = root;
        for (const { text } of unitsOf(form, language)) {
          const next = at.next.get(text) ?? node<K>();
          at.next.set(text, next);
          at = next;
        }
        at.entry = { kind, meaning, form };
      }
  return root;
}

/** Longest form first, left to right, without overlaps. Linear: no form is longer than a few units. */
function scan<K>(text: string, root: Node<K>, language: 'zh' | 'en'): (Entry<K> & Span)[] {
  const units = unitsOf(text, language);
  const hits: (Entry<K> & Span)[] = [];
  for (let i = 0; i < units.length; ) {
    let at: Node<K> | undefined = root;
    let found: Entry<K> | null = null;
    let last = i;
    for (let j = i; j < units.length; j++) {
      at = at.next.get(units[j]?.text ?? '');
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
