import type { Claim } from '../model/claim.ts';
import { groupBy } from './events.ts';

/**
 * Who gives in a sentence is not who gets it there: of "A put in 2 billion and B 1 billion" neither is the other's target.
 * Such an owner of the event falls back to the one that another claim of the sentence names, or to none.
 */
export function withoutCoActors(claims: readonly Claim[]): readonly Claim[] {
  const groups = groupBy(
    claims.filter((c) => c.eventEvidence !== null && c.eventEvidence.scene === undefined),
    (c) => `${c.document}|${c.sentence.start}|${c.attribute}`,
  );
  const mended = new Map<string, Claim>();
  for (const group of groups.values()) {
    const actors = new Set(group.map((c) => c.subject.id));
    if (actors.size < 2 || group.every((c) => c.eventEvidence?.of === c.subject.id)) continue;
    const owner = group.find((c) => c.eventEvidence?.of && !actors.has(c.eventEvidence.of))?.eventEvidence?.of ?? null;
    for (const claim of group) {
      const { eventEvidence: evidence } = claim;
      if (!evidence?.of || !actors.has(evidence.of)) continue;
      const qualifiers = Object.fromEntries(Object.entries(claim.qualifiers).filter(([, id]) => !actors.has(id)));
      mended.set(claim.id, { ...claim, qualifiers, eventEvidence: { ...evidence, of: owner } });
    }
  }
  return claims.map((claim) => mended.get(claim.id) ?? claim);
}

/** "This round" is the one the document is about: that of the owner most of its mentions of the kind name. */
export function ofThisEvent(claims: readonly Claim[]): readonly Claim[] {
  const owners = new Map<string, Map<string, number>>();
  for (const { document, eventEvidence: e } of claims) {
    if (!e?.type || !e.of || e.scene !== undefined) continue;
    const counts = owners.get(`${document}|${e.type}`) ?? new Map<string, number>();
    owners.set(`${document}|${e.type}`, counts.set(e.of, (counts.get(e.of) ?? 0) + 1));
  }
  return claims.map((claim) => {
    const { document, eventEvidence: e } = claim;
    if (e?.deixis !== 'this' || !e.of || (e.type !== 'round' && e.of === claim.subject.id)) return claim;
    const counts = [...(owners.get(`${document}|${e.type}`) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const [first, second] = counts;
    if (!first || first[0] === e.of || first[1] <= (second?.[1] ?? 0)) return claim;
    const qualifiers = Object.fromEntries(Object.entries(claim.qualifiers).filter(([, id]) => id !== e.of));
    return { ...claim, qualifiers, eventEvidence: { ...e, of: first[0] } };
  });
}
