import type { Span } from '../../model/span.ts';
import type { Difference } from '../../model/translation.ts';

/** A line of fenced code; its place is in the document. */
interface Line extends Span {
  /** Without comment and blanks: what a translation leaves as it is. */
  readonly bare: string;
}
/** A fenced block of code. */
type Block = readonly Line[];

/** Fenced code of two documents, block by block and line by line: comments and words in another script may be translated, code may not. */
export function codeDifferences(source: string, target: string): Difference[] {
  const [ours, theirs] = [blocksOf(source), blocksOf(target)];
  // Where the counts differ a block was left out or taken apart: none can be told from the next.
  if (ours.length !== theirs.length) return [];
  return ours.flatMap((block, i) => differencesOf(block, theirs[i] ?? []));
}

function differencesOf(ours: Block, theirs: Block): Difference[] {
  const here = new Set(theirs.map(({ bare }) => bare));
  const there = new Set(ours.map(({ bare }) => bare));
  const lost = ours.filter((line) => isCode(line) && !here.has(line.bare));
  const gained = theirs.filter((line) => isCode(line) && !there.has(line.bare));
  // Another program altogether was put on purpose.
  if (lost.length > 2 && lost.length * 2 > ours.filter(isCode).length) return [];
  return lost.slice(0, gained.length).map((line, i) => ({
    kind: 'code',
    rule: 'code-changed',
    severity: 'medium',
    source: { start: line.start, end: line.end },
    target: { start: gained[i]?.start ?? 0, end: gained[i]?.end ?? 0 },
    values: {},
    weight: 98,
  }));
}

const isCode = ({ bare }: Line): boolean =>
  bare !== '' && !/[\p{Script=Han}“”]/u.test(bare) && !/^["'<]?[A-Z][a-z]+ [a-z]+ /u.test(bare);

const FENCE = /^[ \t>]*(?:[-*+] +|\d+[.)] +)?(`{3,}|~{3,})([^`\n]*)$/u;
const MAX_LINES = 20_000;

/** CommonMark 4.5: a fence of three or more, closed by one at least as long. */
function blocksOf(text: string): Block[] {
  const blocks: Line[][] = [];
  let open: { readonly fence: string; readonly lines: Line[] } | null = null;
  let count = 0;
  for (let start = 0; start < text.length && count < MAX_LINES; count++) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/u, '');
    const [, fence = '', info = ''] = FENCE.exec(line) ?? [];
    if (open && fence.startsWith(open.fence) && info.trim() === '') {
      blocks.push(open.lines);
      open = null;
    } else if (open) open.lines.push({ start, end, bare: bareOf(line) });
    else if (fence) open = { fence, lines: [] };
    start = next;
  }
  return blocks;
}

const bareOf = (line: string): string =>
  line
    .replace(/(?:^|\s)(?:#|\/\/|--(?=\s)|%|;)(?!!).*$/u, '')
    .replace(/\/\*.*?\*\/|<!--.*?-->/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
