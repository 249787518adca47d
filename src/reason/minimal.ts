/** Past this many minimal sets of one system the search stops. */
export const SETS_A_SYSTEM = 32;

/** A minimal part of `items` that is at odds, by leaving out one after the other; null where all agree. */
export function minimalSet<T>(
  items: readonly T[],
  isConsistent: (items: readonly T[]) => boolean,
): readonly T[] | null {
  if (isConsistent(items)) return null;
  let kept = [...items];
  for (const item of items) {
    const without = kept.filter((other) => other !== item);
    if (!isConsistent(without)) kept = without;
  }
  return kept;
}

/**
 * Minimal sets at odds, up to the limit: every further set lacks a member of each one found (R. Reiter's hitting-set tree, 1987).
 * The order of `items` decides only which come first.
 */
export function minimalSets<T>(
  items: readonly T[],
  isConsistent: (items: readonly T[]) => boolean,
  limit = SETS_A_SYSTEM,
): readonly (readonly T[])[] {
  const found: (readonly T[])[] = [];
  const tried = new Set<string>();
  const index = new Map(items.map((item, i) => [item, i]));
  const queue: (readonly T[])[] = [items];
  for (let steps = 0; queue.length > 0 && found.length < limit && steps < limit * 8; steps++) {
    const rest = queue.shift() ?? [];
    const key = rest.map((item) => index.get(item)).join();
    if (tried.has(key)) continue;
    tried.add(key);
    const set = minimalSet(rest, isConsistent);
    if (!set) continue;
    if (!found.some((known) => known.length === set.length && known.every((item) => set.includes(item))))
      found.push(set);
    for (const item of set) queue.push(rest.filter((other) => other !== item));
  }
  return found;
}
