import { NO_NAME_WORDS } from '../locales/en/names.ts';
import { NEVER_LAST } from '../segment/abbreviations.ts';

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

/** A full stop joins (Node.js, 4.6) unless a sentence that lacks its blank begins behind it (it.Then). */
const WORD =
  /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*(?:(?:[&'’_+-]|\.(?!\p{Lu}\p{Ll})|(?<=\d),(?=\d))[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*)*\+{0,2}/gu;
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

/** Longer runs are keys, addresses or data. */
const LONGEST_WORD = 60;

/** All words of a text, in order; one linear pass. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(WORD)) {
    if (match[0].length <= LONGEST_WORD) tokens.push(tokenOf(text, match[0], match.index));
  }
  return tokens;
}

function tokenOf(text: string, raw: string, start: number): NameToken {
  const word = withoutTail(text, raw, start);
  const lower = word.toLowerCase();
  // Most words are in lower case throughout: nothing more is asked of them.
  const plain = lower === word && !DIGIT.test(word);
  const kind = plain ? (JOINERS.has(word) ? 'joiner' : 'lower') : kindOf(word, lower);
  return {
    start,
    end: start + word.length,
    text: word,
    lower,
    kind,
    marked: !plain && isMarked(word),
    possessive: word.length < raw.length && !/\d$/u.test(raw),
    first: startsSentence(text, start),
  };
}

const DIGIT = /\d/u;

/** Without a possessive, and without the year of "OpenAI2025年". */
function withoutTail(text: string, raw: string, start: number): string {
  const last = raw.charCodeAt(raw.length - 1);
  if ((last === 0x73 || last === 0x53) && /['’]s$/iu.test(raw) && raw.length > 2) return raw.slice(0, -2);
  const end = start + raw.length;
  return last >= 0x30 && last <= 0x39 && /^ ?年/u.test(text.slice(end, end + 2)) && /\p{L}\d{4}$/u.test(raw)
    ? raw.slice(0, -4)
    : raw;
}

const isMarked = (word: string): boolean =>
  /\p{L}\p{Lu}|\d|\.\p{L}/u.test(word) && /\p{L}/u.test(word) && !/^\p{Lu}+$/u.test(word);

/** German-speaking, US-based: what it modifies is the thing. */
const MODIFIER = /-(?:based|backed|speaking|led|owned|powered|made|style|related|born|wide|listed|funded|trained)$/u;

/** A file is no name of a thing a text speaks of. */
const FILE = /\.(?:md|txt|png|jpe?g|webp|gif|pdf|html?|json|ya?ml|csv|ts|py|sh|zip)$/iu;

function kindOf(word: string, lower: string): NameToken['kind'] {
  if (/^\d[\d.]*(?:\.x)?$/u.test(lower)) return 'number';
  if (/^v\d+(?:\.\d+){0,3}(?:\.x)?(?:-[a-z]+[\d.]*)?$/u.test(lower)) return 'version';
  if (JOINERS.has(lower) && word === lower) return 'joiner';
  if (/^\d/u.test(word))
    return /^\d{3}|^\d+[a-z]/u.test(word) || !/\p{Lu}/u.test(word) || /^[\d.,-]+\p{L}{1,3}$/u.test(word)
      ? 'lower'
      : 'cap';
  if (!/\p{Lu}/u.test(word) || /^\p{Ll}{3,}-\p{Lu}/u.test(word) || FILE.test(word)) return 'lower';
  if (MODIFIER.test(lower)) return 'lower';
  return NO_NAME_WORDS.has(lower) || /^i['’]/u.test(lower) ? 'stop' : 'cap';
}

/** "Mr." and "J." go on. */
function isAbbreviated(text: string, at: number): boolean {
  const word = /(?:^|[^\p{L}])(\p{L}{1,4})$/u.exec(text.slice(Math.max(0, at - 5), at))?.[1];
  return word !== undefined && (/^\p{Lu}$/u.test(word) || NEVER_LAST.has(word.toLowerCase()));
}

const BEFORE_FIRST = new Set('\n.!?:;。！？：；“"‘「『•*#|>(（[—–');

/** What stands before decides: nothing, a new line, an end mark, an opening quote or a bullet. */
export function startsSentence(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - 5; i--) {
    const char = text[i] as string;
    if (BEFORE_FIRST.has(char)) return char !== '.' || !isAbbreviated(text, i);
    if (char === '-' && /^\s*$/u.test(text.slice(Math.max(0, i - 2), i))) return true;
    if (char !== ' ' && char !== '\t') return false;
  }
  return start < 5 || /^\s*$/u.test(text.slice(Math.max(0, start - 4), start)) === true;
}
