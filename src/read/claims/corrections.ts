import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { languageOf } from '../language.ts';
import { correctionsIn } from '../locales/corrections.ts';

/** A headline of this length may be a correction's; a longer one tells of corrections. */
const HEADLINE = 40;
/** How far before a value stands what takes it back. */
const REACH = 60;

/**
 * Marks the claims of a text that sets right what was said before: those it takes back ("misstated as 4", 而非4) as `taken-back`, those it puts in
 * their place as `put-right`. A sentence that opens as a correction speaks for itself; a correction's title for the whole document.
 */
export function withCorrections(claims: readonly Claim[], document: Document): Claim[] {
  const said = new Map<number, ReturnType<typeof correctionsIn>>();
  const isNotice = isNoticeOf(document);
  return claims.map((claim) => {
    if (claim.value.kind !== 'quantity' && claim.value.kind !== 'date') return claim;
    const { start, end } = claim.sentence;
    const text = document.text.slice(start, end);
    const words = said.get(start) ?? correctionsIn(text, languageOf(text) === 'zh' ? 'zh' : 'en');
    said.set(start, words);
    const isCorrecting = isNotice || words.some(({ meaning }) => meaning === 'notice');
    if (!isCorrecting && !words.length) return claim;
    const at = text.indexOf(claim.value.digits, Math.max(0, claim.span.start - start));
    const before = words.findLast((word) => word.meaning === 'wrong' && word.end <= at && at - word.end <= REACH);
    const isTakenBack = before !== undefined && !/\d/u.test(text.slice(before.end, at));
    if (isTakenBack && (isCorrecting || STRONG.test(text.slice(before.start, before.end))))
      return { ...claim, correction: 'taken-back' };
    return isCorrecting && !claim.inferred.includes('attribute') ? { ...claim, correction: 'put-right' } : claim;
  });
}

/** Said of what is taken back and of nothing else; "not" and 不是 need a correction around them. */
const STRONG = /^(?:misstated|误|错)/iu;

function isNoticeOf({ title }: Document): boolean {
  if (!title || title.length > HEADLINE) return false;
  const language = languageOf(title) === 'zh' ? 'zh' : 'en';
  return correctionsIn(`${title}:`, language).some(({ meaning, start }) => meaning === 'notice' && start === 0);
}
