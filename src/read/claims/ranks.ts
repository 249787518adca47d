import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Rank } from '../../model/value.ts';
import type { Sentence } from '../segment/index.ts';

/** A superlative, an ordinal rank or an exclusive role: what is first of what, within what. */
export interface RankHit {
  /** `rank:<dimension>` (`rank:size`, `rank:value`, `rank:time` …) or `exclusive`. */
  readonly attribute: string;
  readonly value: Rank;
  readonly span: Span;
  /** The name it is said of, where the sentence gives one. */
  readonly subject: Mention | null;
}

/** Ranks stated in a sentence. */
export function ranksIn(
  _text: string,
  _sentence: Sentence,
  _mentions: readonly Mention[],
  _language: 'zh' | 'en',
): readonly RankHit[] {
  return [];
}
