import type { Dated } from '../../../model/document.ts';
import { dateInUrl, type Found, findDates, periodOf } from '../dates.ts';
import type { Draft } from '../draft.ts';

/** How far into the text a date counts as the news' own, in characters, and how much later the newest mention may lie. */
const LEAD = 400;
const SPREAD_DAYS = 10;
/** What is said of a date that has not come when the text is written, before or after it. */
const AHEAD =
  /(?:将于?|预计|计划|拟|即将|截至?止?到?|最晚|不晚于|前|到|直到|\bwill\b|\bby\b|\buntil\b|\bexpected\b|\bdue\b|\bscheduled\b|\bplans?\b|\bbefore\b|\bending\b).{0,8}$/iu;
const AHEAD_AFTER = /^.{0,4}(?:前|之前|起(?!火)|以前|到期|截止)/u;

interface Mention {
  readonly found: Found;
  readonly at: number;
  readonly ahead: boolean;
}

/**
 * When a text without a date of its own was published, judged by what it tells: the first day named near its top, moved to the latest
 * one told within days of it. A day without a year takes it from an address or a date elsewhere in the text; where nothing settles it, null.
 */
export function inferPublished(drafts: readonly Draft[], text: string): Dated | null {
  const prose = drafts.filter(
    ({ role, kind, aside }) => aside === null && role !== 'metadata' && kind !== 'cell' && role !== 'caption',
  );
  const mentions = mentionsOf(prose);
  const known = [
    ...urlDays(text),
    ...mentions.flatMap(({ found, ahead }) => (ahead ? [] : (periodOf(found)?.from ?? []))),
  ];
  const dated = mentions
    .filter(({ ahead }) => !ahead)
    .flatMap(({ found, at }) => ({ day: dayOfFound(found, known) ?? [], at }));
  const days = dated.flatMap(({ day, at }) => (typeof day === 'number' ? [{ day, at }] : []));
  const lead = days.find(({ at }) => at < LEAD);
  if (!lead) return null;
  const day = Math.max(...days.map((d) => d.day).filter((d) => d >= lead.day && d <= lead.day + SPREAD_DAYS));
  return {
    period: { from: day, to: day, fromSecond: null, toSecond: null, granularity: 'day', zone: null },
    certainty: 'inferred',
  };
}

function mentionsOf(prose: readonly Draft[]): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  for (const { text } of prose) {
    for (const found of findDates(text)) {
      const ahead =
        AHEAD.test(text.slice(Math.max(0, found.start - 16), found.start)) ||
        AHEAD_AFTER.test(text.slice(found.end, found.end + 8));
      mentions.push({ found, at: at + found.start, ahead });
    }
    at += text.length;
    if (at > 100_000) break;
  }
  return mentions;
}

const URL = /https?:\/\/[\w\-.~:/?#@!$&*+,;=%]{4,500}/gu;

const urlDays = (text: string): number[] =>
  [...text.slice(0, 200_000).matchAll(URL)].flatMap(([url]) => dateInUrl(url)?.from ?? []);

/** The year of a day without one: that of a known date on the same day, else the one that brings it next after the latest known date. */
function dayOfFound(found: Found, known: readonly number[]): number | null {
  const full = periodOf(found)?.from;
  if (full !== undefined && full !== null) return full;
  if (known.length === 0) return null;
  const latest = Math.max(...known);
  const candidates = YEARS.flatMap((year) => periodOf(found, year)?.from ?? []);
  const same = candidates.find((day) => known.includes(day));
  return same ?? candidates.find((day) => day >= latest && day <= latest + 366) ?? null;
}

const YEARS: readonly number[] = Array.from({ length: 201 }, (_, i) => 1900 + i);
