import type { Knowledge } from '../model/knowledge.ts';
import type { Audited } from '../model/translation.ts';
import { auditJson } from './audit-json.ts';
import { auditMarkdown } from './audit-markdown.ts';
import { auditPretty } from './audit-pretty.ts';
import { jsonText } from './json-text.ts';
import type { FormatOptions } from './report.ts';

export type AuditFormat = (audited: readonly Audited[], knowledge: Knowledge, options: FormatOptions) => string;

/** Outputs of the translation audit; one file and one line each. */
export const AUDIT_FORMATS = {
  pretty: auditPretty,
  json: (audited, knowledge, { lang }) => `${jsonText(auditJson(audited, knowledge, lang), 2)}\n`,
  markdown: auditMarkdown,
} as const satisfies Record<string, AuditFormat>;
