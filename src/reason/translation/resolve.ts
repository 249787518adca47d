import type { Severity } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Difference } from '../../model/translation.ts';

const RANK: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1, info: 0 };

/** The one place where differences over one place are reduced to one: the graver, then the surer stays. */
export function resolve(differences: readonly Difference[]): Difference[] {
  const ranked = [...differences].sort(
    (a, b) => RANK[b.severity] - RANK[a.severity] || b.weight - a.weight || startOf(a) - startOf(b),
  );
  const kept: Difference[] = [];
  for (const one of ranked) if (!kept.some((other) => isSameError(one, other))) kept.push(one);
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (one: Difference): number => one.target?.start ?? one.source?.start ?? 0;

const isSameError = (a: Difference, b: Difference): boolean =>
  overlaps(a.source, b.source) || overlaps(a.target, b.target);

const overlaps = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start < a.end && b.start < b.end && a.start < b.end && b.start < a.end;
