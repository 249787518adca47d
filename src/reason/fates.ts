import type { Policy } from '../knowledge/schema.ts';
import type { DateValue } from '../model/value.ts';
import { gapDays } from '../relate/periods.ts';
import { inBaseUnit, kinship } from '../relate/statements/dimension.ts';
import type { Meeting, Slot } from '../relate/statements/slots.ts';
import type { TermValue } from '../relate/statements/term-value.ts';
import { type Bearing, bearingOf } from './bearing.ts';

/** What becomes of a value of b: borne out by a, left open, told of another time by a, or in conflict with a value of a. */
export type Fate =
  | { readonly is: 'borne-out' | 'open' | 'other-time' }
  | { readonly is: 'conflict'; readonly meeting: Meeting };

/** How sure a meeting must be before two values that cannot both hold are a contradiction. */
const SURE = 0.43;
/** The same of a number that a whole document has nowhere: a summary says nothing its text does not. */
const SURE_UNHEARD = 0.2;
/** A value of a that bears b's out silences a conflict unless the conflict's slot fits better by this much. */
const MARGIN = 0.15;

interface Judged {
  readonly meeting: Meeting;
  readonly bearing: Bearing;
}

/** The fates of b's values, given for each the values of a that may fill its slot (the surest first), all values of a, and whether b can say no more than a (`isWhole`). */
export function fatesOf(
  met: ReadonlyMap<Slot, readonly Meeting[]>,
  heard: Heard,
  isWhole: boolean,
  policy: Policy,
): Fate[] {
  const judged = [...met].map(([slot, list]) => ({
    slot,
    list: list.map((meeting): Judged => ({ meeting, bearing: bearing(meeting, policy) })),
  }));
  const spoken = new Map<Slot, Slot>();
  for (const { slot, list } of judged) {
    const [best] = list;
    if (best?.bearing === 'same' && best.meeting.sureness >= SURE) spoken.set(best.meeting.left, slot);
  }
  // A value of a that another of b repeats is not gainsaid by this one.
  return judged.map(({ slot, list }) => {
    const free = list.filter(({ meeting }) => (spoken.get(meeting.left) ?? slot) === slot);
    return fateOf(slot, free, heard, isWhole);
  });
}

function fateOf(slot: Slot, judged: readonly Judged[], heard: Heard, isWhole: boolean): Fate {
  const [best] = judged;
  if (!best) return { is: 'open' };
  const agreeing = judged.find((one) => one.bearing === 'same' || one.bearing === 'borne-out');
  const sure = !isWhole || isHeard(slot, heard) ? SURE : SURE_UNHEARD;
  if (best.bearing === 'conflict' && best.meeting.sureness >= sure && !isSilenced(best.meeting, agreeing))
    return isOfOtherTime(best.meeting) ? { is: 'other-time' } : { is: 'conflict', meeting: best.meeting };
  const isNear = agreeing !== undefined && agreeing.meeting.sureness >= best.meeting.sureness - MARGIN;
  return { is: isNear && !isOfOtherTime(agreeing.meeting) ? 'borne-out' : 'open' };
}

function isSilenced(conflict: Meeting, agreeing: Judged | undefined): boolean {
  if (!agreeing || conflict.sureness === 1) return false;
  return agreeing.bearing === 'same' || agreeing.meeting.sureness >= conflict.sureness - MARGIN;
}

/** Whether a says this number at all; of bounds nobody repeats the number. */
function isHeard(slot: Slot, heard: Heard): boolean {
  const own = slot.value.value;
  return own.kind !== 'quantity' || own.qualifier !== 'exact' || saying(slot, heard).length > 0;
}

/** Values by their numbers: what a text says, to be looked up. */
export type Heard = ReadonlyMap<string, readonly Slot[]>;

export function heardOf(slots: Iterable<Slot>): Heard {
  const heard = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = numberOf(slot.value);
    if (key) heard.set(key, [...(heard.get(key) ?? []), slot].slice(0, MAX_REPEATS));
  }
  return heard;
}

/** A number repeated more often than this is no sign of anything. */
const MAX_REPEATS = 8;

/** The values of a that state the same number. */
export const saying = (slot: Slot, heard: Heard): readonly Slot[] =>
  (heard.get(numberOf(slot.value) ?? '') ?? []).filter((other) => kinship(other.value, slot.value) > 0);

function numberOf({ value, plain }: TermValue): string | null {
  const said = value.kind === 'quantity' ? value : plain;
  return said && `${said.lo.n}/${said.lo.d}..${said.hi.n}/${said.hi.d}`;
}

function bearing({ left, right }: Meeting, policy: Policy): Bearing {
  const isMixed = left.value.value.kind !== right.value.value.kind;
  const isBare = [left, right].some(({ value: { value } }) => value.kind === 'quantity' && value.unit === '');
  const taken = (one: TermValue): TermValue['value'] => {
    const value = (isMixed && one.plain) || one.value;
    return value.kind === 'quantity' && !isBare ? inBaseUnit(value) : value;
  };
  return bearingOf(taken(left.value), taken(right.value), policy);
}

/** Two numbers each dated by its statement, and to times apart: both can be true. */
function isOfOtherTime({ left, right }: Meeting): boolean {
  if (left.value.value.kind === 'date' || right.value.value.kind === 'date') return false;
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
