import type { Claim } from '../model/claim.ts';
import type { Value } from '../model/value.ts';
import { byPlace } from '../relate/candidates.ts';
import type { Related } from '../relate/index.ts';
import { periodKey } from '../relate/periods.ts';

/** Past this many different things said of one key, the rest is not paired. */
export const VALUES_A_SET = 64;

/** What a value says, without how it is written. */
export function valueKey(value: Value): string {
  if (value.kind === 'quantity') {
    const { lo, hi, unit, qualifier } = value;
    return `${lo.n}/${lo.d}..${hi.n}/${hi.d} ${unit} ${qualifier}`;
  }
  if (value.kind === 'date') return `${periodKey(value.period)} ${value.qualifier}`;
  if (value.kind === 'members') return [...value.items].sort().join('|');
  return JSON.stringify(value);
}

/** One claim for each thing an origin says: same value, scope, time and firmness count once. */
export function representatives(claims: readonly Claim[], related: Related): readonly Claim[] {
  const chosen = new Map<string, Claim>();
  for (const claim of claims.toSorted(byPlace)) {
    const scope = Object.entries(claim.qualifiers).sort().join();
    const said = `${related.origins.get(claim.document)}|${claim.attribute}|${valueKey(claim.value)}|${scope}`;
    const key = `${said}|${periodKey(claim.time)}|${claim.evidence}|${claim.phase}|${claim.polarity}`;
    const known = chosen.get(key);
    // What is stated shows it better than what was filled in.
    if (!known || claim.inferred.length < known.inferred.length) chosen.set(key, claim);
  }
  return [...chosen.values()].slice(0, VALUES_A_SET);
}

/** The earliest said first; then by document and place. */
export function byTime(a: Claim, b: Claim): number {
  const [x, y] = [a.assertedAt?.from ?? null, b.assertedAt?.from ?? null];
  if (x !== null && y !== null && x !== y) return x - y;
  return byPlace(a, b);
}
