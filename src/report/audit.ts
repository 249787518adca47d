import type { Knowledge } from '../model/knowledge.ts';
import type { Audited } from '../model/translation.ts';
import { ofAudit } from './audit-alerts.ts';
import { auditHtml } from './audit-html.ts';
import { auditJson } from './audit-json.ts';
import { auditMarkdown } from './audit-markdown.ts';
import { auditPretty } from './audit-pretty.ts';
import { csv } from './csv.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { jsonText } from './json-text.ts';
import { junit } from './junit.ts';
import type { FormatOptions } from './report.ts';
import { sarif } from './sarif.ts';

export type AuditFormat = (audited: readonly Audited[], knowledge: Knowledge, options: FormatOptions) => string;

/** Outputs of the translation audit; one file and one line each. */
export const AUDIT_FORMATS: Readonly<Record<string, AuditFormat>> = {
  pretty: auditPretty,
  json: (audited, knowledge, { lang }) => `${jsonText(auditJson(audited, knowledge, lang), 2)}\n`,
  markdown: auditMarkdown,
  html: auditHtml,
  sarif: ofAudit(sarif),
  junit: ofAudit(junit),
  github: ofAudit(github),
  gitlab: ofAudit(gitlab),
  csv: ofAudit(csv),
};
