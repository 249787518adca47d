import type { Unclaimed } from '../model/claim.ts';
import type { Report, Skipped } from './report.ts';

export interface Coverage {
  readonly values: number;
  readonly claimed: number;
  readonly unclaimed: readonly Unclaimed[];
  readonly skipped: readonly Skipped[];
  readonly notUnderstood: readonly { readonly document: string; readonly language: string }[];
  readonly rulesThatMetNothing: readonly string[];
}

/** What was read, recognised, claimed and left over: the proof that silence is no blindness. */
export function coverageOf(report: Report): Coverage {
  const paths = new Map(report.documents.map((document) => [document.id, document.path]));
  const pathOf = (id: string) => paths.get(id) ?? id;
  const values = report.readings.reduce((sum, reading) => sum + reading.values, 0);
  const unclaimed = report.readings.flatMap((reading) => reading.unclaimed);
  return {
    values,
    claimed: values - unclaimed.length,
    unclaimed: unclaimed.map(({ document, start, end, quote, reason }) => ({
      document: pathOf(document),
      start,
      end,
      quote,
      reason,
    })),
    skipped: report.skipped,
    notUnderstood: report.readings
      .flatMap((reading) => reading.notUnderstood)
      .map(({ document, language }) => ({ document: pathOf(document), language })),
    rulesThatMetNothing: report.rulesThatMetNothing,
  };
}
