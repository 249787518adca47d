import type { Qualifier } from '../../model/value.ts';
import { widthOf } from './constructions/match.ts';
import type { Token } from './tokens.ts';

const PREFIX = 'Q:';
/** How much may stand between the word and its value: 最高是, 大约是, 超过此前的. */
const REACH = 4.2;

/** The bound a value takes from a word that stands before it but not at it (上限是 …, no more than about …), or null. */
export function boundBefore(text: string, tokens: readonly Token[], value: Token): Qualifier | null {
  for (const token of tokens.toReversed()) {
    if (token.end > value.start) continue;
    if (widthOf(text, token.end, value.start) > REACH || token.kind === 'mention') return null;
    for (const name of token.classes) if (name.startsWith(PREFIX)) return name.slice(PREFIX.length) as Qualifier;
    if (token.kind === 'mark') return null;
  }
  return null;
}
