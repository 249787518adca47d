import type { Severity } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import type { Audited } from '../model/translation.ts';
import { auditJson, type IssueJson } from './audit-json.ts';
import { auditView, summaryOf } from './audit-view.ts';
import { inert } from './inert.ts';
import type { Piece } from './layout.ts';
import type { FormatOptions, Lang } from './report.ts';

/** A stretch of the original beside its translation, with what is said of it. */
export interface AuditRow {
  readonly source: readonly Piece[];
  readonly target: readonly Piece[];
  /** Of a file of pairs: the segment. */
  readonly place: string | null;
  readonly issues: readonly IssueView[];
}
export interface IssueView {
  readonly severity: Severity;
  readonly kind: string;
  readonly message: string;
  readonly id: string;
}
export interface AuditSection {
  readonly original: string;
  readonly translation: string;
  readonly rows: readonly AuditRow[];
  /** Of the pair as a whole: it is older than its original. */
  readonly issues: readonly IssueView[];
  /** Rows without an issue that are not shown. */
  readonly left: number;
}
export interface AuditPageView {
  readonly lang: Lang;
  readonly summary: string;
  readonly sections: readonly AuditSection[];
}

/** A page holds so many rows that nothing is said of; past them a browser is slow and a reader lost. */
const MOST_QUIET = 2000;

export function auditPage(audited: readonly Audited[], knowledge: Knowledge, options: FormatOptions): AuditPageView {
  const view = auditView(audited, knowledge, options);
  const shown = new Set(view.shown.map(({ id }) => id));
  // As many issues as differences, in the same order.
  const all = auditJson(audited, knowledge, options.lang).issues;
  let at = 0;
  const mine = audited.map((one) => {
    const issues = all.slice(at, at + one.differences.length);
    at += one.differences.length;
    return { one, issues: issues.filter(({ id }) => shown.has(id)) };
  });
  const documents = mine.filter(({ one }) => one.documents).map(({ one, issues }) => sectionOf(one, issues));
  const segments = mine.filter(({ one, issues }) => !one.documents && issues.length);
  const files = new Set(segments.map(({ one }) => one.file ?? ''));
  return {
    lang: options.lang,
    summary: summaryOf(view, options.lang),
    sections: [
      ...documents,
      ...[...files].map((file) => ({
        original: inert(file),
        translation: '',
        rows: segments.filter(({ one }) => (one.file ?? '') === file).map(({ one, issues }) => segmentRow(one, issues)),
        issues: [],
        left: mine.filter(({ one, issues }) => !one.documents && (one.file ?? '') === file && !issues.length).length,
      })),
    ],
  };
}

function sectionOf({ segment, documents, aligned = [] }: Audited, issues: readonly IssueJson[]): AuditSection {
  const placed = issues.filter(({ source, target }) => source ?? target);
  const rest = new Set(placed);
  let quiet = 0;
  const rows = aligned.flatMap(({ source, target }): AuditRow[] => {
    const own = placed.filter(
      (issue) => rest.has(issue) && (holds(target, issue.target) || holds(source, issue.source)),
    );
    for (const issue of own) rest.delete(issue);
    if (!own.length && ++quiet > MOST_QUIET) return [];
    return [rowOf(segment.source, segment.target, source, target, own)];
  });
  // Code stands in no passage: its lines are rows of their own.
  const others = [...rest].map((issue) => rowOf(segment.source, segment.target, issue.source, issue.target, [issue]));
  return {
    original: inert(documents?.original ?? ''),
    translation: inert(documents?.translation ?? ''),
    rows: [...rows, ...others],
    issues: issues.filter(({ source, target }) => !source && !target).map(issueView),
    left: Math.max(0, quiet - MOST_QUIET),
  };
}

const holds = (row: Span | null, quote: Span | null): boolean =>
  row !== null && quote !== null && quote.start < quote.end && quote.start < row.end && row.start < quote.end;

const segmentRow = ({ segment }: Audited, issues: readonly IssueJson[]): AuditRow => ({
  ...rowOf(
    segment.source,
    segment.target,
    { start: 0, end: segment.source.length },
    { start: 0, end: segment.target.length },
    issues,
  ),
  place: inert(segment.line === undefined ? segment.id : `${segment.id} (${segment.line})`),
});

const rowOf = (
  source: string,
  target: string,
  left: Span | null,
  right: Span | null,
  issues: readonly IssueJson[],
): AuditRow => ({
  source: piecesOf(
    source,
    left,
    issues.map((issue) => issue.source),
  ),
  target: piecesOf(
    target,
    right,
    issues.map((issue) => issue.target),
  ),
  place: null,
  issues: issues.map(issueView),
});

const issueView = ({ severity, kind, message, id }: IssueJson): IssueView => ({
  severity,
  kind,
  message: inert(message),
  id,
});

/** A stretch cut at the ends of what is marked in it. */
function piecesOf(text: string, row: Span | null, marks: readonly (Span | null)[]): Piece[] {
  if (!row) return [];
  const inside = marks.flatMap((mark) => (mark && holds(row, mark) ? [mark] : []));
  const cuts = [row.start, row.end, ...inside.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut >= row.start && cut <= row.end)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i): Piece[] => {
    const start = cuts[i] ?? row.start;
    if (start === end) return [];
    const isMarked = inside.some((mark) => mark.start <= start && end <= mark.end);
    return [{ text: inert(text.slice(start, end)), ...(isMarked ? { mark: true } : {}) }];
  });
}
