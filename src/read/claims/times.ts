import { civilOf, dayOf, days } from '../../exact/civil.ts';
import type { Dated } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { Attribute } from './attributes.ts';
import { isMark, type Token } from './tokens.ts';

export interface ValidTime {
  readonly period: Period | null;
  readonly inferred: readonly string[];
}

/** What a document's dates are read by. */
export interface Dating {
  readonly published: Dated | null;
  /** Whether what is said is still to come. */
  readonly isAhead: boolean;
  /** The day of the happening the value is of. */
  readonly happened: Period | null;
}

/** What time a value speaks of: a date of its clause, else of its sentence, else, for what changes, the day it was said. */
export function validTime(attribute: Attribute, tokens: readonly Token[], at: Span, dating: Dating): ValidTime {
  const own = yearOfList(tokens, at);
  if (own) return { period: own, inferred: [] };
  const dated = nearestDate(tokens, at);
  const { published } = dating;
  const period = dated?.mention ? settled(dated.mention, dating) : null;
  const isCount = attribute.time === 'changing' || attribute.time === 'growing';
  // The day of a disaster is no day of counting its dead.
  const isItsDay = isCount && period !== null && period.from !== null && period.from === dating.happened?.from;
  if (dated?.mention?.value.kind === 'date' && !isItsDay)
    return { period, inferred: dated.mention.inferred.map(pathOfTime) };
  if (isCount) return { period: published?.period ?? null, inferred: ['time'] };
  return { period: null, inferred: [] };
}

/** 2023年到2025年分别是20亿、60亿、200亿: each value of the list has its own year, or its own date of a list as long. */
function yearOfList(tokens: readonly Token[], at: Span): Period | null {
  const from = tokens.findIndex((t) => t.classes.has('RESPECTIVELY') || t.classes.has('=分别'));
  if (from < 0) return null;
  const before = tokens.slice(0, from);
  const values = tokens.filter(
    (t) => t.classes.has('VALUE') && t.start > (tokens[from]?.start ?? 0) && !t.classes.has('DATE'),
  );
  const nth = values.findIndex((t) => t.start === at.start);
  const dates = before.flatMap((t) => (t.mention?.value.kind === 'date' ? [t.mention.value.period] : []));
  if (nth < 0 || values.length < 2) return null;
  if (dates.length === values.length) return dates[nth] ?? null;
  const range = dates.at(-1);
  if (!range || range.from === null || range.to === null) return null;
  const year = civilOf(range.from).year;
  if (civilOf(range.to).year - year + 1 !== values.length) return null;
  return days(dayOf(year + nth, 1, 1), dayOf(year + nth + 1, 1, 1) - 1, 'year');
}

/** Days past the source's own date from which a month without a year is the one gone by, not the one to come. */
const NEARER_PAST = 120;

/** A date whose year was filled in, taken to the occurrence nearest the day of the source. */
export function settled(
  mention: Mention,
  { published, isAhead }: Pick<Dating, 'published' | 'isAhead'>,
): Period | null {
  if (mention.value.kind !== 'date') return null;
  const { period } = mention.value;
  const today = published?.period.to;
  // News of "Tuesday" tells of the last one.
  const isWeekday = mention.inferred.some((path) => path.endsWith('week')) && !isAhead;
  if (isWeekday && today != null && period.from !== null && period.to !== null && period.from > today)
    return { ...period, from: period.from - 7, to: period.to - 7 };
  const isGuess = mention.inferred.some((path) => path.includes('year'));
  if (!isGuess || today == null || period.from === null || period.from - today < NEARER_PAST) return period;
  return { ...period, from: yearBefore(period.from), to: period.to === null ? null : yearBefore(period.to) };
}

function yearBefore(day: number): number {
  const { year, month, day: d } = civilOf(day);
  return dayOf(year - 1, month, d);
}

/** When an event took place, as its sentence says: no deadline still to come, no stretch of years, not the year the source itself is of. */
export function eventPeriod(tokens: readonly Token[], at: Span, dating: Dating): Period | null {
  const { published, happened } = dating;
  const mention = nearestDate(tokens, at)?.mention;
  const period = mention ? settled(mention, dating) : null;
  if (happened?.from != null && (!period || isSoonAfter(period, happened.from))) return happened;
  if (!period || period.from === null || period.to === null) return null;
  const today = published?.period.to;
  if (today != null && period.from > today) return null;
  if (period.to - period.from > 366) return null;
  return period.to - period.from > 100 && today != null && period.from <= today && today <= period.to ? null : period;
}

/** Days within which a date behind that of a happening is one of its aftermath. */
const AFTERMATH = 120;
const isSoonAfter = ({ from, to }: Period, day: number): boolean =>
  (to ?? from) !== null && (to ?? from ?? 0) >= day && (from ?? to ?? 0) <= day + AFTERMATH;

const pathOfTime = (path: string): string =>
  path.startsWith('period') ? `time${path.slice(6)}` : path.startsWith('time') ? path : `time.${path}`;

/** The date that stands nearest before the value without a semicolon between, else the nearest behind it in the same clause. */
export function nearestDate(tokens: readonly Token[], at: Span): Token | null {
  let best: Token | null = null;
  let commas = 0;
  for (const token of tokens) {
    if (token.start >= at.end) {
      if (best || isMark(token, 'COMMA', 'SEMI', 'STOP', 'CLOSE')) break;
      if (token.classes.has('DATE') && !token.classes.has('ASIDE')) return token;
      continue;
    }
    if (token.classes.has('DATE') && !token.classes.has('ASIDE') && token.mention?.value.kind === 'date') best = token;
    if (isMark(token, 'SEMI')) best = null;
    if (isMark(token, 'COMMA')) commas++;
  }
  return commas > 6 ? null : best;
}
