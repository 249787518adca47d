import type { Cell } from '../../../model/document.ts';
import type { Derived } from '../derived.ts';
import { type Draft, draft } from '../draft.ts';

/** Data with the place of every value: what JSON, YAML and object literals have in common. */
export type Tree =
  | { readonly kind: 'object'; readonly members: readonly { readonly key: string; readonly value: Tree }[] }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'scalar'; readonly value: Derived; readonly quoted: boolean };

/** Members that name what an object is about, the best first. */
const NAMES = ['name', 'displayName', 'title', 'label', 'id', 'key', 'slug', 'code'];
const DATE = /^\d{4}-\d{1,2}(-\d{1,2})?/u;

interface Above {
  readonly pointer: string;
  readonly header: string;
  readonly rowKey: string | null;
  /** Scalars of the object the value belongs to, and its column there. */
  readonly siblings: Readonly<Record<string, string>>;
  readonly column: number;
  readonly row: number;
}

const ROOT: Above = { pointer: '', header: '', rowKey: null, siblings: {}, column: 0, row: 0 };

/** The values of a tree as cells; every object with values of its own is a row. */
export function cellsOfTree(tree: Tree, count: { group: number; table: number }, root: Partial<Above> = {}): Draft[] {
  const out: Draft[] = [];
  const state = { out, table: count.table++, group: ++count.group, rows: 0 };
  visit(tree, { ...ROOT, ...root }, state);
  return out;
}

interface State {
  readonly out: Draft[];
  readonly table: number;
  readonly group: number;
  rows: number;
}

function visit(tree: Tree, above: Above, state: State): void {
  if (tree.kind === 'scalar') {
    if (tree.value.text.trim() === '' || tree.value.text === 'null') return;
    const { row, column, header, rowKey, siblings, pointer } = above;
    const cell: Cell = { table: state.table, row, column, header, rowKey, siblings, pointer };
    state.out.push(draft(tree.value, { role: 'data', kind: 'cell', group: state.group, cell }));
    return;
  }
  if (tree.kind === 'list') {
    tree.items.forEach((item, i) => {
      visit(item, { ...above, pointer: `${above.pointer}/${i}` }, state);
    });
    return;
  }
  const siblings = scalarsOf(tree.members);
  const row = Object.keys(siblings).length > 0 ? state.rows++ : above.row;
  const rowKey = nameOf(tree.members) ?? above.rowKey;
  const named = isMap(tree.members);
  tree.members.forEach(({ key, value }, column) => {
    const pointer = `${above.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = value.kind === 'object' && (named || rowKey === null) ? key : rowKey;
    visit(value, { pointer, header: key, siblings, column, row, rowKey: own }, state);
  });
}

/** Objects beside each other are each about their key; an object among values (`pricing: {…}`) is about what its parent names. */
const isMap = (members: readonly { readonly value: Tree }[]): boolean =>
  members.length > 1 && members.every(({ value }) => value.kind === 'object');

function scalarsOf(members: readonly { key: string; value: Tree }[]): Record<string, string> {
  const scalars: [string, string][] = members.flatMap(({ key, value }) =>
    value.kind === 'scalar' ? [[key, value.value.text] as [string, string]] : [],
  );
  return Object.fromEntries(scalars);
}

/** The member that names an object: by its key, else the first one where that is text. */
function nameOf(members: readonly { key: string; value: Tree }[]): string | null {
  for (const name of NAMES) {
    const member = members.find(({ key, value }) => key === name && value.kind === 'scalar');
    if (member?.value.kind === 'scalar' && member.value.value.text !== '') return member.value.value.text;
  }
  const first = members[0]?.value;
  const isText = first?.kind === 'scalar' && first.quoted && first.value.text !== '' && !DATE.test(first.value.text);
  return isText ? first.value.text : null;
}
