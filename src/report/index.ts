import { json } from './json.ts';
import type { Format } from './report.ts';

/** Output formats: one file and one line each. */
export const FORMATS: Readonly<Record<string, Format>> = { json };
