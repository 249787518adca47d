import { MAX_BLOCK } from './text.ts';

/** A stretch to be parsed, or, with a reason, one to be read as plain text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly plain: string | null;
}

/** Nested deeper is neither prose nor data anyone wrote. */
export const MAX_NESTING = 50;

/** Marks whose number in one paragraph makes a parser take more than linear time, and how many an honest one holds at most. */
const LIMITS: readonly { readonly mark: RegExp; readonly most: number }[] = [
  { mark: /[[\]]/gu, most: 2000 },
  { mark: /[*_~]{1,1000}/gu, most: 1500 },
  { mark: /<[!?]/gu, most: 200 },
  { mark: /^[ \t]{0,3}(?:=+|-+)[ \t]*$/gmu, most: 200 },
  { mark: /\n[ \t]{0,3}>/gu, most: 1500 },
];
/** What a line may start with before its text; a line of dashes alone is a rule, not a nest. */
const NESTED = /^[ \t]{0,3}[>+*\-.)\d \t]{2,}/gmu;
const CONTAINER = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/gu;
/** Tags that nest; `p`, `li` and empty elements need no end. */
const TAG =
  /<(?:\/(?!(?:p|li|option|td|tr|th)\b)[a-z]|(?!(?:br|hr|img|input|p|li|meta|link|option|td|tr|th|source|col)\b)[a-z])/giu;
/** Pages nest far deeper than prose; a hostile one deeper still. */
const MAX_DEPTH = 400;
const MAX_PAGE = 4 * 1024 * 1024;

/** Cuts a text at blank lines into pieces that are safe to parse; only what is not stands alone. */
export function pieces(text: string, start: number, form: 'markdown' | 'html'): Piece[] {
  const small = text.length - start <= MAX_BLOCK;
  if (form === 'html') return [{ start, end: text.length, plain: hostileHtml(text, start) }];
  if (small && hostileMarkdown(text.slice(start)) === null) return [{ start, end: text.length, plain: null }];
  const result: Piece[] = [];
  for (const { start: from, end } of paragraphs(text, start)) {
    const plain = hostileMarkdown(text.slice(from, Math.min(end, from + MAX_BLOCK + 1)));
    const last = result.at(-1);
    if (last && last.plain === null && plain === null && end - last.start <= MAX_BLOCK) {
      result[result.length - 1] = { start: last.start, end, plain: null };
    } else result.push({ start: from, end, plain });
  }
  return result;
}

const FENCE = /^[ \t]{0,3}(```|~~~)/u;

/** Stretches between blank lines; a fenced block is one stretch. Stretches touch, so that nothing is lost between them. */
function paragraphs(text: string, start: number): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  let from = start;
  let fence: string | null = null;
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline + 1;
    const head = text.slice(at, Math.min(end, at + 100));
    const mark = FENCE.exec(head)?.[1] ?? null;
    if (mark && fence === null) fence = mark;
    else if (mark && mark === fence) fence = null;
    if (fence === null && head.trim() === '' && at > from) {
      result.push({ start: from, end });
      from = end;
    }
    at = end;
  }
  if (from < text.length) result.push({ start: from, end: text.length });
  return result;
}

function hostileMarkdown(piece: string): string | null {
  if (piece.length > MAX_BLOCK) return 'longer than 64 KB';
  for (const { mark, most } of LIMITS) if (exceeds(piece, mark, most)) return 'too many marks';
  for (const [markers] of piece.matchAll(NESTED)) {
    if (exceeds(markers, CONTAINER, MAX_NESTING)) return 'nested too deep';
  }
  return tagDepth(piece) > MAX_DEPTH ? 'nested too deep' : null;
}

function hostileHtml(text: string, start: number): string | null {
  if (text.length - start > MAX_PAGE) return 'longer than 4 MB';
  return tagDepth(text.slice(start)) > MAX_DEPTH ? 'nested too deep' : null;
}

/** How deep the tags of a text nest, as far as they are closed at all. */
function tagDepth(text: string): number {
  let [open, deepest] = [0, 0];
  for (const [tag] of text.matchAll(TAG)) {
    open = tag.startsWith('</') ? Math.max(0, open - 1) : open + 1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

/**
 * Whether YAML nests deeper than data anyone wrote: brackets, `- - -` on one line, or indentation. The parser recurses, and near the end of
 * its stack a process can die without an error that could be caught.
 */
export function isDeepYaml(text: string): boolean {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x7b) open++;
    else if (code === 0x5d || code === 0x7d) open = Math.max(0, open - 1);
    if (open > MAX_NESTING * 4) return true;
  }
  return DEEP_LINE.test(text);
}
/** A line that opens more than two hundred levels by its marks or its indentation. */
const DEEP_LINE = /^(?:[ \t]{400}|[ \t]{0,400}(?:[-?:][ \t]+){200})/mu;

function exceeds(text: string, mark: RegExp, most: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(mark)) if (++count > most) return true;
  return false;
}
