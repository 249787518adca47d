import type { Knowledge } from '../../model/knowledge.ts';
import type { Span } from '../../model/span.ts';
import { foldCase } from '../locales/fold.ts';
import type { Attribute } from './attributes.ts';

/** What a word of the vocabulary may mean: cue classes of constructions, attributes it names. */
export interface Cue {
  readonly classes: readonly string[];
  readonly attributes: readonly Attribute[];
}
export interface CueHit extends Span {
  readonly cue: Cue;
}

interface Node {
  /** By code unit. */
  next: Map<number, Node>;
  cue: { classes: string[]; attributes: Attribute[] } | null;
}

/** Every cue word of a knowledge in one trie: the longest form wins, in time linear in the text. */
export interface Lexicon {
  readonly root: Node;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

const MAX_WORD = 60;
const LATIN = /[\p{Script=Latin}\p{N}]/u;
/** Most text is no Latin: a look at the code unit spares the pattern. Numerals of other scripts and full width stand above, and are folded or rare. */
const FIRST_HAN = 0x2e80;

/** Builds the trie from the vocabulary's attributes and classes and from the words that stand in patterns themselves. */
export function compileLexicon(knowledge: Knowledge, words: readonly string[]): Lexicon {
  const root: Node = { next: new Map(), cue: null };
  const attributes = new Map<string, Attribute>();
  for (const domain of knowledge.vocabulary) {
    for (const one of domain.attributes) {
      const attribute: Attribute = { ...one, domain: domain.id };
      if (!attributes.has(one.id)) attributes.set(one.id, attribute);
      for (const word of [...one.cues.zh, ...one.cues.en]) add(root, word, (cue) => cue.attributes.push(attribute));
    }
    for (const [name, { zh, en }] of Object.entries(domain.classes))
      for (const word of [...zh, ...en]) add(root, word, (cue) => cue.classes.push(name));
    for (const [type, { words: event, kinds }] of Object.entries(domain.events)) {
      for (const word of [...event.zh, ...event.en]) add(root, word, (cue) => cue.classes.push(`EVENT:${type}`));
      for (const [kind, { zh, en }] of Object.entries(kinds))
        for (const word of [...zh, ...en]) add(root, word, (cue) => cue.classes.push(`KIND:${type}=${kind}`));
    }
  }
  for (const word of words) add(root, word, (cue) => cue.classes.push(`=${word}`));
  return { root, attributes };
}

function add(root: Node, word: string, put: (cue: NonNullable<Node['cue']>) => void): void {
  for (const form of inflections(word)) {
    let node = root;
    const folded = foldWords(form);
    for (let i = 0; i < folded.length; i++) {
      const key = folded.charCodeAt(i);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), cue: null };
        node.next.set(key, next);
      }
      node = next;
    }
    node.cue ??= { classes: [], attributes: [] };
    put(node.cue);
  }
}

/** `raise~` → raise, raises, raised, raising; `injury~` → injuries. A `~` may stand after any word of a phrase. */
function inflections(word: string): string[] {
  const at = word.indexOf('~');
  if (at < 0) return [word];
  const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
  const stem = head.endsWith('e') ? head.slice(0, -1) : head;
  const isY = /[^aeiou]y$/.test(head);
  const forms = [
    head,
    isY ? `${head.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(head) ? `${head}es` : `${head}s`,
    isY ? `${head.slice(0, -1)}ied` : `${stem}ed`,
    `${stem}ing`,
  ];
  return forms.flatMap((form) => inflections(form + tail));
}

/** Case, script, hyphens and line ends do not tell words apart. One code unit stays one code unit. */
const foldWords = (text: string): string =>
  foldCase(text)
    .replace(/[-\n\t_]/gu, ' ')
    .replaceAll('’', "'");

/** The cue words of a text, left to right, longest first, without overlaps. */
export function findCues(text: string, lexicon: Lexicon, from = 0, to = text.length): CueHit[] {
  const hits: CueHit[] = [];
  // Folded with a letter on either side, which tells whether a word begins or ends there.
  const base = Math.max(0, from - 1);
  const folded = foldWords(text.slice(base, to + 1));
  let i = from - base;
  while (i < to - base) {
    const hit = longestAt(folded, lexicon.root, i, to - base);
    if (hit) hits.push(moved(withInner(folded, lexicon.root, hit), base));
    i = hit ? hit.end : i + 1;
  }
  return hits;
}

const moved = (hit: CueHit, by: number): CueHit => (by ? { ...hit, start: hit.start + by, end: hit.end + by } : hit);

/** A longer word of a class alone keeps the attribute a word within it names: 投资了 holds 投资. Words of class SKIP hide what they hold. */
function withInner(text: string, root: Node, hit: CueHit): CueHit {
  const { start, end, cue } = hit;
  if (cue.attributes.length > 0 || cue.classes.includes('SKIP')) return hit;
  for (let i = start; i < end; i++) {
    const inner = longestAt(text, root, i, i === start ? end - 1 : end);
    if (inner && inner.cue.attributes.length > 0)
      return { ...hit, cue: { classes: cue.classes, attributes: inner.cue.attributes } };
  }
  return hit;
}

function longestAt(text: string, root: Node, start: number, to: number): CueHit | null {
  const first = root.next.get(text.charCodeAt(start));
  if (!first || (start > 0 && isInsideWord(text, start))) return null;
  let node: Node | undefined = root;
  let best: CueHit | null = null;
  const last = Math.min(to, start + MAX_WORD);
  for (let i = start; i < last; i++) {
    node = i === start ? first : node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.cue && (i + 1 >= text.length || !isInsideWord(text, i + 1))) best = { start, end: i + 1, cue: node.cue };
  }
  return best;
}

/** Whether a place lies between two Latin letters or digits, so that no word starts or ends there. A digit may follow a word (融资ARR20亿). */
const isInsideWord = (text: string, at: number): boolean =>
  text.charCodeAt(at) < FIRST_HAN &&
  text.charCodeAt(at - 1) < FIRST_HAN &&
  LATIN.test(text[at - 1] ?? '') &&
  LATIN.test(text[at] ?? '') &&
  !(/\d/.test(text[at] ?? '') !== /\d/.test(text[at - 1] ?? ''));
