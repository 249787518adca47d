import { hashOf } from '../exact/hash.ts';
import type { Audited } from '../model/translation.ts';
import { type Alert, type AlertFormat, alertsFrom, type Stretch } from './alerts.ts';
import type { AuditFormat } from './audit.ts';
import { auditJson, type IssueJson, type QuoteJson } from './audit-json.ts';
import { isSevere } from './due.ts';
import type { FormatOptions } from './report.ts';
import { word } from './words.ts';

/** A machine format as an output of `audit`. */
export const ofAudit =
  (render: AlertFormat): AuditFormat =>
  (audited, knowledge, options) => {
    const { issues } = auditJson(audited, knowledge, options.lang);
    const titles = new Map(knowledge.rules.map(({ id, title }) => [id, title[options.lang]]));
    const found = issues.map((issue) => alertOf(issue, titles.get(issue.rule) ?? issue.rule, options));
    const rest = { task: 'audit', lang: options.lang, files: filesOf(audited) } as const;
    return render(alertsFrom(found, knowledge.rules, rest, options), options);
  };

const filesOf = (audited: readonly Audited[]): string[] =>
  [
    ...new Set(audited.flatMap(({ documents, file }) => [...Object.values(documents ?? {}), ...(file ? [file] : [])])),
  ].sort();

/** It is shown in the translation, where it is mended; the original is the other place. */
function alertOf(issue: IssueJson, title: string, { lang, failOn }: FormatOptions): Omit<Alert, 'fingerprint'> {
  const { id, rule, kind, severity, message, source, target, documents } = issue;
  return {
    id,
    content: `y:${hashOf([rule, source?.text ?? '', target?.text ?? ''].join('\u0000'))}`,
    rule,
    kinds: [kind],
    title,
    message,
    severity,
    state: 'open',
    decision: null,
    baselineState: null,
    isDue: isSevere(severity, failOn),
    main: stretchOf(documents?.translation, target, issue, word('translation', lang)),
    others: [stretchOf(documents?.original, source, issue, word('original', lang))],
  };
}

/** A segment stands in a line of its file; a document's side where its quote stands. */
function stretchOf(path: string | undefined, quote: QuoteJson | null, issue: IssueJson, by: string): Stretch {
  const text = quote?.text ?? '';
  if (path) return { path, start: quote?.from ?? null, end: quote?.to ?? null, quote: text, by };
  const line = issue.line === undefined ? null : { line: issue.line, column: 1 };
  return { path: issue.file ?? issue.pair, start: line, end: null, quote: text, by };
}
