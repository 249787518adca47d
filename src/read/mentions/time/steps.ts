// Steps from the anchor: last week, next Friday, this summer; and stretches: the past 12 months, 过去三年.
import { type Cursor, done, joined, type Reading, tokenAt } from './cursor.ts';
import { type Counted, readCount } from './lengths.ts';
import { merge } from './merge.ts';
import type { Token } from './token.ts';

/** last week, next Friday, this summer, the past 12 months, 过去三年. */
export function stepPhrase(cx: Cursor, reading: Reading, at: number): number {
  let token = tokenAt(cx, at);
  if (token?.t === 'the') {
    const after = joined(cx, at + 1);
    if (after?.t !== 'mod') return 0;
    return stepPhrase(cx, reading, at + 1);
  }
  if (token?.t === 'number') return countThenStep(cx, reading, at);
  if (token?.t !== 'mod') return 0;
  const { n, span, start } = token;
  let k = at + 1;
  token = joined(cx, k);
  while (k < at + 3 && (token?.t === 'link' || (token?.t === 'mod' && token.span === span && span))) {
    k += 1;
    token = joined(cx, k);
  }
  const upper = token?.t === 'number' && joined(cx, k + 1)?.t === 'to' ? readCount(cx, k + 2, true) : null;
  const counted = upper ?? readCount(cx, k, true);
  if (counted && span && joined(cx, k)) return spanOf(reading, start, counted, n, cx.text.charAt(start) === '前');
  if (token?.t === 'unit' && !token.plural)
    return merge(reading, { shift: { unit: token.unit, n } }, start, token.end, false) ? done(reading, k + 1) : 0;
  if (token?.t === 'unit' && span && token.plural && token.unit !== 'second')
    return merge(reading, { vague: `${span} ${token.unit}s` }, start, token.end, false) ? done(reading, k + 1) : 0;
  if (token?.t === 'field' && cx.text.charCodeAt(start) < 0x2e80) return steppedField(cx, reading, start, n, k, token);
  return 0;
}

/** 5 past years, 10 previous weeks. */
function countThenStep(cx: Cursor, reading: Reading, at: number): number {
  const [number, step, unit] = [tokenAt(cx, at), joined(cx, at + 1), joined(cx, at + 2)];
  if (number?.t !== 'number' || step?.t !== 'mod' || !step.span || unit?.t !== 'unit' || !unit.plural) return 0;
  const side = step.span === 'past' ? 'past' : 'future';
  return merge(reading, { span: { n: number.n, unit: unit.unit, side } }, number.start, unit.end, false)
    ? done(reading, at + 3)
    : 0;
}

function steppedField(
  cx: Cursor,
  reading: Reading,
  start: number,
  n: number,
  k: number,
  token: Token & { t: 'field' },
): number {
  const set = token.set;
  // "past Wednesday" is the nearest one, "last Wednesday" that of last week
  if (set.weekday !== undefined && /^past/iu.test(cx.text.slice(start, start + 4)))
    return merge(reading, { ...set, nearest: true }, start, token.end, false) ? done(reading, k + 1) : 0;
  if (set.weekday !== undefined)
    return merge(reading, { ...set, shift: { unit: 'week', n } }, start, token.end, false) ? done(reading, k + 1) : 0;
  if (set.month !== undefined || set.season !== undefined || set.feast !== undefined) {
    if (set.dom !== undefined || set.year !== undefined) return 0;
    if (n === 0 && token.weak && /[a-z]/u.test(cx.text.charAt(token.start)) && (set.month === 3 || set.month === 5))
      return 0; // this may be
    return merge(reading, { ...set, nth: { n, unit: 'year' } }, start, token.end, false) ? done(reading, k + 1) : 0;
  }
  if (set.dayPart !== undefined && set.shift === undefined)
    return merge(
      reading,
      { dayPart: set.dayPart === 'night' ? 'evening' : set.dayPart, shift: { unit: 'day', n } },
      start,
      token.end,
      false,
    )
      ? done(reading, k + 1)
      : 0;
  return 0;
}

function spanOf(reading: Reading, start: number, counted: Counted, n: number, han: boolean): number {
  // 前三季度 and 头三个月 are the year's first
  const whole =
    (counted.unit === 'quarter' && n < 0 && start < counted.start && han) ||
    reading.draft.year !== undefined ||
    reading.draft.shift?.unit === 'year' ||
    reading.draft.decade !== undefined;
  const side = whole ? (n < 0 ? 'first' : 'last') : n < 0 ? 'past' : 'future';
  const amount = counted.amount.lo;
  return merge(reading, { span: { n: amount, unit: counted.unit, side } }, start, counted.end, false)
    ? done(reading, counted.next)
    : 0;
}
