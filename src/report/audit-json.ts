import { hashOf } from '../exact/hash.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import type { Audited, Difference } from '../model/translation.ts';
import { auditMessage } from './audit-message.ts';
import { type Position, type PositionOf, positionsIn } from './positions.ts';
import type { Lang } from './report.ts';

export interface QuoteJson {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line?: number;
  /** Of documents: where the quote begins, and the place after it. */
  readonly from?: Position;
  readonly to?: Position;
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
  /** The file of segments. */
  readonly file?: string;
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
  const idOf = numbered();
  const issues = audited.flatMap((one) => issuesOf(one, idOf, knowledge, lang));
  return { version: 1, pairs: audited.length, issues };
}

type IdOf = (...parts: readonly string[]) => string;

/** A hash of what an issue is about; the n-th of one hash carries its number. */
function numbered(): IdOf {
  const seen = new Map<string, number>();
  return (...parts) => {
    const key = parts.join('\u0000');
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return `a:${hashOf(nth ? `${key}\u0000${nth}` : key)}`;
  };
}

function issuesOf(
  { segment, differences, documents, file }: Audited,
  idOf: IdOf,
  knowledge: Knowledge,
  lang: Lang,
): IssueJson[] {
  if (!differences.length) return [];
  const sourceAt = documents && positionsIn(segment.source);
  const targetAt = documents && positionsIn(segment.target);
  return differences.map((one): IssueJson => {
    const source = quoteOf(segment.source, one.source, sourceAt);
    const target = quoteOf(segment.target, one.target, targetAt);
    const quotes = { source: source?.text ?? '', target: target?.text ?? '' };
    return {
      id: idOf(one.rule, segment.id, quotes.source, quotes.target),
      pair: documents ? `${source?.line ?? '-'}:${target?.line ?? '-'}` : segment.id,
      kind: one.kind,
      rule: one.rule,
      severity: one.severity,
      message: auditMessage(one, quotes, knowledge, lang),
      ...(documents ? { documents } : {}),
      ...(segment.line === undefined ? {} : { line: segment.line }),
      ...(file === undefined ? {} : { file }),
      source,
      target,
    };
  });
}

function quoteOf(text: string, span: Span | null, positionOf: PositionOf | undefined): QuoteJson | null {
  if (!span) return null;
  const quote = { text: text.slice(span.start, span.end), start: span.start, end: span.end };
  if (!positionOf) return quote;
  const from = positionOf(span.start);
  return { ...quote, line: from.line, from, to: positionOf(span.end) };
}
