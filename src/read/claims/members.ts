import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Members } from '../../model/value.ts';
import type { Sentence } from '../segment/index.ts';

/** A list of parties with their common role, open (包括 …等, including) or closed (由 A 和 B 共同, between A and B). */
export interface MembersHit {
  /** `members:<role>`: `members:investors`, `members:owners`, `members:partners`, `members:places` … */
  readonly attribute: string;
  readonly value: Members;
  readonly span: Span;
  /** What they are members of, where the sentence names it. */
  readonly subject: Mention | null;
}

/** Lists of parties stated in a sentence. */
export function membersIn(
  _text: string,
  _sentence: Sentence,
  _mentions: readonly Mention[],
  _language: 'zh' | 'en',
): readonly MembersHit[] {
  return [];
}
