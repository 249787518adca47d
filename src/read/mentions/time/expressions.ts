// Expressions of a text: dates and lengths, joined to ranges, to bounds (before, 起) and to distances (ago, 三天后).
import type { Period, Relative } from '../../../model/period.ts';
import type { Qualifier } from '../../../model/value.ts';
import { readDate } from './compose.ts';
import { boundAfter, boundBefore, distanceAfter, inPrefix, isAllowed, tenseAt } from './context.ts';
import type { Cursor, Reading } from './cursor.ts';
import { lengthOf, lower, OPEN } from './length-mention.ts';
import { borrow, rangeOf } from './ranges.ts';
import { type Anchor, anchorOf, type Resolved, resolve, type Tense } from './resolve.ts';
import type { Amount, Bound, Draft, Unit } from './token.ts';

export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
  readonly relative: Relative | null;
  readonly qualifier: Qualifier;
  readonly inferred: readonly string[];
  /** The day of the week it names, where it names one day. */
  readonly weekday?: number;
  readonly count: { readonly amount: Amount; readonly unit: Unit } | null;
}

/** All expressions, left to right, without overlaps. */
export function readExpressions(cx: Cursor, anchor: Anchor | null): Expression[] {
  const found: Expression[] = [];
  let i = 0;
  let floor = 0;
  while (i < cx.tokens.length) {
    const read = canStart(cx, i) ? expressionAt(cx, i, anchor, floor) : null;
    if (read && read.expression.end > read.expression.start) {
      const last = found[found.length - 1];
      if (last && read.expression.start === last.start && read.expression.end > last.end) found.pop(); // a day joined by its time
      if (read.expression.start >= floor || read.expression.start === last?.start) {
        found.push(read.expression);
        floor = read.expression.end;
      }
      i = Math.max(read.next, i + 1);
    } else i += 1;
  }
  return found;
}

const STARTERS = new Set(['a', 'an', 'few', 'several', 'couple']);

/** Small words begin an expression only beside another time word: most of them stand alone, and are passed over here. */
function canStart(cx: Cursor, i: number): boolean {
  const token = cx.tokens[i];
  if (!token) return false;
  if (token.t === 'field' || token.t === 'count') return true;
  const next = cx.tokens[i + 1];
  const near = next !== undefined && next.start - token.end < 6;
  switch (token.t) {
    case 'number':
      return (
        near ||
        token.digits === 4 ||
        /^[ ]?[oap]/iu.test(cx.text.slice(token.end, token.end + 2)) ||
        cx.tokens[i - 1]?.t === 'word'
      );
    case 'word':
      return near && STARTERS.has(token.word);
    case 'mod':
    case 'part':
    case 'the':
    case 'half':
    case 'from':
    case 'between':
      return near;
    case 'unit':
      return near && !token.plural;
    case 'fiscal':
      return near;
    default:
      return false;
  }
}

interface Found {
  readonly expression: Expression;
  readonly next: number;
}

function expressionAt(cx: Cursor, i: number, anchor: Anchor | null, floor: number): Found | null {
  const token = cx.tokens[i];
  if (!token) return null;
  const opener = token.t === 'from' || token.t === 'between';
  const first = opener ? i + 1 : i;
  const range = rangeOf(cx, first, opener ? token : null);
  if (range) {
    const start = opener ? token.start : range.left.start;
    const day = isClockOnly(range.left.draft) && isClockOnly(range.right.draft) ? dayBefore(cx, i, start, floor) : null;
    if (day) Object.assign(range.left.draft, { ...day.draft, ...range.left.draft });
    return rangeFound(cx, range, anchor, day?.start ?? start);
  }
  if (opener) return null;
  const reading = readDate(cx, i);
  if (!reading) return null;
  if (reading.count) return countFound(cx, reading, anchor, floor);
  if (!isAllowed(cx, reading, i) || (reading.draft.now && !anchor)) return null;
  return single(cx, reading, anchor, floor, i);
}

/** The day an expression just read names, for a clock time that follows: "tomorrow before 5pm", "Friday between 8 and 10am". */
function dayBefore(cx: Cursor, i: number, start: number, floor: number): Reading | null {
  if (floor === 0 || start - floor > 4 || !/^[ ]?(?:at )?$/iu.test(cx.text.slice(floor, start))) return null;
  let k = i - 1;
  while (k >= 0 && i - k < 7) {
    const reading = readDate(cx, k);
    const d = reading?.draft;
    if (
      reading?.end === floor &&
      d &&
      !d.clock &&
      !d.span &&
      (d.dom !== undefined || d.shift?.unit === 'day' || d.weekday !== undefined)
    )
      return reading;
    k -= 1;
  }
  return null;
}

const isClockOnly = (d: Draft): boolean =>
  d.clock !== undefined &&
  d.dom === undefined &&
  d.shift === undefined &&
  d.weekday === undefined &&
  d.feast === undefined &&
  d.year === undefined;

/** The tense around a place where it matters: for days of the week. */
const tenseFor = (cx: Cursor, start: number, ...drafts: readonly Draft[]): Tense =>
  drafts.some(({ weekday }) => weekday !== undefined) ? tenseAt(cx.text, start) : null;

function single(cx: Cursor, reading: Reading, anchor: Anchor | null, floor: number, i: number): Found {
  const early = boundBefore(cx, reading.start, floor, reading.end);
  const day = isClockOnly(reading.draft) ? dayBefore(cx, i, early?.start ?? reading.start, floor) : null;
  if (day) {
    const joined = { ...reading, draft: { ...day.draft, ...reading.draft } };
    const resolved = resolve(joined.draft, anchor, tenseFor(cx, day.start, joined.draft));
    const bound = early?.bound ?? null;
    return {
      expression: named(
        make(day.start, reading.end, bound ? bounded(resolved, bound, reading.draft) : resolved, bound),
        joined.draft,
      ),
      next: reading.next,
    };
  }
  const after = boundAfter(cx, reading);
  const before = after ? null : boundBefore(cx, reading.start, floor, reading.end);
  const resolved = resolve(reading.draft, anchor, tenseFor(cx, reading.start, reading.draft));
  const bound = after?.bound ?? before?.bound ?? null;
  const start = before?.start ?? after?.start ?? reading.start;
  const end = after?.end ?? reading.end;
  return {
    expression: named(
      make(start, end, bound ? bounded(resolved, bound, reading.draft) : resolved, bound),
      reading.draft,
    ),
    next: after?.next ?? reading.next,
  };
}

/** 8 is the weekend. */
const named = (expression: Expression, { weekday }: Draft): Expression =>
  weekday === undefined || weekday > 7 ? expression : { ...expression, weekday };

const QUALIFIER: Readonly<Record<Bound, Qualifier>> = {
  before: 'under',
  by: 'at_most',
  until: 'at_most',
  through: 'at_most',
  since: 'at_least',
  after: 'over',
};

function make(start: number, end: number, resolved: Resolved, bound: Bound | null): Expression {
  const { inferred } = resolved;
  return {
    start,
    end,
    period: resolved.period,
    relative: resolved.relative,
    qualifier: bound ? QUALIFIER[bound] : resolved.rough ? 'about' : 'exact',
    inferred,
    count: null,
  };
}

/**
 * Opens one side. "before 2025" ends with 2024; before a day or an hour the day or hour itself is named, and `under` says it is not in it;
 * before the end of a stretch is any time up to its last day.
 */
function bounded(resolved: Resolved, bound: Bound, draft: Draft): Resolved {
  const p = resolved.period;
  if (p.from === null && p.to === null) return resolved;
  const point = p.from === p.to || draft.part === 'end';
  let period: Period;
  if (bound === 'since') period = { ...p, to: null, toSecond: null };
  else if (bound === 'after')
    period =
      point || p.to === null ? { ...p, to: null, toSecond: null } : { ...p, from: p.to + 1, to: null, toSecond: null };
  else if (bound === 'before' || bound === 'until')
    period =
      point || p.from === null
        ? { ...p, from: null, fromSecond: null }
        : { ...p, from: null, to: p.from - 1, fromSecond: null };
  else period = { ...p, from: null, fromSecond: null };
  return { ...resolved, period };
}

function rangeFound(
  cx: Cursor,
  range: { left: Reading; right: Reading; next: number; end: number },
  anchor: Anchor | null,
  start: number,
): Found {
  borrow(range.left.draft, range.right.draft);
  const tense = tenseFor(cx, start, range.left.draft, range.right.draft);
  const a = resolve(range.left.draft, anchor, tense);
  // 次日 at the end of a range counts from its start
  const told = range.right.draft.anaphoric === true && a.period.from !== null;
  const b = told
    ? resolve({ ...range.right.draft, anaphoric: false }, anchorOf(whole(a.period.from ?? 0)), tense)
    : resolve(range.right.draft, anchor, tense);
  let to = b.period.to;
  const { toSecond } = b.period;
  const known = a.period.from !== null && to !== null;
  if (
    known &&
    a.period.from !== null &&
    to !== null &&
    (to < a.period.from ||
      (to === a.period.from && toSecond !== null && a.period.fromSecond !== null && toSecond < a.period.fromSecond))
  ) {
    to = wrap(range, a, b, anchor) ?? b.period.to;
  }
  const period: Period = {
    from: a.period.from,
    to,
    fromSecond: a.period.fromSecond,
    toSecond,
    granularity: b.period.granularity === 'open' ? a.period.granularity : b.period.granularity,
    zone: b.period.zone ?? a.period.zone,
  };
  const relative =
    a.relative && b.relative
      ? {
          ...a.relative,
          detail: `${a.relative.detail ?? ''}/${b.relative.offset === a.relative.offset ? '' : b.relative.offset}${b.relative.detail ?? ''}`,
        }
      : (a.relative ?? b.relative);
  return {
    expression: {
      start,
      end: range.end,
      period,
      relative,
      qualifier: 'exact',
      inferred: [...new Set([...a.inferred, ...b.inferred])],
      count: null,
    },
    next: range.next,
  };
}

/** A range whose end lies before its start runs over midnight or over the new year. */
function wrap(
  range: { left: Reading; right: Reading },
  a: Resolved,
  b: Resolved,
  anchor: Anchor | null,
): number | null {
  if (b.period.to === null) return null;
  if (range.right.draft.clock && range.right.draft.dom === undefined && range.right.draft.shift === undefined)
    return b.period.to + 1;
  if (b.inferred.includes('period.year') || (a.inferred.includes('period.year') && anchor)) {
    const year = 365;
    return b.period.to + year;
  }
  return null;
}

function countFound(cx: Cursor, reading: Reading, anchor: Anchor | null, floor: number): Found | null {
  const count = reading.count;
  if (!count) return null;
  const distance = distanceAfter(cx, reading);
  const inside = distance ?? inPrefix(cx, reading, floor);
  if (inside && !count.age) {
    const resolved = resolve(inside.draft, anchor, null);
    const vagueCount = count.amount.lo !== count.amount.hi;
    const open = vagueCount
      ? {
          ...resolved,
          period: {
            ...resolved.period,
            from: null,
            to: null,
            fromSecond: null,
            toSecond: null,
            granularity: 'open' as const,
          },
        }
      : resolved;
    return {
      expression: make(
        inside.start,
        inside.end,
        inside.bound ? bounded(open, inside.bound, reading.draft) : open,
        inside.bound,
      ),
      next: inside.next,
    };
  }
  return { expression: lengthOf(cx, lower(cx, reading, floor), floor), next: reading.next };
}

const whole = (day: number): Period => ({ ...OPEN, from: day, to: day, granularity: 'day' });
