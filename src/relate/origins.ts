import { hashOf } from '../exact/hash.ts';
import type { Reading } from '../model/claim.ts';
import type { Document } from '../model/document.ts';

/** Length of the runs of letters and digits that are compared, how many are kept, and what share makes two documents one origin. */
const RUN = 24;
const KEPT = 400;
const SHARED = 0.6;
/** A run that more documents hold tells none of them from the next: the last of them stand for all. */
const HOLDERS = 50;

/**
 * Documents that repeat one another share an origin: the same text, a copy with small changes, or a translation of one another by their
 * own word. Kept runs are those of least hash (A. Broder, "On the resemblance and containment of documents", 1997).
 */
export function originsOf(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const documents = readings.map((r) => r.document);
  const leader = new Map(documents.map((d) => [d.id, d.id]));
  const find = (id: string): string => {
    let at = id;
    for (let up = leader.get(at) ?? at; up !== at; up = leader.get(at) ?? at) at = up;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)].sort();
    if (x !== undefined && y !== undefined && x !== y) leader.set(y, x);
  };
  const byUrl = new Map(documents.flatMap((d) => (d.url ? [[d.url, d.id] as const] : [])));
  for (const d of documents) {
    const original = d.translationOf && (leader.has(d.translationOf) ? d.translationOf : byUrl.get(d.translationOf));
    if (original) join(d.id, original);
  }
  for (const [a, b] of resembling(documents)) join(a, b);
  return new Map(documents.map((d) => [d.id, `o:${hashOf(find(d.id))}`]));
}

function resembling(documents: readonly Document[]): [string, string][] {
  const sketches = documents.map((d) => ({ id: d.id, runs: sketch(d.text) }));
  const holders = new Map<string, number[]>();
  for (const [i, { runs }] of sketches.entries())
    for (const run of runs) {
      const at = holders.get(run);
      if (!at) holders.set(run, [i]);
      else if (at.push(i) > HOLDERS) at.shift();
    }
  // A pair is one number: with thousands of documents there are millions of them.
  const shared = new Map<number, number>();
  for (const at of holders.values())
    for (let x = 0; x < at.length; x++)
      for (let y = x + 1; y < at.length; y++) {
        const pair = (at[x] ?? 0) * sketches.length + (at[y] ?? 0);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  return [...shared].flatMap(([pair, count]): [string, string][] => {
    const [a, b] = [sketches[Math.floor(pair / sketches.length)], sketches[pair % sketches.length]];
    if (!a || !b) return [];
    return count >= SHARED * Math.min(a.runs.size, b.runs.size) ? [[a.id, b.id]] : [];
  });
}

function sketch(text: string): ReadonlySet<string> {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 20_000);
  const hashes = new Set<string>();
  for (let i = 0; i + RUN <= letters.length; i += 1)
    if (letters.charCodeAt(i) % 8 === 3) hashes.add(hashOf(letters.slice(i, i + RUN)));
  return new Set([...hashes].sort().slice(0, KEPT));
}
