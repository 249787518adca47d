import { existsSync } from 'node:fs';
import { withDecision } from '../decide/decisions-edit.ts';
import { parseDecisions } from '../decide/decisions-file.ts';
import { describeIssue } from '../errors.ts';
import { keyOf } from '../files/cache.ts';
import { locked } from '../files/lock.ts';
import { textAt } from '../files/text.ts';
import { writeAtomic } from '../files/write.ts';
import type { Decision } from '../model/decision.ts';

/** The file of decisions as it stands. */
export interface Snapshot {
  readonly decisions: readonly Decision[];
  /** A hash of the text: another text, another revision. */
  readonly revision: string;
  /** What is wrong with the file; it is not written to while anything is. */
  readonly problems: readonly string[];
}

export type Put =
  | { readonly kind: 'written' }
  /** The entry is no longer what the writer had before the eyes; it stands as it is now. */
  | { readonly kind: 'conflict'; readonly current: Decision | null }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

export interface Store {
  readonly read: () => Snapshot;
  /** Puts, replaces or (null) removes the entry of a finding, where the entry is still the one with the mark `base` (null: there is none). */
  readonly put: (id: string, decision: Decision | null, base: string | null) => Promise<Put>;
}

/** What tells one state of an entry from another. */
export const markOf = (decision: Decision | undefined): string | null =>
  decision ? keyOf(JSON.stringify(Object.entries(decision).sort(([a], [b]) => (a < b ? -1 : 1)))) : null;

/** gainsay.decisions.yaml: read as it is at every question, written under a lock, whole or not at all. `shown` is its path in messages. */
export function openStore(path: string, shown: string): Store {
  const textOf = (): string => (existsSync(path) ? textAt(path) : '');
  const snapshot = (text: string): Snapshot => {
    const { decisions, issues } = parseDecisions(shown, text);
    return { decisions, revision: keyOf(text), problems: issues.map(describeIssue) };
  };
  return {
    read: () => snapshot(textOf()),
    put: (id, decision, base) =>
      locked(path, (): Put => {
        const text = textOf();
        const { decisions, problems } = snapshot(text);
        if (problems.length) return { kind: 'faulty', problems };
        const current = decisions.find((one) => one.id === id);
        if (markOf(current) !== base) return { kind: 'conflict', current: current ?? null };
        writeAtomic(path, withDecision(text, id, decision));
        return { kind: 'written' };
      }),
  };
}
