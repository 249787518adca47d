import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';

/** Words of a rule for all releases of a product, and of the one it speaks of by way of example. */
const EVERY =
  /每个|每一|各个|该主要版本|该大版本|\b(?:every|each|any|all)\b|\bthe (?:major|minor) (?:version|release)\b/iu;
const VERSIONED = /^(.*[^\d.-])-v?\d+(?:\.\d+)*$/u;
const LENGTHS: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'years']);

/** "Every major version is maintained for 12 months", in a text on version 16: the rule is the product's, not that version's. */
export function ofEveryVersion(claims: readonly Claim[], documents: readonly Document[]): readonly Claim[] {
  const texts = new Map(documents.map((d) => [d.id, d.text]));
  return claims.map((claim) => {
    const { subject, value, sentence } = claim;
    const product = VERSIONED.exec(subject.id)?.[1];
    if (!product || value.kind !== 'quantity' || !LENGTHS.has(value.unit) || !claim.inferred.includes('subject'))
      return claim;
    if (!EVERY.test(texts.get(claim.document)?.slice(sentence.start, sentence.end) ?? '')) return claim;
    const name = VERSIONED.exec(subject.name.replaceAll(' ', '-'))?.[1]?.replaceAll('-', ' ') ?? product;
    return { ...claim, subject: { id: product, name } };
  });
}
