import { type Folded, type Found, lexicon, skipBlanks, skipBlanksBack } from '../locales/lexicon.ts';
import { PER } from '../locales/per.ts';

const NOUNS = lexicon(
  PER.flatMap(([code, en, zh]) => [...en.split('|'), ...zh.split('|')].map((form) => [form, code] as const)),
);
const ARTICLE = /^ ?(?:\/ ?|per |a |an |each |every |每)/u;

/** What the value that ends at `at` is per: 元/百万tokens, a month, per share. */
export function perAfter(text: Folded, at: number): Found<string> | null {
  const link = ARTICLE.exec(text.lower.slice(at, at + 7));
  return link ? NOUNS.at(text, skipBlanks(text.lower, at + link[0].length)) : null;
}

/** What may stand between: 每百万tokens收费3元. */
const CHARGED =
  /(?:的)?(?:收费|价格|费用|售价|定价|单价|仅需|只需|只要|需要|需|仅)?(?:仅为|为|是|仅|约|低至|降至|：|:)? ?$/u;

/** What the value that starts at `at` is per, said before it: 每股20美元, 每百万tokens 0.1元. */
export function perBefore(text: Folded, at: number): Found<string> | null {
  const end = skipBlanksBack(
    text.lower,
    at - (CHARGED.exec(text.lower.slice(Math.max(0, at - 8), at))?.[0].length ?? 0),
  );
  const noun = end > 0 ? NOUNS.before(text, end) : null;
  return noun && text.lower[noun.start - 1] === '每' ? { ...noun, start: noun.start - 1 } : null;
}
