// Clock times in English words: a quarter past eight, ten thirty am, at 7, five o'clock.
import { type Cursor, done, isWord, joined, type Reading, tokenAt } from './cursor.ts';
import { readNumber } from './lengths.ts';
import { merge } from './merge.ts';
import type { Clock, Token } from './token.ts';

interface ClockRead {
  readonly clock: Clock;
  readonly end: number;
  readonly next: number;
}

export function clockPhrase(cx: Cursor, reading: Reading, at: number): number {
  const token = tokenAt(cx, at);
  if (!token || cx.text.charCodeAt(token.start) > 0x2e7f) return 0;
  const read = pastOrTo(cx, at) ?? worded(cx, at) ?? afterAt(cx, reading, at);
  if (!read || reading.draft.clock !== undefined) return 0;
  return merge(reading, { clock: read.clock }, token.start, read.end, false) ? done(reading, read.next) : 0;
}

/** "(a) quarter past 1pm", "twenty minutes to 2pm", "half past five". */
function pastOrTo(cx: Cursor, at: number): ClockRead | null {
  const minutes = minutesOf(cx, at);
  if (!minutes) return null;
  const link = joined(cx, minutes.next);
  const sign =
    link?.t === 'to' || isWord(link, 'of')
      ? -1
      : (link?.t === 'mod' && cx.text.slice(link.start, link.end).toLowerCase() === 'past') ||
          (link?.t === 'bound' && link.bound === 'after') ||
          link?.t === 'from'
        ? 1
        : 0;
  if (sign === 0) return null;
  const hour = hourAt(cx, minutes.next + 1);
  if (!hour || hour.clock.m !== null) return null;
  if (isWord(link, 'of') && !hour.marked) return null;
  if (joined(cx, hour.next)?.t === 'unit') return null; // 3 minutes to 5 minutes
  const total = hour.clock.h * 60 + sign * minutes.n;
  return {
    clock: {
      h: Math.floor(((total + 1440) % 1440) / 60),
      m: (total + 1440) % 60,
      s: null,
      ...(hour.clock.half ? { half: hour.clock.half } : {}),
    },
    end: hour.end,
    next: hour.next,
  };
}

function minutesOf(cx: Cursor, at: number): { n: number; next: number } | null {
  let k = at;
  if (isWord(tokenAt(cx, k), 'a')) k += 1;
  const first = k === at ? tokenAt(cx, k) : joined(cx, k);
  if (first?.t === 'unit' && first.unit === 'quarter' && !first.plural) return { n: 15, next: k + 1 };
  if (first?.t === 'half') return { n: 30, next: k + 1 };
  const number = first?.t === 'number' && !first.ordinal ? readNumber(cx, k) : null;
  if (!number || number.amount.lo >= 60 || !Number.isInteger(number.amount.lo)) return null;
  const unit = joined(cx, number.next);
  return unit?.t === 'unit' && unit.unit === 'minute' ? { n: number.amount.lo, next: number.next + 1 } : null;
}

interface HourRead extends ClockRead {
  /** am, pm, o'clock: surely a time. */
  readonly marked: boolean;
}

function hourAt(cx: Cursor, k: number): HourRead | null {
  const token = joined(cx, k);
  if (token?.t === 'field' && token.set.clock && Object.keys(token.set).length === 1)
    return { clock: token.set.clock, end: token.end, next: k + 1, marked: true };
  if (token?.t === 'field' && token.set.dayPart === 'noon')
    return { clock: { h: 12, m: null, s: null }, end: token.end, next: k + 1, marked: true };
  if (token?.t !== 'number' || token.ordinal || token.n > 24 || token.digits > 2 || !Number.isInteger(token.n))
    return null;
  return markedHour(cx, token, k + 1, token.n, null);
}

/** o'clock, a m, p.m., "in the morning" stays a day part of its own. */
function markedHour(cx: Cursor, last: Token, next: number, h: number, m: number | null): HourRead {
  const tail = /^[ ]?(?:o['’]? ?clock)?[ ]?(?:([ap])\.?[ ]?m\b\.?)?/iu.exec(cx.text.slice(last.end, last.end + 16));
  const [all = '', half] = tail ?? [];
  const end = last.end + all.trimEnd().length;
  let k = next;
  while ((cx.tokens[k]?.start ?? Number.POSITIVE_INFINITY) < end) k += 1;
  const pm = half?.toLowerCase();
  return {
    clock: {
      h: pm === 'p' && h < 12 ? h + 12 : pm === 'a' && h === 12 ? 0 : h,
      m,
      s: null,
      ...(pm === 'a' || pm === 'p' ? { half: pm } : {}),
    },
    end,
    next: k,
    marked: all.trim() !== '',
  };
}

/** "ten thirty am", "five o'clock", "nine fifty nine a m"; without am, pm or o'clock only after at. */
function worded(cx: Cursor, at: number): ClockRead | null {
  const hour = tokenAt(cx, at);
  if (hour?.t !== 'number' || hour.ordinal || hour.n > 24 || hour.digits > 2 || !Number.isInteger(hour.n)) return null;
  const before = cx.text.slice(Math.max(0, hour.start - 8), hour.start);
  const asked = /(?:^|[^a-z])at (?:about |around )?$/iu.test(before);
  const minutes = hour.word ? readNumber(cx, at + 1) : null;
  const near = joined(cx, at + 1);
  if (
    minutes &&
    near?.t === 'number' &&
    near.word &&
    !near.ordinal &&
    minutes.amount.lo >= 5 &&
    minutes.amount.lo < 60 &&
    hour.n > 0 &&
    hour.n <= 12
  ) {
    const last = tokenAt(cx, minutes.next - 1);
    const read = last ? markedHour(cx, last, minutes.next, hour.n, minutes.amount.lo) : null;
    if (read && (read.marked || asked || followedByPart(cx, read.next))) return read;
  }
  const read = markedHour(cx, hour, at + 1, hour.n, null);
  return read.marked || (hour.n > 0 && hour.n < 13 && followedByPart(cx, read.next)) ? read : null;
}

/** "8 in the night", "five thirty tomorrow evening". */
function followedByPart(cx: Cursor, k: number): boolean {
  const token = joined(cx, k);
  if (
    token?.t === 'field' &&
    token.set.dayPart !== undefined &&
    token.set.clock === undefined &&
    token.set.shift === undefined
  )
    return true;
  if (!isWord(token, 'in', 'at')) return false;
  const the = joined(cx, k + 1);
  const part = the?.t === 'the' ? joined(cx, k + 2) : the;
  return part?.t === 'field' && part.set.dayPart !== undefined;
}

/** "tonight at 7", "at 1030": a bare number right after at, where a day is named or the clause ends. */
function afterAt(cx: Cursor, reading: Reading, at: number): ClockRead | null {
  const token = tokenAt(cx, at);
  if (token?.t !== 'number' || token.ordinal || !Number.isInteger(token.n)) return null;
  const before = cx.text.slice(Math.max(0, token.start - 16), token.start);
  if (!/(?:^|[^a-z])(?:at|around)(?: about| around)? $/iu.test(before)) return null;
  const dayNamed =
    reading.end > reading.start &&
    (reading.draft.shift?.unit === 'day' || reading.draft.dom !== undefined || reading.draft.weekday !== undefined);
  const ends = /^(?:[.,;!?]|$)/u.test(cx.text.slice(token.end, token.end + 1));
  if (!dayNamed)
    return token.digits === 4 && ends && token.n % 100 < 60 && token.n <= 2359 && (token.n < 1900 || token.n > 2100)
      ? { clock: { h: Math.floor(token.n / 100), m: token.n % 100, s: null }, end: token.end, next: at + 1 }
      : null;
  const evening = reading.draft.dayPart === 'evening' || reading.draft.dayPart === 'afternoon';
  if (token.digits > 2 || token.n > 24) return null;
  return {
    clock: { h: evening && token.n < 12 && token.n >= 5 ? token.n + 12 : token.n, m: null, s: null },
    end: token.end,
    next: at + 1,
  };
}
