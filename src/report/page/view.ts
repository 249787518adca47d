import type { State, Verdict } from '../../model/finding.ts';
import type { FormatOptions, Lang, Report } from '../report.ts';
import { type FindingView, shownFindings, type Tally, tallyOf, viewOf } from '../view.ts';
import { type Chain, chainsOf } from './chains.ts';
import { counted, type DocumentView, documentViews } from './documents.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { type Section, sectionsOf } from './sections.ts';

/** Everything a page shows, as plain data: what a server may send and a browser draw. */
export interface PageView {
  readonly lang: Lang;
  readonly version: string;
  readonly documents: readonly DocumentView[];
  readonly origins: number;
  readonly languages: readonly (readonly [language: string, count: number])[];
  readonly tally: readonly Tally[];
  /** How many findings are no longer simply open, by state. */
  readonly states: readonly (readonly [state: State, count: number])[];
  readonly groups: readonly (readonly [Verdict, readonly FindingView[]])[];
  readonly sections: readonly Section[];
  readonly chains: readonly Chain[];
  readonly ledger: Ledger;
}

const STATES: readonly State[] = ['decided', 'stale', 'baselined', 'ignored', 'trial'];

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
    states: STATES.map(
      (state) => [state, report.findings.filter((finding) => finding.state === state).length] as const,
    ).filter(([, count]) => count),
    groups: shownFindings(report, options).map(([verdict, all]) => [
      verdict,
      all.map((finding) => viewOf(finding, report, lang)),
    ]),
    sections: sectionsOf(report, documents, lang),
    chains: chainsOf(report, lang),
    ledger: ledgerOf(report, lang),
  };
}
