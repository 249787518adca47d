// English time words: single words, phrases, feasts, zones, Q3 and FY24.

import { FEASTS } from '../../locales/en/holidays.ts';
import { PHRASES, WORDS } from '../../locales/en/time.ts';
import { OPEN_ZONES, ZONES } from '../../locales/en/zones.ts';
import { isDigit, isLetter } from '../../locales/lexicon.ts';
import type { Draft, Token } from './token.ts';

const WORD = /[A-Za-z]+/uy;
const MAX_WORD = 16;

const feastStarts = new Map<string, (readonly [string, string])[]>();
for (const [name, feast] of Object.entries(FEASTS)) {
  const key = name.split(/[ .-]/u)[0] ?? '';
  feastStarts.set(
    key,
    [...(feastStarts.get(key) ?? []), [name, feast] as const].sort((a, b) => b[0].length - a[0].length),
  );
}

export function lexWord(text: string, at: number, tokens: Token[]): number {
  WORD.lastIndex = at;
  const raw = WORD.exec(text)?.[0] ?? '';
  const end = at + raw.length;
  if (raw.length > MAX_WORD || raw.length === 0) return end || at + 1;
  const word = raw.toLowerCase();
  if (!KNOWN.has(word)) return end;
  const feast = lexFeast(text, at, word);
  if (feast) {
    tokens.push({ start: at, end: feast.end, t: 'field', set: { feast: feast.id } });
    return feast.end;
  }
  const phrase = PHRASE_HEADS.has(word) ? lexPhrase(text, at) : null;
  if (phrase) {
    tokens.push({ start: at, end: phrase.end, t: 'field', set: phrase.set });
    return phrase.end;
  }
  if (/^(?:q|h|fy)$/u.test(word) && isDigit(text.charCodeAt(end))) return lexLetterNumber(text, at, word, tokens);
  if (ZONES[word] !== undefined && raw === raw.toUpperCase()) {
    tokens.push({ start: at, end, t: 'field', set: { zone: ZONES[word] }, open: true });
    return end;
  }
  if (OPEN_ZONES.includes(word) && raw === raw.toUpperCase()) {
    tokens.push({ start: at, end, t: 'field', set: {}, open: true });
    return end;
  }
  const lexeme = WORDS.get(word);
  if (!lexeme) return end;
  const stop = text.charAt(end) === '.' && lexeme.t === 'field' && raw.length <= 5 && lexeme.weak ? end + 1 : end;
  tokens.push({ start: at, end: stop, ...lexeme });
  return stop;
}

const PHRASE_HEADS = new Set(PHRASES.map(([words]) => words.split(' ')[0] ?? ''));

/** Every word that means anything here: most words of a text are turned away by it. */
const KNOWN: ReadonlySet<string> = new Set([
  ...[...feastStarts.keys()].flatMap((key) => (key.endsWith('s') ? [key, key.slice(0, -1)] : [key])),
  ...PHRASE_HEADS,
  ...['q', 'h', 'fy'],
  ...Object.keys(ZONES),
  ...OPEN_ZONES,
  ...WORDS.keys(),
]);

function lexPhrase(text: string, at: number): { set: Draft; end: number } | null {
  const ahead = text.slice(at, at + 24).toLowerCase();
  for (const [words, set] of PHRASES)
    if (ahead.startsWith(words) && !isLetter(text.charCodeAt(at + words.length)))
      return { set, end: at + words.length };
  return null;
}

/** Feast names match letter by letter, apostrophes skipped: Mother's Day, mothers day. */
function lexFeast(text: string, at: number, word: string): { id: string; end: number } | null {
  const heads = feastStarts.get(word) ?? feastStarts.get(`${word}s`);
  if (!heads) return null;
  for (const [name, id] of heads) {
    let [i, j] = [at, 0];
    while (j < name.length && i < text.length) {
      const c = text.charAt(i).toLowerCase();
      if (c === name.charAt(j)) j += 1;
      else if (c !== "'" && c !== '’') break;
      i += 1;
    }
    if (j === name.length && !isLetter(text.charCodeAt(i))) return { id, end: i };
  }
  return null;
}

/** Q3, H1, FY2024, FY24. */
function lexLetterNumber(text: string, at: number, word: string, tokens: Token[]): number {
  const digits = /^\d{1,4}(?![\d.])/u.exec(text.slice(at + word.length, at + word.length + 5))?.[0];
  const end = at + word.length + (digits?.length ?? 0);
  if (!digits || isLetter(text.charCodeAt(end)) || isLetter(text.charCodeAt(at - 1))) return at + word.length;
  const n = Number(digits);
  let set: Draft | null = null;
  if (word === 'q' && n >= 1 && n <= 4) set = { quarter: n };
  if (word === 'h' && n >= 1 && n <= 2) set = { half: n };
  if (word === 'fy' && digits.length !== 1 && digits.length !== 3) set = { year: n < 100 ? 2000 + n : n, fiscal: true };
  if (set) tokens.push({ start: at, end, t: 'field', set });
  return set ? end : at + word.length;
}
