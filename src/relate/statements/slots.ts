import { layBeside } from './diff.ts';
import { kinship } from './dimension.ts';
import { coverage, type Statement } from './statements.ts';
import type { TermValue } from './term-value.ts';
import { HAN_WEIGHT, type Term } from './terms.ts';

/** A value in its place: the statement it stands in and the words around it. */
export interface Slot {
  readonly statement: Statement;
  readonly index: number;
  readonly term: Term;
  readonly value: TermValue;
  /** Words around the value and how near they stand. */
  readonly around: ReadonlyMap<string, number>;
  readonly total: number;
  /** The words straight behind it: what is counted. */
  readonly heads: readonly string[];
}

/** Two values that fill one slot, and how surely: 1 where the statements differ in nothing else. */
export interface Meeting {
  readonly left: Slot;
  readonly right: Slot;
  readonly sureness: number;
}

/** Values of one statement past this many (a table run into one line) are not looked at. */
export const MAX_SLOTS = 120;
const REACH = 12;
/** Words of a noun group. */
const GROUP = 4;
const FADE = 0.82;
/** A word on the far side of another value, or of a mark, more likely belongs to that value or that clause. */
const PAST_VALUE = 0.45;
const PAST_MARK = 0.5;
/** What words, unit and the thing counted are worth. */
const WORDS = 0.7;
const KIND = 0.4;
const SAME_HEAD = 0.4;
/** A word that the other statement lacks altogether tells little of which of its values is meant. */
const UNSAID = 0.3;
const NEAR_HEAD = 0.6;
const OTHER_HEAD = -0.15;

export function slotsOf(statement: Statement): Slot[] {
  const at = statement.terms.flatMap((term, index) => (term.value ? [index] : [])).slice(0, MAX_SLOTS);
  return at.flatMap((index) => {
    const term = statement.terms[index];
    if (!term?.value) return [];
    const around = new Map<string, number>();
    spread(statement.terms, index, 1, around);
    spread(statement.terms, index, -1, around);
    let total = 0;
    for (const one of around.values()) total += one;
    return [{ statement, index, term, value: term.value, around, total, heads: headsOf(statement.terms, index) }];
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

/** What a number counts: the telling words behind it, up to the next particle, mark or value ("confirmed cases"). */
function headsOf(terms: readonly Term[], at: number): string[] {
  const heads: string[] = [];
  for (let i = at + 1; i < terms.length && heads.length < GROUP; i++) {
    const term = terms[i] as Term; // i < terms.length
    if (term.part !== terms[at]?.part || term.value || (heads.length && !(term.weight > 0)) || i > at + GROUP) break;
    if (term.weight > 0) heads.push(term.key);
    if (term.weight === HAN_WEIGHT) break;
  }
  return heads;
}

/** How much two slots have in common, 0 to 1, by their words, their unit and what they count. */
export function affinity(a: Slot, b: Slot): number {
  const kin = kinship(a.value, b.value);
  if (!kin) return 0;
  let [shared, own] = [0, 0];
  for (const [key, force] of b.around) {
    shared += Math.min(force, a.around.get(key) ?? 0);
    own += a.statement.content.has(key) ? force : force * UNSAID;
  }
  const words = shared / Math.max(0.5, (2 * own + a.total) / 3);
  const head = headsAgree(a, b);
  return Math.max(0, Math.min(1, words * WORDS + (kin - 0.5) * KIND + head));
}

/** How near what one side counts stands to the other side's value. */
function headsAgree(a: Slot, b: Slot): number {
  if (a.heads.some((head) => b.heads.includes(head))) return SAME_HEAD;
  const near = [...b.heads.map((head) => a.around.get(head) ?? 0), ...a.heads.map((head) => b.around.get(head) ?? 0)];
  if (!near.length) return 0;
  const best = Math.max(...near) * NEAR_HEAD;
  return best > 0 ? best * SAME_HEAD : OTHER_HEAD;
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
    const taken = new Set(paired?.values());
    const near = 0.4 + 0.6 * Math.min(1, coverage(statement, b) * 1.2);
    for (const right of own)
      for (const left of slots.get(statement) ?? []) {
        const aligned = paired?.get(right.index) === left.index;
        if (paired && !aligned && (paired.has(right.index) || taken.has(left.index))) continue;
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
