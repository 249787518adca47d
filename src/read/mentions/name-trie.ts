/**
 * A trie over UTF-16 units in typed arrays: edges in one open-addressed hash table, and a bitmap of first units that turns most places of a text
 * away with one look. Tens of thousands of names cost a few tens of milliseconds to build and do not slow the scan down.
 */
export interface NameTrie {
  /** Longest key that starts at `at` and that `accepts` agrees to; returns its value and end, or null. `accepts` is asked for longer keys first. */
  readonly longestAt: (
    text: string,
    at: number,
    accepts: (value: number, end: number) => boolean,
  ) => { readonly value: number; readonly end: number } | null;
  /** Whether any key may start here: false is sure, true is a guess. */
  readonly mayStart: (text: string, at: number) => boolean;
  readonly size: number;
}

const START_BITS = 18;
const hashOf = (a: number, b: number): number =>
  (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - START_BITS);

/** A set of small numbers, one bit each. */
function bitmap(): { readonly add: (bit: number) => void; readonly has: (bit: number) => boolean } {
  const words = new Uint32Array(1 << (START_BITS - 5));
  return {
    add: (bit) => {
      words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
    },
    has: (bit) => ((words[bit >>> 5] as number) & (1 << (bit & 31))) !== 0,
  };
}

const edgeHash = (node: number, unit: number): number => {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return h ^ (h >>> 15);
};

/** Builds the trie of `keys`; the value of a key is its place in the list. Of equal keys the first stands. Empty keys are ignored. */
export function buildTrie(keys: readonly string[]): NameTrie {
  const units = keys.reduce((sum, key) => sum + key.length, 0);
  let capacity = 16;
  while (capacity < units * 2) capacity *= 2;
  const mask = capacity - 1;
  const edgeNode = new Int32Array(capacity).fill(-1);
  const edgeUnit = new Uint16Array(capacity);
  const edgeChild = new Int32Array(capacity);
  const valueAt = new Int32Array(units + 1).fill(-1);
  /** First pairs; whole keys of two units; second pairs, hashed with the first unit, of longer ones. */
  const [firsts, shorts, seconds] = [bitmap(), bitmap(), bitmap()];
  let nodes = 1;
  let size = 0;

  const slotOf = (node: number, unit: number): number => {
    let slot = edgeHash(node, unit) & mask;
    while (edgeNode[slot] !== -1 && (edgeNode[slot] !== node || edgeUnit[slot] !== unit)) slot = (slot + 1) & mask;
    return slot;
  };
  /** First units of one-unit keys: any second unit may follow. */
  const single = new Set<number>();

  keys.forEach((key, index) => {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      const slot = slotOf(node, unit);
      if (edgeNode[slot] === -1) {
        edgeNode[slot] = node;
        edgeUnit[slot] = unit;
        edgeChild[slot] = nodes++;
      }
      node = edgeChild[slot] as number;
    }
    if (node === 0) return;
    if (key.length === 1) single.add(key.charCodeAt(0));
    else {
      const [a, b] = [key.charCodeAt(0), key.charCodeAt(1)];
      firsts.add(hashOf(a, b));
      if (key.length === 2) shorts.add(hashOf(a, b));
      else seconds.add(hashOf(hashOf(a, b), key.charCodeAt(2)));
    }
    if (valueAt[node] === -1) {
      valueAt[node] = index;
      size++;
    }
  });

  const mayStart = (text: string, at: number): boolean => {
    const first = at + 1 < text.length ? hashOf(text.charCodeAt(at), text.charCodeAt(at + 1)) : -1;
    if (first !== -1 && firsts.has(first))
      return (
        shorts.has(first) ||
        (at + 2 < text.length && seconds.has(hashOf(first, text.charCodeAt(at + 2)))) ||
        single.has(text.charCodeAt(at))
      );
    return single.size > 0 && single.has(text.charCodeAt(at));
  };
  const longestAt: NameTrie['longestAt'] = (text, at, accepts) => {
    const found: { value: number; end: number }[] = [];
    let node = 0;
    for (let i = at; i < text.length; i++) {
      const slot = slotOf(node, text.charCodeAt(i));
      if (edgeNode[slot] === -1) break;
      node = edgeChild[slot] as number;
      const value = valueAt[node] as number;
      if (value !== -1) found.push({ value, end: i + 1 });
    }
    while (found.length) {
      const candidate = found.pop() as { value: number; end: number };
      if (accepts(candidate.value, candidate.end)) return candidate;
    }
    return null;
  };
  return { longestAt, mayStart, size };
}
