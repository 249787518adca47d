/** Text made from a stretch of the document (markup removed, entities decoded) with the way back; see `Block.map`. */
export interface Derived {
  readonly text: string;
  readonly map: readonly { readonly derived: number; readonly source: number }[];
  /** Where it ends in the document. */
  readonly end: number;
}

/** The document offset of the character at `offset` of a derived text. */
export function sourceOffset(derived: Derived, offset: number): number {
  const { map } = derived;
  let [low, high] = [0, map.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.derived ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const entry = map[low];
  return entry ? entry.source + (offset - entry.derived) : derived.end;
}

/** The document span of `[start, end)` of a derived text. What was decoded from several characters (`&amp;`, `\n`) is covered whole. */
export function sourceSpan(derived: Derived, start: number, end: number, text: string): { start: number; end: number } {
  const from = sourceOffset(derived, start);
  if (end <= start) return { start: from, end: from };
  const last = sourceOffset(derived, end - 1);
  return { start: from, end: Math.min(last + encodedLength(text, last, derived.text[end - 1] ?? ''), text.length) };
}

/** How many characters of the document stand for one derived character. */
function encodedLength(text: string, at: number, char: string): number {
  const written = text[at];
  if (written === '&' && (char !== '&' || ENTITY.test(text.slice(at, at + 6)))) {
    const end = text.indexOf(';', at);
    return end > 0 && end - at <= LONGEST_ENTITY ? end - at + 1 : 1;
  }
  if (written === '\\' && char !== '\\') return ESCAPE_LENGTHS[text[at + 1] ?? ''] ?? 2;
  return 1;
}

const ENTITY = /^&amp;|^&#38;/u;
/** `&CounterClockwiseContourIntegral;` is the longest name HTML knows. */
const LONGEST_ENTITY = 33;
const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { u: 6, x: 4, U: 10 };

/** Collects derived text piece by piece. */
export interface Builder {
  /** Text that stands in the document, character by character, from `source` on. */
  append(text: string, source: number): void;
  /** Text whose way back is already known. */
  add(piece: Derived): void;
  length(): number;
  last(): string;
  build(end: number): Derived;
}

export function builder(): Builder {
  const parts: string[] = [];
  const map: { derived: number; source: number }[] = [];
  let length = 0;
  let last = '';
  const entry = (derived: number, source: number): void => {
    const previous = map.at(-1);
    if (previous && previous.source - previous.derived === source - derived) return;
    if (previous && previous.derived === derived) map.pop();
    map.push({ derived, source });
  };
  const grow = (text: string): void => {
    parts.push(text);
    length += text.length;
    last = text[text.length - 1] ?? last;
  };
  return {
    append(text, source) {
      if (text === '') return;
      entry(length, source);
      grow(text);
    },
    add(piece) {
      if (piece.text === '') return;
      for (const { derived, source } of piece.map) entry(length + derived, source);
      grow(piece.text);
    },
    length: () => length,
    last: () => last,
    build: (end) => ({ text: parts.join(''), map, end }),
  };
}

/** The stretch `[start, end)` of a derived text. */
export function sliceDerived(derived: Derived, start: number, end: number): Derived {
  const text = derived.text.slice(start, end);
  if (text === '') return { text, map: [], end: sourceOffset(derived, start) };
  const map = [{ derived: 0, source: sourceOffset(derived, start) }];
  for (const entry of derived.map) {
    if (entry.derived >= start + text.length) break;
    if (entry.derived > start) map.push({ derived: entry.derived - start, source: entry.source });
  }
  const stop = end >= derived.text.length ? derived.end : sourceOffset(derived, end - 1) + 1;
  return { text, map, end: stop };
}

/** Without white space at its ends. */
export function trimDerived(derived: Derived): Derived {
  const start = derived.text.length - derived.text.trimStart().length;
  const end = derived.text.trimEnd().length;
  return start === 0 && end === derived.text.length ? derived : sliceDerived(derived, start, Math.max(start, end));
}

/** A plain stretch of the document as it stands. */
export const verbatim = (text: string, start: number, end: number): Derived => ({
  text: text.slice(start, end),
  map: [{ derived: 0, source: start }],
  end,
});

/** A text derived from a derived text, with its way back to the document. */
export function compose(outer: Derived, inner: Derived): Derived {
  const result = builder();
  for (let i = 0; i < outer.map.length; i++) {
    const entry = outer.map[i];
    if (!entry) continue;
    const stop = outer.map[i + 1]?.derived ?? outer.text.length;
    const middle = sliceDerived(inner, entry.source, entry.source + (stop - entry.derived));
    result.add({ ...middle, text: outer.text.slice(entry.derived, stop) });
  }
  return result.build(inner.end);
}

/**
 * Finds each character of a decoded value in the stretch of the document it was decoded from: character references and escapes become one
 * step, what the value does not show (quote marks of a block quote, indentation) is stepped over.
 */
export function align(value: string, text: string, start: number, end: number): Derived {
  if (text.startsWith(value, start) && start + value.length <= end) {
    return { text: value, map: [{ derived: 0, source: start }], end };
  }
  const result = builder();
  let at = start;
  let i = 0;
  while (i < value.length && at < end) {
    const step = referenceAt(text, at, value, i);
    if (step) {
      result.append(value.slice(i, i + step.derived), at);
      at += step.written;
      i += step.derived;
    } else if (text[at] === value[i] || (text[at] === '\r' && value[i] === '\n')) {
      result.append(value[i] ?? '', at);
      at++;
      i++;
    } else at++;
  }
  if (i < value.length) result.append(value.slice(i), Math.max(start, end - (value.length - i)));
  return result.build(end);
}

/** A character reference or escape at `at` that stands for the next characters of the value. */
function referenceAt(text: string, at: number, value: string, i: number): { written: number; derived: number } | null {
  const char = text[at];
  if (char === '\\') {
    const next = text[at + 1] ?? '';
    if (next === value[i] && next !== '\\') return null;
    if (next === '\\' && value[i] === '\\') return { written: 2, derived: 1 };
    const length = ESCAPES[next] === value[i] ? 2 : ESCAPE_LENGTHS[next];
    return length ? { written: length, derived: (value.codePointAt(i) ?? 0) > 0xffff && next === 'U' ? 2 : 1 } : null;
  }
  if (char !== '&') return null;
  const stop = text.indexOf(';', at);
  if (stop < 0 || stop - at > LONGEST_ENTITY) return null;
  const body = text.slice(at + 1, stop);
  if (!/^#?\w+$/u.test(body) || value.startsWith(`&${body};`, i)) return null;
  return { written: stop - at + 1, derived: (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1 };
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '/': '/',
};
