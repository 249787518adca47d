import type { Dated } from '../../model/document.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { Attribute } from './attributes.ts';
import { isMark, type Token } from './tokens.ts';

export interface ValidTime {
  readonly period: Period | null;
  readonly inferred: readonly string[];
}

/** What time a value speaks of: a date of its clause, else of its sentence, else, for what changes, the day it was said. */
export function validTime(
  attribute: Attribute,
  tokens: readonly Token[],
  at: Span,
  published: Dated | null,
): ValidTime {
  const dated = nearestDate(tokens, at);
  if (dated?.mention?.value.kind === 'date')
    return { period: dated.mention.value.period, inferred: dated.mention.inferred.map(pathOfTime) };
  if (attribute.time === 'changing' || attribute.time === 'growing')
    return { period: published?.period ?? null, inferred: ['time'] };
  return { period: null, inferred: [] };
}

const pathOfTime = (path: string): string =>
  path.startsWith('period') ? `time${path.slice(6)}` : path.startsWith('time') ? path : `time.${path}`;

/** The date that stands nearest before the value without a semicolon between, else the nearest behind it in the same clause. */
export function nearestDate(tokens: readonly Token[], at: Span): Token | null {
  let best: Token | null = null;
  let commas = 0;
  for (const token of tokens) {
    if (token.start >= at.end) {
      if (best || isMark(token, 'COMMA', 'SEMI', 'STOP', 'CLOSE')) break;
      if (token.classes.has('DATE')) return token;
      continue;
    }
    if (token.classes.has('DATE') && token.mention?.value.kind === 'date') best = token;
    if (isMark(token, 'SEMI')) best = null;
    if (isMark(token, 'COMMA')) commas++;
  }
  return commas > 6 ? null : best;
}
