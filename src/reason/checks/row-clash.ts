import { z } from 'zod';
import type { CellPlace, Claim } from '../../model/claim.ts';
import { groupBy } from '../../relate/events.ts';
import { dimensionOf } from '../../relate/keys.ts';
import { periodKey } from '../../relate/periods.ts';
import { type Context, type Draft, defineCheck, isSure } from '../check.ts';
import { rungBetween } from '../ladder.ts';

const params = z.strictObject({
  /** `other`: two rows that speak of one thing give it other values; `order`: the days of one row stand in the wrong order. */
  as: z.enum(['other', 'order']),
  /** For `order`: attributes whose days follow one another. */
  attributes: z.array(z.string()).default([]),
});
type Params = z.infer<typeof params>;

type Cell = Claim & { readonly cell: CellPlace };
const hasCell = (claim: Claim): claim is Cell => claim.cell !== undefined && claim.cell.key !== '';

/** What the rows of one table say against each other, or the days of one row. */
export const rowClashCheck = defineCheck<Params>({
  id: 'row-clash',
  params,
  propose: (context, { as, attributes }) => {
    const cells = context.related.claims
      .filter(hasCell)
      .filter((claim) => isSure(claim) && !claim.inferred.includes('subject'));
    return as === 'order' ? outOfOrder(cells, attributes) : clashes(cells, context);
  },
});

const tableOf = ({ document, cell }: Cell): string => `${document}\u0000${cell.table}`;
const rowOf = (claim: Cell): string => `${tableOf(claim)}\u0000${claim.cell.row}`;

/** Past this share of its rows a table repeats what tells them apart by design: its rows are told apart by what it does not say. */
const MOST_REPEATED = 0.1;

function clashes(cells: readonly Cell[], context: Context): Draft[] {
  return [...groupBy(cells, tableOf).values()].flatMap((table) => {
    const rows = new Map(
      table.map((claim) => [rowOf(claim), `${claim.subject.id}\u0000${claim.cell.key}\u0000${periodKey(claim.time)}`]),
    );
    const repeated = [...groupBy([...rows], ([, key]) => key).values()].filter((same) => same.length > 1);
    if (repeated.length > Math.max(1, rows.size * MOST_REPEATED)) return [];
    const pairs = repeated.flatMap((same): [string, string][] => {
      const [first, second] = same.map(([row]) => row);
      return first !== undefined && second !== undefined && same.length === 2 ? [[first, second]] : [];
    });
    const byRow = groupBy(table, rowOf);
    return pairs.flatMap(([a, b]) => between(byRow.get(a) ?? [], byRow.get(b) ?? [], context));
  });
}

function between(first: readonly Cell[], second: readonly Cell[], { related, policy }: Context): Draft[] {
  const columnOf = (claim: Cell): string =>
    [claim.attribute, dimensionOf(claim), claim.cell.column, ...Object.entries(claim.qualifiers).flat()].join('\u0000');
  const others = new Map(second.map((claim) => [columnOf(claim), claim]));
  return first.flatMap((left): Draft[] => {
    const right = others.get(columnOf(left));
    if (!right || !related.attributes.has(left.attribute)) return [];
    if (rungBetween(left.value, right.value, policy) !== 'conflict') return [];
    return [{ verdict: 'contradiction', claims: [left, right] }];
  });
}

/** Days of one row of which a later stage comes before an earlier one. */
function outOfOrder(cells: readonly Cell[], attributes: readonly string[]): Draft[] {
  return [...groupBy(cells, rowOf).values()].flatMap((row) => {
    const dated = attributes.flatMap(
      (id) => row.find((claim) => claim.attribute === id && claim.value.kind === 'date') ?? [],
    );
    return dated.flatMap((later, at): Draft[] => {
      const before = dated.slice(0, at).find((earlier) => isAfter(earlier, later));
      return before && before.subject.id === later.subject.id
        ? [{ verdict: 'contradiction', claims: [before, later], aspect: 'date' }]
        : [];
    });
  });
}

function isAfter({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  return a.period.from !== null && b.period.to !== null && a.period.from > b.period.to;
}
