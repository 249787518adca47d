import type { Mention } from '../../model/mention.ts';
import type { Period } from '../../model/period.ts';
import type { NameIndex } from './names.ts';

/** What an extractor may know besides the text. */
export interface MentionContext {
  /** Language of the text, or null where it is to be told by its script. */
  readonly language: 'zh' | 'en' | null;
  /** What relative dates count from: a publication date that can be trusted, or null (they then stay open). */
  readonly anchor: Period | null;
  readonly names: NameIndex | null;
}

/** One mention kind a file: proposes mentions, never throws, runs in linear time. */
export type Extractor = (text: string, context: MentionContext) => readonly Mention[];

/** All mentions of a text, sorted by start, without overlaps (names may lie inside longer names only in `names.ts`, which keeps the longest). */
export function readMentions(_text: string, _context: MentionContext): Mention[] {
  return [];
}
