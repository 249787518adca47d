import type { Block, Cell } from '../../../model/document.ts';

/** A cell with its block, under the header that holds for it. */
export interface CellBlock {
  readonly block: Block;
  readonly cell: Cell;
}

/** One row of a table, or one object of a tree: what its cells share. */
export interface Row {
  readonly table: number;
  /** JSON pointer of the object, or null for a flat table. */
  readonly container: string | null;
  readonly cells: readonly CellBlock[];
}

/** What is known of all rows of a document: for a tree, the scalars of every object by its pointer. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly scalars: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Pointers of objects that are one of several alike (`/v4` beside `/v5`): their key names what they are about. */
  readonly instances: ReadonlySet<string>;
}

const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
export const keyOf = (pointer: string): string =>
  pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
const scoped = (table: number, pointer: string): string => `${table}${pointer}`;

export function rowsOf(blocks: readonly Block[]): Rows {
  const rows = new Map<string, CellBlock[]>();
  const scalars = new Map<string, Record<string, string>>();
  for (const block of blocks) {
    const { cell } = block;
    if (!cell) continue;
    const container = cell.pointer === null ? null : parentOf(cell.pointer);
    const key = container === null ? `${cell.table}#${cell.row}` : scoped(cell.table, container);
    append(rows, key, { block, cell });
    if (container === null) continue;
    const known = scalars.get(key) ?? {};
    known[keyOf(cell.pointer ?? '')] = block.text;
    scalars.set(key, known);
  }
  return {
    rows: [...rows.values()].flatMap((cells) => rowOf(cells)),
    scalars,
    instances: instancesOf(scalars),
  };
}

/** Adds to the list under a key. */
export function append<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

function rowOf(cells: readonly CellBlock[]): Row[] {
  const first = cells[0];
  if (!first) return [];
  const { table, pointer } = first.cell;
  return [{ table, container: pointer === null ? null : parentOf(pointer), cells }];
}

/** Objects under keys of one parent that have a member key in common. */
function instancesOf(scalars: ReadonlyMap<string, Readonly<Record<string, string>>>): Set<string> {
  const byParent = new Map<string, string[]>();
  for (const pointer of scalars.keys()) {
    const parent = parentOf(pointer);
    if (pointer.includes('/') && !/^\d+$/.test(keyOf(pointer))) append(byParent, parent, pointer);
  }
  const instances = new Set<string>();
  for (const group of byParent.values()) {
    if (group.length < 2) continue;
    const seen = new Map<string, number>();
    for (const pointer of group)
      for (const key of Object.keys(scalars.get(pointer) ?? {})) seen.set(key, (seen.get(key) ?? 0) + 1);
    for (const pointer of group)
      if (Object.keys(scalars.get(pointer) ?? {}).some((key) => (seen.get(key) ?? 0) > 1)) instances.add(pointer);
  }
  return instances;
}

/** The objects a row lies in, innermost first, itself included. */
export function containersOf(row: Row): string[] {
  if (row.container === null) return [];
  const out: string[] = [];
  for (let pointer = row.container; ; pointer = parentOf(pointer)) {
    out.push(scoped(row.table, pointer));
    if (pointer === '') return out;
  }
}
