import { type Finding, SEVERITIES } from '../model/finding.ts';
import type { Related } from '../relate/index.ts';
import { identified } from './fingerprint.ts';

/** Gives findings their identity, and a fixed order: severity, then document, place, rule. */
export function decide(findings: readonly Finding[], related: Related): readonly Finding[] {
  const place = new Map(related.claims.map((claim, at) => [claim.id, at]));
  const identities = identified(findings, related).map((finding) => ({
    finding,
    severity: SEVERITIES.indexOf(finding.severity),
    first: Math.min(...finding.claims.map((id) => place.get(id) ?? Infinity)),
  }));
  return identities
    .sort((a, b) => a.severity - b.severity || a.first - b.first || (a.finding.id < b.finding.id ? -1 : 1))
    .map(({ finding }) => finding);
}
