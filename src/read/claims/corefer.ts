import { equals } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';

/** Attributes whose words only point at something: the deal, the sum, the figure. */
const POINTING = new Set(['deal_value']);

/** "The $100 billion deal" of a document that says what the $100 billion is elsewhere: the claim takes that attribute, subject and event. */
export function corefer(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    if (!POINTING.has(claim.attribute)) return claim;
    const told = claims.find(
      (other) => !POINTING.has(other.attribute) && other.eventEvidence?.type && isSameAmount(claim, other),
    );
    if (!told) return claim;
    const { subject, attribute, qualifiers, eventEvidence } = told;
    return {
      ...claim,
      subject,
      attribute,
      qualifiers,
      eventEvidence,
      inferred: [...new Set([...claim.inferred, 'attribute', 'subject'])],
    };
  });
}

const isSameAmount = ({ value: a }: Claim, { value: b }: Claim): boolean =>
  a.kind === 'quantity' && b.kind === 'quantity' && a.unit === b.unit && equals(a.lo, b.lo) && equals(a.hi, b.hi);
