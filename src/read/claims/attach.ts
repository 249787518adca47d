import type { Span } from '../../model/span.ts';
import { type Attribute, fits, isElidedMoney, isOtherwise } from './attributes.ts';
import { widthOf } from './constructions/match.ts';
import { around, isMark, type Token } from './tokens.ts';

/** A value attached to the nearest word that names a fitting attribute, where no construction joins them. */
export interface Attachment {
  readonly attribute: Attribute;
  readonly cue: Span;
  readonly cost: number;
}

/** Past this the word speaks of something else. Bare numbers and dates say little of what they are: they ask for a close word. */
const TOO_FAR = 26;
const TOO_FAR_BARE = 8;

/** The nearest fitting cue of the sentence, or null. Nearness counts the text between and what stands in it. */
export function nearestCue(
  text: string,
  all: readonly Token[],
  position: number,
  taken: ReadonlySet<Span>,
): Attachment | null {
  const value = all[position];
  if (!value?.mention) return null;
  const tokens = around(all, value);
  const at = tokens.indexOf(value);
  const limit = isBare(value) ? TOO_FAR_BARE : TOO_FAR;
  let best: Attachment | null = null;
  for (const [i, token] of tokens.entries()) {
    if (token.attributes.length === 0 || taken.has(token)) continue;
    const attribute = fittingAttribute(token, value);
    if (!attribute || isOtherwise(text, token, attribute)) continue;
    const cost = distance(text, tokens, i, at) + (attribute.open ? 1.5 : 0) + (attribute.vague ? 6 : 0);
    if (cost <= limit && (!best || cost < best.cost)) best = { attribute, cue: token, cost };
  }
  return best;
}

const isBare = ({ mention }: Token): boolean =>
  mention?.kind === 'date' ||
  (mention?.value.kind === 'quantity' && mention.value.unit === '' && !isElidedMoney(mention));

/** The first attribute of a cue word whose kind and unit the value has; a domain's before an open one. */
export function fittingAttribute(cue: Token, value: Token): Attribute | null {
  const { mention } = value;
  if (!mention) return null;
  const fitting = cue.attributes.filter((a) => fits(a, mention));
  return fitting.find((a) => !a.open && !a.vague) ?? fitting.find((a) => !a.vague) ?? fitting[0] ?? null;
}

/** Its investment in this funding round was …: the round only says which investment. */
const isModifier = (text: string, cue: Span): boolean =>
  /\b(?:in|of|during|after|part of|into)\s+(?:this|the|that|its|their|our|[\p{L}.]+['’]s)\s+(?:\w+\s+)?$/iu.test(
    text.slice(Math.max(0, cue.start - 40), cue.start),
  );

function distance(text: string, tokens: readonly Token[], cueAt: number, valueAt: number): number {
  const [cue, value] = [tokens[cueAt], tokens[valueAt]];
  if (!cue || !value) return Number.POSITIVE_INFINITY;
  if (cue.start < value.end && value.start < cue.end) return 0;
  const before = cue.end <= value.start;
  const from = before ? cue.end : value.end;
  const to = before ? value.start : cue.start;
  // A word of one character is part of other words too often: it counts only right beside the value.
  if (cue.end - cue.start === 1 && widthOf(text, from, to) > 0.5) return Number.POSITIVE_INFINITY;
  const fronted = !before && isFronted(text, value);
  const width = widthOf(text, from, to) * (fronted ? 0.35 : 0.7);
  let cost = Math.min(14, width) + (before ? (isModifier(text, cue) ? 9 : 0) : 0.6);
  let depth = 0;
  let opening = fronted;
  for (const token of tokens) {
    if (token.start < from || token.end > to) continue;
    // 3月2日，甲公司发布了…: the comma behind a date that opens its sentence parts nothing.
    if (opening && isMark(token, 'COMMA')) {
      opening = false;
      continue;
    }
    if (fronted && token.classes.has('SPEAK')) cost += 6;
    if (isMark(token, 'OPEN')) depth++;
    if (isMark(token, 'CLOSE')) depth--;
    // In Chinese the word behind a comma is said of the number that follows it: 融资7亿元，估值为50亿元.
    if (!before && depth === 0 && isMark(token, 'COMMA') && text[token.start] === '，') return Number.POSITIVE_INFINITY;
    cost += costOfCrossing(token, value, depth);
  }
  return cost + (depth < 0 && before ? 4 : 0) + (depth !== 0 && !before ? 6 : 0);
}

/** A date that opens its sentence dates what the sentence tells. */
const isFronted = (text: string, { mention, start }: Token): boolean =>
  mention?.kind === 'date' &&
  /(?:^|[。！？!?\n；;]|\.\s)\s*(?:On\s|In\s)?$/u.test(text.slice(Math.max(0, start - 6), start));

function costOfCrossing(token: Token, value: Token, depth: number): number {
  if (isMark(token, 'OPEN')) return 0.5;
  if (depth > 0 && token.kind === 'mark') return 0;
  if (isMark(token, 'COMMA')) return 4;
  if (isMark(token, 'SEMI', 'STOP')) return 12;
  if (isMark(token, 'COLON')) return 1;
  if (isMark(token, 'DASH')) return 5;
  if (token.kind === 'mention' && token.mention?.kind === value.mention?.kind) return 2.5;
  const other = token.attributes.length > 0 ? fittingAttribute(token, value) : null;
  if (other && !other.vague) return 3;
  return 0;
}
