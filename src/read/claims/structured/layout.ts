import { parseIso } from '../../../exact/civil.ts';
import type { EntityRef } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import { type Header, type HeaderIndex, readHeader, suited, wordsOf } from './headers.ts';
import type { CellBlock } from './rows.ts';
import { type Naming, nameOf, type RowSubject, refOf } from './subjects.ts';
import type { CellValue } from './values.ts';

/** What a cell speaks of, once row and column have been told apart. */
export interface Placed {
  readonly subject: EntityRef;
  readonly attribute: string;
  readonly known: Header['known'];
  readonly scope: Readonly<Record<string, string>>;
  /** The column's own time, where it is headed by one. */
  readonly time: Period | null;
  readonly inferred: readonly string[];
  /** The row's words, where they and not the column's say what is measured. */
  readonly measure?: Header;
}

/** Columns that say when a row holds; the others of the row are said of that time. */
const FROM = new Set(['from date', 'from', 'valid from', 'since', 'effective from', '起始日期', '生效日期']);
const TO = new Set(['to date', 'to', 'until', 'valid to', 'valid until', '截止日期', '失效日期']);
export const WHEN = new Set(
  'date|date time|datetime|time|year|fiscal year|month|quarter|period|as of|closed|closing date|date closed|deal date|announced date|announcement date|日期|交割日期|融资日期|融资时间|公布日期|时间|年份|年度|季度|月份|截至'.split(
    '|',
  ),
);
const VALUE = new Set(['value', 'amount', 'figure', 'number', 'data', '数值', '值', '数据', '数量', '内容']);
/** `<1M`, `1–10M`, `>10M`: a row key that grades and names nothing. */
const GRADE = /^[<>≤≥~～约\d.,，\s\-–—至到kmbKMB%万亿千百+以上下内]+$/u;
const YEAR = /^(?:fy\s?)?((?:19|20)\d{2})(?:\s?年)?$/iu;

/** Tells apart: rows of things, columns of things, columns of years, name–value lists, graded rows. */
export function place(
  one: CellBlock,
  header: Header,
  value: CellValue['value'],
  named: RowSubject,
  index: HeaderIndex,
  naming: Naming,
): Placed | null {
  const isTable = one.cell.pointer === null && (named.header !== null || named.ref.name === one.cell.rowKey);
  const rowHeader = (): Header | null =>
    isTable && one.cell.rowKey !== null ? suited(readHeader(one.cell.rowKey, [], index), value, index) : null;
  const year = YEAR.exec(header.words)?.[1];
  if (year || (isTable && VALUE.has(header.words) && !header.known && !isEntity(one.cell.rowKey ?? '', naming)))
    return byRowKey(rowHeader(), year ? parseIso(year) : null, naming);
  const inferred = named.inferred ? ['subject'] : [];
  const plain = { scope: header.scope, time: null, inferred };
  const row = isTable && isOfColumn(one, header, named, index, naming) ? rowHeader() : null;
  if (row) {
    const { attribute, known, scope } = row;
    return { ...plain, subject: refOf(one.cell.header, naming, []), attribute, known, scope, measure: row };
  }
  const { attribute, known } = header;
  const graded = isTable ? gradeOf(named, naming) : null;
  const topic = topicOf(naming);
  if (topic && graded)
    return {
      subject: topic,
      attribute,
      known,
      scope: { ...plain.scope, ...graded },
      time: null,
      inferred: ['subject'],
    };
  return { ...plain, subject: named.ref, attribute, known };
}

/** The row tells what is measured, the document of what: figures under years, name–value lists. */
function byRowKey(row: Header | null, time: Period | null, naming: Naming): Placed | null {
  const topic = topicOf(naming);
  if (!topic || !row || (time !== null && !row.known)) return null;
  return { subject: topic, attribute: row.attribute, known: row.known, scope: row.scope, time, inferred: ['subject'] };
}

/** A column headed by a name the dictionary knows says something of that name; the row then tells what. */
const isOfColumn = (
  { cell }: CellBlock,
  header: Header,
  named: RowSubject,
  index: HeaderIndex,
  naming: Naming,
): boolean =>
  !header.known &&
  header.words !== '' &&
  !isEntity(cell.rowKey ?? '', naming) &&
  (isEntity(cell.header, naming) || (isCorner(named) && index.headers.has(wordsOf(cell.rowKey ?? ''))));

/** The corner of a table whose rows say what is measured, and whose columns of what: empty, or a word for measures. */
const isCorner = ({ header }: RowSubject): boolean =>
  header === null || /^#\d+$/u.test(header) || CORNER.has(wordsOf(header));
const CORNER = new Set(
  'spec|specs|specification|specifications|feature|item|parameter|attribute|metric|参数|规格|项目|配置|指标'.split('|'),
);

/** A row key that is a date or a bracket of numbers: the scope it adds, or null where it names a thing. */
function gradeOf(named: RowSubject, naming: Naming): Readonly<Record<string, string>> | null {
  const words = wordsOf(named.header ?? '');
  if (WHEN.has(words)) return {};
  const isVersion = /^(?:release|version|cycle|release cycle|版本|型号|model)/u.test(words);
  if (isVersion || named.ref.id === naming.topic?.id || !GRADE.test(named.ref.name)) return null;
  return { [words || 'grade']: named.ref.name };
}

/** The product, else the organisation, a document is about. */
const topicOf = (naming: Naming): EntityRef | null =>
  naming.topic ? { id: naming.topic.id, name: naming.topic.name } : null;
const isEntity = (text: string, naming: Naming): boolean => nameOf(text.trim(), naming)?.by === 'dictionary';
/** When a row holds: its date column, or the stretch between a first and a last day. */
export function timeOf(read: readonly { one: CellBlock; header: Header; value: CellValue | null }[]): Period | null {
  const period = (words: ReadonlySet<string>): Period | null => {
    const found = read.find(({ header }) => words.has(header.words));
    if (found?.value?.value.kind === 'date') return found.value.value.period;
    const year = YEAR.exec(found?.one.block.text.trim() ?? '')?.[1];
    return year ? parseIso(year) : null;
  };
  const [from, to] = [period(FROM), period(TO)];
  const open = { fromSecond: null, toSecond: null, granularity: 'open', zone: null } as const;
  if (from && to) return { ...open, from: from.from, to: to.to };
  if (from) return { ...open, from: from.from, to: null };
  if (to) return { ...open, from: null, to: to.to };
  return period(WHEN);
}
