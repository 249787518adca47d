import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { segment } from '../../read/segment/index.ts';
import { align, type Unit, weightOf } from '../alignment.ts';

/** Sentences of one document that belong together, as one text whose places lead back to the document. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly {
    readonly at: number;
    readonly length: number;
    readonly block: Block;
    readonly from: number;
  }[];
}
export interface PassagePair {
  readonly left: Passage | null;
  readonly right: Passage | null;
}

/** Where a stretch of a passage stands in its document. */
export function placeIn(passage: Passage, span: Span): Span {
  const first = pieceAt(passage, span.start);
  const last = span.end > span.start ? pieceAt(passage, span.end - 1) : first;
  if (!first || !last) return { start: 0, end: 0 };
  const start = sourceOf(first.block, first.from + Math.min(span.start - first.at, first.length));
  if (span.end <= span.start) return { start, end: start };
  const end = sourceOf(last.block, last.from + Math.min(span.end - 1 - last.at, last.length - 1)) + 1;
  return { start, end: Math.max(start, Math.min(end, last.block.end)) };
}

const pieceAt = (passage: Passage, at: number) =>
  passage.pieces.findLast((piece) => piece.at <= at) ?? passage.pieces[0];

/** The offset in the document of an offset in a block's text (see Block.map). */
function sourceOf(block: Block, at: number): number {
  let [low, high] = [0, block.map.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.map[middle]?.derived ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const step = block.map[low];
  return step ? step.source + (at - step.derived) : at;
}

interface Line extends Unit {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** Which sentences of two documents stand for each other. */
export function passagesOf(left: Document, right: Document): PassagePair[] {
  const [ours, theirs] = [linesOf(left), linesOf(right)];
  return align(ours, theirs).map((bead) => ({
    left: passageOf(bead.left.map((i) => ours[i] as Line)),
    right: passageOf(bead.right.map((j) => theirs[j] as Line)),
  }));
}

function linesOf(document: Document): Line[] {
  return document.blocks.flatMap((block) =>
    segment(block.text).map(({ start, end }): Line => {
      const text = block.text.slice(start, end);
      return { block, start, end, weight: weightOf(text), anchors: anchorsOf(text), kind: KIND[block.kind] };
    }),
  );
}

/** Headings keep to headings and cells to cells; quotes, items and paragraphs change places. */
const KIND: Readonly<Record<Block['kind'], string>> = {
  heading: 'heading',
  cell: 'cell',
  entry: 'text',
  paragraph: 'text',
  item: 'text',
  quote: 'text',
};

const ANCHOR = /\d+(?:[.,]\d+)*|[A-Za-z][\w-]*[A-Z\d_][\w-]*|\b[A-Z][\p{Script=Latin}-]{2,}/gu;
const MAX_ANCHORS = 24;

/** Figures and names in Latin letters: what both languages write alike. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(ANCHOR)].slice(0, MAX_ANCHORS).map((found) => found[0].replaceAll(',', '').toLowerCase());

function passageOf(lines: readonly Line[]): Passage | null {
  if (!lines.length) return null;
  let text = '';
  const pieces: Passage['pieces'][number][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const gap = before?.block === line.block ? line.block.text.slice(before.end, line.start) : i ? '\n' : '';
    text += gap;
    pieces.push({ at: text.length, length: line.end - line.start, block: line.block, from: line.start });
    text += line.block.text.slice(line.start, line.end);
  });
  return { text, pieces };
}
