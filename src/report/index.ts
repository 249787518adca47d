import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Format, Lang } from './report.ts';

/** Output formats: one file and one line each. */
export const FORMATS: Readonly<Record<string, Format>> = { pretty, json, markdown };

/** What a reports folder holds: file, format, and the language where it is not the run's own. */
export const REPORT_FILES: readonly (readonly [string, string, Lang?])[] = [
  ['report.json', 'json'],
  ['report.md', 'markdown'],
  ['report.zh.md', 'markdown', 'zh'],
];
