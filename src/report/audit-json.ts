import { hashOf } from '../exact/hash.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import type { Audited, Difference } from '../model/translation.ts';
import { auditMessage } from './audit-message.ts';
import type { Lang } from './report.ts';

export interface QuoteJson {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line?: number;
}
export interface IssueJson {
  readonly id: string;
  /** The id of the segment, or of documents the lines of both sides. */
  readonly pair: string;
  readonly kind: Difference['kind'];
  readonly rule: string;
  readonly severity: Difference['severity'];
  readonly message: string;
  /** Line of the segment in its file. */
  readonly line?: number;
  readonly documents?: Audited['documents'];
  readonly source: QuoteJson | null;
  readonly target: QuoteJson | null;
}
export interface AuditJson {
  readonly version: 1;
  readonly pairs: number;
  readonly issues: readonly IssueJson[];
}

/** One run over segments or documents, as CONTRACT lays it down. */
export function auditJson(audited: readonly Audited[], knowledge: Knowledge, lang: Lang): AuditJson {
  const seen = new Map<string, number>();
  const idOf = (...parts: readonly string[]): string => {
    const key = parts.join('\u0000');
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return `a:${hashOf(nth ? `${key}\u0000${nth}` : key)}`;
  };
  const issues = audited.flatMap(({ segment, differences, documents }) =>
    differences.map((one): IssueJson => {
      const [source, target] = [quoteOf(segment.source, one.source), quoteOf(segment.target, one.target)];
      const lines = documents && {
        source: lineOf(segment.source, one.source),
        target: lineOf(segment.target, one.target),
      };
      const quotes = { source: source?.text ?? '', target: target?.text ?? '' };
      return {
        id: idOf(one.rule, segment.id, quotes.source, quotes.target),
        pair: lines ? `${lines.source ?? '-'}:${lines.target ?? '-'}` : segment.id,
        kind: one.kind,
        rule: one.rule,
        severity: one.severity,
        message: auditMessage(one, quotes, knowledge, lang),
        ...(documents ? { documents } : {}),
        ...(segment.line === undefined ? {} : { line: segment.line }),
        source: source && { ...source, ...(lines?.source ? { line: lines.source } : {}) },
        target: target && { ...target, ...(lines?.target ? { line: lines.target } : {}) },
      };
    }),
  );
  return { version: 1, pairs: audited.length, issues };
}

const quoteOf = (text: string, span: Span | null): QuoteJson | null =>
  span && { text: text.slice(span.start, span.end), start: span.start, end: span.end };

function lineOf(text: string, span: Span | null): number | null {
  if (!span) return null;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < span.start; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
