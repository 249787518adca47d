import type { EventEvidence } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { NameValue } from '../../model/value.ts';
import type { Attribute } from './attributes.ts';
import type { Happenings } from './happenings.ts';
import { isMark, type Token } from './tokens.ts';

const SERIES = /(?:\bseries[\s-]([a-k])\b)|(?:([A-K])\+?\s*轮)/iu;
const SEED = /\bseed round\b|种子轮|天使轮/iu;

export interface EventContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Span;
  readonly cluster: string;
  readonly period: Period | null;
  /** The event's own name, where its kind goes by names. */
  readonly named: string | null;
  /** For a happening: what the document tells of it. */
  readonly happenings: Happenings | null;
}

/** What a claim knows of the event it belongs to; null for attributes that belong to none. */
export function eventEvidence(
  attribute: Attribute,
  of: string | null,
  subject: string,
  at: Span,
  context: EventContext,
): EventEvidence | null {
  if (!attribute.event || hasPurpose(context.tokens, at)) return null;
  const isBack = context.happenings !== null && BACK_THEN.test(context.text.slice(context.sentence.start, at.start));
  const deixis = isBack ? 'previous' : deixisAt(context.tokens, at);
  return {
    type: attribute.event,
    of,
    period: isBack && context.period?.from === context.happenings?.since?.from ? null : context.period,
    parties: context.happenings?.names ?? partiesOf(context.tokens, [subject, of ?? '']),
    ordinal: context.named ?? ordinalOf(context, at, attribute.event),
    deixis,
    ...(context.happenings ? { scene: context.happenings.scene?.id ?? null } : {}),
    cluster: `${context.cluster}${deixis && deixis !== 'this' ? `:${deixis}` : ''}`,
  };
}

/** Looks back on an earlier one: 当年一起车祸造成33人死亡. */
const BACK_THEN = /(?:当年|那次|那场|那年|\b(?:that|which) year\b)[^。；;]*$/iu;

/** Money put into a thing that is to be built (投资3亿元建设…) is nobody's round. */
const hasPurpose = (tokens: readonly Token[], value: Span): boolean =>
  tokens.some((t) => t.classes.has('PURPOSE') && t.start >= value.end && t.start - value.end < 4);

/** 本轮, this round; 上一轮, its previous round: the word that stands last before the value, else the first behind it. */
export function deixisAt(tokens: readonly Token[], at: Span): EventEvidence['deixis'] {
  let found: EventEvidence['deixis'] = null;
  for (const token of tokens) {
    const own = token.classes.has('PREVIOUS')
      ? 'previous'
      : token.classes.has('NEXT')
        ? 'next'
        : token.classes.has('THIS')
          ? 'this'
          : null;
    if (own && token.start < at.end) found = own;
  }
  return found;
}

function partiesOf(tokens: readonly Token[], except: readonly string[]): string[] {
  const ids = tokens.flatMap(({ mention }) =>
    mention?.value.kind === 'name' && mention.value.type === 'organisation' ? [mention.value.id] : [],
  );
  return [...new Set(ids)].filter((id) => !except.includes(id)).sort();
}

/** What tells one event of a kind from the next: series-g, seed, or the ordinal before its word (第二次地震, the second quake). */
function ordinalOf({ text, tokens, sentence }: EventContext, at: Span, type: string): string | null {
  const words = text.slice(sentence.start, sentence.end);
  return (
    seriesIn(words) ??
    ordinalWord(tokens, at, (n, next) => next.classes.has(`EVENT:${type}`) && next.start - n.end < 4)?.toString() ??
    null
  );
}

/** The name of a round in words that hold one: series-g, seed. */
export function seriesIn(words: string): string | null {
  const series = SERIES.exec(words);
  if (series) return `series-${(series[1] ?? series[2] ?? '').toLowerCase()}`;
  return SEED.test(words) ? 'seed' : null;
}

/** The ordinal nearest before the value whose next token will do: 第二次地震, not 第二位投资者. */
function ordinalWord(
  tokens: readonly Token[],
  at: Span,
  does: (ordinal: Token, next: Token) => boolean,
): bigint | null {
  for (const [i, token] of tokens.entries()) {
    const [value, next] = [token.mention?.kind === 'ordinal' ? token.mention.value : null, tokens[i + 1]];
    if (
      value?.kind === 'quantity' &&
      value.lo.d === 1n &&
      next &&
      Math.abs(token.start - at.start) < 60 &&
      does(token, next)
    )
      return value.lo.n;
  }
  return null;
}

/** An event that is itself spoken of: the quake, its aftershock, the second of them. */
export function eventSubject(type: string, tokens: readonly Token[], at: Span, moments: string[]): NameValue {
  const own = nearestOf(tokens, at, (t) => t.classes.has(`EVENT:${type}`) || t.classes.has('AFTERSHOCK'));
  const kind = own?.classes.has('AFTERSHOCK') ? 'aftershock' : type;
  const ordinal = kind === type ? ordinalWord(tokens, at, (o) => Math.abs(o.start - at.start) < 40) : null;
  const word = kind === type ? nthWord(tokens, at) : null;
  const nth = ordinal ?? word ?? (kind === type ? BigInt(momentBefore(tokens, at, moments)) : null);
  const n = nth && nth > 1n ? `-${nth}` : '';
  return { kind: 'name', id: `${kind}${n}`, name: `${kind}${n && ` ${n.slice(1)}`}`, type: 'event', by: 'text' };
}

/** A second tremor, 再次: words for which it is that are no ordinals elsewhere. */
function nthWord(tokens: readonly Token[], at: Span): bigint | null {
  const near = tokens.findLast(
    (t) => t.end <= at.start && at.start - t.end < 20 && [...t.classes].some((c) => c.startsWith('NTH:')),
  );
  const name = near && [...near.classes].find((c) => c.startsWith('NTH:'));
  if (name) return BigInt(name.slice(4));
  // "a 7.2 quake three hours after the main shock": what comes after the first is another.
  return tokens.some((t) => t.classes.has('AFTER_FIRST') && Math.abs(t.start - at.end) < 60) ? 2n : null;
}

const CLOCK = /\d{1,2}\s*(?::|：|时|點|点)\s*\d{1,2}/u;

/** Which of the document's moments the value's own clause names: 1 for the first, 0 for none. */
function momentBefore(tokens: readonly Token[], at: Span, moments: string[]): number {
  let moment: string | null = null;
  for (const token of tokens) {
    if (token.start >= at.start) break;
    const value = token.mention?.value;
    if (isMark(token, 'SEMI')) moment = null;
    if (value?.kind === 'date' && (value.period.fromSecond !== null || CLOCK.test(token.mention?.text ?? '')))
      moment = CLOCK.exec(token.mention?.text ?? '')?.[0] ?? value.digits;
  }
  if (moment === null) return 0;
  if (!moments.includes(moment)) moments.push(moment);
  return moments.indexOf(moment) + 1;
}

function nearestOf(tokens: readonly Token[], at: Span, is: (token: Token) => boolean): Token | null {
  let best: Token | null = null;
  for (const token of tokens)
    if (is(token) && (!best || Math.abs(token.start - at.start) < Math.abs(best.start - at.start))) best = token;
  return best;
}
