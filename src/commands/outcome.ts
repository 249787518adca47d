import { describeIssue, type Issue } from '../errors.ts';
import type { Document } from '../model/document.ts';
import { isDue } from '../report/due.ts';
import { positionsIn } from '../report/positions.ts';
import type { Report } from '../report/report.ts';
import type { Gathered } from './gather.ts';
import type { ExitCode, Io } from './io.ts';

/** The exit code of a finished run: 2 where it was incomplete, 1 where findings at or above `--fail-on` are open, else 0. */
export function outcome(report: Report, gathered: Gathered, io: Io): ExitCode {
  const unread = report.documents.flatMap((document) => document.notes.map((note) => issueOf(note, document)));
  for (const issue of [...gathered.issues, ...unread]) io.err(`${describeIssue(issue)}\n`);
  if (!report.claims.length)
    io.err(
      `${report.documents.length} ${report.documents.length === 1 ? 'document' : 'documents'} read, no claim found: nothing was checked (the coverage says why)\n`,
    );
  const isIncomplete = gathered.issues.length > 0 || unread.some(({ hint }) => hint !== undefined);
  if (isIncomplete || !report.claims.length) return 2;
  return report.findings.some((finding) => isDue(finding, gathered.settings.failOn)) ? 1 : 0;
}

const MEND = 'mend it there; what could be read was checked';
const SPLIT = 'split it into several documents';

/** A note of the reader as an issue: where in the file, and whether something was lost. Words read as plain text are not. */
function issueOf(note: string, { path, text }: Document): Issue {
  const [found, kind = '', number = ''] = /,? ?\b(line|offset) (\d+)(?::|(?= to))?/u.exec(note) ?? [];
  const line = kind === 'offset' ? positionsIn(text)(Number(number)).line : Number(number) || 1;
  const isRead = note.startsWith('read as plain text');
  const what = isRead || !found ? note : note.replace(found, found.endsWith(':') ? ':' : '').replace(/^:? /u, '');
  return {
    where: `${path}:${line}`,
    what,
    ...(isRead ? {} : { hint: note.startsWith('only the first') ? SPLIT : MEND }),
  };
}
