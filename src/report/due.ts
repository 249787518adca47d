import { type Finding, SEVERITIES, type Severity, STANDING } from '../model/finding.ts';
import type { FailOn } from './report.ts';

/** Whether this severity is at or above `--fail-on`. */
export const isSevere = (severity: Severity, failOn: FailOn): boolean =>
  failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);

/** Whether a finding counts for the exit code: nobody has decided on it, and it is as severe as asked. */
export const isDue = (finding: Finding, failOn: FailOn): boolean =>
  STANDING.has(finding.state) && isSevere(finding.severity, failOn);
