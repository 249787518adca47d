import { coverageOf } from '../coverage.ts';
import { coverageLines } from '../coverage-lines.ts';
import { inert } from '../inert.ts';
import { reasonWords } from '../reasons.ts';
import type { Lang, Report } from '../report.ts';

/** What was read and came to nothing, and why: silence is no blindness. */
export interface Ledger {
  readonly lines: readonly string[];
  readonly unclaimed: readonly {
    readonly reason: string;
    readonly count: number;
    readonly quotes: readonly Unclaimed[];
  }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly rulesThatMetNothing: readonly string[];
}

interface Unclaimed {
  readonly path: string;
  readonly quote: string;
}

/** Quotes shown of one reason; the report as JSON has them all. */
const MOST = 40;

export function ledgerOf(report: Report, lang: Lang): Ledger {
  const { unclaimed, skipped, rulesThatMetNothing } = coverageOf(report);
  const reasons = new Map<string, Unclaimed[]>();
  for (const { reason, document, quote } of unclaimed) {
    const row = { path: inert(document), quote: inert(quote) };
    const rows = reasons.get(reason);
    if (rows) rows.push(row);
    else reasons.set(reason, [row]);
  }
  return {
    lines: coverageLines(report, lang),
    unclaimed: [...reasons]
      .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
      .map(([reason, rows]) => ({
        reason: inert(reasonWords(reason, lang)),
        count: rows.length,
        quotes: rows.slice(0, MOST),
      })),
    skipped: skipped.map(({ path, reason }) => ({ path: inert(path), reason: inert(reasonWords(reason, lang)) })),
    rulesThatMetNothing: rulesThatMetNothing.map(inert),
  };
}
