import type { Sentence } from '../segment/index.ts';
import type { Draft } from './drafts.ts';
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
  const { value, attribute, mention } = draft;
  const tokens = around(all, value);
  const near = tokens.filter((t) => isInReach(t, value, sentence, tokens));
  for (const token of near)
    for (const name of isOfAnother(token, value, tokens) ? [] : token.classes) {
      const [role, word] = name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('=') : [];
      if (role && word && attribute.scopes.includes(role) && !(role in scope)) scope[role] = word;
    }
  if (mention.value.kind === 'quantity' && mention.value.per) scope.per = mention.value.per;
  const behind = tokens.filter((t) => t.start >= value.end);
  const target = attribute.scopes.includes('target')
    ? (otherParty(text, near, value, subject) ?? otherParty(text, behind, value, subject))
    : null;
  if (target && !scope.target) scope.target = target;
  return scope;
}

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

/** The clause of the value and the brackets in it; not what a semicolon parts from it. */
function isInReach(token: Token, value: Token, sentence: Sentence, tokens: readonly Token[]): boolean {
  if (token.start < sentence.start || token.end > sentence.end) return false;
  const [from, to] = token.start < value.start ? [token.end, value.start] : [value.end, token.start];
  let commas = 0;
  for (const mark of tokens) {
    if (mark.start < from || mark.end > to) continue;
    if (isMark(mark, 'SEMI', 'STOP')) return false;
    if (isMark(mark, 'COMMA')) commas++;
  }
  return commas === 0;
}

/** Words that say into whom money goes, in whom a share is held. */
const INTO = /(?:向|给|对|入股|\b(?:in|into|to|of))\s*["“「'《]?$/iu;

/** What a stake is held in, what is invested in: the company nearest the value that stands as an object and is not the subject. */
function otherParty(text: string, near: readonly Token[], value: Token, subject: string): string | null {
  let best: { id: string; distance: number } | null = null;
  for (const [i, { mention, start, end }] of near.entries()) {
    const name = mention?.value;
    if (name?.kind !== 'name' || name.type !== 'organisation' || name.id === subject) continue;
    const verb = near[i - 1];
    const isBought = verb && (verb.classes.has('INVEST') || verb.classes.has('ACQUIRE')) && start - verb.end < 12;
    const isOwner = end <= value.start && /^\s*的?\s*$/u.test(text.slice(end, value.start));
    if (!isBought && !isOwner && !INTO.test(text.slice(Math.max(0, start - 6), start))) continue;
    const distance = start >= value.end ? start - value.end : value.start - end;
    if (!best || distance < best.distance) best = { id: name.id, distance };
  }
  return best?.id ?? null;
}
