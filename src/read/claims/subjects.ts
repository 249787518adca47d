import type { Span } from '../../model/span.ts';
import type { NameType, NameValue } from '../../model/value.ts';
import { widthOf } from './constructions/match.ts';
import { isMark, type Token } from './tokens.ts';

/** Who a document is about, and who was last spoken of, by type of name. */
export interface Focus {
  readonly last: Map<NameType, NameValue>;
  readonly topic: ReadonlyMap<NameType, NameValue>;
}

export interface Subject {
  readonly name: NameValue;
  /** Stated in the sentence, or filled in. */
  readonly stated: boolean;
  /** Where it stands, if it does. */
  readonly span: Span | null;
}

/** Words that make the name after them an object, a source or a thing compared with: never the one spoken of, while there is another. */
const BEFORE_OBJECT =
  /(?:向|给|对|与|跟|较|比|从|来自|由|被|超过|不足|高于|低于|\b(?:to|from|in|into|with|than|by|against|of|for|and|between|behind|over|unlike))\s*["“「'《]?$/iu;
/** Places stand behind these quite properly: 2,530 died in Syria. */
const CARRIED: Readonly<Record<string, readonly NameType[]>> = {
  PRONOUN_COMPANY: ['organisation'],
  PRONOUN_PROJECT: ['product', 'event', 'work', 'other'],
  PRONOUN_PLACE: ['place'],
  PRONOUN: ['organisation', 'product', 'person', 'other', 'event', 'work', 'version', 'place'],
};

interface Candidate extends Subject {
  readonly cost: number;
}

/** Who a value is said of: the name that owns the cue, the subject of its clause or sentence, else who was spoken of before. */
export function subjectOf(
  text: string,
  tokens: readonly Token[],
  anchor: Span,
  cue: Span | null,
  types: readonly string[],
  focus: Focus,
): Subject | null {
  const candidates = tokens.flatMap((token, i): Candidate[] => {
    const name = nameAt(token, types, focus);
    if (!name || (token.start < anchor.end && anchor.start < token.end && token.kind !== 'mention')) return [];
    return [{ ...name, cost: costOf(text, tokens, i, token, anchor, cue) + (name.name.type === 'other' ? 1 : 0) }];
  });
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
  if (best && best.cost < 11) return best;
  const carried = fitting(types)
    .map((type) => focus.last.get(type) ?? focus.topic.get(type))
    .find((n) => n !== undefined);
  if (carried) return { name: carried, stated: false, span: null };
  return best;
}

const ORDER: readonly NameType[] = ['organisation', 'product', 'version', 'place', 'event', 'work', 'other', 'person'];
const fitting = (types: readonly string[]): readonly NameType[] =>
  types.length === 0
    ? ORDER
    : [...ORDER.filter((t) => types.includes(t)), ...(types.includes('other') ? [] : (['other'] as const))];

function nameAt(token: Token, types: readonly string[], focus: Focus): Subject | null {
  const value = token.mention?.value;
  if (value?.kind === 'name') {
    if (types.length > 0 && !types.includes(value.type) && value.type !== 'other') return null;
    return { name: value, stated: true, span: token };
  }
  for (const [pronoun, of] of Object.entries(CARRIED)) {
    if (!token.classes.has(pronoun)) continue;
    const type = of.find((t) => (types.length === 0 || types.includes(t)) && (focus.last.has(t) || focus.topic.has(t)));
    const name = type && (focus.last.get(type) ?? focus.topic.get(type));
    if (name) return { name, stated: true, span: token };
  }
  return null;
}

/** How unlikely a name is to be what is spoken of; nearest of the unlikely wins only where nobody better stands. */
function costOf(
  text: string,
  tokens: readonly Token[],
  i: number,
  token: Token,
  anchor: Span,
  cue: Span | null,
): number {
  let cost = 0;
  if (isSpeaker(text, tokens, i)) cost += 5;
  const isPlace = token.classes.has('PLACE');
  const owns =
    cue !== null && token.end <= cue.start && /^\s*(?:的|之|'s|’s|’|')?\s*$/u.test(text.slice(token.end, cue.start));
  if (owns) return cost;
  if (cue && token.start >= cue.end && /^\s*(?:of|for|to)\s+(?:the\s+)?$/iu.test(text.slice(cue.end, token.start)))
    return cost + 1;
  if (!isPlace && BEFORE_OBJECT.test(text.slice(Math.max(0, token.start - 10), token.start))) cost += 6;
  const between = span(token, anchor);
  const marks = tokens.filter((t) => t.kind === 'mark' && t.start >= between.start && t.end <= between.end);
  const before = token.end <= anchor.start;
  if (before && marks.length === 1 && marks[0] && isMark(marks[0], 'OPEN')) return cost + 1;
  cost += before ? 2 : isPlace ? 2.5 : 6;
  for (const mark of marks)
    cost += isMark(mark, 'COMMA', 'COLON', 'DASH')
      ? 0.8
      : isMark(mark, 'SEMI', 'STOP')
        ? 2
        : isMark(mark, 'OPEN', 'CLOSE')
          ? 1.5
          : 0;
  return cost + Math.min(1.5, widthOf(text, between.start, between.end) / 40);
}

const span = (a: Span, b: Span): Span =>
  a.end <= b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start };

/** A name that only reports: 据…报道, according to … */
function isSpeaker(text: string, tokens: readonly Token[], i: number): boolean {
  const [previous, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token) return false;
  if (previous?.classes.has('ACCORDING') && widthOf(text, previous.end, token.start) < 4) return true;
  return next?.classes.has('SPEAK') === true && widthOf(text, token.end, next.start) < 4;
}

/** Carries the sentence's own subject over to the next: its first name of each type that is no object and no mere source. */
export function carryOver(text: string, tokens: readonly Token[], focus: Focus): void {
  const seen = new Set<NameType>();
  for (const [i, token] of tokens.entries()) {
    const value = token.mention?.value;
    if (value?.kind !== 'name' || seen.has(value.type)) continue;
    if (BEFORE_OBJECT.test(text.slice(Math.max(0, token.start - 10), token.start)) || isSpeaker(text, tokens, i))
      continue;
    seen.add(value.type);
    focus.last.set(value.type, value);
  }
}

/** The name of each type that a document speaks of most; its title counts for many. */
export function topicOf(
  names: readonly { readonly value: NameValue; readonly weight: number }[],
): Map<NameType, NameValue> {
  const tally = new Map<string, { value: NameValue; weight: number }>();
  for (const { value, weight } of names) {
    const key = `${value.type}:${value.id}`;
    tally.set(key, { value, weight: (tally.get(key)?.weight ?? 0) + weight });
  }
  const topics = new Map<NameType, NameValue>();
  for (const { value, weight } of tally.values()) {
    const known = topics.get(value.type);
    if (!known || weight > (tally.get(`${value.type}:${known.id}`)?.weight ?? 0)) topics.set(value.type, value);
  }
  return topics;
}
