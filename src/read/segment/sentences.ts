import type { Span } from '../../model/span.ts';
import { NEVER_LAST, SOMETIMES_LAST, STARTERS } from './abbreviations.ts';
import { MARK, markKind } from './marks.ts';

const HAN = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;
const BLANK = /\s/u;
const LETTER = /\p{L}/u;
const CLOSING = new Set(['”', '’', '」', '』', '》', '）', ')', '】', ']', '*', '_']);
/** Bullets at the start of a line; digits with a full stop or bracket stay, since they may be numbers. */
const BULLET = /[•●■◆▪◦‣►▶※·*+–—-][ \t\u3000]+/uy;
const ITEM_START =
  /[ \t\u3000]*(?:[•●■◆▪◦‣►▶※·*+–—-][ \t\u3000]|\d{1,3}[.、)）][ \t\u3000]*\D|[一二三四五六七八九十]{1,3}、|#|\|)/uy;
/** Who says so, after a quote: “……。”某某对记者表示。 */
const SAID_AFTER =
  /[^。！？!?；;\n“”"：:]{0,30}?(?:说|表示|称|指出|写道|强调|认为|坦言|補充|补充|透露|回应|解释|說)道?(?=[。！？!?；;\n]|[，,](?![“"「])|$)/uy;
/** Longest line that counts as a heading of its own when nothing ends it; longer Latin lines are wrapped prose. */
const SHORT_LINE = 50;

/** Sentences as trimmed spans. One pass; every look around is bounded. */
export function cutSentences(text: string, brackets: ReadonlyMap<number, number>): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  let quoteOpen = false;
  for (let i = 0; i < text.length; i++) {
    const kind = markKind(text, i);
    if ((kind & (MARK.bracket | MARK.terminator | MARK.other)) === 0) continue;
    const char = text[i] as string;
    const skipTo = kind & MARK.bracket ? brackets.get(i) : undefined;
    if (skipTo !== undefined) i = insideIsOneSentence(text, i, skipTo) ? skipTo - 2 : skipTo;
    else if (char === '"') quoteOpen = !quoteOpen;
    else if (char === '\n') {
      if (!lineEnds(text, start, i)) continue;
      push(i);
      quoteOpen = false;
    } else if (isTerminator(char)) {
      const past = runEnd(text, i);
      const { end, quoteClosed } = absorbClosers(text, past, quoteOpen);
      if (ends(text, i, end, quoteClosed || end > past)) {
        push(end);
        quoteOpen = false;
      } else if (quoteClosed) quoteOpen = false;
      i = end - 1;
    }
  }
  push(text.length);
  return spans;
}

const isTerminator = (char: string): boolean =>
  char === '。' || char === '！' || char === '？' || char === '.' || char === '!' || char === '?' || char === '｡';

/** Past a run of terminators: "?!", "...". */
function runEnd(text: string, at: number): number {
  let past = at + 1;
  while (isTerminator(text[past] ?? '')) past++;
  return past;
}

/** A bracket that holds whole sentences of its own, "(It did.)", leaves its last full stop to end the sentence. */
function insideIsOneSentence(text: string, open: number, close: number): boolean {
  const before = text[open - 1];
  return isTerminator(text[close - 1] ?? '') && (before === undefined || BLANK.test(before) || isTerminator(before));
}

function absorbClosers(text: string, from: number, quoteOpen: boolean): { end: number; quoteClosed: boolean } {
  let end = from;
  let quoteClosed = false;
  for (; end < text.length; end++) {
    const char = text[end] as string;
    if (char === '"' && quoteOpen && !quoteClosed) quoteClosed = true;
    else if (!CLOSING.has(char)) break;
  }
  return { end, quoteClosed };
}

/** Whether the terminator at `at`, with its closers up to `end`, ends a sentence. */
function ends(text: string, at: number, end: number, quoted: boolean): boolean {
  const next = text[end];
  if (next === undefined || next === '\n') return text[at] !== '.' || !continuesLine(text, at, end);
  if (quoted && isSaidAfter(text, end)) return false;
  const char = text[at];
  if (char === '。' || char === '！' || char === '？' || char === '｡') return !/[，,；;、]/u.test(next);
  if (char === '.') return stopEnds(text, at, end);
  if (HAN.test(next)) return true;
  return BLANK.test(next) && !startsLower(text, end);
}

function isSaidAfter(text: string, end: number): boolean {
  SAID_AFTER.lastIndex = end;
  return SAID_AFTER.test(text);
}

/** A wrapped line that happens to break after "Mr." goes on. */
const continuesLine = (text: string, at: number, end: number): boolean =>
  text[end] === '\n' && NEVER_LAST.has(wordBefore(text, at).toLowerCase());

function stopEnds(text: string, at: number, end: number): boolean {
  const next = text[end] as string;
  const before = text[at - 1] ?? '';
  if (HAN.test(next)) return !/[\d.]/u.test(before) && LETTER.test(before) && !isAbbreviation(wordBefore(text, at));
  if (!BLANK.test(next)) return false;
  if (startsLower(text, end) || isListNumber(text, at)) return false;
  const word = wordBefore(text, at);
  if (/^nos?$/iu.test(word)) return !/^\s\d/u.test(text.slice(end, end + 2));
  if (NEVER_LAST.has(word.toLowerCase())) return false;
  return !isAbbreviation(word) || STARTERS.has(wordAfter(text, end).toLowerCase());
}

/** An initial (J.), letters with full stops between (U.S) or a word of the table. */
const isAbbreviation = (word: string): boolean =>
  /^(?:\p{L}\.)*\p{Lu}$/u.test(word) || SOMETIMES_LAST.has(word.toLowerCase()) || NEVER_LAST.has(word.toLowerCase());

/** The run of letters and full stops that ends at `at`, at most 12 long: abbreviations are short. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && /[\p{L}.]/u.test(text[from - 1] as string)) from--;
  return text.slice(from, at);
}

function wordAfter(text: string, end: number): string {
  return /^\s*["“‘'(]*(\p{L}{1,12})/u.exec(text.slice(end, end + 24))?.[1] ?? '';
}

/** The next word begins in lower case throughout: "approx. half". iPhone and eBay begin sentences as they are. */
function startsLower(text: string, end: number): boolean {
  return /^\s*["“‘']?\p{Ll}(?!\p{Lu})/u.test(text.slice(end, end + 8));
}

/** "1. " at the start of a line counts an item. */
function isListNumber(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 4 && /\d/u.test(text[from - 1] as string)) from--;
  if (from === at || at - from > 3) return false;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  return from === 0 || text[from - 1] === '\n';
}

/** Whether the line break at `at` ends what began at `start`; wrapped prose goes on. */
function lineEnds(text: string, start: number, at: number): boolean {
  const next = text[at + 1];
  if (next === undefined || next === '\n' || next === '\r') return true;
  ITEM_START.lastIndex = at + 1;
  if (ITEM_START.test(text)) return true;
  let last = at - 1;
  while (last > start && at - last < 8 && BLANK.test(text[last] as string)) last--;
  const end = text[last] ?? '';
  if (/[,，、]/u.test(end)) return false;
  if (/[:：]/u.test(end) || HAN.test(end) || HAN.test(next)) return true;
  return at - Math.max(start, text.lastIndexOf('\n', at - 1) + 1) < SHORT_LINE && !startsLower(text, at);
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && BLANK.test(text[start] as string)) start++;
  BULLET.lastIndex = start;
  if (BULLET.test(text) && BULLET.lastIndex < end) start = BULLET.lastIndex;
  while (start < end && BLANK.test(text[start] as string)) start++;
  while (end > start && BLANK.test(text[end - 1] as string)) end--;
  return end > start ? { start, end } : null;
}
