import { type Derived, trimDerived, verbatim } from './derived.ts';
import { type Draft, draft } from './draft.ts';
import { columns, unwrap } from './lines.ts';
import { cellsOf } from './tables.ts';

/** Blocks are cut at this size, so that no later step meets a text without end. */
export const MAX_BLOCK = 64 * 1024;

/** The size of the pieces of a line over the limit: no paragraph anyone wrote is longer. */
const PIECE = 8 * 1024;

const BULLET = /^\s*(?:[-*•·▪◦●■‣–—]\s+|\[\d{1,3}\]\s*)/u;
const RULE = /^[-–—=_*·~#\s|+:]*$/u;
const IMAGE = /^!\[([^\]]{0,300})\]\([^)\s]{0,2000}\)$/u;

interface Line extends Derived {
  /** A blank line stands before it. */
  readonly apart: boolean;
}

/** Plain text → blocks: paragraphs between blank lines, their lines where those stand for themselves, bullets, tables drawn with bars. */
export function readText(text: string, start: number, end: number, count: { group: number; table: number }): Draft[] {
  const out: Draft[] = [];
  for (const paragraph of paragraphs(text, start, end)) {
    for (const run of runs(paragraph)) {
      const group = ++count.group;
      if (run.kind === 'table') out.push(...cellsOf(run.lines.filter(isRow).map(cells), 'table', count.table++, group));
      else if (run.kind === 'items') out.push(...run.lines.flatMap((line) => item(line, text, group)));
      else out.push(...prose(run.lines, text, group));
    }
  }
  return markHeadings(out);
}

function paragraphs(text: string, start: number, end: number): Line[][] {
  const result: Line[][] = [[]];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const line = trimDerived(verbatim(text, at, stop));
    if (line.text === '') result.push([]);
    else for (const piece of cutLong(line, text)) result.at(-1)?.push({ ...piece, apart: false });
    at = stop + 1;
  }
  return result.filter((lines) => lines.length > 0);
}

/** Cuts a line over the limit, at the end of a sentence where there is one near. */
function cutLong(line: Derived, text: string): Derived[] {
  if (line.text.length <= MAX_BLOCK) return [line];
  const pieces: Derived[] = [];
  const first = line.map[0]?.source ?? 0;
  for (let at = 0; at < line.text.length; ) {
    let stop = Math.min(at + PIECE, line.text.length);
    if (stop < line.text.length) stop = lastBreak(line.text, stop - 2000, stop);
    pieces.push(trimDerived(verbatim(text, first + at, first + stop)));
    at = stop;
  }
  return pieces.filter((piece) => piece.text !== '');
}

/** The best place to cut between two offsets: after a sentence, else after a space, else not inside a surrogate pair. */
function lastBreak(text: string, from: number, to: number): number {
  const window = text.slice(from, to);
  const sentence = Math.max(...['。', '！', '？', '. ', '; ', '；'].map((mark) => window.lastIndexOf(mark)));
  if (sentence >= 0) return from + sentence + 1;
  const space = window.lastIndexOf(' ');
  if (space >= 0) return from + space + 1;
  const code = text.charCodeAt(to - 1);
  return code >= 0xd800 && code <= 0xdbff ? to - 1 : to;
}

interface Run {
  readonly kind: 'prose' | 'items' | 'table';
  readonly lines: Derived[];
}

const kindOf = ({ text }: Derived): Run['kind'] =>
  text.startsWith('|') && text.endsWith('|') && text.length > 2 ? 'table' : BULLET.test(text) ? 'items' : 'prose';

/** Lines of one kind that follow each other; a "table" of one row is prose. */
function runs(lines: readonly Derived[]): Run[] {
  const result: Run[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = result.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else result.push({ kind, lines: [line] });
  }
  return result.map((run) =>
    run.kind === 'table' && run.lines.filter(isRow).length < 2 ? { ...run, kind: 'prose' } : run,
  );
}

const isRow = (line: Derived): boolean => !RULE.test(line.text);

function cells(line: Derived): Derived[] {
  const source = line.map[0]?.source ?? 0;
  const inner = line.text.slice(1, -1).split('|');
  let at = source + 1;
  return inner.map((value) => {
    const cell = trimDerived({ text: value, map: [{ derived: 0, source: at }], end: at + value.length });
    at += value.length + 1;
    return cell;
  });
}

function item(line: Derived, text: string, group: number): Draft[] {
  const marker = BULLET.exec(line.text)?.[0].length ?? 0;
  const source = line.map[0]?.source ?? 0;
  const words = trimDerived(verbatim(text, source + marker, line.end));
  return words.text === '' ? [] : [draft(words, { kind: 'item', group, start: source, ...linksIn(words.text) })];
}

/** Bare addresses count as links, as they do in Markdown. */
function linksIn(text: string): { linked: number; links: string[] } {
  const links = text.includes('://')
    ? [...text.matchAll(/https?:\/\/[\w\-.~:/?#@!$&*+,;=%]{4,2000}/gu)].map(([url]) => url)
    : [];
  return { linked: links.reduce((sum, url) => sum + url.length, 0), links };
}

function prose(lines: readonly Derived[], text: string, group: number): Draft[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const whole = verbatim(text, first.map[0]?.source ?? 0, last.end);
  const pieces = whole.text.length > MAX_BLOCK ? lines : unwrap(whole);
  return pieces.map((piece) => {
    const image = IMAGE.exec(piece.text);
    if (image)
      return draft(
        { text: '', map: [], end: piece.end },
        { group, images: 1, aside: 'picture without words', start: piece.map[0]?.source ?? 0 },
      );
    if (RULE.test(piece.text))
      return draft({ text: '', map: [], end: piece.end }, { group, aside: 'rule', start: piece.map[0]?.source ?? 0 });
    return draft(piece, { group, ...linksIn(piece.text) });
  });
}

const NO_HEADING = /[。！？!?…，,；;：:.]$|[。！？]|https?:|[，,；;].*[，,；;]/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部分]|\d{1,2}(?:\.\d{1,2}){1,3}\s|(?:Chapter|Part|Section)\s\d)/u;
const MAX_HEADING = 60;

/** A short line without a sentence's end above longer text is a heading. */
function markHeadings(drafts: readonly Draft[]): Draft[] {
  return drafts.map((block, i) => {
    if (block.kind !== 'paragraph' || block.text === '' || block.text.includes('\n')) return block;
    const next = drafts.slice(i + 1, i + 3).find(({ text }) => text !== '');
    const width = columns(block.text);
    const short = width <= MAX_HEADING && !NO_HEADING.test(block.text);
    if (!short || !next) return block;
    const numbered = NUMBERED.test(block.text);
    if (!numbered && columns(next.text) < width * 1.5) return block;
    return { ...block, kind: 'heading', level: numbered ? depthOf(block.text) : 3 };
  });
}

const depthOf = (text: string): number => (/^\d{1,2}\.\d/u.test(text) ? 3 : 2);
