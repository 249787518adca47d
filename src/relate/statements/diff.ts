import { kinship } from './dimension.ts';
import type { Term } from './terms.ts';

/** Texts longer than this are not laid beside each other term by term. */
export const MAX_TERMS = 400;

/** Indices of terms of both sides that stand for each other, in order. */
export type Pairing = readonly (readonly [left: number, right: number])[];

/**
 * Lays two statements beside each other: the longest common sequence of terms, where two values of one kind count as the same term.
 * Needleman & Wunsch (1970) without gap cost; O(n × m).
 */
export function layBeside(a: readonly Term[], b: readonly Term[]): Pairing {
  const [n, m] = [a.length, b.length];
  if (n > MAX_TERMS || m > MAX_TERMS) return [];
  const best = new Float32Array((n + 1) * (m + 1));
  const at = (i: number, j: number): number => best[i * (m + 1) + j] ?? 0;
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const both = worth(a[i] as Term, b[j] as Term); // i < n, j < m
      const joined = both > 0 ? both + at(i + 1, j + 1) : 0;
      best[i * (m + 1) + j] = Math.max(joined, at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < n && j < m; ) {
    const both = worth(a[i] as Term, b[j] as Term);
    if (both > 0 && Math.abs(at(i, j) - both - at(i + 1, j + 1)) < 1e-3) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function worth(a: Term, b: Term): number {
  if (a.value && b.value) return a.value.text === b.value.text ? 1.2 : kinship(a.value, b.value) > 0 ? 0.8 : 0;
  if (a.key !== b.key || a.value || b.value) return 0;
  return 0.4 + a.weight;
}
