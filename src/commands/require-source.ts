import { isCell, supportOf } from '../decide/support.ts';
import { describeIssue } from '../errors.ts';
import type { Claim } from '../model/claim.ts';
import type { Related } from '../relate/index.ts';
import { inert } from '../report/inert.ts';
import type { Report } from '../report/report.ts';
import type { Io } from './io.ts';

/** Data cells that nothing backs, but those that were there before. */
export function unsourced(report: Report, related: Related, before: ReadonlySet<string>): readonly Claim[] {
  const support = supportOf({ related, findings: report.findings }, report.knowledge);
  return related.claims.filter(
    (claim) => isCell(claim) && !before.has(claim.id) && support.get(claim.id)?.backing.length === 0,
  );
}

export function tellUnsourced(cells: readonly Claim[], report: Report, io: Io): void {
  for (const { id } of cells) {
    const claim = report.claimOf(id);
    if (!claim) continue;
    const { path, line, column } = report.placeOf(claim);
    const what = `“${inert(claim.quote)}” (${inert(claim.subject.name)}, ${claim.attribute}): no source backs it`;
    io.err(
      `${describeIssue({ where: `${path}:${line}:${column}`, what, hint: 'add the source, or correct the cell' })}\n`,
    );
  }
}
