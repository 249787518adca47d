import { align, type Derived, trimDerived, verbatim } from '../derived.ts';
import type { Draft } from '../draft.ts';
import { cellsOf } from '../tables.ts';

/** Rows of separated values (RFC 4180) as cells, each value with its place. Quoted fields may hold separators and line breaks. */
export function readSeparated(
  text: string,
  start: number,
  end: number,
  mark: ',' | '\t' | ';',
  count: { group: number; table: number },
): Draft[] {
  const rows: (Derived | null)[][] = [[]];
  for (let at = start; at < end; ) {
    const field = text[at] === '"' ? quoted(text, at, end, mark) : plain(text, at, end, mark);
    rows.at(-1)?.push(field.value);
    at = field.next;
    if (text[at] === mark) {
      at++;
      if (at >= end || text[at] === '\n' || text[at] === '\r') rows.at(-1)?.push(null);
      if (at < end && text[at] !== '\n' && text[at] !== '\r') continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push([]);
  }
  return cellsOf(
    rows.filter((row) => row.some((cell) => cell && cell.text !== '') && !row[0]?.text.startsWith('# gainsay-')),
    'data',
    count.table++,
    ++count.group,
  );
}

interface Field {
  readonly value: Derived;
  readonly next: number;
}

function plain(text: string, start: number, end: number, mark: string): Field {
  let at = start;
  while (at < end && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r') at++;
  return { value: trimDerived(verbatim(text, start, at)), next: at };
}

/** A doubled quote mark stands for one; a field that is never closed ends with its line. */
function quoted(text: string, start: number, end: number, mark: string): Field {
  let at = start + 1;
  while (at < end && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
  if (at >= end) return plain(text, start, end, mark);
  const written = text.slice(start + 1, at);
  const value = written.includes('"') ? halved(written, text, start + 1, at) : verbatim(text, start + 1, at);
  const rest = plain(text, at + 1, end, mark);
  return { value: trimDerived(value), next: rest.next };
}

function halved(written: string, text: string, start: number, end: number): Derived {
  return align(written.replaceAll('""', '"'), text, start, end);
}
