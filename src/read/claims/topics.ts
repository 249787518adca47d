import type { NameType, NameValue } from '../../model/value.ts';

/** The name of each type that a document speaks of most; its title counts for many. */
export function topicOf(
  names: readonly { readonly value: NameValue; readonly weight: number }[],
): Map<NameType, NameValue> {
  const tally = new Map<string, { value: NameValue; weight: number }>();
  for (const { value, weight } of names) {
    const key = `${value.type}:${value.id}`;
    tally.set(key, { value, weight: (tally.get(key)?.weight ?? 0) + weight });
  }
  const topics = new Map<NameType, NameValue>();
  for (const { value, weight } of tally.values()) {
    const known = topics.get(value.type);
    if (!known || weight > (tally.get(`${value.type}:${known.id}`)?.weight ?? 0)) topics.set(value.type, value);
  }
  return topics;
}

/** Ids of the names, of one type where it is given, the most named first; of equally many the one named first. */
export function byFrequency(
  names: readonly { readonly value: NameValue; readonly weight: number }[],
  type?: NameType,
): string[] {
  const tally = new Map<string, number>();
  for (const { value, weight } of names)
    if (type === undefined || value.type === type) tally.set(value.id, (tally.get(value.id) ?? 0) + weight);
  return [...tally].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** The two places, the two companies a document speaks of most. */
export function pairsOf(
  names: readonly { readonly value: NameValue; readonly weight: number }[],
): Map<NameType, NameValue[]> {
  const pairs = new Map<NameType, NameValue[]>();
  for (const type of ['place', 'organisation'] as const) {
    const ids = byFrequency(names, type).slice(0, 2);
    pairs.set(
      type,
      ids.flatMap((id) => names.find((n) => n.value.id === id)?.value ?? []),
    );
  }
  return pairs;
}
