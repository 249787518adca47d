import { TRADES } from '../locales/zh/name-roles.ts';
import { BOUNDARY_WORDS, BREAKERS, GENERIC } from '../locales/zh/names.ts';
import { formId } from './name-id.ts';
import type { TaughtName } from './name-index.ts';

/** 甲生物科技（苏州）股份有限公司: the form of a company in full. */
const LEGAL =
  /([\u3400-\u9fff]{2,16}?)(?:[（(][\u3400-\u9fff]{2,4}[）)])?(?:集团)?(?:股份|控股)?(?:有限责任公司|有限公司)/gu;
const NOT_OWN = new Set(GENERIC);

/**
 * Firms that a text calls by their full legal name, with what it goes on with: 甲生物 and 甲 for 甲生物科技（苏州）有限公司. The short forms are the
 * beginnings of the name that stand by themselves elsewhere; the longest that ends in a trade is the name it goes by.
 */
export function legalNames(text: string): TaughtName[] {
  return [...text.matchAll(LEGAL)].flatMap((match) => {
    const stretch = match[1] ?? '';
    const stem = ownStem(stretch);
    if (stem.length < 3 || NOT_OWN.has(stem) || NOT_OWN.has(stem.slice(0, 2))) return [];
    const whole = match[0].slice(stretch.length - stem.length);
    const shorts = shortForms(stem, text);
    const name = shorts.find((short) => TRADES.test(short)) ?? stem;
    return [...new Set([whole, stem, ...shorts])].map(
      (alias): TaughtName => ({ alias, id: formId(name), name, type: 'organisation', by: 'text' }),
    );
  });
}

/** Beginnings of a name that stand without the rest, the longest first. */
function shortForms(stem: string, text: string): string[] {
  const taken: string[] = [stem];
  for (let length = stem.length - 1; length >= 2; length--) {
    const short = stem.slice(0, length);
    const isAlone = text
      .split(short)
      .slice(1)
      .some((rest) => !taken.some((one) => (short + rest).startsWith(one)));
    if (isAlone && !NOT_OWN.has(short) && (length < 4 || TRADES.test(short))) taken.push(short);
  }
  return taken.slice(1);
}

/** What of a stretch belongs to the name it ends in: nothing before a function word or a verb. */
function ownStem(stretch: string): string {
  let start = stretch.length;
  while (start > 0 && !BREAKERS.has(stretch[start - 1] as string)) {
    if (BOUNDARY_WORDS.has(stretch.slice(start - 2, start))) break;
    start--;
  }
  return stretch.slice(start);
}
