import type { Finding, Severity } from '../model/finding.ts';
import type { Related } from '../relate/index.ts';
import { identified } from './fingerprint.ts';

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** Gives findings their identity, and a fixed order: severity, then document, place, rule. */
export function decide(findings: readonly Finding[], related: Related): readonly Finding[] {
  const place = new Map(related.claims.map((claim, at) => [claim.id, at]));
  const placeOf = (finding: Finding): number => Math.min(...finding.claims.map((id) => place.get(id) ?? Infinity));
  return identified(findings, related).sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      placeOf(a) - placeOf(b) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
