import type { DataMapping } from '../../../model/data.ts';
import type { Block } from '../../../model/document.ts';
import { wordsOf } from './headers.ts';
import { append, type CellBlock, keyOf } from './rows.ts';

/** One row as a mapping sees it: its cells by the names that a mapping may give them. */
export interface MappedRow {
  readonly table: number;
  /** From 1, header not counted. */
  readonly number: number;
  /** Pointer of a tree's row, or null for a flat table. */
  readonly pointer: string | null;
  readonly cells: readonly CellBlock[];
  readonly named: ReadonlyMap<string, CellBlock>;
  /** Columns that stand above it, whether its own cell is empty or not. */
  readonly columns: readonly string[];
  /** Cells of all the tree, for `../name`. */
  readonly above: ReadonlyMap<string, CellBlock> | null;
}

/** The key of a map's row, as a column. */
export const ROW_KEY = '#key';

/** The rows that a mapping speaks of. */
export function rowsOfMapping(blocks: readonly Block[], mapping: DataMapping): readonly MappedRow[] {
  const cells = blocks.flatMap((block) => (block.cell ? [{ block, cell: block.cell }] : []));
  const tables = [...new Set(cells.map(({ cell }) => cell.table))];
  const wanted = cells.filter(({ block, cell }) => isWanted(mapping.table, block, tables.indexOf(cell.table) + 1));
  const flat = wanted.filter(({ cell }) => cell.pointer === null);
  return [...flatRows(flat), ...treeRows(wanted, mapping.rows ?? '')];
}

const isWanted = (table: DataMapping['table'], block: Block, number: number): boolean =>
  table === undefined ||
  (typeof table === 'number' ? table === number : block.headings.some((h) => h.trim() === table.trim()));

function flatRows(cells: readonly CellBlock[]): MappedRow[] {
  const rows = new Map<string, CellBlock[]>();
  for (const one of cells) append(rows, `${one.cell.table}#${one.cell.row}`, one);
  return [...rows.values()].flatMap((row): MappedRow[] => {
    const first = row[0]?.cell;
    if (!first) return [];
    const named = new Map<string, CellBlock>();
    for (const one of row)
      for (const name of [one.cell.header, `${one.cell.header}#${one.cell.column + 1}`, `#${one.cell.column + 1}`])
        if (!named.has(name)) named.set(name, one);
    const columns = Object.keys(first.siblings);
    return [{ table: first.table, number: first.row, pointer: null, cells: row, named, columns, above: null }];
  });
}

/** Rows of a tree: what lies one step below the pointer, each with all that lies in it, by the rest of its pointer. */
function treeRows(cells: readonly CellBlock[], pattern: string): MappedRow[] {
  const steps = pattern.split('/').slice(1);
  const above = new Map(
    cells.flatMap((one) =>
      one.cell.pointer === null ? [] : [[placeOf(one.cell.table, one.cell.pointer), one] as const],
    ),
  );
  const rows = new Map<string, CellBlock[]>();
  for (const one of above.values()) {
    const own = (one.cell.pointer ?? '').split('/').slice(1);
    if (own.length < steps.length + 2 || !steps.every((step, i) => step === '*' || step === own[i])) continue;
    append(rows, placeOf(one.cell.table, `/${own.slice(0, steps.length + 1).join('/')}`), one);
  }
  return [...rows].flatMap(([place, row], at): MappedRow[] => {
    const first = row[0]?.cell;
    if (!first) return [];
    const pointer = place.slice(place.indexOf('/'));
    const named = new Map(row.map((one) => [nameOf((one.cell.pointer ?? '').slice(pointer.length + 1)), one]));
    const columns = [...named.keys()];
    return [{ table: first.table, number: at + 1, pointer, cells: row, named, columns, above }];
  });
}

const placeOf = (table: number, pointer: string): string => `${table}${pointer}`;
const nameOf = (relative: string): string => relative.replaceAll('~1', '/').replaceAll('~0', '~');

/** The cell under a column: by its header as written, else by its words; `../name` leads out of the row. */
export function cellUnder(row: MappedRow, column: string): CellBlock | null {
  const own = row.named.get(column);
  if (own) return own;
  if (column.startsWith('../')) return row.above?.get(placeOf(row.table, resolved(row.pointer ?? '', column))) ?? null;
  const words = wordsOf(column);
  for (const [name, one] of row.named) if (words !== '' && wordsOf(name) === words) return one;
  return null;
}

export function textUnder(row: MappedRow, column: string): string | null {
  if (column === ROW_KEY) return row.pointer === null ? null : keyOf(row.pointer);
  const text = cellUnder(row, column)?.block.text.trim() ?? '';
  return isAbsent(text) ? null : text;
}

/** How tables write that there is nothing: N/A, 无, –. */
const ABSENT =
  /^(?:n\.?\/?a\.?|none|null|nil|unknown|undisclosed|tb[ad]|无|未知|未披露|不详|暂无|待定|[-–—?.]{1,3})$/iu;
export const isAbsent = (text: string): boolean => text === '' || ABSENT.test(text);

/** `../name` from `/companies/0/rounds/1` is `/companies/0/rounds/name`. */
function resolved(pointer: string, column: string): string {
  const steps = pointer.split('/');
  let rest = column;
  for (; rest.startsWith('../'); rest = rest.slice(3)) steps.pop();
  return [...steps, rest].join('/');
}

/** Every column that some row has, filled or not, as written. */
export function columnsOf(rows: readonly MappedRow[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rows) for (const column of row.columns) names.add(column);
  if (rows.some(({ pointer }) => pointer !== null)) names.add(ROW_KEY);
  return names;
}

/** Whether a column that a mapping names is there: as written, by its words, by its number, or above the rows. */
export function hasColumn(rows: readonly MappedRow[], present: ReadonlySet<string>, column: string): boolean {
  if (present.has(column)) return true;
  if (column.startsWith('../')) return rows.some((row) => cellUnder(row, column) !== null);
  const words = wordsOf(column);
  if (words !== '' && [...present].some((one) => wordsOf(one) === words)) return true;
  return column.includes('#') && rows.some((row) => row.named.has(column));
}
