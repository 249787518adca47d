import type { Finding, Severity, Verdict } from '../../model/finding.ts';
import type { FormatOptions, Lang, Report } from '../report.ts';
import { type FindingView, shownFindings, VERDICTS, viewOf } from '../view.ts';
import { type Chain, chainsOf } from './chains.ts';
import { counted, type DocumentView, documentViews } from './documents.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { type Section, sectionsOf } from './sections.ts';

export const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** How many findings have a verdict, by severity in the order of SEVERITIES. */
export interface Tally {
  readonly verdict: Verdict;
  readonly counts: readonly number[];
  readonly total: number;
}

/** Everything a page shows, as plain data: what a server may send and a browser draw. */
export interface PageView {
  readonly lang: Lang;
  readonly version: string;
  readonly documents: readonly DocumentView[];
  readonly origins: number;
  readonly languages: readonly (readonly [language: string, count: number])[];
  readonly tally: readonly Tally[];
  readonly groups: readonly (readonly [Verdict, readonly FindingView[]])[];
  readonly sections: readonly Section[];
  readonly chains: readonly Chain[];
  readonly ledger: Ledger;
}

export function pageView(report: Report, options: FormatOptions): PageView {
  const { lang } = options;
  const documents = documentViews(report);
  return {
    lang,
    version: report.tool.version,
    documents,
    origins: new Set(report.origins.values()).size,
    languages: [...counted(documents.map(({ language }) => language))].sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    ),
    tally: tallyOf(report.findings),
    groups: shownFindings(report, options).map(([verdict, all]) => [
      verdict,
      all.map((finding) => viewOf(finding, report, lang)),
    ]),
    sections: sectionsOf(report, documents, lang),
    chains: chainsOf(report, lang),
    ledger: ledgerOf(report, lang),
  };
}

const tallyOf = (findings: readonly Finding[]): Tally[] =>
  VERDICTS.map((verdict) => {
    const all = findings.filter((finding) => finding.verdict === verdict);
    const counts = SEVERITIES.map((severity) => all.filter((finding) => finding.severity === severity).length);
    return { verdict, counts, total: all.length };
  });
