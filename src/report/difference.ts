import diff from 'fast-diff';
import type { Piece } from './layout.ts';

/** Numbers with their scale and unit signs, words, single wide characters: what a reader takes as one. */
const TOKEN = /[\d０-９][\d０-９.,:]*(?:\s?[万亿萬億千百兆%％]+)?|\p{Script=Latin}+|\s+|./gsu;

/** Below this share of common text, two quotes are different sentences and a diff says nothing. */
const ALIKE = 0.4;

/**
 * Both texts with what differs marked, or null where they have too little in common. Compared by tokens, each mapped to one
 * private-use character: 3000亿 → 2600亿 is never shown as "30 → 26".
 */
export function difference(left: string, right: string): { left: Piece[]; right: Piece[] } | null {
  const [a, b] = [left.match(TOKEN) ?? [], right.match(TOKEN) ?? []];
  const codes = new Map<string, string>();
  const encode = (tokens: readonly string[]): string =>
    tokens.map((token) => codes.get(token) ?? remember(codes, token)).join('');
  const [x, y] = [encode(a), encode(b)];
  if (codes.size > 6000) return null;
  const sides: { left: Piece[]; right: Piece[] } = { left: [], right: [] };
  let [i, j, common] = [0, 0, 0];
  for (const [kind, run] of diff(x, y)) {
    if (kind !== diff.INSERT)
      sides.left.push({ text: a.slice(i, i + run.length).join(''), ...(kind === diff.EQUAL ? {} : { mark: true }) });
    if (kind !== diff.DELETE)
      sides.right.push({ text: b.slice(j, j + run.length).join(''), ...(kind === diff.EQUAL ? {} : { mark: true }) });
    if (kind !== diff.INSERT) i += run.length;
    if (kind !== diff.DELETE) j += run.length;
    if (kind === diff.EQUAL) common += run.length;
  }
  if (common < ALIKE * Math.max(a.length, b.length)) return null;
  return { left: sides.left.map(withoutSpace), right: sides.right.map(withoutSpace) };
}

/** A space set or left out between scripts is no difference. */
const withoutSpace = (piece: Piece): Piece => (piece.text.trim() ? piece : { text: piece.text });

function remember(codes: Map<string, string>, token: string): string {
  const code = String.fromCharCode(0xe000 + codes.size);
  codes.set(token, code);
  return code;
}

/** A text with every occurrence of `part` marked. */
export function marked(text: string, part: string): Piece[] {
  if (!part || !text.includes(part)) return [{ text }];
  return text
    .split(part)
    .flatMap((rest, at) => [...(at ? [{ text: part, mark: true }] : []), ...(rest ? [{ text: rest }] : [])]);
}
