import { layBeside } from './diff.ts';
import { kinship } from './dimension.ts';
import { coverage, type Statement } from './statements.ts';
import type { TermValue } from './term-value.ts';
import type { Term } from './terms.ts';

/** A value in its place: the statement it stands in and the words around it. */
export interface Slot {
  readonly statement: Statement;
  readonly index: number;
  readonly term: Term;
  readonly value: TermValue;
  /** Words around the value and how near they stand. */
  readonly around: ReadonlyMap<string, number>;
  readonly total: number;
  /** The words straight behind it, or in front where nothing follows: what is counted. */
  readonly head: string | null;
}

/** Two values that fill one slot, and how surely: 1 where the statements differ in nothing else. */
export interface Meeting {
  readonly left: Slot;
  readonly right: Slot;
  readonly sureness: number;
}

const REACH = 12;
const FADE = 0.82;
/** A word on the far side of another value, or of a mark, more likely belongs to that value or that clause. */
const PAST_VALUE = 0.45;
const PAST_MARK = 0.5;
/** What words, unit and the thing counted are worth. */
const WORDS = 0.7;
const KIND = 0.4;
const SAME_HEAD = 0.3;
const NEAR_HEAD = 0.1;
const OTHER_HEAD = -0.15;

export function slotsOf(statement: Statement): Slot[] {
  return statement.terms.flatMap((term, index) => {
    if (!term.value) return [];
    const around = new Map<string, number>();
    spread(statement.terms, index, 1, around);
    spread(statement.terms, index, -1, around);
    let total = 0;
    for (const one of around.values()) total += one;
    return [{ statement, index, term, value: term.value, around, total, head: headOf(statement.terms, index) }];
  });
}

function spread(terms: readonly Term[], from: number, step: 1 | -1, around: Map<string, number>): void {
  let force = 1;
  let part = terms[from]?.part;
  for (let i = from + step, seen = 0; seen < REACH; i += step) {
    const term = terms[i];
    if (!term) return;
    if (term.part !== part) force *= PAST_MARK;
    part = term.part;
    if (term.value) force *= PAST_VALUE;
    if (!(term.weight > 0)) continue;
    around.set(term.key, Math.max(around.get(term.key) ?? 0, force * term.weight));
    force *= FADE;
    seen++;
  }
}

/** What a number counts: the first telling word behind it in its clause. */
function headOf(terms: readonly Term[], at: number): string | null {
  const part = terms[at]?.part;
  for (let i = at + 1; i < at + 4; i++) {
    const term = terms[i];
    if (!term || term.part !== part || term.value) return null;
    if (term.weight > 0) return term.key;
  }
  return null;
}

/** How much two slots have in common, 0 to 1, by their words, their unit and what they count. */
export function affinity(a: Slot, b: Slot): number {
  const kin = kinship(a.value, b.value);
  if (!kin) return 0;
  let shared = 0;
  for (const [key, force] of b.around) shared += Math.min(force, a.around.get(key) ?? 0);
  const words = shared / Math.max(0.5, (2 * b.total + a.total) / 3);
  const head = headsAgree(a, b);
  return Math.max(0, Math.min(1, words * WORDS + (kin - 0.5) * KIND + head));
}

function headsAgree(a: Slot, b: Slot): number {
  if (!a.head || !b.head) return 0;
  if (a.head === b.head) return SAME_HEAD;
  const near = Math.max(a.around.get(b.head) ?? 0, b.around.get(a.head) ?? 0);
  return near > 0 ? near * NEAR_HEAD : OTHER_HEAD;
}

/** Of how much of both statements the pairing accounts for, above which they are one statement with other values. */
const SAME_STATEMENT = 0.8;

/** For each value of b the values of a that may fill its slot, the surest first. */
export function meetings(
  a: readonly Statement[],
  b: Statement,
  slots: ReadonlyMap<Statement, readonly Slot[]>,
): Map<Slot, Meeting[]> {
  const found = new Map<Slot, Meeting[]>();
  const own = slots.get(b) ?? [];
  for (const slot of own) found.set(slot, []);
  for (const statement of a) {
    const paired = sameStatement(statement, b);
    const near = 0.4 + 0.6 * Math.min(1, coverage(statement, b) * 1.2);
    for (const right of own)
      for (const left of slots.get(statement) ?? []) {
        const aligned = paired?.get(right.index) === left.index;
        if (paired && !aligned && paired.has(right.index)) continue;
        const sureness = aligned ? 1 : affinity(left, right) * near;
        if (sureness > 0) found.get(right)?.push({ left, right, sureness });
      }
  }
  for (const list of found.values()) list.sort((x, y) => y.sureness - x.sureness);
  return found;
}

/** Where two statements differ in values alone: which term of b stands for which of a. */
function sameStatement(a: Statement, b: Statement): Map<number, number> | null {
  if (coverage(a, b) < SAME_STATEMENT || coverage(b, a) < SAME_STATEMENT) return null;
  const pairs = layBeside(a.terms, b.terms);
  const share = pairs.length / Math.max(a.terms.length, b.terms.length);
  return share >= SAME_STATEMENT - 0.1 ? new Map(pairs.map(([i, j]) => [j, i])) : null;
}
