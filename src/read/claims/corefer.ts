import { equals } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';

/** Attributes whose words only point at something: the deal, the sum, the figure. */
const POINTING = new Set(['deal_value']);

/**
 * What a document leaves to be understood. "The $100 billion deal" takes attribute, subject and event of the claim that says what the $100 billion is;
 * an investment that does not say in whom is in the company whose event the document tells most of, else the one it names most.
 */
export function corefer(claims: readonly Claim[], companies: readonly string[]): Claim[] {
  const owners = ownersByCount(claims);
  return claims.map((claim) => owned(pointed(claim, claims), [...owners, ...companies]));
}

function pointed(claim: Claim, claims: readonly Claim[]): Claim {
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
}

function owned(claim: Claim, owners: readonly string[]): Claim {
  const evidence = claim.eventEvidence;
  if (!evidence?.type || evidence.of !== null) return claim;
  const of = owners.find((id) => id !== claim.subject.id) ?? null;
  return { ...claim, eventEvidence: { ...evidence, of, parties: evidence.parties.filter((id) => id !== of) } };
}

/** Companies whose rounds, deals or shares the document speaks of, the most told of first. */
function ownersByCount(claims: readonly Claim[]): string[] {
  const tally = new Map<string, number>();
  for (const { eventEvidence, qualifiers, subject } of claims) {
    const of = qualifiers['target'] ?? (eventEvidence?.type === 'round' ? eventEvidence.of : null);
    if (of && of !== subject.id) tally.set(of, (tally.get(of) ?? 0) + 2);
    else if (of) tally.set(of, (tally.get(of) ?? 0) + 1);
  }
  return [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

const isSameAmount = ({ value: a }: Claim, { value: b }: Claim): boolean =>
  a.kind === 'quantity' && b.kind === 'quantity' && a.unit === b.unit && equals(a.lo, b.lo) && equals(a.hi, b.hi);
