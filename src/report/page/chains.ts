import type { Finding } from '../../model/finding.ts';
import { inert } from '../inert.ts';
import { attributeLabel, shortened } from '../labels.ts';
import type { Lang, Report } from '../report.ts';
import { type Side, sideOf } from '../side.ts';

/** A figure that gave way to the next, and that to the one after: superseded findings joined where they share a claim. */
export interface Chain {
  readonly about: string;
  readonly links: readonly Side[];
  readonly findings: readonly string[];
}

/** Chains of three statements and more; a chain of two is its finding. */
export function chainsOf(report: Report, lang: Lang): Chain[] {
  const superseded = report.findings.filter(({ verdict }) => verdict === 'superseded');
  return joined(superseded).flatMap((group) => {
    const claims = [...new Set(group.flatMap((finding) => finding.claims))].flatMap((id) => report.claimOf(id) ?? []);
    const [first] = claims;
    if (!first || group.length < 2) return [];
    const links = claims
      .filter((claim) => claim.attribute === first.attribute && claim.subject.id === first.subject.id)
      .map((claim) => sideOf(claim, report, lang))
      .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || (a.claim < b.claim ? -1 : 1));
    const about = `${inert(shortened(first.subject.name))} · ${attributeLabel(first.attribute, report, lang)}`;
    return links.length > 2 ? [{ about, links: onePerSaying(links), findings: group.map(({ id }) => id) }] : [];
  });
}

/** A source that repeats itself is one link. */
const onePerSaying = (links: readonly Side[]): Side[] => [
  ...new Map(links.map((side) => [`${side.date}|${side.source}|${side.value}`, side])).values(),
];

function joined(findings: readonly Finding[]): Finding[][] {
  const groups: { claims: Set<string>; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const met = groups.filter(({ claims }) => finding.claims.some((id) => claims.has(id)));
    const [home = { claims: new Set<string>(), findings: [] }, ...others] = met;
    if (!met.length) groups.push(home);
    for (const other of others) {
      for (const id of other.claims) home.claims.add(id);
      home.findings.push(...other.findings);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const id of finding.claims) home.claims.add(id);
    home.findings.push(finding);
  }
  return groups.map((group) => group.findings);
}
