import type { Claim } from '../model/claim.ts';
import type { Report } from '../report/report.ts';

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

/** The part of a report that concerns these subjects (ids, names or aliases); all of it where none is asked for. */
export function bySubject(report: Report, subjects: readonly string[]): Report {
  if (!subjects.length) return report;
  const asked = new Set(subjects.map(folded));
  const concerns = ({ subject }: Claim): boolean =>
    [subject.id, subject.name, ...(subject.aliases ?? [])].some((name) => asked.has(folded(name)));
  const findings = report.findings.filter((finding) =>
    finding.claims.some((id) => {
      const claim = report.claimOf(id);
      return claim !== undefined && concerns(claim);
    }),
  );
  const kept = new Set(findings.flatMap((finding) => finding.claims));
  return { ...report, findings, claims: report.claims.filter((claim) => concerns(claim) || kept.has(claim.id)) };
}
