/** A run of text with one style; a line is a list of them. */
export interface Piece {
  readonly text: string;
  readonly mark?: boolean;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;
const NARROW = /^[\u0020-\u007E]*$/;
/** What may not begin a line: it stays with what it closes. */
const CLOSING = /^[，。、；：？！）》」』】”’％%)\],.;:?!]/u;

/** Columns that a text takes on a terminal: two for a character of East Asian width, none for a combining mark. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 2 : /\p{M}/u.test(char) ? 0 : 1;
  return width;
}

/** Breaks pieces into lines of at most `width` columns: between words, and between any two wide characters. */
export function layOut(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const { text, columns, ...style } of atomsOf(pieces)) {
    const line = lines.at(-1) ?? [];
    if (used + columns > width && used > 0 && !CLOSING.test(text)) {
      lines.push(text === ' ' ? [] : [{ text, ...style }]);
      used = text === ' ' ? 0 : columns;
    } else if (used > 0 || text !== ' ') {
      line.push({ text, ...style });
      used += columns;
    }
  }
  return lines.map((line) => joined(line.at(-1)?.text === ' ' ? line.slice(0, -1) : line));
}

/** Words, spaces and single wide characters, each with the brackets that open before it; a word longer than a line is cut by the terminal. */
function atomsOf(pieces: readonly Piece[]): (Piece & { columns: number })[] {
  return pieces.flatMap(({ text, mark }) =>
    [...text.matchAll(/ |[（《“‘「『【]*(?:[\u0021-\u007E\u00A1-\u02FF]+|.)/gsu)].map(([atom]) => ({
      text: atom,
      columns: widthOf(atom),
      ...(mark ? { mark } : {}),
    })),
  );
}

function joined(line: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of line) {
    const last = out.at(-1);
    if (last && Boolean(last.mark) === Boolean(piece.mark))
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}
