// Text → time words. One pass over the characters: a table says which may begin one; everything else costs one look-up.

import { lexHanNumber } from './lex-count.ts';
import { lexDigits } from './lex-digits.ts';
import { lexWord } from './lex-en.ts';
import { HAN_STARTS, lexHan } from './lex-zh.ts';
import { HAN_NUMERALS } from './numeral.ts';
import type { Token } from './token.ts';

const NONE = 0;
const DIGIT = 1;
const LETTER = 2;
const NUMERAL = 3;
const HAN = 4;

const CLASS = new Uint8Array(65536);
for (const c of HAN_STARTS) CLASS[c.charCodeAt(0)] = HAN;
for (const c of `${HAN_NUMERALS}几数半个`) CLASS[c.charCodeAt(0)] = NUMERAL;
for (let c = 48; c < 58; c += 1) CLASS[c] = DIGIT;
for (let c = 65; c < 91; c += 1) CLASS[c] = CLASS[c + 32] = LETTER;

/** `text` is folded: half-width, simplified, same length as the original. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const cls = CLASS[text.charCodeAt(at)] ?? NONE;
    if (cls === NONE) at += 1;
    else {
      const last = tokens.length ? tokens[tokens.length - 1] : undefined;
      at = lexAt(text, at, cls, last, tokens);
    }
  }
  return tokens;
}

function lexAt(text: string, at: number, cls: number, last: Token | undefined, tokens: Token[]): number {
  if (cls === DIGIT) return lexDigits(text, at, tokens);
  if (cls === LETTER) return lexWord(text, at, tokens);
  if (cls === NUMERAL) {
    const end = lexHanNumber(text, at, last, tokens);
    if (end > at) return end;
  }
  return lexHan(text, at, last, tokens);
}
