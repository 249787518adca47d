import { type Finding, SEVERITIES, type Severity, STANDING } from '../model/finding.ts';

/** A finding as the base or a baseline knows it. */
export interface Known {
  readonly id: string;
  readonly content: string;
  /** Where it is known; a baseline does not say. */
  readonly severity?: Severity | undefined;
}

type State = 'new' | 'updated' | 'unchanged';

export interface Against<K extends Known> {
  /** Every finding; those that were there before are `baselined`. */
  readonly findings: readonly Finding[];
  /** By the finding's id. */
  readonly stateOf: ReadonlyMap<string, State>;
  /** What was known and is no finding any more, under whatever content. */
  readonly gone: readonly K[];
  /** Entries that stand for a finding of now. */
  readonly used: ReadonlySet<K>;
}

/**
 * Findings held against those known before: the same content is the same finding, wherever its documents lie now; the same id with another
 * content, or a graver severity, is changed; all else is new.
 */
export function against<K extends Known>(findings: readonly Finding[], known: readonly K[]): Against<K> {
  const byContent = new Map<string, K[]>();
  for (const one of known) byContent.set(one.content, [...(byContent.get(one.content) ?? []), one]);
  const used = new Set(findings.flatMap(({ content }) => byContent.get(content) ?? []));
  // Where several findings share a key, a number is part of the id and moves on when one of them leaves.
  const left = new Set(known.filter((one) => !used.has(one)).map(({ id }) => id));
  const stateOf = new Map(
    findings.map((finding): [string, State] => {
      const same = byContent.get(finding.content);
      if (same?.some((one) => !isGraver(finding, one))) return [finding.id, 'unchanged'];
      return [finding.id, same || left.has(finding.id) ? 'updated' : 'new'];
    }),
  );
  return {
    findings: findings.map((finding) => (stateOf.get(finding.id) === 'unchanged' ? baselined(finding) : finding)),
    stateOf,
    gone: known.filter((one) => !used.has(one) && stateOf.get(one.id) !== 'updated'),
    used,
  };
}

const isGraver = (finding: Finding, { severity }: Known): boolean =>
  severity !== undefined && SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(severity);

const baselined = (finding: Finding): Finding =>
  STANDING.has(finding.state) ? { ...finding, state: 'baselined' } : finding;
