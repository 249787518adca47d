import type { Cell, RegionRole } from '../../model/document.ts';
import type { Derived } from './derived.ts';
import { type Draft, draft } from './draft.ts';

/** A table as rows of cells; the first row holds the headers. `null` where a cell is absent. */
export type Rows = readonly (readonly (Derived | null)[])[];

/** Numbers, with signs, scales and bounds, name nothing. */
const NUMERIC =
  /^[\s\d.,:%+\-–—/()#$€£¥<>≤≥≈~]*(?:[kmbt]|bn|[万亿萬億])?[\s\d.,%+\-–—/()]*(?:[kmbt]|bn|[万亿萬億])?$/iu;

/** Cells of a table as blocks: each knows its column's header, its row's name and its neighbours. */
export function cellsOf(rows: Rows, role: RegionRole, table: number, group: number): Draft[] {
  const [head, ...body] = rows;
  const headers = (head ?? []).map((cell) => cell?.text ?? '');
  return body.flatMap((row, r) => rowOf(row, headers, { role, table, group, row: r + 1 }));
}

interface Place {
  readonly role: RegionRole;
  readonly table: number;
  readonly group: number;
  readonly row: number;
}

function rowOf(row: readonly (Derived | null)[], headers: readonly string[], place: Place): Draft[] {
  const siblings = siblingsOf(row, headers);
  const rowKey = row.find((cell) => cell && cell.text !== '' && !NUMERIC.test(cell.text))?.text ?? null;
  return row.flatMap((value, column) => {
    if (!value || value.text === '') return [];
    const header = headers[column] ?? '';
    const cell: Cell = { table: place.table, row: place.row, column, header, rowKey, siblings, pointer: null };
    return [draft(value, { role: place.role, kind: 'cell', group: place.group, cell })];
  });
}

/** A header that stands twice is told apart by its column, so that no cell is lost. */
function siblingsOf(row: readonly (Derived | null)[], headers: readonly string[]): Record<string, string> {
  const siblings: Record<string, string> = Object.create(null);
  row.forEach((cell, column) => {
    const header = headers[column] ?? '';
    siblings[header in siblings || header === '' ? `${header}#${column + 1}` : header] = cell?.text ?? '';
  });
  return { ...siblings };
}
