import { stringify } from 'csv-stringify/browser/esm/sync';
import type { AlertFormat } from './alerts.ts';

const COLUMNS = [
  'id',
  'content',
  'rule',
  'kinds',
  'severity',
  'state',
  'message',
  'side',
  'path',
  'line',
  'column',
  'source',
  'quote',
] as const;

/** A row for every side of every alert (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export const csv: AlertFormat = ({ alerts }) => {
  const rows = alerts.flatMap((alert) =>
    [alert.main, ...alert.others].map(({ path, start, by, quote }, side) => ({
      ...alert,
      kinds: alert.kinds.join(' '),
      side: side + 1,
      path,
      line: start?.line ?? '',
      column: start?.column ?? '',
      source: by,
      quote,
    })),
  );
  return csvText(rows, COLUMNS);
};

/** Rows under these columns as RFC 4180 lays down, inert in a spreadsheet and on a screen. */
export const csvText = (rows: readonly object[], columns: readonly string[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { string: calm },
  });

/**
 * A cell to the letter, but for what would act where the file is printed: CSV has no escapes, so controls and direction marks
 * become U+FFFD, and a line that the log of a CI server would take for a command stays on the line before it.
 */
const calm = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a screen would obey
    .replace(/(?!\r?\n)[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Bidi_Control}\p{Cs}]/gu, '\uFFFD')
    .replace(/[\r\n]+[^\S\r\n]*(?=::|##\[)/gu, ' ');
