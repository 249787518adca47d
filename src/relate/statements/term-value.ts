import { compare, equals, parseDecimal, rational } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import type { DateValue, Qualifier, Quantity } from '../../model/value.ts';
import type { Folded } from '../../read/locales/lexicon.ts';
import { qualifierBefore } from '../../read/mentions/qualifier.ts';

/** A value as two statements compare it. */
export interface TermValue {
  readonly value: Quantity | DateValue;
  /** A year may be meant as a plain number: what it is then. */
  readonly plain: Quantity | null;
  readonly ordinal: boolean;
  readonly text: string;
  /** End of the numeral itself; the words of its unit behind it are words of the statement. */
  readonly end: number;
}

/** What a mention is worth as a value, or null for a name. */
export function valueOfMention(text: Folded, mention: Mention): TermValue | null {
  const { value } = mention;
  if (value.kind === 'name') return null;
  const own = { plain: null, ordinal: mention.kind === 'ordinal', text: mention.text, end: mention.end };
  const share = value.kind === 'quantity' ? ratioOf(text, mention, value) : null;
  if (share) return { ...own, value: share };
  if (value.kind === 'quantity')
    return { ...own, ...outOf(text, bounded(text, mention.start, value, own.ordinal), numeralEnd(mention, value)) };
  const counted = lengthOf(value) ?? yearOf(text, mention, value);
  if (!counted) return { ...own, value };
  const quantity = bounded(text, mention.start, counted);
  return value.period.from === null || quantity.qualifier !== 'exact'
    ? { ...own, value: quantity }
    : { ...own, value, plain: quantity };
}

/** A number no recogniser wanted (a formula's, a list's): still a number where two statements differ in nothing else. */
export function plainValue(text: Folded, start: number, word: string): TermValue {
  const quantity = bounded(text, start, plainQuantity(word));
  return { plain: null, ordinal: false, text: word, ...outOf(text, quantity, start + word.length) };
}

function plainQuantity(word: string, unit = ''): Quantity {
  const lo = parseDecimal(word.replaceAll(',', ''));
  const step = rational(1n, 10n ** BigInt(word.split('.')[1]?.length ?? 0));
  return {
    kind: 'quantity',
    lo,
    hi: lo,
    unit,
    qualifier: 'exact',
    digits: word,
    step: compare(step, lo) > 0 ? rational(1) : step,
  };
}

/** A bound in front of a value that its recogniser left outside ("less than 77th"). */
function bounded(text: Folded, start: number, value: Quantity, isOrdinal = false): Quantity {
  if (value.qualifier !== 'exact') return value;
  const found = qualifierBefore(text, start, false)?.qualifier ?? (isOrdinal ? placeBefore(text, start) : null);
  return found ? { ...value, qualifier: found } : value;
}

/** "before the 58th minute": of what is counted off, before and after are bounds. */
function placeBefore(text: Folded, start: number): Qualifier | null {
  const found = /(before|after|below|above) (?:the )?$/u.exec(text.lower.slice(Math.max(0, start - 12), start));
  return found ? (found[1] === 'before' || found[1] === 'below' ? 'under' : 'over') : null;
}

function numeralEnd(mention: Mention, value: Quantity): number {
  const at = mention.text.indexOf(value.digits);
  return at < 0 ? mention.end : mention.start + at + value.digits.length;
}

/** "a ratio of 3 to 7" is no stretch from 3 to 7: the first number, on the scale of the second. */
function ratioOf(text: Folded, mention: Mention, value: Quantity): Quantity | null {
  if (equals(value.lo, value.hi) || value.hi.d !== 1n) return null;
  const before = text.lower.slice(Math.max(0, mention.start - RATIO_REACH), mention.start);
  return /\b(?:ratio|odds|proportion)\b[^.!?]*$|比例?[^。！？]*$/u.test(before)
    ? { ...value, hi: value.lo, unit: `/${value.hi.n}` }
    : null;
}
const RATIO_REACH = 120;

/** 6.4/10, 53 out of 100: marks on a scale; of a hundred they are per cent. */
const OUT_OF = /\s{0,2}(?:\/|out of)\s{0,2}(\d{1,4})(?![\d.,]*\d)(?!\s{0,2}\/)/uy;

function outOf(text: Folded, value: Quantity, end: number): { value: Quantity; end: number } {
  if (value.unit !== '') return { value, end };
  OUT_OF.lastIndex = end;
  const found = OUT_OF.exec(text.lower);
  if (!found) return { value, end };
  return { value: { ...value, unit: found[1] === '100' ? '%' : `/${found[1]}` }, end: OUT_OF.lastIndex };
}

const LENGTHS: Readonly<Record<string, string>> = {
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

/** "in 15 hours", "5 years back": without a day to count from it is a length of time. */
function lengthOf({ period, relative, digits }: DateValue): Quantity | null {
  const unit = relative && LENGTHS[relative.unit];
  if (!unit || period.from !== null || period.to !== null || Math.abs(relative.offset) < 2) return null;
  return /\d/u.test(digits) ? { ...plainQuantity(String(Math.abs(relative.offset)), unit), digits } : null;
}

function yearOf(text: Folded, mention: Mention, { period }: DateValue): Quantity | null {
  const written = text.lower.slice(mention.start, mention.end);
  return period.granularity === 'year' && /^\d{4}$/u.test(written) ? plainQuantity(written) : null;
}
