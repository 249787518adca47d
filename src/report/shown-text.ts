import type { Claim } from '../model/claim.ts';
import type { Block, Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { inert } from './inert.ts';

/** A quote as its document shows it, markup left out, and what stands around it; the report as JSON keeps the quote to the letter. */
export interface Shown {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Characters shown of a quote's surroundings, to either side. */
const AROUND = 140;

export function shownText(claim: Claim, document: Document | undefined): Shown {
  const block = document?.blocks.find((one) => holds(one, claim.span));
  if (!block) return aroundIn(document?.text ?? '', claim);
  const span = derivedSpan(block, claim.span);
  const quote = inert(block.text.slice(span.start, span.end));
  // Decoding may have lost more than markup: then the document's own letters are shown.
  if (!quote.trim()) return { quote: readable(inert(claim.quote)), before: '', after: '' };
  return { quote, ...cut(block.text, span, block) };
}

const startOf = (block: Block): number => block.map[0]?.source ?? block.end;
const holds = (block: Block, { start, end }: Span): boolean => startOf(block) <= start && end <= block.end;

/** Where a stretch of the document stands in a block's text. */
function derivedSpan(block: Block, { start, end }: Span): Span {
  const from = derivedOf(block, start);
  const to = end > start ? derivedOf(block, end - 1) + (isMarkup(block, end - 1) ? 0 : 1) : from;
  return { start: from, end: Math.min(Math.max(from, to), block.text.length) };
}

interface Run {
  /** Where the run of text before or at an offset begins, in the document and in the block's text. */
  readonly source: number;
  readonly derived: number;
  /** Where the next begins in the block's text. */
  readonly next: number;
}

function runAt({ map, text }: Block, source: number): Run {
  let [low, high] = [0, map.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.source ?? 0) <= source) low = middle;
    else high = middle - 1;
  }
  return { source: 0, derived: 0, ...map[low], next: map[low + 1]?.derived ?? text.length };
}

/** In the markup behind a run of text, that is where the next run begins. */
function derivedOf(block: Block, source: number): number {
  const run = runAt(block, source);
  return Math.min(run.derived + (source - run.source), run.next);
}

function isMarkup(block: Block, source: number): boolean {
  const run = runAt(block, source);
  return run.derived + (source - run.source) >= run.next;
}

/** Surroundings of a stretch of text; a cell of a table is told by its row. */
function cut(text: string, { start, end }: Span, block: Block | null): { before: string; after: string } {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const row = block?.cell ? Object.entries(block.cell.siblings).map(([header, cell]) => `${header}: ${cell}`) : [];
  return {
    before: `${block?.key ? `${inert(block.key)}: ` : ''}${from > 0 ? '…' : ''}${inert(text.slice(whole(text, from), start))}`,
    after: `${inert(text.slice(end, whole(text, to)))}${to < text.length ? '…' : ''}${inert(row.length ? ` | ${row.join(' | ').slice(0, 2 * AROUND)}` : '')}`,
  };
}

/** The offset, or the next one where it would cut a surrogate pair. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/u.test(text[at] ?? '') ? at + 1 : at);

/** Text that no block holds (front matter): the rest of its line. */
function aroundIn(text: string, { quote, span }: Claim): Shown {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const { before, after } = cut(line, { start: span.start - from, end: span.end - from }, null);
  return { quote: readable(inert(quote)), before: readable(before), after: readable(after) };
}

/** Where a link in a quote leads is no part of what it says. */
const readable = (quote: string): string =>
  quote.replace(/\]\([^\s()]{8,}\)/gu, '](…)').replace(/\]\([^\s()]{8,}$/u, '](…');
