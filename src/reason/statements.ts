import type { Policy } from '../knowledge/schema.ts';
import type { DateValue } from '../model/value.ts';
import { gapDays } from '../relate/periods.ts';
import { inBaseUnit, isMoney } from '../relate/statements/dimension.ts';
import { type Meeting, meetings, type Slot, slotsOf } from '../relate/statements/slots.ts';
import { coverage, type Statement } from '../relate/statements/statements.ts';
import type { TermValue } from '../relate/statements/term-value.ts';
import type { Term } from '../relate/statements/terms.ts';
import { type Bearing, bearingOf } from './bearing.ts';

export type Relation = 'contradiction' | 'entailment' | 'neutral';

/** Two statements that cannot both be true, and the terms of each that show it. */
export interface Clash {
  readonly rule: string;
  readonly left: ClashSide;
  readonly right: ClashSide;
  /** 1 where the statements differ in nothing else. */
  readonly sureness: number;
}

export interface ClashSide {
  readonly statement: Statement;
  readonly term: Term;
}

/** How sure a meeting must be before two values that cannot both hold are a contradiction. */
const SURE = 0.4;
/** A value of a that bears b's out silences a conflict unless the conflict's slot fits better by this much. */
const MARGIN = 0.15;
/** How many statements of a are looked at for one of b. */
const NEAREST = 4;
const ENTAILED = 0.85;

export function judgeStatements(
  a: readonly Statement[],
  b: readonly Statement[],
  policy: Policy,
): { relation: Relation; clashes: Clash[] } {
  const slots = new Map([...a, ...b].map((one) => [one, slotsOf(one)]));
  const clashes: Clash[] = [];
  let entailed = b.length > 0;
  for (const statement of b) {
    const near = [...a]
      .map((one) => ({ one, share: coverage(one, statement) }))
      .sort((x, y) => y.share - x.share)
      .slice(0, NEAREST);
    const met = meetings(
      near.map((n) => n.one),
      statement,
      slots,
    );
    for (const list of met.values()) {
      const verdict = verdictOf(list, policy);
      if (verdict === 'borne-out') continue;
      entailed = false;
      if (verdict !== 'open') clashes.push(clashOf(verdict));
    }
    if (entailed && coverageOfAll(a, statement) < ENTAILED) entailed = false;
  }
  return { relation: clashes.length ? 'contradiction' : entailed ? 'entailment' : 'neutral', clashes };
}

function coverageOfAll(a: readonly Statement[], b: Statement): number {
  if (!b.weight) return b.terms.length ? 1 : 0;
  let shared = 0;
  for (const [key, weight] of b.content) if (a.some((one) => one.content.has(key))) shared += weight;
  return shared / b.weight;
}

/** The slot's fate: borne out by a, left open, or the meeting in which it conflicts. */
function verdictOf(list: readonly Meeting[], policy: Policy): 'borne-out' | 'open' | Meeting {
  const judged = list.map((meeting) => ({ meeting, bearing: bearing(meeting, policy) }));
  const [best] = judged;
  if (!best) return 'open';
  const conflict = judged.find((one) => one.bearing === 'conflict');
  const agreeing = judged.find((one) => one.bearing === 'same' || one.bearing === 'borne-out');
  if (conflict === best && best.meeting.sureness >= SURE && !silenced(best.meeting, agreeing)) return best.meeting;
  return agreeing && agreeing.meeting.sureness >= best.meeting.sureness - MARGIN ? 'borne-out' : 'open';
}

function silenced(conflict: Meeting, agreeing: { meeting: Meeting; bearing: Bearing } | undefined): boolean {
  if (!agreeing || conflict.sureness === 1) return false;
  return agreeing.bearing === 'same' || agreeing.meeting.sureness >= conflict.sureness - MARGIN;
}

function bearing({ left, right }: Meeting, policy: Policy): Bearing {
  const plain = left.value.value.kind !== right.value.value.kind;
  const bare = [left, right].some(({ value: { value } }) => value.kind === 'quantity' && value.unit === '');
  if (isOfOtherTime(left, right)) return 'open';
  const taken = (one: TermValue): TermValue['value'] => {
    const value = (plain && one.plain) || one.value;
    return value.kind === 'quantity' && !bare ? inBaseUnit(value) : value;
  };
  return bearingOf(taken(left.value), taken(right.value), policy);
}

/** Two numbers each dated by its statement, and to times apart: both can be true. */
function isOfOtherTime(left: Slot, right: Slot): boolean {
  if (right.value.value.kind === 'date') return false;
  const [a, b] = [dateBeside(left), dateBeside(right)];
  return a !== null && b !== null && speaksOfOther(a, b);
}

function dateBeside({ statement, index }: Slot): DateValue | null {
  let [found, least]: [DateValue | null, number] = [null, Number.POSITIVE_INFINITY];
  statement.terms.forEach(({ value }, at) => {
    const distance = Math.abs(at - index);
    if (value?.value.kind !== 'date' || distance >= least) return;
    [found, least] = [value.value, distance];
  });
  return found;
}

/** "By 10 April" dates what is told to that day, as "as of" does. */
function speaksOfOther({ period: a }: DateValue, { period: b }: DateValue): boolean {
  if (a.to === null || b.to === null) return false;
  if (a.from !== null && b.from !== null) return (gapDays(a, b) ?? 0) > 0;
  return a.to !== b.to;
}

function clashOf({ left, right, sureness }: Meeting): Clash {
  const { value } = right.value;
  const rule = value.kind === 'date' ? 'date-differs' : isMoney(value.unit) ? 'amount-differs' : 'number-differs';
  return { rule, left, right, sureness };
}
