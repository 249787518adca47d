import type { Claim } from '../model/claim.ts';
import { groupBy } from './events.ts';

/**
 * Who gives in a sentence is not who gets it there: of "A put in 2 billion and B 1 billion" neither is the other's target.
 * Such an owner of the event falls back to the one that another claim of the sentence names, or to none.
 */
export function withoutCoActors(claims: readonly Claim[]): readonly Claim[] {
  const groups = groupBy(
    claims.filter((c) => c.eventEvidence !== null),
    (c) => `${c.document}|${c.sentence.start}|${c.attribute}`,
  );
  const mended = new Map<string, Claim>();
  for (const group of groups.values()) {
    const actors = new Set(group.map((c) => c.subject.id));
    if (actors.size < 2) continue;
    const owner = group.find((c) => c.eventEvidence?.of && !actors.has(c.eventEvidence.of))?.eventEvidence?.of ?? null;
    for (const claim of group) {
      const { eventEvidence: evidence } = claim;
      if (!evidence?.of || !actors.has(evidence.of) || evidence.of === claim.subject.id) continue;
      const qualifiers = Object.fromEntries(Object.entries(claim.qualifiers).filter(([, id]) => !actors.has(id)));
      mended.set(claim.id, { ...claim, qualifiers, eventEvidence: { ...evidence, of: owner } });
    }
  }
  return claims.map((claim) => mended.get(claim.id) ?? claim);
}
