import type { Sentence } from '../segment/index.ts';
import type { Draft } from './drafts.ts';
import { nearestDate } from './times.ts';
import { around, isMark, type Token } from './tokens.ts';

const PREFIX = 'SCOPE:';

/** Within what a claim holds: what its construction says, the words of its clause that narrow it (缓存命中, men's), what a rate is per, the other party. */
export function scopeOf(
  text: string,
  draft: Draft,
  subject: string,
  sentence: Sentence,
  all: readonly Token[],
): Record<string, string> {
  const scope: Record<string, string> = { ...draft.scope };
  const { value, attribute } = draft;
  const tokens = around(all, value);
  const near = tokens.filter((t) => isInReach(text, t, value, sentence, tokens));
  const fronted = tokens.filter((t) => t.end <= value.start && isFronted(text, t, sentence));
  const away = (t: Token): number => (t.end <= value.start ? value.start - t.end : t.start - value.end);
  const own = near.filter((t) => !isOfAnother(t, value, tokens)).sort((a, b) => away(a) - away(b) || a.start - b.start);
  const narrowing = [...own, ...fronted.toReversed()];
  for (const token of narrowing)
    for (const name of token.classes) {
      const [role, word] = name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('=') : [];
      if (role && word && attribute.scopes.includes(role) && !(role in scope)) scope[role] = word;
    }
  const hour = attribute.scopes.includes('hour') ? hourOf(nearestDate(all, value)) : null;
  if (hour) scope.hour = hour;
  const behind = tokens.filter((t) => t.start >= value.end);
  const target = attribute.scopes.includes('target')
    ? (otherParty(text, near, value, subject) ?? otherParty(text, behind, value, subject))
    : null;
  if (target && !scope.target) scope.target = target;
  return scope;
}

/** 在甲评测中，… and On the Alpha test, …: what opens the sentence narrows all of it. */
const isFronted = (text: string, word: Token, { start, end }: Sentence): boolean =>
  word.start >= start &&
  word.end <= end &&
  (/^\s?\S{0,8}[中上里内][，,]/u.test(text.slice(word.end, word.end + 12)) ||
    (/^(?:On|In|At)\s(?:the\s)?$/u.test(text.slice(start, word.start).trimStart()) &&
      /^[^,.;]{0,24},/u.test(text.slice(word.end, word.end + 25))));

/** 90 W by cable and 50 W without: a word beyond another value narrows that one. */
const isOfAnother = (word: Token, value: Token, tokens: readonly Token[]): boolean =>
  tokens.some(
    (t) =>
      t !== value &&
      t.classes.has('VALUE') &&
      (word.start < value.start
        ? t.start > word.start && t.end <= value.start
        : t.start >= value.end && t.end < word.end),
  );

/** Turnout at 8 p.m. is not that of the day. */
function hourOf(date: Token | null): string | null {
  const value = date?.mention?.value;
  const second =
    value?.kind === 'date' && ['minute', 'hour', 'second'].includes(value.period.granularity)
      ? value.period.fromSecond
      : null;
  return second === null ? null : String(Math.floor(second / 60));
}

/** The clause of the value and the brackets in it; not what a semicolon parts from it. */
function isInReach(text: string, token: Token, value: Token, sentence: Sentence, tokens: readonly Token[]): boolean {
  if (token.start < sentence.start || token.end > sentence.end) return false;
  const [from, to] = token.start < value.start ? [token.end, value.start] : [value.end, token.start];
  let commas = 0;
  for (const mark of tokens) {
    if (mark.start < from || mark.end > to) continue;
    if (isMark(mark, 'SEMI', 'STOP')) return false;
    // In the capital, where turnout was 68 percent.
    if (isMark(mark, 'COMMA') && !/^,\s*where\b/iu.test(text.slice(mark.start, mark.start + 8))) commas++;
  }
  return commas === 0;
}

/** Words that say into whom money goes, in whom a share is held. */
const INTO =
  /(?:向|给|对|入股|\b(?:in|into|to|of)(?:\s(?:\p{Ll}*maker|rival|start-?up|company|firm|developer|operator|airline|lender))?)\s*["“「'《]?$/iu;

/** What a stake is held in, what is invested in: the company nearest the value that stands as an object and is not the subject. */
function otherParty(text: string, near: readonly Token[], value: Token, subject: string): string | null {
  let best: { id: string; distance: number } | null = null;
  for (const [i, { mention, start, end }] of near.entries()) {
    const name = mention?.value;
    if (name?.kind !== 'name' || name.type !== 'organisation' || name.id === subject) continue;
    // 受让甲所持的乙股权: 甲 gives, 乙 is what is had.
    if (/^(?:所?持有?的|所持|手中)/u.test(text.slice(end, end + 3))) continue;
    const verb = near[i - 1];
    const isBought = verb && (verb.classes.has('INVEST') || verb.classes.has('ACQUIRE')) && start - verb.end < 12;
    const isOwner = end <= value.start && /^\s*的?\s*$/u.test(text.slice(end, value.start));
    if (!isBought && !isOwner && !INTO.test(text.slice(Math.max(0, start - 24), start))) continue;
    const distance = start >= value.end ? start - value.end : value.start - end;
    if (!best || distance < best.distance) best = { id: name.id, distance };
  }
  return best?.id ?? null;
}
