import type { Condition } from '../../model/condition.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../segment/index.ts';

/** A condition that a sentence states, and what it governs; all spans index the text that was read. */
export interface ConditionHit {
  readonly condition: Condition;
  /** The words of the condition, cue included. */
  readonly span: Span;
  /** What hangs on it: values inside it are conditional. */
  readonly scope: Span;
}

/** Conditions stated in a sentence: if, unless, once, provided that, depends on; 如果, 除非, 一旦, 前提是, 取决于 … */
export function conditionsIn(
  _text: string,
  _sentence: Sentence,
  _mentions: readonly Mention[],
  _language: 'zh' | 'en',
): readonly ConditionHit[] {
  return [];
}

/** The condition that holds at a value, or null. */
export function conditionAt(hits: readonly ConditionHit[], at: Span): Condition | null {
  const hit = hits.find(({ scope }) => scope.start <= at.start && at.end <= scope.end);
  return hit ? hit.condition : null;
}
