import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Members } from '../../model/value.ts';
import { listEndsIn, rolesIn, type WordHit } from '../locales/cues.ts';
import { fold } from '../locales/fold.ts';
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

/** What may stand between two names of one list: a mark or a conjunction, with an alias in brackets before it. */
const JOINT =
  /^\s*(?:[（(][^（()）]{1,40}[)）])?\s*(?:[”"」』》]\s*)?(?:、|和|与|及|以及|还有|跟|，|,\s*(?:and|as well as|&)?|and|&|as well as|plus|\/)\s*(?:the\s+)?(?:["“「『《]\s*)?$/iu;
const CONJUNCTION = /(?:和|与|及|and|&|plus|以及|、)/iu;
/** What may stand between a list and its role: little, so that the role is the list's and no other's. */
const FROM_ROLE = {
  zh: /^[”"]?(?:方|者|们|了|有)?(?:主要|目前|现|分别|还|则)?(?:包括了?|为|有|是|：|:|由|如|例如|比如|诸如|来自)?\s*[“"]?$/u,
  en: /^\s*(?:,\s*)?(?:of|include|includes|included|including|such as|like|are|is|were|was|between|among|from|with|by|so far as|:)?\s*(?:include|between|of|from)?\s*(?:the|its|longtime|existing)?\s*$/iu,
};
const TO_ROLE = {
  zh: /^[”"]?\s*(?:等|等等)?(?:多家|全球|知名|三方|双方|两家|三家|四家|两|三|的|之间|企业|公司|巨头|老|新)*$/u,
  en: /^\s*(?:,?\s*(?:and others|among others))?\s*(?:are|were|as|jointly)?\s*(?:the|its)?\s*$/iu,
};
/** How far from the list its role may stand. */
const REACH = 24;

/** Lists of parties stated in a sentence. */
export function membersIn(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  language: 'zh' | 'en',
): readonly MembersHit[] {
  const names = mentions
    .filter((m) => m.kind === 'name' && sentence.start <= m.start && m.end <= sentence.end)
    .sort((a, b) => a.start - b.start);
  return [
    ...listsOf(text, names).flatMap((list) => hitOf(text, sentence, names, list, language)),
    ...names.flatMap((name) => soleLead(text, sentence, names, name)),
  ];
}

/** "led solely by A", A独家领投: a list of one that is complete. */
const SOLE_AFTER = /^\s*(?:独家|单独|独自)领投/u;
const SOLE_BEFORE = /\b(?:led (?:solely|only|exclusively) by|(?:solely|exclusively) led by)\s+(?:the\s+)?$/iu;

function soleLead(text: string, sentence: Sentence, names: readonly Mention[], name: Mention): MembersHit[] {
  const isSole =
    SOLE_AFTER.test(text.slice(name.end, name.end + 8)) ||
    SOLE_BEFORE.test(text.slice(Math.max(sentence.start, name.start - 32), name.start));
  if (!isSole) return [];
  return [
    {
      attribute: 'members:lead-investors',
      value: { kind: 'members', items: [idOf(name)], names: [nameOf(name)], complete: true },
      span: { start: name.start, end: name.end },
      subject: names.findLast((m) => m !== name && m.end <= name.start) ?? null,
    },
  ];
}

function listsOf(text: string, names: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = [];
  for (const [i, name] of names.entries()) {
    if (isAlias(text, names[i - 1], name)) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    const between = last ? fold(text.slice(last.end, name.start)) : '';
    if (list && last && between.length < 60 && JOINT.test(between)) list.push(name);
    else lists.push([name]);
  }
  return lists.filter((list) => list.length > 1 && isJoined(text, list));
}

/** 乙公司（Beta）: the name in brackets is another of the one before. */
const isAlias = (text: string, before: Mention | undefined, name: Mention): boolean =>
  before !== undefined && /^\s?[（(]\s?$/u.test(text.slice(before.end, name.start));

/** Commas alone join only with a conjunction or an enumeration mark somewhere: "A, B" may be an apposition. */
const isJoined = (text: string, list: readonly Mention[]): boolean =>
  list.slice(1).some((name, i) => CONJUNCTION.test(text.slice(list[i]?.end ?? 0, name.start))) || list.length > 3;

function hitOf(
  text: string,
  sentence: Sentence,
  names: readonly Mention[],
  list: readonly Mention[],
  language: 'zh' | 'en',
): MembersHit[] {
  const start = list[0]?.start ?? 0;
  const end = list.at(-1)?.end ?? 0;
  const before = text.slice(Math.max(sentence.start, start - REACH * (language === 'en' ? 2 : 1)), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const role = roleOf(before, after, list, language);
  if (!role) return [];
  const isOpen =
    /^\s*等|^\s*[，,]?\s*(?:and others|among others)/iu.test(after) ||
    /(?:包括|例如|比如|如|诸如)\s*$|\b(?:include|includes|included|including|such as|like|among)\s*(?:the\s+)?$|\bso far as\s*$/iu.test(
      before,
    );
  const isClosed =
    !isOpen && [...listEndsIn(before, language), ...listEndsIn(after, language)].some((w) => w.meaning === 'closed');
  const inside = new Set(list);
  const founded = role.meaning === 'partners' ? foundedBy(text, sentence, names, list, language) : null;
  if (founded) return [founded];
  return [
    {
      attribute: `members:${role.meaning}`,
      value: { kind: 'members', items: list.map(idOf), names: list.map(nameOf), complete: isClosed },
      span: { start, end },
      subject: names.findLast((m) => !inside.has(m) && m.end <= start) ?? null,
    },
  ];
}

/** What parties do together: "A teams up with B and C to launch D" makes all three parties of D. */
const LAUNCH = {
  zh: /^[”"』」]?(?:等[^，,。]{0,6})?(?:一起|共同|联合)?(?:启动|成立|推出|打造|建设|组建|设立|创立|开发)/u,
  en: /^\s*(?:to|and)?\s*(?:launch|start|set up|create|build|found|form|develop)/iu,
};
const NEAR = 60;

function foundedBy(
  text: string,
  sentence: Sentence,
  names: readonly Mention[],
  list: readonly Mention[],
  language: 'zh' | 'en',
): MembersHit | null {
  const start = list[0]?.start ?? 0;
  const end = list.at(-1)?.end ?? 0;
  if (!LAUNCH[language].test(text.slice(end, sentence.end))) return null;
  const subject = names.find((m) => m.start > end && m.start - end < NEAR) ?? null;
  const actor = names.findLast((m) => m.end <= start);
  if (!subject || !actor) return null;
  const parties = [actor, ...list];
  const value: Members = { kind: 'members', items: parties.map(idOf), names: parties.map(nameOf), complete: false };
  return { attribute: 'members:partners', value, span: { start, end }, subject };
}

/** The nearest word for a role: behind the list in Chinese (A、B等省), before it in English ("investors including A"); places speak for themselves. */
function roleOf(before: string, after: string, list: readonly Mention[], language: 'zh' | 'en'): WordHit | null {
  const areAllPlaces = list.every((m) => m.value.kind === 'name' && m.value.type === 'place');
  const fits = (hit: WordHit): boolean => (hit.meaning === 'places') === areAllPlaces;
  const behind =
    rolesIn(after, language).find((hit) => fits(hit) && TO_ROLE[language].test(after.slice(0, hit.start))) ?? null;
  const ahead =
    rolesIn(before, language).findLast((hit) => fits(hit) && FROM_ROLE[language].test(before.slice(hit.end))) ?? null;
  const distance = (hit: WordHit | null, isBehind: boolean): number =>
    hit ? (isBehind ? hit.start : before.length - hit.end) : Number.POSITIVE_INFINITY;
  const nearest = distance(behind, true) <= distance(ahead, false) ? behind : ahead;
  if (nearest) return nearest;
  return areAllPlaces && list.length > 2 ? { start: 0, end: 0, meaning: 'places', form: '' } : null;
}

const idOf = (m: Mention): string => (m.value.kind === 'name' ? m.value.id : m.text);
const nameOf = (m: Mention): string => (m.value.kind === 'name' ? m.value.name : m.text);
