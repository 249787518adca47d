import { describeIssue } from '../errors.ts';
import { isDue } from '../report/due.ts';
import type { Report } from '../report/report.ts';
import type { Gathered } from './gather.ts';
import type { ExitCode, Io } from './io.ts';

/** The exit code of a finished run: 2 where it was incomplete, 1 where findings at or above `--fail-on` are open, else 0. */
export function outcome(report: Report, gathered: Gathered, io: Io): ExitCode {
  for (const issue of gathered.issues) io.err(`${describeIssue(issue)}\n`);
  if (!report.claims.length)
    io.err(`${report.documents.length} documents read, no claim found: nothing was checked (the coverage says why)\n`);
  if (gathered.issues.length || !report.claims.length) return 2;
  return report.findings.some((finding) => isDue(finding, gathered.settings.failOn)) ? 1 : 0;
}
