import type { EntityRef } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';
import type { Knowledge } from '../../../model/knowledge.ts';
import type { NameValue } from '../../../model/value.ts';
import type { MentionContext } from '../../mentions/index.ts';
import { formId, versionedId, versionId } from '../../mentions/name-id.ts';
import { findNames } from '../../mentions/names.ts';
import { compiled } from '../compiled.ts';
import { wordsOf } from './headers.ts';
import { containersOf, keyOf, type Row, type Rows } from './rows.ts';

/** Columns and members that name what a row is about, the best first. */
const NAMING =
  'display name|name|full name|country|nation|team|company|organisation|organization|model|product|project|item|city|region|place|party|candidate|agency|title|label|release cycle|release|version|cycle|series|branch|release line|id|key|slug|code|symbol|ticker|国家|国家/地区|地区|名称|公司|公司名称|企业|型号|模型|产品|项目|代表团|城市|版本|版本号|系列|分支|姓名|党派|政党|候选人|球队|投资方|投资者'.split(
    '|',
  );
const LONGEST_NAME = 80;
/** How far into a document its product is sought. */
const MOST_BLOCKS = 400;

export const isNaming = (words: string): boolean => NAMING.includes(words);
const VERSION = /^(?:v|version\s?|版本)?\d+(?:\.\d+){0,3}(?:\.x)?(?:-[a-z]+[\d.]*)?$/iu;

export interface RowSubject {
  readonly ref: EntityRef;
  /** Header of the column that names the row. */
  readonly header: string | null;
  readonly inferred: boolean;
}

/** What resolves the words of a row to entities. */
export interface Naming {
  readonly context: MentionContext;
  readonly entities: ReadonlyMap<string, readonly string[]>;
  /** The product a document is about: bare versions are versions of it. */
  readonly product: NameValue | null;
  /** What the document is about: that product, else the organisation it names first. */
  readonly topic: NameValue | null;
  /** What words were found to name: tables repeat them. */
  readonly seen: Map<string, NameValue | null>;
  /** Which of some columns may name a row, the best first. */
  readonly columns: Map<string, readonly string[]>;
}

export function namingOf(document: Document, knowledge: Knowledge, context: MentionContext): Naming {
  const headings = document.blocks.flatMap((b) => (b.kind === 'heading' ? [b.text] : [])).slice(0, 20);
  const file = document.path.replace(/\.\w+$/u, '').replaceAll(/[/\\_.-]/gu, ' ');
  // A file is named in small letters, what it is named after is not.
  const named = file.replaceAll(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  const places = [document.title ?? '', ...headings, file, named];
  const names = places
    .flatMap((text) => namesOf(text, context).map((m) => m.value))
    .filter((v): v is NameValue => v.kind === 'name' && v.by === 'dictionary');
  const first = (type: NameValue['type']): NameValue | null => names.find((v) => v.type === type) ?? null;
  const product = first('product') ?? versionedIn(document, context);
  return {
    context,
    entities: compiled(knowledge).aliases,
    product,
    topic: product ?? first('organisation'),
    seen: new Map(),
    columns: new Map(),
  };
}

const RELEASE = /^(?<product>.*\p{L}.*?)-\d+(?:\.\d+)*$/u;
const RELEASE_NAME = /^(.*\p{L}.*?)[\s-]*v?\d+(?:\.\d+)*$/u;

/** The one product whose versions the prose around a table of bare versions names: Foo 1.31. */
function versionedIn(document: Document, context: MentionContext): NameValue | null {
  const isListed = document.blocks.some(({ cell, text }) => cell && VERSION.test(text.trim()) && text.includes('.'));
  if (!isListed) return null;
  const products = new Map<string, NameValue>();
  for (const { cell, kind, text } of document.blocks.slice(0, MOST_BLOCKS)) {
    if (cell || kind === 'entry' || kind === 'cell') continue;
    for (const { value } of namesOf(text, context)) {
      const id = value.type === 'product' ? RELEASE.exec(value.id)?.groups?.product : undefined;
      if (id) products.set(id, { ...value, id, name: RELEASE_NAME.exec(value.name)?.[1] ?? value.name });
    }
  }
  const [only] = products.values();
  return products.size === 1 && only ? only : null;
}

/** What a row speaks of: its naming column, else the nearest name above it in a tree, else its first text cell. */
export function subjectOfRow(row: Row, rows: Rows, naming: Naming): RowSubject | null {
  if (row.container === null) return ofTable(row, naming);
  for (const pointer of containersOf(row)) {
    const members = rows.scalars.get(pointer) ?? {};
    const named = namingKey(members, naming);
    if (named)
      return {
        ref: refOf(members[named] ?? '', naming, otherNames(members, named, naming)),
        header: named,
        inferred: false,
      };
    if (rows.instances.has(pointer)) return { ref: refOf(keyOf(pointer), naming, []), header: null, inferred: false };
  }
  return naming.product ? { ref: refOfName(naming.product, naming, []), header: null, inferred: true } : null;
}

function ofTable(row: Row, naming: Naming): RowSubject | null {
  const first = row.cells[0]?.cell;
  if (!first) return null;
  const named = namingKey(first.siblings, naming);
  if (named)
    return {
      ref: refOf(first.siblings[named] ?? '', naming, otherNames(first.siblings, named, naming)),
      header: named,
      inferred: false,
    };
  const key = first.rowKey && names(first.rowKey) ? first.rowKey : releaseKey(row);
  if (key) {
    const header = Object.keys(first.siblings).find((one) => first.siblings[one] === key) ?? null;
    return { ref: refOf(key, naming, []), header, inferred: false };
  }
  return naming.product ? { ref: refOfName(naming.product, naming, []), header: null, inferred: true } : null;
}

/** A first column of versions keys its rows, whatever its header. */
const releaseKey = ({ cells }: Row): string | null => {
  const first = cells.find(({ cell }) => cell.column === 0)?.block.text.trim() ?? '';
  return VERSION.test(first) && first.includes('.') ? first : null;
};

/** The best naming column whose cell can name something: a date under "Release" says when, not what. */
function namingKey(members: Readonly<Record<string, string>>, { columns }: Naming): string | null {
  const keys = Object.keys(members);
  const of = keys.join('\u0000');
  const known = columns.get(of) ?? namingKeys(keys);
  columns.set(of, known);
  return known.find((key) => names(members[key] ?? '')) ?? null;
}

function namingKeys(keys: readonly string[]): readonly string[] {
  const byWords = new Map(keys.map((key) => [wordsOf(key), key]));
  return NAMING.flatMap((word) => byWords.get(word) ?? []);
}

const DATE_LIKE =
  /^(?:\d{4}[-/.年]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\p{L}{3,9}\.? \d{1,2}(?:(?:,|st|nd|rd|th),? ?| )\d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})/u;
const names = (cell: string): boolean => cell.trim() !== '' && !DATE_LIKE.test(cell.trim());

/** An id beside a name, a code beside a country: other names of the row. */
function otherNames(members: Readonly<Record<string, string>>, named: string, { columns }: Naming): string[] {
  const keys = Object.keys(members);
  const of = `${keys.join('\u0000')}\u0000\u0000others`;
  const known = columns.get(of) ?? OTHER_NAMES.flatMap((word) => keys.filter((key) => wordsOf(key) === word));
  columns.set(of, known);
  return known.flatMap((key) => {
    const text = key === named ? '' : (members[key] ?? '').trim();
    return text.length > 1 ? [text] : [];
  });
}

const OTHER_NAMES = ['id', 'code', 'slug', 'symbol', 'ticker', 'model', 'name', 'display name'];

/** An entity of the dictionary where the words name one, a version of the document's product where they are one, else the words themselves. */
export function refOf(words: string, naming: Naming, others: readonly string[]): EntityRef {
  const text = words
    .replace(/[[\]*_`]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const name = nameOf(text, naming) ?? others.map((o) => nameOf(o, naming)).find((n) => n !== null);
  if (name) return refOfName(name, naming, [text, ...others]);
  const release = text.replace(/\s*[(（]?(?:lts|esr|长期支持)[)）]?$/iu, '');
  if (VERSION.test(release) && naming.product) {
    const { id, name: product } = naming.product;
    return { id: versionedId(id, release), name: `${product} ${versionId(release)}`, aliases: [text] };
  }
  return withAliases({ id: formId(VERSION.test(release) ? versionId(release) : text), name: text }, others);
}

export function nameOf(text: string, naming: Naming): NameValue | null {
  const known = naming.seen.get(text);
  if (known !== undefined) return known;
  const whole =
    text.length > LONGEST_NAME
      ? null
      : namesOf(text, naming.context).find((m) => m.start === 0 && m.end >= text.length - 1);
  const name = whole && whole.value.by !== 'form' ? whole.value : null;
  naming.seen.set(text, name);
  return name;
}

/** The names in a few words, as values with their place. */
const namesOf = (text: string, { names }: MentionContext): { start: number; end: number; value: NameValue }[] =>
  findNames(text, names, /\p{Script=Han}/u.test(text)).map(({ start, end, id, type, by, name }) => ({
    start,
    end,
    value: { kind: 'name', id, name, type, by },
  }));

function refOfName(name: NameValue, naming: Naming, others: readonly string[]): EntityRef {
  return withAliases({ id: name.id, name: name.name }, [...(naming.entities.get(name.id) ?? []), ...others]);
}

function withAliases(ref: EntityRef, names: readonly string[]): EntityRef {
  const aliases = [...new Set(names)].filter((a) => a !== ref.name && a !== '');
  return aliases.length ? { ...ref, aliases } : ref;
}
