// Parts of a stretch: early March, mid-2025, the end of the month; 三月底, 2025年初.
import { readDate } from './compose.ts';
import { type Cursor, done, isWord, joined, type Reading, tokenAt } from './cursor.ts';
import { merge } from './merge.ts';
import type { Part, Token, Unit } from './token.ts';

/** early March, mid-2025, the end of the month, by year-end; 三月底, 2025年初. */
export function partPhrase(cx: Cursor, reading: Reading, at: number): number {
  let k = at;
  let token = tokenAt(cx, k);
  const start = token?.start ?? 0;
  if (token?.t === 'the') token = joined(cx, ++k);
  if (token?.t === 'unit') return unitEnd(cx, reading, token, start, k);
  if (token?.t !== 'part') return 0;
  const part = token.part;
  if (cx.text.charCodeAt(token.start) > 0x2e7f) return hanPart(cx, reading, part, token, k);
  if (reading.end > reading.start) return 0;
  k += 1;
  let inside = joined(cx, k);
  if (isWord(inside, 'in') && part !== 'early' && part !== 'late') return 0; // work will start in March
  while (isWord(inside, 'of', 'in') || inside?.t === 'the' || isWord(inside, 'around')) inside = joined(cx, ++k);
  if (!inside) return 0;
  if (inside.t === 'number' && inside.digits === 4 && inside.n >= 1000 && inside.n < 2100)
    return merge(reading, { year: inside.n, part }, start, inside.end, false) ? done(reading, k + 1) : 0;
  if (
    inside.t === 'unit' &&
    !inside.plural &&
    ['year', 'month', 'week', 'quarter', 'decade', 'century'].includes(inside.unit)
  )
    return merge(reading, { shift: { unit: inside.unit, n: 0 }, part }, start, inside.end, false)
      ? done(reading, k + 1)
      : 0;
  const sub = readDate(cx, k);
  if (sub && (sub.draft.decade ?? 100) < 100 && !/the\s|[’']/iu.test(cx.text.slice(sub.start - 4, sub.start))) return 0; // in her early 20s
  if (!sub || sub.count || sub.draft.part !== undefined || sub.draft.clock !== undefined) return 0;
  if (sub.draft.dom !== undefined || (sub.draft.shift?.unit === 'day' && sub.draft.dayPart === undefined)) return 0;
  return merge(reading, { ...sub.draft, part }, start, sub.end, false) ? done(reading, sub.next) : 0;
}

/** year-end, the quarter end: the last stretch of the running one. */
function unitEnd(cx: Cursor, reading: Reading, unit: Token & { t: 'unit' }, start: number, at: number): number {
  const end = tokenAt(cx, at + 1);
  if (end?.t !== 'part' || end.part !== 'end' || unit.plural || !/^[- ]?$/u.test(cx.text.slice(unit.end, end.start)))
    return 0;
  if (reading.end > reading.start || !['year', 'month', 'quarter', 'week', 'decade'].includes(unit.unit)) return 0;
  const draft = { shift: { unit: unit.unit, n: 0 }, part: end.part } as const;
  return merge(reading, draft, start, end.end, false) ? done(reading, at + 2) : 0;
}

const YEAR_PARTS = /^年|^岁/u;

function hanPart(cx: Cursor, reading: Reading, part: Part, token: Token, at: number): number {
  const word = cx.text.slice(token.start, token.end);
  const d = reading.draft;
  const begun = reading.end > reading.start;
  if (!begun) {
    const unit: Unit | null = YEAR_PARTS.test(word) ? 'year' : word.startsWith('月') ? 'month' : null;
    return unit && merge(reading, { shift: { unit, n: 0 }, part }, token.start, token.end, false)
      ? done(reading, at + 1)
      : 0;
  }
  if (word.length === 1 && /^[中]$/u.test(word) && !/[月年代]$/u.test(cx.text.slice(0, token.start).slice(-1)))
    return 0;
  if (word === '中' && /^[国共央东学心文美日韩方的期有]/u.test(cx.text.slice(token.end, token.end + 1))) return 0;
  if (d.dom !== undefined || d.weekday !== undefined || d.part !== undefined) return 0;
  return merge(reading, { part }, token.start, token.end, false) ? done(reading, at + 1) : 0;
}
