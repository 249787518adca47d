import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Rank } from '../../model/value.ts';
import { conceptsIn, rankScopesIn, superlativesIn, type WordHit } from '../locales/cues.ts';
import { ORDINALS as EN_ORDINALS } from '../locales/en/numbers.ts';
import { foldCase } from '../locales/fold.ts';
import { DIGITS } from '../locales/zh/numbers.ts';
import { clauseAt, type Sentence } from '../segment/index.ts';

/** A superlative, an ordinal rank or an exclusive role: what is first of what, within what. */
export interface RankHit {
  /** `rank:<dimension>` (`rank:size`, `rank:value`, `rank:time` …) or `exclusive`. */
  readonly attribute: string;
  readonly value: Rank;
  readonly span: Span;
  /** The name it is said of, where the sentence gives one. */
  readonly subject: Mention | null;
}

/** Which of the forms below stand for which rank; the patterns say which are taken. */
const ORDINALS: Readonly<Record<string, number>> = { ...EN_ORDINALS, ...DIGITS, 十: 10 };
const ORDINAL_BEFORE = /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[\s-]+$/iu;
/** 第二大, 第三高: a rank without a superlative. */
const ORDINAL_ZH = /第\s?(?<n>[二三四五六七八九十]|\d{1,2})\s?(?<d>大|多|高|快|强)(?!学|型|约|概)/gu;
const DIMENSION_ZH: Readonly<Record<string, string>> = {
  大: 'size',
  多: 'count',
  高: 'value',
  快: 'speed',
  强: 'strength',
};
const COPULA =
  /(?:仍然是|依然是|也是|就是|正是|不再是|并非|是|成为|作为|为|创下|开启|视为|号称)|\b(?:is|are|was|were|be|become|becomes|became|remains|remain|as|marks|called)\b/giu;
/** 自2021年以来, since 2021: first only of what came after. */
const SINCE = {
  zh: /(?:自|从|继)[^，,。；;]{2,24}(?:之后|以后|以来|后)[，,]?[^，,。；;]{0,12}$/u,
  en: /\bsince\b/iu,
};
/** In X, X领域: a field that bounds the rank. */
const FIELD = {
  zh: /(?<field>[\p{Script=Han}A-Za-z0-9]{1,12})(?:领域|行业|赛道|(?<!世)界|市场)/u,
  en: /\bin (?:the )?(?<field>[\p{L}-]+(?: [\p{L}-]+){0,2})(?: (?:industry|sector|market|space))?/iu,
};

/** Ranks stated in a sentence. */
export function ranksIn(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  language: 'zh' | 'en',
): readonly RankHit[] {
  const within = text.slice(sentence.start, sentence.end);
  const words = superlativesIn(within, language).map((hit) => ({
    ...hit,
    start: hit.start + sentence.start,
    end: hit.end + sentence.start,
  }));
  const ordinals = language === 'zh' ? ordinalsIn(within, sentence.start) : [];
  return (
    [...words, ...ordinals]
      .filter((hit) => !isBound(text, hit))
      .map((hit) => rankOf(text, sentence, mentions, language, hit))
      // An exclusive role without a word on what it is exclusive to says nothing that could be compared.
      .filter(({ attribute, value }) => attribute !== 'exclusive' || /[\p{L}\p{N}]{2}/u.test(value.scope))
      .sort((a, b) => a.span.start - b.span.start)
  );
}

const ordinalsIn = (text: string, offset: number): (WordHit & { order?: number })[] =>
  [...text.matchAll(ORDINAL_ZH)].map((m) => ({
    start: m.index + offset,
    end: m.index + m[0].length + offset,
    meaning: DIMENSION_ZH[m.groups?.d ?? ''] ?? 'size',
    form: m[0],
    order: ORDINALS[m.groups?.n ?? ''] ?? Number(m.groups?.n),
  }));

/** 最高680元, 最多可: an upper bound of a number, no rank. */
const isBound = (text: string, hit: WordHit): boolean =>
  hit.meaning !== 'exclusive' && /^(?:可|达|将|为|是|约|不超过|能)?\s*[\d$€£¥]/u.test(text.slice(hit.end, hit.end + 6));

function rankOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  language: 'zh' | 'en',
  hit: WordHit & { order?: number },
): RankHit {
  const clause = clauseAt(sentence, hit.start) ?? sentence;
  const names = mentions.filter((m) => m.kind === 'name' && clause.start <= m.start && m.end <= clause.end);
  const isExclusive = hit.meaning === 'exclusive';
  const split = lastCopula(text, clause.start, hit.start);
  const subject = names.find((m) => m.end <= (split?.start ?? hit.start)) ?? null;
  const after = text.slice(hit.end, clause.end);
  const before = text.slice(split?.end ?? subject?.end ?? clause.start, hit.start);
  const noun = nounAfter(after, language);
  const order =
    hit.order ??
    ORDINALS[(ORDINAL_BEFORE.exec(text.slice(Math.max(0, hit.start - 12), hit.start))?.[1] ?? '').toLowerCase()] ??
    orderOfForm(hit.form);
  return {
    attribute: isExclusive ? 'exclusive' : `rank:${hit.meaning}`,
    value: {
      kind: 'rank',
      order,
      of: rankedThing(/\p{L}/u.test(noun) ? noun : text.slice(hit.end, hit.end + HEADLINE), language),
      oneOf:
        /之一/u.test(after) ||
        /\bone of (?:the |its |history's )?$/iu.test(text.slice(Math.max(0, hit.start - 24), hit.start)),
      scope: scopeOf(
        text,
        { before, after, between: names.filter((m) => m !== subject && m.start >= (split?.end ?? 0)) },
        language,
        isExclusive,
        hit.start,
      ),
    },
    span: { start: hit.start, end: Math.min(clause.end, hit.end + noun.length + leading(after)) },
    subject,
  };
}

/** The ranked thing under one name in both languages where it is money raised; else its words. */
const rankedThing = (noun: string, language: 'zh' | 'en'): string =>
  conceptsIn(noun, language).some((c) => c.meaning === 'financing')
    ? 'financing'
    : noun.length < HEADLINE
      ? foldCase(noun).replace(/^\P{L}+$/u, '')
      : '';
/** How far behind a bare superlative ("A record! Acme raises …") what is ranked may stand. */
const HEADLINE = 48;

const orderOfForm = (form: string): number => ORDINALS[form.split(' ')[0] ?? ''] ?? 1;
const leading = (text: string): number => text.length - text.trimStart().length;

function lastCopula(text: string, from: number, to: number): Span | null {
  let last: Span | null = null;
  for (const match of text.slice(from, to).matchAll(COPULA))
    last = { start: from + match.index, end: from + match.index + match[0].length };
  return last;
}

/** The noun that is ranked: what follows the superlative up to a mark, 之一 or the next function word. */
function nounAfter(after: string, language: 'zh' | 'en'): string {
  if (language === 'zh') {
    const plain = after.replace(/^(?:规模|的|一笔|单笔|一家|一次|一轮|型)+/u, '');
    return (/^[\p{L}\p{N}\s]{1,16}?(?=之一|，|,|。|、|$|[”」"（(])/u.exec(plain)?.[0] ?? plain.slice(0, 10)).trim();
  }
  return (/^\s*(?:[\p{L}\p{N}'’&-]+\s?){1,4}/u.exec(after)?.[0] ?? '')
    .replace(/\s\b(?:ever|in|of|for|to|that|which|by|and|with|from|on|at)\b.*$/isu, '')
    .trim();
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly between: readonly Mention[];
}

/** Within what: components common to both languages (`history`, `private`, entity ids, a field), sorted; for an exclusive role the words of what it is exclusive to. */
function scopeOf(
  text: string,
  { before, after, between }: Surroundings,
  language: 'zh' | 'en',
  isExclusive: boolean,
  at: number,
): string {
  if (isExclusive) {
    const words = language === 'zh' ? before : (/\b(?:of|for|to|on)\b(.{1,60})/iu.exec(after)?.[1] ?? before);
    const plain = foldCase(words.replace(/^\s*(?:继续|仍|还)?(?:拥有|持有|享有|获得|利用|对)+/u, ''))
      .replace(/的$|^[\s的]+|\b(?:the|its|a|an)\b/gu, ' ')
      .replace(/[.。"”“\s]+/gu, ' ')
      .trim();
    return plain.slice(0, 60);
  }
  const found = new Set<string>();
  for (const part of [before, after]) for (const hit of rankScopesIn(part, language)) found.add(hit.meaning);
  const outer = language === 'zh' ? text.slice(Math.max(0, at - HEADLINE), at) : after;
  if (SINCE[language].test(outer)) found.add('since');
  const field = FIELD[language].exec(language === 'zh' ? before : after)?.groups?.field;
  if (field && !/^(?:history|its history|the world|world)/iu.test(field)) found.add(foldCase(field).trim());
  const owner =
    between.find((m) => text.slice(m.end, m.end + 6).search(/^(?:\s?史上|\s?历史|的|\s?迄今|’s|'s)/u) === 0) ??
    between[0];
  if (owner?.value.kind === 'name') found.add(owner.value.id);
  return [...found].sort().join('+');
}
