/** What a column counts: UTF-16 code units (JSON, SARIF, LSP), characters of Unicode, or bytes of UTF-8 (rdjson, compilers). */
export type ColumnUnit = 'utf16' | 'codePoint' | 'utf8';

/** Line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset (UTF-16 code units from 0) stands in a text. */
export type PositionOf = (offset: number, unit?: ColumnUnit) => Position;

/** The one way from offsets to lines and columns. Lines end at LF, CR LF or a lone CR. */
export function positionsIn(text: string): PositionOf {
  const starts = lineStarts(text);
  return (offset, unit = 'utf16') => {
    const line = lineAt(starts, offset);
    const start = starts[line] ?? 0;
    return { line: line + 1, column: WIDTH[unit](text.slice(start, offset)) + 1 };
  };
}

const WIDTH: Readonly<Record<ColumnUnit, (text: string) => number>> = {
  utf16: (text) => text.length,
  codePoint: (text) => [...text].length,
  utf8: (text) => {
    let bytes = 0;
    for (const char of text) bytes += bytesOf(char.codePointAt(0) ?? 0);
    return bytes;
  },
};

/** RFC 3629, section 3. Half a surrogate pair is written as U+FFFD: three bytes. */
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The last line that begins at or before the offset, from 0. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
