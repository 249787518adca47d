// What stands before and after a date: bounds, distances, and whether words that could be something else are a date here.
import { BOUND_PREFIXES as EN_PREFIXES, MONTH_CUES } from '../../locales/en/bounds.ts';
import { BOUND_PREFIXES as ZH_PREFIXES } from '../../locales/zh/time.ts';
import { readDate } from './compose.ts';
import { type Cursor, gap, type Reading } from './cursor.ts';
import type { Tense } from './resolve.ts';
import type { Bound, Draft } from './token.ts';

const LOOK = 26;

/** "since", "no later than", 最迟 before a date; only text from `floor` on is looked at. */
export function boundBefore(
  cx: Cursor,
  start: number,
  floor: number,
  end = start,
): { bound: Bound; start: number } | null {
  if (/^[’']s/u.test(cx.text.slice(end, end + 2))) return null; // "after last year's losses"
  const from = Math.max(floor, start - LOOK);
  const before = cx.text.slice(from, start).toLowerCase();
  const text = before.replace(/(?:the |on |at |in )?(?:(?:fiscal |calendar )?year )?$/u, '').trimEnd();
  for (const [word, bound] of EN_PREFIXES)
    if (text.endsWith(word) && !/[a-z]/u.test(text.charAt(text.length - word.length - 1)))
      return { bound, start: from + text.length - word.length };
  for (const [word, bound] of ZH_PREFIXES)
    if (text.endsWith(word)) return { bound, start: from + text.length - word.length };
  return null;
}

/** 前, 之后, 起, 以来 after a date; "or later", "onwards". */
export function boundAfter(
  cx: Cursor,
  reading: Reading,
): { bound: Bound; start: number; end: number; next: number } | null {
  const token = cx.tokens[reading.next];
  if (
    token?.t === 'bound' &&
    cx.text.charCodeAt(token.start) > 0x2e7f &&
    (gap(cx, reading.end, token.start) ?? ',') !== ','
  ) {
    const word = cx.text.slice(token.start, token.end);
    const follows = cx.text.slice(token.end, token.end + 1);
    if (word.length === 1 && NOT_BOUND[word]?.test(follows)) return null;
    if (reading.draft.now || reading.draft.vague !== undefined) return null;
    const from = /[从自]$/u.test(cx.text.slice(Math.max(0, reading.start - 1), reading.start))
      ? reading.start - 1
      : reading.start;
    return { bound: token.bound, start: from, end: token.end, next: reading.next + 1 };
  }
  const tail = /^(?: and| or)? (?:onwards?|or later|or after|afterwards?)\b/u.exec(
    cx.text.slice(reading.end, reading.end + 18),
  );
  return tail ? { bound: 'since', start: reading.start, end: reading.end + tail[0].length, next: reading.next } : null;
}

/** 前锋, 后卫, 起火: these characters begin another word. */
const NOT_BOUND: Readonly<Record<string, RegExp>> = {
  前: /^[往来锋沿景途妻夫身任总列三二两几]/u,
  后: /^[卫来续台勤方排果]/u,
  起: /^[火飞草诉名因码步床义]/u,
  止: /^[损盈]/u,
};

/** Tense of the clause around a place, by its verbs: null where they say nothing. */
export function tenseAt(text: string, start: number): Tense {
  const around = text.slice(Math.max(0, start - 80), start + 60);
  if (/\b(?:will|shall|going to|plans? to|expected to|scheduled|upcoming|'ll)\b|将|拟|计划|预计/u.test(around))
    return 'future';
  if (/\b(?:said|was|were|had|did|told|came|fell|rose|took|made|won|lost|\w{3,}ed)\b/u.test(around)) return 'past';
  return /[\u4e00-\u9fff]/u.test(around) ? null : 'future';
}

/** ago, later, from now, before yesterday; 前, 后, 内 after a length of time. */
export function distanceAfter(
  cx: Cursor,
  reading: Reading,
): { draft: Draft; start: number; end: number; next: number; bound: Bound | null } | null {
  const count = reading.count;
  const token = cx.tokens[reading.next];
  if (!count || !token || gap(cx, reading.end, token.start) === null || gap(cx, reading.end, token.start) === ',')
    return null;
  const n = count.amount.lo;
  const offset = (sign: number): Draft => ({ offset: { n: sign * n, unit: count.unit, half: false } });
  const done = (draft: Draft, end: number, next: number, bound: Bound | null = null) => ({
    draft,
    start: reading.start,
    end,
    next,
    bound,
  });
  const anchored = (draft: Draft): Draft => ({ now: true, ...draft });
  // "two years later" counts from what the text told before, not from its date
  const told = /^(?:later|earlier|previously|after)/iu.test(cx.text.slice(token.start, token.end))
    ? { anaphoric: true }
    : {};
  if (token.t === 'dir' && token.dir !== 'within' && token.dir !== 'over')
    return done({ ...anchored(offset(token.dir === 'ago' ? -1 : 1)), ...told }, token.end, reading.next + 1);
  if (token.t === 'dir' && token.dir === 'within') {
    const side = 'within';
    return done({ span: { n, unit: count.unit, side } }, token.end, reading.next + 1);
  }
  if (token.t === 'bound' && cx.text.charCodeAt(token.start) > 0x2e7f) {
    if (token.bound === 'since')
      return done({ span: { n, unit: count.unit, side: 'past' } }, token.end, reading.next + 1);
    if (token.bound !== 'through' && token.bound !== 'until')
      return NOT_BOUND[cx.text.charAt(token.start)]?.test(cx.text.charAt(token.end)) && token.end - token.start === 1
        ? null
        : done(anchored(offset(token.bound === 'after' ? 1 : -1)), token.end, reading.next + 1);
  }
  const ascii = cx.text.charCodeAt(token.start) < 128;
  if (ascii && ((token.t === 'bound' && (token.bound === 'before' || token.bound === 'after')) || token.t === 'from')) {
    const base = readDate(cx, reading.next + 1);
    if (!base || base.count || base.weak) return null;
    return done(
      { ...base.draft, ...offset(token.t === 'bound' && token.bound === 'before' ? -1 : 1) },
      base.end,
      base.next,
    );
  }
  return null;
}

/** in 3 weeks, within 5 minutes, over the next …; the next words are read in stepPhrase. */
export function inPrefix(
  cx: Cursor,
  reading: Reading,
  floor: number,
): { draft: Draft; start: number; end: number; next: number; bound: Bound | null } | null {
  const count = reading.count;
  if (!count) return null;
  const from = Math.max(floor, reading.start - 14);
  const match = /(?:^|[^a-z])(in|within|less than|no more than|under)(?: about| around| the)? $/iu.exec(
    cx.text.slice(from, reading.start),
  );
  if (!match) return null;
  const word = (match[1] ?? '').toLowerCase();
  const start = from + (match.index ?? 0) + match[0].indexOf(match[1] ?? '');
  const n = count.amount.lo;
  if (word === 'in')
    // In 4.4 seconds tells how fast something is, not when.
    return isStretchIn(cx, start) || (count.unit === 'second' && !Number.isInteger(n))
      ? null
      : {
          draft: { now: true, offset: { n, unit: count.unit, half: false } },
          start,
          end: reading.end,
          next: reading.next,
          bound: null,
        };
  if (word !== 'within') return null;
  return {
    draft: { span: { n, unit: count.unit, side: 'within' } },
    start,
    end: reading.end,
    next: reading.next,
    bound: null,
  };
}

/** "grew 20% in two years", "the first in 10 years": how long it took, no point ahead. */
function isStretchIn(cx: Cursor, start: number): boolean {
  const before = cx.text.slice(Math.max(0, start - 60), start);
  if (/(?:first|time|largest|highest|lowest|biggest|worst|best|most|least|only|once|twice|times)\s+$/iu.test(before))
    return true;
  return tenseAt(before, before.length) === 'past';
}

/** Whether an expression whose words could all be something else is a date here. */
export function isAllowed(cx: Cursor, reading: Reading, i: number): boolean {
  const d = reading.draft;
  const keys = Object.keys(d);
  const text = cx.text;
  if (keys.length === 0 || (keys.length === 1 && d.zone !== undefined)) return false;
  if (d.nth && d.nth.unit !== 'year' && keys.length === 1) return false;
  if (keys.length === 1 && d.season !== undefined && text.charCodeAt(reading.start) > 0x2e7f) return false;
  if (keys.length === 1 && d.dayPart !== undefined && text.charCodeAt(reading.start) > 0x2e7f) return false;
  if (keys.length === 1 && d.dom !== undefined && text.charAt(reading.end - 1) === '号')
    return (
      /[在于到至从自约截]$/u.test(text.slice(Math.max(0, reading.start - 1), reading.start)) ||
      /^(?:[前后起，。,,之以]|$)/u.test(text.slice(reading.end, reading.end + 1))
    );
  if (
    /(?:每年|每个?月|每周|每天|每日|每逢|每|(?:every|each)[ ])的?[ ]?$/iu.test(
      text.slice(Math.max(0, reading.start - 6), reading.start),
    ) &&
    d.year === undefined
  )
    return false;
  if (!reading.weak) return true;
  const before = text.slice(Math.max(0, reading.start - 12), reading.start);
  if (reading.next - i > 1 && keys.length > 1) return true;
  const capital = /[A-Z]/u.test(text.charAt(reading.start));
  if (d.month !== undefined && d.dom !== undefined)
    return (
      /(?:^|[^a-z])(?:on|from|since|by|until|till|before|after|to|between)\s+$/iu.test(before) ||
      (/^0|·/u.test(text.slice(reading.start, reading.end)) &&
        !/[\d.]$/u.test(before) &&
        !/^9[/]11$/u.test(text.slice(reading.start, reading.end)) &&
        text.length < 40)
    );
  if (d.month !== undefined) return capital && MONTH_CUES.test(before);
  if (d.weekday === 8) return /(?:this|the|last|next|that|on|over)\s+$/iu.test(before);
  if (d.weekday !== undefined)
    return (
      (capital && /(?:on|last|next|this|by|from|until)\s+$/iu.test(before)) || text.charAt(reading.end - 1) === '.'
    );
  if (d.season !== undefined && keys.length === 1) return false;
  if (d.dayPart !== undefined)
    return /(?:in the|at|by|this|until|before|after|since)\s+(?:about |around )?$/iu.test(before) || keys.length > 1;
  if (d.clock !== undefined) return /(?:at|by|from|until|till|to|before|after|around|about|@)\s+$/iu.test(before);
  if (d.decade !== undefined) return /(?:the\s+(?:early |late |mid-?)?|['’])$/iu.test(before);
  return false;
}
