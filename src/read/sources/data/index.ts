import type { Draft } from '../draft.ts';
import { readSeparated } from './csv.ts';
import { readJson, readLiterals, type Scanned } from './literal.ts';
import { cellsOfTree } from './tree.ts';
import { readYaml } from './yaml.ts';

export type DataForm = 'csv' | 'tsv' | 'json' | 'ndjson' | 'yaml' | 'literal';

/** Data as cells, one a value, and what could not be read. */
export function readData(text: string, start: number, form: DataForm): { drafts: Draft[]; notes: string[] } {
  const count = { group: 0, table: 0 };
  if (form === 'csv' || form === 'tsv') {
    return { drafts: readSeparated(text, start, text.length, separatorOf(text, form), count), notes: [] };
  }
  if (form === 'ndjson') return readLines(text, start, count);
  const { trees, notes } = READERS[form](text, start, text.length);
  return { drafts: trees.flatMap((tree) => cellsOfTree(tree, count)), notes: [...notes] };
}

const READERS: Readonly<Record<'json' | 'yaml' | 'literal', (text: string, start: number, end: number) => Scanned>> = {
  json: readJson,
  yaml: readYaml,
  literal: readLiterals,
};

/** European tables separate by semicolons, under the same suffix. */
function separatorOf(text: string, form: 'csv' | 'tsv'): ',' | '\t' | ';' {
  if (form === 'tsv') return '\t';
  const head = text.slice(0, text.indexOf('\n') + 1 || 2000);
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

/** One JSON value a line: a line that is none is noted, the others are read. */
function readLines(
  text: string,
  start: number,
  count: { group: number; table: number },
): { drafts: Draft[]; notes: string[] } {
  const drafts: Draft[] = [];
  const notes: string[] = [];
  const table = count.table;
  let row = 0;
  for (let at = start; at < text.length; row++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(at, end).trim() !== '') {
      const scanned = readJson(text, at, end);
      count.table = table;
      for (const tree of scanned.trees)
        drafts.push(...cellsOfTree(tree, count, { pointer: `/${row}` }).map((d) => inRow(d, row)));
      if (scanned.notes.length > 0 && notes.length < 10) notes.push(`line ${row + 1}: ${scanned.notes.join('; ')}`);
    }
    at = end + 1;
  }
  return { drafts, notes };
}

const inRow = (block: Draft, row: number): Draft => (block.cell ? { ...block, cell: { ...block.cell, row } } : block);
