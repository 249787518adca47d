import type { Mention } from '../../model/mention.ts';
import type { Period } from '../../model/period.ts';
import { type Folded, folded } from '../locales/lexicon.ts';
import { readDates } from './dates.ts';
import { type NameIndex, readNames } from './names.ts';
import { ordinals } from './ordinals.ts';
import { quantities } from './quantities.ts';
import { shares } from './shares.ts';
import type { VagueTable } from './vague.ts';

/** What an extractor may know besides the text. */
export interface MentionContext {
  /** Language of the text, or null where it is to be told by its script. */
  readonly language: 'zh' | 'en' | null;
  /** What relative dates count from: a publication date that can be trusted, or null (they then stay open). */
  readonly anchor: Period | null;
  readonly names: NameIndex | null;
  /** What 几, 数, dozens span; without it, this version's own policy. */
  readonly vague?: VagueTable;
}

/** One mention kind a file: proposes mentions, never throws, runs in linear time. `prepared` is the text folded once for all. */
export type Extractor = (text: string, context: MentionContext, prepared: Folded) => readonly Mention[];

/** Every extractor; a new kind of mention is one file and one line here. */
const EXTRACTORS: readonly Extractor[] = [readDates, quantities, shares, ordinals, readNames];

/** All mentions of a text, sorted by start, without overlaps (names may lie inside longer names only in `names.ts`, which keeps the longest). */
export function readMentions(text: string, context: MentionContext): Mention[] {
  const prepared = folded(text);
  return withoutOverlaps(
    EXTRACTORS.flatMap((extract) => extract(text, context, prepared)),
    text.length,
  );
}

/**
 * The same for many texts, one recogniser after the other over all of them: its code then stays in the processor's cache, which for the
 * short texts that blocks are makes about half as much speed again.
 */
export function readMentionsOfAll(texts: readonly (readonly [text: string, context: MentionContext])[]): Mention[][] {
  const prepared = texts.map(([text]) => folded(text));
  const found: Mention[][] = texts.map(() => []);
  for (const extract of EXTRACTORS)
    texts.forEach(([text, context], i) => {
      for (const mention of extract(text, context, prepared[i] as Folded)) found[i]?.push(mention);
    });
  return found.map((mentions, i) => withoutOverlaps(mentions, texts[i]?.[0].length ?? 0));
}

/** Which kind wins where one span does not hold the other: what says more beats what says less. */
const WEIGHT: Readonly<Record<Mention['kind'], number>> = {
  money: 7,
  percent: 6,
  date: 5,
  duration: 5,
  measure: 4,
  ordinal: 3,
  name: 2,
  number: 1,
};

/**
 * The one place where overlaps are dropped. A bare number yields to everything that overlaps it (3 in "GPT-3", 2027 in a date);
 * else the longer mention stays (五年来 before 五年, 3亿日元 before 3亿日); of two equally long the one that says more.
 */
function withoutOverlaps(mentions: readonly Mention[], size: number): Mention[] {
  const ranked = [...mentions].sort(
    (a, b) =>
      Number(isBare(a)) - Number(isBare(b)) || length(b) - length(a) || weight(b) - weight(a) || a.start - b.start,
  );
  const kept: Mention[] = [];
  const taken = new Uint8Array(size);
  for (const mention of ranked) {
    if (mention.end <= mention.start || isTaken(taken, mention)) continue;
    for (let i = mention.start; i < mention.end; i++) taken[i] = 1;
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isTaken(taken: Uint8Array, { start, end }: Mention): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}

const weight = ({ kind, value }: Mention): number =>
  value.kind === 'quantity' && (value.relation || value.qualifier === 'approx_digits') ? 8 : WEIGHT[kind];
const length = (mention: Mention): number => mention.end - mention.start;
const isBare = (mention: Mention): boolean =>
  mention.kind === 'number' &&
  mention.value.kind === 'quantity' &&
  !mention.value.relation &&
  mention.value.qualifier !== 'approx_digits';
