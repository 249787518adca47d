import { hashOf } from '../../exact/hash.ts';
import type { Claim, EntityRef, Unclaimed } from '../../model/claim.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { Value } from '../../model/value.ts';
import { fold } from '../locales/fold.ts';
import type { MentionContext } from '../mentions/index.ts';
import { compileNames } from '../mentions/names.ts';
import { compileHeaders, type Header, type HeaderIndex, readHeader, wordsOf } from './structured/headers.ts';
import { type Placed, place, timeOf, WHEN } from './structured/layout.ts';
import { selfStatements } from './structured/metadata.ts';
import { lineOf, quoteOfCell } from './structured/places.ts';
import { type CellBlock, type Row, type Rows, rowsOf } from './structured/rows.ts';
import { isNaming, type Naming, nameOf, namingOf, refOf, subjectOfRow } from './structured/subjects.ts';
import { type CellValue, type DateOrder, orderOf, readCell } from './structured/values.ts';
import { deriveModality } from './voice.ts';

interface DataReader {
  readonly document: Document;
  readonly index: HeaderIndex;
  readonly naming: Naming;
  readonly context: MentionContext;
  readonly rows: Rows;
  readonly orders: ReadonlyMap<string, DateOrder>;
  readonly claims: Claim[];
  readonly unclaimed: Unclaimed[];
  readonly ids: Map<string, number>;
  values: number;
}

/** Columns that only number or place their rows. */
const SILENT = new Set(['id', 'no', 'number', 'index', 'row', 'order', '序号', '编号', 'lat', 'lon', 'lng', 'key']);

/** Claims of table cells, data files and key–value entries by their header words, and what a document says of itself. */
export function claimsFromData(
  document: Document,
  knowledge: Knowledge,
): { claims: Claim[]; values: number; unclaimed: Unclaimed[] } {
  const reader = newReader(document, knowledge);
  for (const row of reader.rows.rows) readRow(reader, row);
  for (const block of document.blocks)
    if (block.kind === 'entry' && block.role !== 'metadata' && block.key) readEntry(reader, block);
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

function newReader(document: Document, knowledge: Knowledge): DataReader {
  const names = compileNames(knowledge);
  const language = document.language === 'zh' || document.language === 'en' ? document.language : null;
  const context: MentionContext = { language, anchor: null, names };
  const rows = rowsOf(document.blocks);
  return {
    document,
    context,
    rows,
    index: compileHeaders(knowledge),
    naming: namingOf(document, knowledge, context),
    orders: ordersOf(rows),
    claims: [],
    unclaimed: [],
    ids: new Map(),
    values: 0,
  };
}

const columnKey = ({ cell }: CellBlock): string => `${cell.table}:${cell.header}`;

function ordersOf(rows: Rows): Map<string, DateOrder> {
  const texts = new Map<string, string[]>();
  for (const row of rows.rows)
    for (const one of row.cells) texts.set(columnKey(one), [...(texts.get(columnKey(one)) ?? []), one.block.text]);
  return new Map([...texts].map(([key, column]) => [key, orderOf(column)]));
}

function readRow(reader: DataReader, row: Row): void {
  const headers = row.cells.map(({ cell }) => cell.header);
  const read = row.cells.map((one) => {
    const header = readHeader(one.cell.header, headers, reader.index);
    return {
      one,
      header,
      value: readCell(one.block.text, header, reader.orders.get(columnKey(one)) ?? null, reader.context),
    };
  });
  const subject = subjectOfRow(row, reader.rows, reader.naming);
  const time = timeOf(read);
  for (const { one, header, value } of read) {
    if (
      !value ||
      SILENT.has(header.words) ||
      WHEN.has(header.words) ||
      isNaming(header.words) ||
      one.cell.header === subject?.header
    )
      continue;
    if (value.value.kind === 'quantity' || value.value.kind === 'date') reader.values++;
    const placed = subject && place(one, header, subject, headers, reader.index, reader.naming);
    if (placed) claimCell(reader, row, one, header, value, placed, time);
    else reader.unclaimed.push(overlooked(reader, one.block, 'nothing names what the row or its column is about'));
  }
}

function overlooked(reader: DataReader, block: Block, reason: string): Unclaimed {
  const { start, end } = quoteOfCell(reader.document.text, block);
  return { document: reader.document.id, start, end, quote: reader.document.text.slice(start, end), reason };
}

function claimCell(
  reader: DataReader,
  row: Row,
  one: CellBlock,
  header: Header,
  read: CellValue,
  placed: Placed,
  time: Period | null,
): void {
  const { subject, attribute, known } = placed;
  const priced = withSiblingUnit(read, { ...header, known }, one, reader.document.language);
  const ofEvent = eventOf(reader, row, known);
  const ref: EntityRef = ofEvent ? { id: ofEvent, name: ofEvent, aliases: [subject.name] } : subject;
  const { value } = priced;
  const per = value.kind === 'quantity' && value.per ? { per: value.per } : {};
  const when = placed.time ?? time;
  push(reader, {
    ref,
    region: one.block.role,
    quote: quoteOfCell(reader.document.text, one.block),
    attribute,
    value,
    qualifiers: { ...placed.scope, ...per },
    time: when,
    inferred: [...priced.inferred, ...placed.inferred],
    event: {
      type: known?.event ?? null,
      of: ref.id,
      period: when,
      parties: partiesOf(reader, one),
      cluster: `${reader.document.id}#t${row.table}:${row.container ?? one.cell.row}`,
    },
  });
}

/** The event a row is of, where two of its columns say so: a depth alone may be a lake's. */
function eventOf(reader: DataReader, row: Row, known: Header['known']): string | null {
  const typeOf = (one: Header['known']): string | null =>
    one?.subject.find((type) => type.startsWith('event:'))?.slice(6) ?? null;
  const own = typeOf(known);
  if (!own) return null;
  const types = row.cells.map(({ cell }) => typeOf(readHeader(cell.header, [], reader.index).known));
  return types.filter((type) => type === own).length > 1 ? own : null;
}

/** A bare price takes the currency its row gives, or in the last resort the dollar (said to be inferred); a bare count the thing its attribute counts. */
function withSiblingUnit(read: CellValue, header: Header, one: CellBlock, language: string): CellValue {
  const { value, inferred } = read;
  if (value.kind !== 'quantity' || value.unit !== '' || !header.known) return read;
  if (header.known.value === 'money') {
    const key = Object.keys(one.cell.siblings).find((k) => /^(?:currency|币种|货币)$/iu.test(k));
    const currency = key ? (one.cell.siblings[key] ?? '').trim().toUpperCase() : '';
    if (/^[A-Z]{3}$/.test(currency)) return { value: { ...value, unit: currency }, inferred };
    return { value: { ...value, unit: language === 'zh' ? 'CNY' : 'USD' }, inferred: [...inferred, 'value.unit'] };
  }
  const unit = header.known.units.find((u) => u !== '' && u !== 'money');
  if (!unit || header.known.value === 'any') return read;
  return {
    value: { ...value, unit },
    inferred: header.known.value === 'measure' ? [...inferred, 'value.unit'] : inferred,
  };
}

function partiesOf(reader: DataReader, one: CellBlock): string[] {
  const names = Object.values(one.cell.siblings).flatMap((text) =>
    text.length < 60 && /\p{L}/u.test(text) ? (nameOf(text.trim(), reader.naming)?.id ?? []) : [],
  );
  return [...new Set(names)];
}

/** `Activation parameters: 36.7B` under a heading that names the thing. */
function readEntry(reader: DataReader, block: Block): void {
  const header = readHeader(block.key ?? '', [], reader.index);
  const value = readCell(block.text.replace(/\s*[（(].*$/su, ''), header, null, reader.context);
  if (!value || wordsOf(block.key ?? '') === '') return;
  reader.values++;
  const words = block.headings.at(-1) ?? reader.naming.product?.name ?? '';
  if (words === '') {
    reader.unclaimed.push(overlooked(reader, block, 'nothing names what the entry is about'));
    return;
  }
  push(reader, {
    ref: refOf(words.replace(/^[\d.、)）\s]+/u, ''), reader.naming, []),
    region: block.role,
    quote: quoteOfCell(reader.document.text, block),
    attribute: header.attribute,
    value: value.value,
    qualifiers: header.scope,
    inferred: value.inferred,
  });
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
    of: string;
    period: Period | null;
    parties: readonly string[];
    cluster: string;
  };
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
  const phase = isAhead(made.value, document) ? 'planned' : 'completed';
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
    eventEvidence: made.event ? { ...made.event, ordinal: null, deixis: null } : null,
    value: made.value,
    time: made.time ?? null,
    assertedAt: document.published?.period ?? null,
    polarity: 'affirmed',
    evidence: 'record',
    phase,
    modality: deriveModality('affirmed', 'record', phase),
    attribution: [],
    condition: null,
    inferred: made.inferred ?? [],
  });
}

/** A date that lies after the document's own is a plan, however plainly a table gives it. */
function isAhead(value: Value, document: Document): boolean {
  const today = document.published?.period.to;
  return value.kind === 'date' && today != null && value.period.from !== null && value.period.from > today;
}
