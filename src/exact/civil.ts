import type { Granularity, Period } from '../model/period.ts';

/** Year, month (1–12) and day of the month of a day number (1970-01-01 = 0), proleptic Gregorian. After H. Hinnant, "chrono-compatible low-level date algorithms". */
export function civilOf(day: number): { year: number; month: number; day: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** Day number of a civil date. Months outside 1–12 and days outside the month carry over. */
export function dayOf(year: number, month: number, day: number): number {
  const y0 = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468 + day - 1;
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** `YYYY-MM-DD`, or with seconds `YYYY-MM-DDTHH:MM:SS`. */
export function isoOf(day: number, second: number | null = null): string {
  const { year, month, day: dom } = civilOf(day);
  const date = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(dom)}`;
  if (second === null) return date;
  return `${date}T${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}`;
}

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, with or without a time and a zone, as a period; null where it is none or no such day exists. */
export function parseIso(text: string): Period | null {
  const match =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, y, m, d, hh, mm, ss, zone] = match;
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const granularity: Granularity = hh ? (ss ? 'second' : 'minute') : d ? 'day' : m ? 'month' : 'year';
  const from = dayOf(year, month, day);
  const to = d ? from : m ? dayOf(year, month + 1, 1) - 1 : dayOf(year + 1, 1, 1) - 1;
  const second = hh ? Number(hh) * 3600 + Number(mm) * 60 + Number(ss ?? 0) : null;
  if (second !== null && (Number(hh) > 24 || Number(mm) > 59 || second > 86400)) return null;
  return { from, to, fromSecond: second, toSecond: second, granularity, zone: zoneMinutes(zone) };
}

function zoneMinutes(zone: string | undefined): number | null {
  if (!zone) return null;
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}

/** A whole-day period. */
export const days = (from: number | null, to: number | null, granularity: Granularity): Period => ({
  from,
  to,
  fromSecond: null,
  toSecond: null,
  granularity,
  zone: null,
});
