import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../segment/index.ts';

/** "Prior to Acme 3, …", "before version 3", 3.0 之前: what a sentence tells of earlier versions only. */
const BEFORE = /\b(?:prior to|before|until|up to)\s+(?:the\s+)?(?:version\s+)?$/iu;
const AFTER = /^\s*(?:版本|版)?\s*(?:之前|以前|及以前|及之前|发布前|推出前)/u;
const IS_VERSION = /\d/u;

/** The version before which the value held, where its sentence sets one off: the claim is of former times. */
export function formerlyAt(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  at: Span,
): Readonly<Record<string, string>> {
  const name = mentions.find(
    ({ start, end, kind, value }) =>
      kind === 'name' &&
      value.kind === 'name' &&
      (value.type === 'version' || value.type === 'product') &&
      sentence.start <= start &&
      end <= at.start &&
      IS_VERSION.test(text.slice(start, end)) &&
      (BEFORE.test(text.slice(Math.max(sentence.start, start - 24), start)) || AFTER.test(text.slice(end, end + 10))),
  );
  return name?.value.kind === 'name' ? { until: name.value.id } : {};
}
