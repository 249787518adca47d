import { isAbsolute } from 'node:path';
import { ConfigError } from '../errors.ts';
import { append } from '../files/write.ts';
import type { Io } from './io.ts';

/** As much as GitHub takes of one step's summary, less room for what other commands of the step wrote. */
const MOST_BYTES = 900_000;
const CUT = '\n\n… cut here: a summary on GitHub holds no more. The JSON report has all.\n';

/** With the format `github` on a runner: the report as Markdown for the summary page of the step. */
export function writeStepSummary(markdown: () => string, io: Io): void {
  const file = io.env.GITHUB_STEP_SUMMARY;
  if (!file || !isAbsolute(file)) return;
  try {
    append(file, upTo(MOST_BYTES, `${markdown()}\n`));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError([
      { where: 'GITHUB_STEP_SUMMARY', what: `cannot be written (${code})`, hint: 'unset it to go without a summary' },
    ]);
  }
}

/** Whole lines, so that no table row, code span or tag is cut in two. */
function upTo(most: number, text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  return `${bytes.subarray(0, bytes.lastIndexOf(0x0a, most)).toString()}${CUT}`;
}
