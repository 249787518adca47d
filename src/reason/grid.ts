import type { Claim } from '../model/claim.ts';
import type { Cell, Document } from '../model/document.ts';
import type { Quantity } from '../model/value.ts';
import { groupBy } from '../relate/events.ts';

export type Counted = Claim & { readonly value: Quantity };

/** The numbers of one table of one document, by row and column. */
export interface Grid {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Counted>>;
  /** Words above a column, and beside a row. */
  readonly headerOf: (column: number) => string;
  readonly keyOf: (row: number) => string;
}

/** Every table that holds numbers, as the claims of its cells. */
export function gridsOf(claims: readonly Claim[], documents: readonly Document[]): Grid[] {
  const told = groupBy(
    claims.filter((c): c is Counted => c.value.kind === 'quantity' && (c.region === 'table' || c.region === 'data')),
    (c) => c.document,
  );
  return documents.flatMap((document) => {
    const own = told.get(document.id);
    return own ? gridsIn(own, document) : [];
  });
}

interface Placed {
  readonly claim: Counted;
  readonly cell: Cell;
}

function gridsIn(claims: readonly Counted[], document: Document): Grid[] {
  const starts = document.blocks
    .flatMap(({ cell, map, end }) => (cell && map[0] ? [{ start: map[0].source, end, cell }] : []))
    .sort((a, b) => a.start - b.start);
  const placed = claims.flatMap((claim): Placed[] => {
    const at = starts[lastUpTo(starts, claim.span.start)];
    return at && claim.span.start < at.end ? [{ claim, cell: at.cell }] : [];
  });
  return [...groupBy(placed, ({ cell }) => String(cell.table)).values()].map(gridOf);
}

/** The last of the sorted starts that is no later. */
function lastUpTo(sorted: readonly { readonly start: number }[], at: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function gridOf(placed: readonly Placed[]): Grid {
  const rows = new Map<number, Map<number, Counted>>();
  const headers = new Map<number, string>();
  const keys = new Map<number, string>();
  for (const { claim, cell } of placed) {
    const row = rows.get(cell.row) ?? new Map<number, Counted>();
    // A cell that holds two numbers is no figure to add up.
    if (row.has(cell.column)) row.delete(cell.column);
    else row.set(cell.column, claim);
    rows.set(cell.row, row);
    headers.set(cell.column, cell.header);
    keys.set(cell.row, cell.rowKey ?? '');
  }
  return {
    rows,
    headerOf: (column) => headers.get(column) ?? '',
    keyOf: (row) => keys.get(row) ?? '',
  };
}
