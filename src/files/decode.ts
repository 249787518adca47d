import { TextDecoder } from 'node:util';

export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly fault: 'binary' | 'encoding'; readonly line: number };

/** How much of a file is looked at to tell text from bytes that are none. */
const SNIFFED = 8192;
/** Share of the characters beyond ASCII that must be everyday Chinese for an older encoding to be believed. */
const BELIEVED = 0.15;
/** The commonest characters of Chinese newspaper text in both scripts, with its punctuation: what a wrong guess rarely yields. */
const COMMON = new Set(
  '，。、；：？！“”（）《》「」的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年月日元万萬亿億',
);

/** Bytes → text after a byte-order mark. UTF-8 first, then what Chinese files are else written in; never a silent replacement character. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  if (bytes.subarray(0, SNIFFED).includes(0)) return { fault: 'binary', line: 1 };
  const utf8 = attempt('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const [best] = ['gb18030', 'big5']
    .map((encoding) => ({ encoding, text: attempt(encoding, bytes) ?? '' }))
    .map((candidate) => ({ ...candidate, score: everyday(candidate.text) }))
    .sort((a, b) => b.score - a.score);
  if (best && best.score >= BELIEVED) return { text: best.text, encoding: best.encoding };
  return looksBinary(bytes) ? { fault: 'binary', line: 1 } : { fault: 'encoding', line: faultyLine(bytes) };
}

function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function everyday(text: string): number {
  let [common, beyond] = [0, 0];
  for (const char of text.slice(0, 50_000)) {
    if (char.charCodeAt(0) < 128) continue;
    beyond++;
    if (COMMON.has(char)) common++;
  }
  return beyond === 0 ? 0 : common / beyond;
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SNIFFED);
  return head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length > head.length / 50;
}

/** The first line that is no UTF-8: a line's bytes stand alone, since 0x0A is never part of a longer sequence. */
function faultyLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end + 1;
    if (attempt('utf-8', bytes.subarray(start, stop)) === null) return line;
    start = stop;
  }
  return line;
}
