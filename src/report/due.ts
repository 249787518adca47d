import type { Finding, Severity } from '../model/finding.ts';
import type { FailOn } from './report.ts';

const RANK: Readonly<Record<Severity, number>> = { info: 0, low: 1, medium: 2, high: 3 };

/** Whether this severity is at or above `--fail-on`. */
export const isSevere = (severity: Severity, failOn: FailOn): boolean =>
  failOn !== 'never' && RANK[severity] >= RANK[failOn];

/** Whether a finding counts for the exit code: nobody has decided on it, and it is as severe as asked. */
export const isDue = (finding: Finding, failOn: FailOn): boolean =>
  (finding.state === 'open' || finding.state === 'stale') && isSevere(finding.severity, failOn);
