import { SEVERITIES, type Severity } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Audited } from '../model/translation.ts';
import { auditJson, type IssueJson } from './audit-json.ts';
import type { FormatOptions, Lang } from './report.ts';

/** What a reader is shown: the grave ones first; those of low severity are counted, and listed where the run fails on them. */
export interface AuditView {
  readonly shown: readonly IssueJson[];
  readonly hidden: number;
  readonly pairs: number;
}

export function auditView(
  audited: readonly Audited[],
  knowledge: Knowledge,
  { lang, failOn, quiet }: FormatOptions,
): AuditView {
  const { issues, pairs } = auditJson(audited, knowledge, lang);
  const worst = failOn === 'low' ? 2 : quiet && failOn === 'high' ? 0 : 1;
  const shown = issues.filter(({ severity }) => SEVERITIES.indexOf(severity) <= worst);
  shown.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return { shown, hidden: issues.length - shown.length, pairs };
}

/** Where an issue stands: both documents with line, or the segment. */
export function placeOf({ documents, pair, line, source, target }: IssueJson): string {
  if (!documents) return line === undefined ? pair : `${pair} (${line})`;
  const at = (path: string, side: IssueJson['source']): string => (side?.line ? `${path}:${side.line}` : path);
  return `${at(documents.original, source)} → ${at(documents.translation, target)}`;
}

export const summaryOf = ({ shown, hidden, pairs }: AuditView, lang: Lang): string => {
  const count = (severity: Severity): number => shown.filter((one) => one.severity === severity).length;
  return lang === 'zh'
    ? `共 ${pairs} 对：高 ${count('high')}，中 ${count('medium')}${hidden ? `，另有 ${hidden} 处低级差异未列出` : ''}`
    : `${pairs} pairs: ${count('high')} high, ${count('medium')} medium${hidden ? `, ${hidden} more not listed` : ''}`;
};
