/**
 * Sentence alignment of two texts that say the same, in one language or two: which sentences of one side stand for which of the other.
 * Dynamic programming over beads (1–1, 1–2, 2–1, 2–2, 1–3, 3–1, omissions) in a band around the diagonal; a bead's score joins the length model
 * of Gale & Church (1993, "A program for aligning sentences in bilingual corpora") with shared anchors (numbers, Latin words, names).
 * Sentences moved elsewhere are met afterwards by their anchors alone. Time and memory: O(n × band).
 */

/** One sentence as alignment sees it. */
export interface Unit {
  /** Length in comparable terms: see `weightOf`. */
  readonly weight: number;
  /** Language-independent signs: normalised values, Latin words, entity ids. Rare ones weigh more. */
  readonly anchors: readonly string[];
  /** Units of different kinds (heading, paragraph, code) do not align with each other. */
  readonly kind: string;
}

/** Indices of both sides that stand for each other; an empty side is an omission or an addition. */
export interface Bead {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A sentence's length in Latin letters: a Chinese character carries about as much as three of them. */
export function weightOf(text: string): number {
  let weight = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    weight += code >= 0x2e80 && code < 0xfb00 ? 3 : 1;
  }
  return weight;
}

/** Bead shapes [left, right] with their prior cost (–log probability, after Gale & Church's counts, widened for news translation). */
const SHAPES: readonly (readonly [number, number, number])[] = [
  [1, 1, 0.1],
  [1, 2, 2.3],
  [2, 1, 2.3],
  [2, 2, 3.8],
  [1, 3, 3.6],
  [3, 1, 3.6],
  [1, 0, 4.5],
  [0, 1, 4.5],
];
const BAND = 60;
/** Variance of the length difference per letter, and what an anchor found or missing on the other side is worth. */
const LENGTH_VARIANCE = 6.8;
const ANCHOR_GAIN = 1.6;
const ANCHOR_LOSS = 0.5;
const MAX_ANCHOR_GAIN = 8;

/** Aligns two sequences; the beads cover every index once, in the order of the left side, moved sentences included. */
export function align(left: readonly Unit[], right: readonly Unit[]): Bead[] {
  const anchors = anchorTable(left, right);
  return reunite(path(left, right, anchors), left, right, anchors);
}

interface Anchors {
  /** What the anchors shared by left[i, i+a) and right[j, j+b) are worth, less what stands on one side only. */
  readonly gain: (i: number, a: number, j: number, b: number) => number;
}

/** Anchors as small numbers with their worth: 1 where one stands once on each side, less the more often it stands. */
function anchorTable(left: readonly Unit[], right: readonly Unit[]): Anchors {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const intern = (unit: Unit): number[] =>
    [...new Set(unit.anchors)].map((anchor) => {
      const id = ids.get(anchor) ?? ids.size;
      ids.set(anchor, id);
      counts[id] = (counts[id] ?? 0) + 1;
      return id;
    });
  const [lefts, rights] = [left.map(intern), right.map(intern)];
  const worth = Float64Array.from(counts, (n) => Math.min(1, 2 / n));
  const seen = new Int32Array(counts.length);
  let mark = 0;
  const gain = (i: number, a: number, j: number, b: number): number => {
    mark++;
    let [shared, rightOnly, leftAll] = [0, 0, 0];
    for (let k = i; k < i + a; k++)
      for (const id of lefts[k] ?? []) {
        if (seen[id] === mark) continue;
        seen[id] = mark;
        leftAll += worth[id] ?? 0;
      }
    for (let k = j; k < j + b; k++)
      for (const id of rights[k] ?? []) {
        if (seen[id] === mark) {
          shared += worth[id] ?? 0;
          seen[id] = 0;
        } else rightOnly += worth[id] ?? 0;
      }
    return Math.min(MAX_ANCHOR_GAIN, ANCHOR_GAIN * shared) - Math.min(4, ANCHOR_LOSS * (rightOnly + leftAll - shared));
  };
  return { gain };
}

function lengthCost(a: number, b: number): number {
  const delta = (b - a) / Math.sqrt(((a + b) / 2) * LENGTH_VARIANCE + 1);
  return Math.min(6, (delta * delta) / 2);
}

/** The cheapest path through the banded grid. */
function path(left: readonly Unit[], right: readonly Unit[], anchors: Anchors): Bead[] {
  const [n, m] = [left.length, right.length];
  const band = Math.max(BAND, Math.abs(n - m) + 20);
  const width = 2 * band + 1;
  const best = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const step = new Int8Array((n + 1) * width).fill(-1);
  const slope = n ? m / n : 1;
  const at = (i: number, j: number): number => {
    const k = j - Math.round(i * slope) + band;
    return k < 0 || k >= width ? -1 : i * width + k;
  };
  const upTo = (side: readonly Unit[]) => {
    const sums = new Float64Array(side.length + 1);
    side.forEach((unit, k) => {
      sums[k + 1] = (sums[k] ?? 0) + unit.weight;
    });
    return sums;
  };
  const [leftSums, rightSums] = [upTo(left), upTo(right)];
  const cost = (i: number, a: number, j: number, b: number): number => {
    if (!a || !b) return Math.min(2, ((a ? left[i] : right[j])?.anchors.length ?? 0) * 0.4);
    const kind = left[i]?.kind;
    let mixed = 0;
    for (let k = i; k < i + a; k++) if (left[k]?.kind !== kind) mixed = 8;
    for (let k = j; k < j + b; k++) if (right[k]?.kind !== kind) mixed = 8;
    const [x, y] = [(leftSums[i + a] ?? 0) - (leftSums[i] ?? 0), (rightSums[j + b] ?? 0) - (rightSums[j] ?? 0)];
    return mixed + lengthCost(x, y) - anchors.gain(i, a, j, b);
  };
  best[at(0, 0)] = 0;
  for (let i = 0; i <= n; i++) {
    const centre = Math.round(i * slope);
    for (let j = Math.max(0, centre - band); j <= Math.min(m, centre + band); j++) {
      const reached = best[at(i, j)] ?? Number.POSITIVE_INFINITY;
      if (reached === Number.POSITIVE_INFINITY) continue;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const [a, b, prior] = SHAPES[shape] ?? [1, 1, 0];
        if (i + a > n || j + b > m) continue;
        const there = at(i + a, j + b);
        if (there < 0) continue;
        const total = reached + prior + cost(i, a, j, b);
        if (total >= (best[there] ?? Number.POSITIVE_INFINITY)) continue;
        best[there] = total;
        step[there] = shape;
      }
    }
  }
  return trace(n, m, (i, j) => SHAPES[step[at(i, j)] ?? -1]);
}

function trace(n: number, m: number, shapeAt: (i: number, j: number) => (typeof SHAPES)[number] | undefined): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [n, m];
  const run = (from: number, length: number) => Array.from({ length }, (_, k) => from + k);
  while (i > 0 || j > 0) {
    const shape = shapeAt(i, j) ?? ([i > 0 ? 1 : 0, i > 0 ? 0 : 1, 0] as const);
    i -= shape[0];
    j -= shape[1];
    beads.push({ left: run(i, shape[0]), right: run(j, shape[1]) });
  }
  return beads.reverse();
}

/** Brings together an omitted and an added sentence that share telling anchors: they were moved. */
function reunite(beads: readonly Bead[], left: readonly Unit[], right: readonly Unit[], anchors: Anchors): Bead[] {
  const added = beads.flatMap((b) => (b.left.length ? [] : b.right));
  const taken = new Set<number>();
  const whole = beads.map((bead): Bead => {
    const [i] = bead.left;
    if (bead.right.length || i === undefined) return bead;
    let [found, most] = [-1, 1.9];
    for (const j of added) {
      if (taken.has(j) || left[i]?.kind !== right[j]?.kind) continue;
      const gain = anchors.gain(i, 1, j, 1) - lengthCost(left[i]?.weight ?? 0, right[j]?.weight ?? 0);
      if (gain > most) [found, most] = [j, gain];
    }
    if (found < 0) return bead;
    taken.add(found);
    return { left: [i], right: [found] };
  });
  return whole.filter((b) => b.left.length || !b.right.some((j) => taken.has(j)));
}
