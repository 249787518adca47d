import { rational } from '../../src/exact/rational.ts';
import type { Claim, Reading } from '../../src/model/claim.ts';
import { claim, evidence, on, quantity, readingsOf } from '../reason/claim.ts';

/** Claims five to an event, ten to a document: a round's amount as five documents have it, one in twenty of them otherwise. */
export function manyClaims(count: number): Reading[] {
  const claims: Claim[] = Array.from({ length: count }, (_, i) => {
    const event = Math.floor(i / 5);
    const [subject, month, day] = [`company-${event}`, 1 + (event % 12), 1 + (event % 28)];
    const period = on(`2030-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    const amount = BigInt(100 + (event % 900)) * 1_000_000n + (i % 20 === 0 ? 30_000_000n : 0n);
    return claim({
      id: `c:${i}`,
      subject,
      document: `d${Math.floor(event / 10)}-${i % 5}`,
      value: { ...quantity('1'), lo: rational(amount), hi: rational(amount), step: rational(1_000_000) },
      assertedAt: period,
      eventEvidence: evidence({ of: subject, period, cluster: `k${i}` }),
    });
  });
  return readingsOf(claims);
}
