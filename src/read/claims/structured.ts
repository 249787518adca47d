import { hashOf } from '../../exact/hash.ts';
import type { CellPlace, Claim, EntityRef, Unclaimed } from '../../model/claim.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { Value } from '../../model/value.ts';
import { fold } from '../locales/fold.ts';
import type { MentionContext } from '../mentions/index.ts';
import { compileNames, type NameIndex } from '../mentions/names.ts';
import { compiled } from './compiled.ts';
import { rated } from './rates.ts';
import { leastVersion } from './requires.ts';
import { sourceSpan } from './source-span.ts';
import { compileRowWords, keyOfRow, type RowWords, saidOfRow } from './structured/columns.ts';
import { entryOf, subjectOfEntry } from './structured/entries.ts';
import { compileHeaders, type Header, type HeaderIndex, readHeaders, suited } from './structured/headers.ts';
import { type Placed, place, timeOf, WHEN } from './structured/layout.ts';
import { rowsOfMapping } from './structured/mapped-rows.ts';
import { readMapped } from './structured/mapping.ts';
import { selfStatements } from './structured/metadata.ts';
import { lineOf, quoteOfCell } from './structured/places.ts';
import type { CellReading, RowReading } from './structured/row-reading.ts';
import { append, type CellBlock, type Row, type Rows, rowsOf } from './structured/rows.ts';
import { isNaming, type Naming, nameOf, namingOf, subjectOfRow } from './structured/subjects.ts';
import { type CellValue, type DateOrder, orderOf, readCell } from './structured/values.ts';
import { deriveModality } from './voice.ts';

interface DataReader {
  readonly document: Document;
  readonly index: HeaderIndex;
  readonly words: RowWords;
  readonly naming: Naming;
  readonly context: MentionContext;
  readonly rows: Rows;
  readonly orders: ReadonlyMap<string, DateOrder>;
  readonly claims: Claim[];
  readonly unclaimed: Unclaimed[];
  readonly ids: Map<string, number>;
  readonly headers: Map<string, readonly Header[]>;
  readonly happenings: ReadonlySet<string>;
  /** The currency that a tree names above its figures. */
  readonly currency: string | null;
  /** What its prices are per, where it says so once. */
  readonly per: string | null;
  values: number;
}

/** Columns that only number or place their rows. */
const SILENT = new Set(['id', 'no', 'number', 'index', 'row', 'order', '序号', '编号', 'lat', 'lon', 'lng', 'key']);

/** Of these the ones that only count the rows. */
const COUNTERS = new Set(['no', 'index', 'row', '序号']);

/** Claims of table cells, data files and key–value entries by their header words, and what a document says of itself. */
export function claimsFromData(
  document: Document,
  knowledge: Knowledge,
  names: NameIndex = compileNames(knowledge),
): { claims: Claim[]; values: number; unclaimed: Unclaimed[] } {
  const reader = newReader(document, knowledge, names);
  for (const reading of readingsOf(reader)) claimRow(reader, reading);
  for (const block of document.blocks) readEntry(reader, block);
  for (const { attribute, value, span, region } of selfStatements(document))
    push(reader, {
      ref: { id: document.id, name: document.title ?? document.path },
      region,
      quote: span,
      attribute,
      value,
    });
  return { claims: reader.claims, values: reader.values, unclaimed: reader.unclaimed };
}

function newReader(document: Document, knowledge: Knowledge, names: NameIndex): DataReader {
  const language = document.language === 'zh' || document.language === 'en' ? document.language : null;
  const context: MentionContext = { language, anchor: null, names };
  const rows = rowsOf(document.blocks);
  return {
    document,
    context,
    rows,
    index: headersOf(knowledge),
    words: compileRowWords(knowledge),
    naming: namingOf(document, knowledge, context),
    orders: ordersOf(rows),
    claims: [],
    unclaimed: [],
    ids: new Map(),
    headers: new Map(),
    happenings: compiled(knowledge).happenings,
    currency: currencyOf(rows),
    per: perOf(document),
    values: 0,
  };
}

/** Every row, by the mappings of the configuration where it has any for this document, else by header words. */
function readingsOf(reader: DataReader): readonly RowReading[] {
  const { document, rows, index, naming, words } = reader;
  if (!document.data) return rows.rows.map((row) => readPlain(reader, row));
  return document.data.flatMap((mapping) => {
    const mapped = rowsOfMapping(document.blocks, mapping);
    const tools = { index, naming, firm: words.firm, document: document.id, orders: new Map() };
    return mapped.map((row) => readMapped(row, mapped, mapping, tools));
  });
}

const columnKey = ({ cell }: CellBlock): string => `${cell.table}:${cell.header}`;

function ordersOf(rows: Rows): Map<string, DateOrder> {
  const texts = new Map<string, string[]>();
  for (const row of rows.rows) for (const one of row.cells) append(texts, columnKey(one), one.block.text);
  return new Map([...texts].map(([key, column]) => [key, orderOf(column)]));
}

/** Claims what a row says. */
function claimRow(reader: DataReader, reading: RowReading): void {
  for (const cell of reading.cells) {
    reader.values++;
    if (cell.placed) claimCell(reader, reading, cell, cell.placed);
    else reader.unclaimed.push(overlooked(reader, cell.one.block, 'nothing names what the row or its column is about'));
  }
}

/** A row by its header words. */
function readPlain(reader: DataReader, row: Row): RowReading {
  const headers = headersOfRow(reader, row);
  const read = row.cells.map((one, i) => {
    const header = headers[i] as Header;
    const order = reader.orders.get(columnKey(one)) ?? null;
    const value = readCell(one.block.text, header, order, reader.context);
    return { one, header: value ? suited(header, value.value, reader.index) : header, value };
  });
  const named = subjectOfRow(row, reader.rows, reader.naming);
  const cells = read.flatMap(({ one, header, value }): CellReading[] => {
    if (!value || isSilent(header.words, value, reader.words) || isKey(one, header, named?.header)) return [];
    const placed = named
      ? place(one, header, value.value, named, reader.index, reader.naming)
      : ofHappening(header, reader.happenings);
    return [{ one, value: inUnitOf(placed, one, value, reader), placed }];
  });
  const words = headers.map((header) => header.words);
  const number = row.cells[0]?.cell.row ?? 0;
  return {
    ...saidOfRow(row, words, reader.words),
    cells,
    cluster: `${reader.document.id}#t${row.table}:${row.container ?? number}`,
    number,
    headers,
    time: timeOf(read),
    parties: partiesOf(reader, row),
    key: keyOfRow(row, words, cells, reader.words, (word) => COUNTERS.has(word)),
  };
}

/** The cell that names its row: of the naming column, or below the empty corner. */
const isKey = ({ cell }: CellBlock, { words }: Header, naming: string | null | undefined): boolean =>
  cell.header === naming || (cell.pointer === null && cell.column === 0 && words === '');

/** Where the row says what is measured, its unit is the cell's: 249,900 beside "Price (CNY)". */
function inUnitOf(placed: Placed | null, { block }: CellBlock, value: CellValue, { context }: DataReader): CellValue {
  const row = placed?.measure;
  return row?.unit ? (readCell(block.text, row, null, context) ?? value) : value;
}

/** A table of days that names nobody: its tolls are those of the happening itself. */
const ofHappening = ({ known, attribute, scope }: Header, happenings: ReadonlySet<string>): Placed | null =>
  known?.event != null && happenings.has(known.event) && known.subject.includes('place')
    ? { subject: { id: known.event, name: known.event }, attribute, known, scope, time: null, inferred: [] }
    : null;

/** A column that names rows says nothing else, unless it holds dates. */
const isSilent = (words: string, { value }: CellValue, { roles }: RowWords): boolean =>
  SILENT.has(words) || roles.has(words) || WHEN.has(words) || (isNaming(words) && value.kind !== 'date');

/** Header words are read once for all rows under the same ones. */
function headersOfRow(reader: DataReader, row: Row): readonly Header[] {
  const texts = row.cells.map(({ cell }) => cell.header);
  const key = texts.join('\u0000');
  const known = reader.headers.get(key) ?? readHeaders(texts, reader.index);
  reader.headers.set(key, known);
  return known;
}

function overlooked(reader: DataReader, block: Block, reason: string): Unclaimed {
  const { start, end } = quoteOfCell(reader.document.text, block);
  return { document: reader.document.id, start, end, quote: reader.document.text.slice(start, end), reason };
}

function claimCell(reader: DataReader, row: RowReading, { one, value: read }: CellReading, placed: Placed): void {
  const { subject, known } = placed;
  const priced = withUnit(withPer(read, known, reader.per), known, one.cell.siblings, reader);
  const ofEvent = eventOf(row.headers, known);
  const ref: EntityRef = ofEvent ? { id: ofEvent, name: ofEvent, aliases: [subject.name] } : subject;
  const { value } = priced;
  const per = value.kind === 'quantity' && value.per ? { per: value.per } : {};
  const when = placed.time ?? row.time;
  const isHappening = known?.event != null && reader.happenings.has(known.event);
  push(reader, {
    ref,
    region: one.block.role,
    quote: quoteOfCell(reader.document.text, one.block),
    attribute: placed.attribute,
    value,
    qualifiers: { ...placed.scope, ...per },
    time: when,
    inferred: [...priced.inferred, ...placed.inferred],
    event: {
      type: known?.event ?? null,
      // A row does not say of what kind a happening is: the texts beside it do.
      of: isHappening ? (known?.event ?? null) : ref.id,
      period: when,
      parties: isHappening ? [...new Set([...row.parties, ref.id])].filter((id) => id !== known?.event) : row.parties,
      ...(isHappening ? { scene: null } : {}),
      ordinal: row.ordinal,
      cluster: row.cluster,
    },
    row,
    cell: { table: one.cell.table, row: row.number, column: one.cell.header, key: row.key, url: row.url },
  });
}

/** The event a row is of, where two of its columns say so: a depth alone may be a lake's. */
function eventOf(headers: readonly Header[], known: Header['known']): string | null {
  const typeOf = (one: Header['known']): string | null =>
    one?.subject.find((type) => type.startsWith('event:'))?.slice(6) ?? null;
  const own = typeOf(known);
  return own && headers.filter((header) => typeOf(header.known) === own).length > 1 ? own : null;
}

const CURRENCY = /^(?:currency|币种|货币)$/iu;

function currencyOf({ scalars }: Rows): string | null {
  const named = [...scalars.values()].flatMap((members) =>
    Object.entries(members).flatMap(([key, text]) => (CURRENCY.test(key) ? [text] : [])),
  );
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/** A document that prices by the thousand says so once for all its figures. */
const BY_THOUSAND =
  /(?:per|\/)\s?(?:1k|1,?000|thousand)\s(?:input\s|output\s)?tokens?|每(?:千|1k|1000)个?(?:输入|输出)?\s?(?:tokens?|词元)/iu;

function perOf({ blocks }: Document): string | null {
  const isSaid = blocks.some(
    ({ text, cell, kind }) =>
      text.length < 200 && BY_THOUSAND.test(`${kind === 'cell' ? (cell?.header ?? '') : ''} ${text}`),
  );
  return isSaid ? 'thousand tokens' : null;
}

function withPer(read: CellValue, known: Header['known'], per: string | null): CellValue {
  const { value } = read;
  return per && known?.per && value.kind === 'quantity' && value.per === undefined
    ? { ...read, value: { ...value, per } }
    : read;
}

/** A bare price takes the currency its row gives, or in the last resort the dollar (said to be inferred); a bare count the thing its attribute counts. */
function withUnit(
  read: CellValue,
  known: Header['known'],
  siblings: Readonly<Record<string, string>>,
  { document: { language }, currency: common }: Pick<DataReader, 'document' | 'currency'>,
): CellValue {
  const { value, inferred } = read;
  if (value.kind !== 'quantity' || !known) return read;
  if (known.id === 'requires') return { value: leastVersion(value), inferred };
  if (value.unit !== '') return { value: rated(value, known), inferred };
  if (known.value === 'money') {
    const key = Object.keys(siblings).find((k) => CURRENCY.test(k));
    const currency = (key ? (siblings[key] ?? '') : (common ?? '')).trim().toUpperCase();
    if (/^[A-Z]{3}$/.test(currency)) return { value: rated({ ...value, unit: currency }, known), inferred };
    const unit = language === 'zh' ? 'CNY' : 'USD';
    return { value: rated({ ...value, unit }, known), inferred: [...inferred, 'value.unit'] };
  }
  if (known.value === 'percent') return { value: { ...value, unit: '%' }, inferred };
  const unit = known.units.find((u) => u !== '' && u !== 'money');
  if (!unit || known.value === 'any') return read;
  return {
    value: { ...value, unit },
    inferred: known.value === 'measure' ? [...inferred, 'value.unit'] : inferred,
  };
}

function partiesOf(reader: DataReader, row: Row): string[] {
  const names = Object.values(row.cells[0]?.cell.siblings ?? {}).flatMap((text) =>
    text.length < 60 && /\p{L}/u.test(text) ? (nameOf(text.trim(), reader.naming)?.id ?? []) : [],
  );
  return [...new Set(names)];
}

/** `Activation parameters: 36.7B` under a heading that names the thing. */
function readEntry(reader: DataReader, block: Block): void {
  const entry = entryOf(block, reader.index);
  const read = entry && readCell(entry.value, entry.header, null, reader.context);
  if (!entry || !read) return;
  reader.values++;
  const subject = subjectOfEntry(block, reader.naming);
  if (!subject) {
    reader.unclaimed.push(overlooked(reader, block, 'nothing names what the entry is about'));
    return;
  }
  const header = suited(entry.header, read.value, reader.index);
  const { value, inferred } = withUnit(read, header.known, {}, reader);
  push(reader, {
    ref: subject.ref,
    region: block.role,
    quote: block.kind === 'entry' ? quoteOfCell(reader.document.text, block) : sourceSpan(block, entry.span),
    attribute: header.attribute,
    value,
    qualifiers: header.scope,
    inferred: [...inferred, ...(subject.inferred ? ['subject'] : [])],
  });
}

/** Whether a block is read here, as key and value, and not as prose. */
export const isEntry = (block: Block, knowledge: Knowledge): boolean => entryOf(block, headersOf(knowledge)) !== null;

const compiledHeaders = new WeakMap<Knowledge, HeaderIndex>();
/** Header words are compiled once for a knowledge. */
function headersOf(knowledge: Knowledge): HeaderIndex {
  const known = compiledHeaders.get(knowledge) ?? compileHeaders(knowledge);
  compiledHeaders.set(knowledge, known);
  return known;
}

interface Made {
  readonly ref: EntityRef;
  readonly region: Claim['region'];
  readonly quote: Span;
  readonly attribute: string;
  readonly value: Value;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly time?: Period | null;
  readonly inferred?: readonly string[];
  readonly event?: {
    type: string | null;
    of: string | null;
    scene?: null;
    period: Period | null;
    parties: readonly string[];
    ordinal: string | null;
    cluster: string;
  };
  readonly row?: Pick<RowReading, 'firmness' | 'attribution'>;
  readonly cell?: CellPlace;
}

function push(reader: DataReader, made: Made): void {
  const { document } = reader;
  const sentence = lineOf(document.text, made.quote);
  const digits = 'digits' in made.value ? made.value.digits : made.value.kind === 'text' ? made.value.text : '';
  const base = [
    document.id,
    fold(document.text.slice(sentence.start, sentence.end)),
    made.attribute,
    `${digits}@${made.ref.id}`,
  ].join('\u0000');
  const n = (reader.ids.get(base) ?? 0) + 1;
  reader.ids.set(base, n);
  const { evidence, phase: said } = made.row?.firmness ?? { evidence: 'record' as const, phase: null };
  const phase = said ?? (isAhead(made.value, document) ? 'planned' : 'completed');
  reader.claims.push({
    id: `c:${hashOf(n > 1 ? `${base}\u0000${n}` : base)}`,
    document: document.id,
    region: made.region,
    quote: document.text.slice(made.quote.start, made.quote.end),
    span: made.quote,
    sentence,
    subject: made.ref,
    attribute: made.attribute,
    qualifiers: made.qualifiers ?? {},
    event: null,
    eventEvidence: made.event ? { ...made.event, deixis: null } : null,
    value: made.value,
    time: made.time ?? null,
    assertedAt: document.published?.period ?? null,
    polarity: 'affirmed',
    evidence,
    phase,
    modality: deriveModality('affirmed', evidence, phase),
    attribution: made.row?.attribution ?? [],
    condition: null,
    inferred: made.inferred ?? [],
    ...(made.cell ? { cell: made.cell } : {}),
  });
}

/** A date that lies after the document's own is a plan, however plainly a table gives it. */
function isAhead(value: Value, document: Document): boolean {
  const today = document.published?.period.to;
  return value.kind === 'date' && today != null && value.period.from !== null && value.period.from > today;
}
