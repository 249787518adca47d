import { MARK, markKind } from './marks.ts';

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】', '〔': '〕', '［': '］' };
const CLOSERS = new Set(Object.values(PAIRS));
/** Round brackets of both widths are mixed freely in Chinese text: （2025). */
const kind = (bracket: string): string => (bracket === ')' || bracket === '）' ? ')' : bracket);

/** A bracket longer than this is a slip of the writer's, not an aside. */
const LONGEST = 600;
/** How many brackets may stand open at once. */
const DEEPEST = 8;

/** Offset of each opening bracket → offset of its closing one. Brackets that cross a blank line, are never closed or run on too long are left out. */
export function matchBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { at: number; close: string }[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((markKind(text, i) & (MARK.bracket | MARK.closing | MARK.other)) === 0) continue;
    const char = text[i] as string;
    if (char === '\n' && text[i + 1] === '\n') open.length = 0;
    const close = PAIRS[char];
    if (close) {
      if (open.length === DEEPEST) open.shift();
      open.push({ at: i, close: kind(close) });
    } else if (CLOSERS.has(char)) {
      const found = open.findLastIndex((entry) => entry.close === kind(char));
      if (found < 0) continue;
      const { at } = open[found] as { at: number };
      open.length = found;
      if (i - at <= LONGEST) pairs.set(at, i);
    }
  }
  return pairs;
}
