import { NO_NAME_WORDS } from '../locales/en/names.ts';

/** A word in Latin letters or digits, as a name's form sees it. */
export interface NameToken {
  readonly start: number;
  /** Without a possessive 's. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /**
   * `cap`: begins with a capital or has one inside (iPhone); `number`: digits with full stops (16, 4.6, 16.x); `version`: v3, V3.5;
   * `stop`: a capitalised word that is no name; `joiner`: of, de, van; `lower`: any other word.
   */
  readonly kind: 'cap' | 'number' | 'version' | 'stop' | 'joiner' | 'lower';
  /** GPT-4o, iPhone, Node.js, H100: letters no ordinary word has, so that sentence starts and headlines do not matter. */
  readonly marked: boolean;
  readonly possessive: boolean;
  /** First word of a sentence, a line or a quote. */
  readonly first: boolean;
}

const WORD =
  /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*(?:(?:[.&'’_+-]|(?<=\d),(?=\d))[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*)*\+{0,2}/gu;
const JOINERS = new Set([
  'of',
  'de',
  'del',
  'der',
  'den',
  'von',
  'van',
  'bin',
  'al',
  'el',
  'da',
  'di',
  'la',
  'le',
  'du',
  'and',
  '&',
  'for',
]);

/** All words of a text, in order; one linear pass. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(WORD)) {
    const sloppy =
      /\p{L}\d{4}$/u.test(match[0]) &&
      /^ ?年/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2));
    const possessive = /['’]s?$/iu.test(match[0]) && match[0].length > 2;
    // "OpenAI2025年" is a name and a year.
    const word = possessive ? match[0].replace(/['’]s?$/iu, '') : sloppy ? match[0].slice(0, -4) : match[0];
    const lower = word.toLowerCase();
    const start = match.index;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower,
      kind: kindOf(word, lower),
      marked: /\p{L}\p{Lu}|\p{L}.*\d|\d.*\p{L}|\.\p{L}/u.test(word) && !/^\p{Lu}+$/u.test(word),
      possessive,
      first: startsSentence(text, start),
    });
  }
  return tokens;
}

function kindOf(word: string, lower: string): NameToken['kind'] {
  if (/^\d[\d.]*(?:\.x)?$/u.test(lower)) return 'number';
  if (/^v\d+(?:\.\d+){0,3}(?:\.x)?(?:-[a-z]+[\d.]*)?$/u.test(lower)) return 'version';
  if (JOINERS.has(lower) && word === lower) return 'joiner';
  if (/^\d/u.test(word))
    return /^\d{3}|^\d+[a-z]/u.test(word) || !/\p{Lu}/u.test(word) || /^[\d.,]+\p{L}{1,3}$/u.test(word)
      ? 'lower'
      : 'cap';
  if (!/\p{Lu}/u.test(word)) return 'lower';
  return NO_NAME_WORDS.has(lower) ? 'stop' : 'cap';
}

/** What stands before decides: nothing, a new line, an end mark, an opening quote or a bullet. */
export function startsSentence(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - 5; i--) {
    const char = text[i] as string;
    if (/[\n.!?:;。！？：；“"‘「『•*#|>(（[—–]/u.test(char)) return true;
    if (char === '-' && /^\s*$/u.test(text.slice(Math.max(0, i - 2), i))) return true;
    if (char !== ' ' && char !== '\t') return false;
  }
  return start < 5 || /^\s*$/u.test(text.slice(Math.max(0, start - 4), start)) === true;
}
