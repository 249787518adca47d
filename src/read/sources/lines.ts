import { builder, type Derived, sliceDerived, sourceOffset, trimDerived } from './derived.ts';

/** Lines wider than this were not wrapped by hand, narrower than that neither. */
const WIDEST = 132;
const NARROWEST = 48;

/** Columns a text takes on a terminal: Chinese, Japanese and Korean characters count double. */
export function columns(text: string): number {
  let width = text.length;
  for (let i = 0; i < text.length; i++) if (isWide(text.charCodeAt(i))) width++;
  return width;
}

export const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xffef);

const FIRST_WORD = /^\S{0,200}/u;
const SENTENCE_END = /[.!?。！？…]["'”’」』)）]?$/u;

/** Columns of what would have had to fit on the line before: a Chinese line breaks anywhere, any other at its first word. */
function firstWord(line: string): number {
  return isWide(line.charCodeAt(0)) ? 2 : columns(FIRST_WORD.exec(line)?.[0] ?? '');
}

/** A sentence that goes on: nothing ends the line, and the next starts in lower case. */
const runsOn = (line: string, next: string): boolean =>
  !/[.!?:;。！？：；]["'”’)]?$/u.test(line) && /^[\p{Ll}(“"]/u.test(next);

/**
 * Whether the lines of a paragraph were wrapped to a width: no next word would have fitted on the line before. Else each line
 * stands for itself, as in text pasted from a page.
 */
export function isWrapped(lines: readonly string[], widths: readonly number[] = lines.map(columns)): boolean {
  if (lines.length < 2) return true;
  const widest = Math.max(...widths);
  if (widest > WIDEST || widest < NARROWEST) return false;
  const inner = lines.slice(0, -1);
  const chinese = isWide((lines[0] ?? '').charCodeAt(0));
  if (chinese && (lines.length < 3 || inner.every((line) => SENTENCE_END.test(line)))) return false;
  if (!chinese && inner.filter((line, i) => runsOn(line, lines[i + 1] ?? '')).length * 2 >= inner.length) return true;
  const short = inner.filter((_, i) => (widths[i] ?? 0) + 1 + firstWord(lines[i + 1] ?? '') <= widest);
  return short.length <= inner.length / 6;
}

/** Cuts a paragraph at its line breaks, or joins its lines where they were wrapped. */
export function unwrap(paragraph: Derived): Derived[] {
  if (!paragraph.text.includes('\n')) return [trimDerived(paragraph)].filter(({ text }) => text !== '');
  const pieces = cutAt(paragraph, '\n');
  const lines = pieces.map(trimDerived).filter(({ text }) => text !== '');
  const widths = writtenWidths(paragraph, pieces).filter((_, i) => pieces[i]?.text.trim() !== '');
  const texts = lines.map(({ text }) => text);
  if (lines.length < 2 || !isWrapped(texts, widths)) return lines;
  return [joinLines(lines)];
}

/** Lines are wrapped with their markup, so it counts: from line break to line break in the document. */
function writtenWidths(paragraph: Derived, lines: readonly Derived[]): number[] {
  let at = 0;
  let start = paragraph.map[0]?.source ?? 0;
  return lines.map(({ text }) => {
    const end = at + text.length < paragraph.text.length ? sourceOffset(paragraph, at + text.length) : paragraph.end;
    const width = end - start + columns(text) - text.length;
    at += text.length + 1;
    start = end + 1;
    return width;
  });
}

export function cutAt(derived: Derived, char: string): Derived[] {
  const pieces: Derived[] = [];
  for (let start = 0; start <= derived.text.length; ) {
    const at = derived.text.indexOf(char, start);
    const end = at < 0 ? derived.text.length : at;
    pieces.push(sliceDerived(derived, start, end));
    start = end + 1;
  }
  return pieces;
}

function joinLines(lines: readonly Derived[]): Derived {
  const joined = builder();
  for (const line of lines) {
    const before = joined.last();
    const glue = before !== '' && !(isWide(before.charCodeAt(0)) && isWide(line.text.charCodeAt(0)));
    if (glue) joined.append(' ', Math.max(0, (line.map[0]?.source ?? 1) - 1));
    joined.add(line);
  }
  return joined.build(lines.at(-1)?.end ?? 0);
}
