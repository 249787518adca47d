import { ofCheck } from './check-alerts.ts';
import { csv } from './csv.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { pretty } from './pretty.ts';
import type { Format, Lang } from './report.ts';
import { sarif } from './sarif.ts';

/** Output formats: one file and one line each. */
export const FORMATS: Readonly<Record<string, Format>> = {
  pretty,
  json,
  ndjson,
  markdown,
  html,
  sarif: ofCheck(sarif),
  junit: ofCheck(junit),
  github: ofCheck(github),
  gitlab: ofCheck(gitlab),
  csv: ofCheck(csv),
};

/** What a reports folder holds: file, format, and the language where it is not the run's own. */
export const REPORT_FILES: readonly (readonly [string, string, Lang?])[] = [
  ['report.json', 'json'],
  ['report.md', 'markdown'],
  ['report.zh.md', 'markdown', 'zh'],
  ['report.html', 'html'],
];
