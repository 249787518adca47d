import { multiply, parseDecimal, type Rational, rational, tenTo } from '../../../exact/rational.ts';
import { type DataMapping, SCALES, type Term, type ValueColumn } from '../../../model/data.ts';
import type { Period } from '../../../model/period.ts';
import { foldCase } from '../../locales/fold.ts';
import { readMentions } from '../../mentions/index.ts';
import { type Firm, firmnessOf, ordinalIn } from './columns.ts';
import { type Header, type HeaderIndex, readHeader } from './headers.ts';
import type { Placed } from './layout.ts';
import { cellUnder, isAbsent, type MappedRow, textUnder } from './mapped-rows.ts';
import type { CellReading, Firmness, RowReading } from './row-reading.ts';
import { type Naming, refOf } from './subjects.ts';
import { type CellValue, type DateOrder, momentOf, orderOf, readCell } from './values.ts';

/** What a mapping is read with. */
export interface MappingTools {
  readonly index: HeaderIndex;
  readonly naming: Naming;
  readonly firm: Firm;
  readonly document: string;
  /** Order of all-number dates, by column. */
  readonly orders: Map<string, DateOrder>;
}

type Entry = Exclude<ValueColumn, string>;
const entryOf = (column: ValueColumn): Entry =>
  typeof column === 'string' ? { attribute: column, scope: {} } : column;

/** Reads one row as a mapping says; cells it does not name are nothing. */
export function readMapped(
  row: MappedRow,
  rows: readonly MappedRow[],
  mapping: DataMapping,
  tools: MappingTools,
): RowReading {
  const { naming } = tools;
  const subject = termText(mapping.subject, row);
  const ref = subject ? refOf(subject, naming, []) : null;
  const event = mapping.event === undefined ? null : termText(mapping.event, row);
  const time = timeOf(row, rows, mapping, tools);
  const source = mapping.source === undefined ? null : termText(mapping.source, row);
  const shared = scopeOf(mapping.scope, row, naming);
  const cells = Object.entries(mapping.values).flatMap(([column, value]): CellReading[] => {
    const one = cellUnder(row, column);
    if (!one || isAbsent(one.block.text.trim())) return [];
    const entry = entryOf(value);
    const header = headerOf(entry, row, tools);
    const read = readCell(one.block.text, header, orderIn(column, rows, mapping, tools), naming.context);
    if (!read) return [];
    const scope = { ...shared, ...scopeOf(entry.scope, row, naming) };
    const placed: Placed | null =
      ref && header.attribute
        ? { subject: ref, attribute: header.attribute, known: header.known, scope, time: null, inferred: [] }
        : null;
    return [{ one, value: scaled(read, unitOf(entry, row, tools)), placed }];
  });
  return {
    cluster: `${tools.document}#t${row.table}:${row.pointer ?? row.number}`,
    number: row.number,
    cells,
    headers: [],
    time,
    parties: Object.values({ ...shared }).filter((id) => id !== ref?.id),
    ordinal: event ? ordinalIn(event) : null,
    firmness: firmness(mapping, row, tools.firm),
    attribution: source ? [{ name: source, kind: 'named' }] : [],
    url: mapping.url === undefined ? null : termText(mapping.url, row),
    key: [subject, event, time && `${time.from}/${time.to}`, ...Object.entries(shared).flat()]
      .map((part) => foldCase(part ?? ''))
      .join('\u0000'),
  };
}

const SLOT = /\{([^{}]+)\}/gu;

/** The columns that a term reads: the one it names, those of its pattern, or none. */
export const columnsOfTerm = (term: Term): readonly string[] => {
  if (typeof term !== 'string') return [];
  const slots = [...term.matchAll(SLOT)].map(([, column = '']) => column);
  return slots.length ? slots : [term];
};

/** What a term says of a row; a pattern of which a column is empty says nothing. */
function termText(term: Term, row: MappedRow): string | null {
  if (typeof term !== 'string') return term.is;
  const columns = columnsOfTerm(term);
  if (columns[0] === term) return textUnder(row, term);
  const texts = new Map(columns.map((column) => [column, textUnder(row, column)]));
  if ([...texts.values()].some((text) => text === null)) return null;
  return term.replace(SLOT, (_, column: string) => texts.get(column) ?? '').trim();
}

function scopeOf(
  scope: Readonly<Record<string, Term>>,
  row: MappedRow,
  naming: Naming,
): Readonly<Record<string, string>> {
  const said = Object.entries(scope).flatMap(([role, term]) => {
    const text = termText(term, row);
    return text ? [[role, refOf(text, naming, []).id] as const] : [];
  });
  return Object.fromEntries(said);
}

function timeOf(row: MappedRow, rows: readonly MappedRow[], mapping: DataMapping, tools: MappingTools): Period | null {
  const { time } = mapping;
  if (time === undefined) return null;
  const at = (term: Term | undefined): Period | null => {
    const text = term === undefined ? null : termText(term, row);
    const order = typeof term === 'string' ? orderIn(term, rows, mapping, tools) : null;
    return text ? momentOf(text, order, tools.naming.context) : null;
  };
  if (typeof time === 'string' || 'is' in time) return at(time);
  const [from, to] = [at(time.from), at(time.to)];
  if (!from && !to) return null;
  return {
    from: from?.from ?? null,
    to: to?.to ?? null,
    fromSecond: null,
    toSecond: null,
    granularity: 'open',
    zone: null,
  };
}

/** Told once for a column: by the mapping, else by a part above 12 somewhere in it. */
function orderIn(
  column: string,
  rows: readonly MappedRow[],
  { dates }: DataMapping,
  { orders }: MappingTools,
): DateOrder {
  if (dates) return dates;
  const known = orders.get(column);
  if (known !== undefined) return known;
  const order = orderOf(rows.map((row) => textUnder(row, column) ?? ''));
  orders.set(column, order);
  return order;
}

function firmness(mapping: DataMapping, row: MappedRow, firm: Firm): Firmness {
  const evidence = levelOf(mapping.evidence, row, (text) => firmnessOf(text, firm).evidence);
  const phase = levelOf(mapping.phase, row, (text) => firmnessOf(text, firm).phase);
  return { evidence: evidence ?? 'record', phase: phase ?? null };
}

type Levels<L extends string> =
  | string
  | { readonly is: L }
  | { readonly column: string; readonly words: Readonly<Record<string, L>> };

function levelOf<L extends string>(
  said: Levels<L> | undefined,
  row: MappedRow,
  known: (text: string) => L | null,
): L | null {
  if (said === undefined) return null;
  if (typeof said !== 'string' && 'is' in said) return said.is;
  const text = textUnder(row, typeof said === 'string' ? said : said.column);
  if (text === null) return null;
  if (typeof said === 'string') return known(text);
  const own = Object.entries(said.words).find(([word]) => foldCase(word) === foldCase(text));
  return own ? own[1] : known(text);
}

/** The attribute as a header word would give it; its unit and scale are applied to the value. */
function headerOf({ attribute }: Entry, row: MappedRow, { index }: MappingTools): Header {
  const raw = typeof attribute === 'string' ? attribute : (textUnder(row, attribute.column) ?? '');
  const words = typeof attribute === 'string' ? raw : (attribute.words[raw] ?? raw);
  const read = readHeader(words, [], index);
  const known = index.attributes.get(words);
  return known ? { ...read, attribute: words, known, scope: {}, unit: '' } : { ...read, unit: '' };
}

interface Unit {
  readonly unit: string;
  readonly factor: Rational;
  /** What the cell's digits are written in: ` million`, 亿. */
  readonly told: string;
}

const SYMBOL = /^(?:US\$|HK\$|[$€£¥])/u;

/** The unit in base units and what a bare number is counted in: GW is 1e9 W, 亿元 1e8 CNY, `users` itself. */
function unitOf({ unit, scale }: Entry, row: MappedRow, { naming }: MappingTools): Unit {
  const written = typeof unit === 'object' ? (textUnder(row, unit.column) ?? '') : (unit ?? '');
  const by = (typeof scale === 'object' ? textUnder(row, scale.column) : scale) ?? 1;
  const { factor, told } = scaleOf(by);
  if (written === '' || /^(?:[A-Z]{3}|%|pp)$/u.test(written)) return { unit: written, factor, told };
  const symbol = SYMBOL.exec(written)?.[0] ?? '';
  const rest = written.slice(symbol.length).trim();
  for (const composed of symbol ? [`${symbol}1${rest}`] : [`1 ${written}`, `1${written}`]) {
    const value = readMentions(composed, naming.context).find((m) => m.start === 0 && m.end === composed.length)?.value;
    if (value?.kind === 'quantity' && value.unit !== '')
      return {
        unit: value.unit,
        factor: multiply(factor, value.lo),
        told: `${told}${value.digits.replace(/^1/u, '')}`,
      };
  }
  return { unit: written, factor, told };
}

function scaleOf(scale: number | string): { factor: Rational; told: string } {
  const word = String(scale).trim();
  const zeros = (SCALES as Readonly<Record<string, number>>)[word.toLowerCase().replace(/s$/u, '')];
  if (zeros !== undefined) return { factor: tenTo(zeros), told: /^[a-z]/iu.test(word) ? ` ${word}` : word };
  const plain = word.replace(/[,_ ]/gu, '');
  if (!/^\d+(?:\.\d+)?$/u.test(plain) || plain === '1') return { factor: rational(1), told: '' };
  return { factor: parseDecimal(plain), told: ` × ${plain}` };
}

/** A number without unit takes the column's, and its scale; a cell that says its own unit means it. */
function scaled(read: CellValue, { unit, factor, told }: Unit): CellValue {
  const { value } = read;
  if (value.kind !== 'quantity' || value.unit !== '') return read;
  const isPlain = /\d[\d,._ ]*$/u.test(value.digits);
  if (!isPlain) return { value: { ...value, unit }, inferred: read.inferred };
  const [lo, hi, step] = [value.lo, value.hi, value.step].map((n) => multiply(n, factor)) as [
    Rational,
    Rational,
    Rational,
  ];
  return { value: { ...value, lo, hi, step, unit, digits: `${value.digits}${told}` }, inferred: read.inferred };
}
