import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { type Alert, type AlertFormat, type Alerts, alertsFrom, type Stretch } from './alerts.ts';
import { isDue } from './due.ts';
import { messageOf, sourceName } from './message.ts';
import { isoPoint } from './period.ts';
import type { BaselineState, Format, FormatOptions, Report } from './report.ts';
import { word } from './words.ts';

/** A machine format as an output of `check`. */
export const ofCheck =
  (render: AlertFormat): Format =>
  (report, options) =>
    render(checkAlerts(report, options), options);

/** Findings as alerts. What is reconciled is none: GitHub and GitLab show every result as a fault, whatever its kind. */
function checkAlerts(report: Report, options: FormatOptions): Alerts {
  const { lang } = options;
  const found = report.findings.flatMap((finding) => {
    const alert = finding.verdict === 'reconciled' ? null : alertOf(finding, report, options);
    return alert ? [alert] : [];
  });
  const files = report.documents.map(({ path }) => path);
  return alertsFrom(found, report.knowledge.rules, { task: 'check', lang, files }, options);
}

function alertOf(finding: Finding, report: Report, options: FormatOptions): Omit<Alert, 'fingerprint'> | null {
  const { lang, change, failOn } = options;
  const sides = finding.claims.flatMap((id) => {
    const claim = report.claimOf(id);
    return claim ? [stretchOf(claim, report, options)] : [];
  });
  const main = sides.findLast(({ path }) => change?.touched.has(path)) ?? sides.at(-1);
  if (!main) return null;
  const baselineState = stateOf(finding, report, options);
  const rule = report.knowledge.rules.find(({ id }) => id === finding.rule);
  return {
    id: finding.id,
    content: finding.content,
    rule: finding.rule,
    kinds: [finding.verdict, finding.aspect],
    title: rule?.title[lang] ?? finding.rule,
    message: messageOf(finding, report, { lang }),
    severity: finding.severity,
    state: finding.state,
    decision: finding.decision,
    baselineState,
    isDue: isDue(finding, failOn) && baselineState !== 'unchanged',
    main,
    others: sides.filter((side) => side !== main),
  };
}

/** All findings of a run have a state, or none has. */
function stateOf(finding: Finding, report: Report, { change }: FormatOptions): BaselineState | null {
  const known = change?.stateOf.get(finding.id);
  if (known) return known;
  if (finding.state === 'baselined') return 'unchanged';
  return change || report.findings.some(({ state }) => state === 'baselined') ? 'new' : null;
}

function stretchOf(claim: Claim, report: Report, { lang }: FormatOptions): Stretch {
  const { path, line, column, end } = report.placeOf(claim);
  const date = claim.assertedAt && isoPoint(claim.assertedAt);
  const by = `${sourceName(claim, report)}, ${date ?? word('undated', lang)}`;
  return { path, start: { line, column }, end, quote: claim.quote, by };
}
