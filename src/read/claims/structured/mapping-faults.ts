import type { DataMapping, Term, ValueColumn } from '../../../model/data.ts';
import type { Block } from '../../../model/document.ts';
import { columnsOf, hasColumn, rowsOfMapping } from './mapped-rows.ts';
import { columnsOfTerm } from './mapping.ts';

/** A place of a mapping that leads nowhere in a document. */
export interface MappingFault {
  /** Keys from the mapping down. */
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly expected: string;
}

/** Past this many columns the rest is not listed. */
const LISTED = 40;

/** Columns a mapping names that no row has, and pointers under which no rows lie. Without any row of the kind there is nothing to be wrong. */
export function mappingFaults(blocks: readonly Block[], mapping: DataMapping): readonly MappingFault[] {
  const rows = rowsOfMapping(blocks, mapping);
  if (!rows.length) return blocks.some(({ cell }) => cell) ? noRows(blocks, mapping) : [];
  const present = columnsOf(rows);
  const listed = [...present].slice(0, LISTED).join(', ');
  return namedColumns(mapping)
    .filter(({ column }) => !hasColumn(rows, present, column))
    .map(({ column, path }) => ({ path, what: `No column "${column}"`, expected: `one of ${listed}` }));
}

function noRows(blocks: readonly Block[], { rows, table }: DataMapping): readonly MappingFault[] {
  const pointers = blocks.flatMap(
    ({ cell }) =>
      cell?.pointer
        ?.split('/')
        .slice(0, -2)
        .join('/')
        .replace(/\/\d+(?=\/|$)/gu, '/*') ?? [],
  );
  const lists = [...new Set(pointers.map((pointer) => pointer.replace(/\/\*$/u, '')))].filter((one) => one !== '');
  if (rows !== undefined || table === undefined)
    return [
      {
        path: ['rows'],
        what: `No rows lie at "${rows ?? ''}"`,
        expected: lists.length ? `one of ${lists.slice(0, LISTED).join(', ')}` : 'a table, or a list of objects',
      },
    ];
  const headings = new Set(blocks.flatMap((block) => (block.cell ? block.headings.slice(-1) : [])));
  const count = new Set(blocks.flatMap(({ cell }) => cell?.table ?? [])).size;
  return [
    {
      path: ['table'],
      what: `No table "${table}"`,
      expected: [`a number from 1 to ${count}`, ...headings].slice(0, LISTED).join(', '),
    },
  ];
}

interface Named {
  readonly column: string;
  readonly path: readonly (string | number)[];
}

const ofTerm = (term: Term | undefined, ...path: string[]): Named[] =>
  term === undefined ? [] : columnsOfTerm(term).map((column) => ({ column, path }));

function namedColumns({
  subject,
  event,
  time,
  evidence,
  phase,
  source,
  url,
  scope,
  values,
}: DataMapping): readonly Named[] {
  const isSpan = typeof time === 'object' && !('is' in time);
  const levels = Object.entries({ evidence, phase }).flatMap(([key, said]): Named[] => {
    if (typeof said === 'string') return [{ column: said, path: [key] }];
    return said && 'column' in said ? [{ column: said.column, path: [key, 'column'] }] : [];
  });
  return [
    ...ofTerm(subject, 'subject'),
    ...ofTerm(event, 'event'),
    ...(isSpan ? [...ofTerm(time.from, 'time', 'from'), ...ofTerm(time.to, 'time', 'to')] : ofTerm(time, 'time')),
    ...levels,
    ...ofTerm(source, 'source'),
    ...ofTerm(url, 'url'),
    ...ofScope(scope, 'scope'),
    ...Object.entries(values).flatMap(([column, value]) => [
      { column, path: ['values', column] },
      ...ofValue(value).map(({ path, ...named }) => ({ ...named, path: ['values', column, ...path] })),
    ]),
  ];
}

const ofScope = (scope: Readonly<Record<string, Term>>, ...path: string[]): Named[] =>
  Object.entries(scope).flatMap(([role, term]) => ofTerm(term, ...path, role));

function ofValue(value: ValueColumn): Named[] {
  if (typeof value === 'string') return [];
  const { attribute, unit, scale, scope } = value;
  const read = Object.entries({ attribute, unit, scale }).flatMap(([key, said]): Named[] =>
    typeof said === 'object' ? [{ column: said.column, path: [key, 'column'] }] : [],
  );
  return [...read, ...ofScope(scope, 'scope')];
}
