import { dayOf, days, daysInMonth, parseIso } from '../../../exact/civil.ts';
import { multiply, parseDecimal, type Rational, rational, tenTo } from '../../../exact/rational.ts';
import type { Period } from '../../../model/period.ts';
import type { DateValue, Quantity } from '../../../model/value.ts';
import { type MentionContext, readMentions } from '../../mentions/index.ts';
import type { Header } from './headers.ts';

/** How a column writes its all-number dates: told by a part above 12 somewhere in it. */
export type DateOrder = 'dmy' | 'mdy' | null;

export interface CellValue {
  readonly value: Quantity | DateValue;
  readonly inferred: readonly string[];
}

const NUMBER = /^[-+−]?\d{1,3}(?:[,_ ]\d{3})+(?:\.\d+)?$|^[-+−]?\d[\d_]*(?:\.\d+)?$/u;
const NUMERIC_DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T](\d{1,2}):(\d{2}))?$/u;
const BIG_ENDIAN = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const MAX_CELL = 80;
/** What a cell with a value begins with: a digit, a currency, a qualifier. */
const BEGINS =
  /^\W{0,2}(?:[\d$€£¥一二两三四五六七八九十百千万亿数几]|约|大约|近|将近|逾|超|至少|不足|不到|最多|高达|(?:us|hk|nt|a|c|s|r)\$|(?:rmb|usd|eur|gbp|cny|jpy)\b|about|approx|around|over|under|nearly|almost|up to|at least|at most|more than|less than|[qh][1-4]\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d)/iu;

/** The value of one cell: a date, a number with the unit of its column, or what the recognisers read at its start. */
export function readCell(text: string, header: Header, order: DateOrder, context: MentionContext): CellValue | null {
  const plain = text.trim().replace(/^["'“]|["'”]$/gu, '');
  if (plain === '' || plain.length > MAX_CELL) return null;
  const date = dateOf(plain, order);
  if (date) return { value: date, inferred: [] };
  if (NUMERIC_DATE.test(plain)) return null;
  if (NUMBER.test(plain)) return withUnit(plain, header, context);
  return inUnit(recognised(plain, context), header, context);
}

const YEAR_ALONE = /^(?:fy\s?)?((?:19|20)\d{2})(?:\s?年)?$/iu;

/** The time that a cell of a date column gives: a day, a month, a quarter, a year. */
export function momentOf(text: string, order: DateOrder, context: MentionContext): Period | null {
  const year = YEAR_ALONE.exec(text.trim())?.[1];
  if (year) return parseIso(year);
  const plain = text.trim();
  const date = dateOf(plain, order) ?? (NUMERIC_DATE.test(plain) ? null : recognised(plain, context)?.value);
  return date?.kind === 'date' ? date.period : null;
}

export function orderOf(texts: readonly string[]): DateOrder {
  for (const text of texts) {
    const [, first, second] = NUMERIC_DATE.exec(text.trim()) ?? [];
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
  }
  return null;
}

function dateOf(text: string, order: DateOrder): DateValue | null {
  const period = periodOf(text, order);
  return period ? { kind: 'date', period, relative: null, qualifier: 'exact', digits: text } : null;
}

function periodOf(text: string, order: DateOrder): Period | null {
  const big = BIG_ENDIAN.exec(text);
  if (big) return parseIso(`${big[1]}-${big[2]}-${big[3]}`);
  if (/^\d{4}-\d/u.test(text)) return parseIso(text);
  const match = NUMERIC_DATE.exec(text);
  if (!match || !order) return null;
  const [, a, b, y, hh, mm] = match;
  const [day, month] = order === 'dmy' ? [Number(a), Number(b)] : [Number(b), Number(a)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(Number(y), month)) return null;
  const at = dayOf(Number(y), month, day);
  const second = hh ? Number(hh) * 3600 + Number(mm) * 60 : null;
  return { ...days(at, at, hh ? 'minute' : 'day'), fromSecond: second, toSecond: second };
}

/** The cell and its column's unit are read as one expression: 12 under "Revenue ($m)" is $12m. */
function withUnit(plain: string, header: Header, context: MentionContext): CellValue {
  const digits = plain.replace(/[,_ ]/gu, '').replace('−', '-');
  const bare = quantity(parseDecimal(digits), '', plain, stepOf(digits));
  if (!header.unit) return { value: bare, inferred: [] };
  if (header.unit === '%') return { value: { ...bare, unit: '%' }, inferred: [] };
  if (header.unit.startsWith('/')) return { value: { ...bare, per: header.unit.slice(1) }, inferred: [] };
  const symbol = /^(?:US\$|HK\$|[$€£¥])/u.exec(header.unit)?.[0] ?? '';
  const composed = `${symbol}${digits.replace('-', '')}${symbol ? '' : /^[A-Za-z]/u.test(header.unit) ? ' ' : ''}${header.unit.slice(symbol.length).trim()}`;
  const read = readMentions(composed, context).find((m) => m.start === 0 && m.value.kind === 'quantity')?.value;
  if (read?.kind !== 'quantity' || read.unit === '') return { value: bare, inferred: [] };
  return { value: { ...read, qualifier: 'exact' }, inferred: [] };
}

/** A hedged number or a range without unit of its own is of its column's, as a plain number is: ~30 under "Amount (US$m)". */
function inUnit(read: CellValue | null, header: Header, context: MentionContext): CellValue | null {
  if (read?.value.kind !== 'quantity' || read.value.unit !== '' || !header.unit) return read;
  if (!/\d$/u.test(read.value.digits)) return read;
  const { value: one } = withUnit('1', header, context);
  if (one.kind !== 'quantity' || one.unit === '') return read;
  const { value } = read;
  const [lo, hi, step] = [value.lo, value.hi, value.step].map((n) => multiply(n, one.lo)) as [
    Rational,
    Rational,
    Rational,
  ];
  const digits = `${value.digits}${one.digits.replace(/^1/u, '')}`;
  return { value: { ...value, lo, hi, step, unit: one.unit, digits }, inferred: read.inferred };
}

/** "$3.5bn", 约671B, "128K tokens": the one value a cell begins with. */
function recognised(plain: string, context: MentionContext): CellValue | null {
  if (!BEGINS.test(plain)) return null;
  const compact = /^([\d.]+)([KMBT])$/u.exec(plain);
  if (compact) {
    const scale = { K: 3, M: 6, B: 9, T: 12 }[compact[2] as 'K' | 'M' | 'B' | 'T'];
    const digits = compact[1] as string;
    if (/^\d+(?:\.\d+)?$/u.test(digits))
      return {
        value: quantity(
          multiply(parseDecimal(digits), tenTo(scale)),
          '',
          plain,
          multiply(stepOf(digits), tenTo(scale)),
        ),
        inferred: [],
      };
  }
  const first = readMentions(plain, context).find((m) => m.kind !== 'name');
  if (!first || first.start > 2 || first.value.kind === 'name') return null;
  if (first.end < plain.length * 0.6 && !/^[\s,(（，]/u.test(plain.slice(first.end))) return null;
  return {
    value: first.value,
    inferred: first.inferred.map((path) => `value.${path}`),
  };
}

const stepOf = (digits: string): Rational => tenTo(-(digits.split('.')[1]?.length ?? 0));

const quantity = (n: Rational, unit: string, digits: string, step: Rational): Quantity => ({
  kind: 'quantity',
  lo: n,
  hi: n,
  unit,
  qualifier: 'exact',
  digits,
  step: step.n === 0n ? rational(1) : step,
});
