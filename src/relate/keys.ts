import type { Policy } from '../knowledge/schema.ts';
import type { Claim } from '../model/claim.ts';
import { type Attribute, type Attributes, attributeOf } from './attributes.ts';
import { windowOf } from './event-nodes.ts';
import { gapDays, isOfLater, statedTime, whenOf } from './periods.ts';

export type Part = 'equal' | 'open' | 'different';

/** How the keys of two claims compare, part by part. Any different part: they do not meet. */
export interface Meeting {
  readonly attribute: Part;
  readonly event: Part;
  readonly scope: Part;
  /** `earlier` and `later`: of a growing or changing attribute, the left claim speaks of an earlier or a later time. */
  readonly time: Part | 'earlier' | 'later';
  /** The parts left open, by name. */
  readonly open: readonly string[];
}

export interface Apart {
  readonly apart: 'subject' | 'attribute' | 'unit' | 'event' | 'scope' | 'time';
  readonly detail: string;
}

const PARTS = ['attribute', 'event', 'scope', 'time'] as const;

/** Compares two keys: either they meet, or the first part that tells them apart. */
export function meet(a: Claim, b: Claim, attributes: Attributes, policy: Policy): Meeting | Apart {
  if (a.subject.id !== b.subject.id) return { apart: 'subject', detail: `${a.subject.name} / ${b.subject.name}` };
  if (dimensionOf(a) !== dimensionOf(b)) return { apart: 'unit', detail: `${dimensionOf(a)} / ${dimensionOf(b)}` };
  if (isToldApart(a, b)) return { apart: 'scope', detail: 'one sentence or one table tells them apart' };
  const [left, right] = [attributeOf(attributes, a.attribute), attributeOf(attributes, b.attribute)];
  const attribute = attributePart(left, right);
  if (attribute === 'different') return { apart: 'attribute', detail: `${a.attribute} / ${b.attribute}` };
  const event = eventPart(a, b);
  if (event === 'different') return { apart: 'event', detail: `${a.event?.label} / ${b.event?.label}` };
  const scope = scopePart(a, b, policy);
  if (scope.part === 'different') return { apart: 'scope', detail: scope.detail };
  const time = timePart(a, b, left, policy);
  if (time === 'different') return { apart: 'time', detail: `${whenOf(a)?.from} / ${whenOf(b)?.from}` };
  const parts = { attribute, event, scope: scope.part, time };
  const open = PARTS.filter((name) => parts[name] === 'open');
  if (open.length > 1) return { apart: 'event', detail: `${open.join(' and ')} left open` };
  return { ...parts, open };
}

export const isMeeting = (outcome: Meeting | Apart): outcome is Meeting => !('apart' in outcome);

/** Two values of one sentence, or of one document's data, are two things to whoever wrote them. */
function isToldApart(a: Claim, b: Claim): boolean {
  if (a.document !== b.document) return false;
  return a.sentence.start === b.sentence.start || (isData(a) && isData(b));
}
const isData = (c: Claim): boolean => c.region === 'data' || c.region === 'table';

/** What must be equal for two values to be comparable at all. */
export function dimensionOf(claim: Claim): string {
  const { value } = claim;
  if (value.kind !== 'quantity') return value.kind;
  return `${PEOPLE.has(value.unit) ? 'people' : SCALES.has(value.unit) ? '' : value.unit}${value.per ? `/${value.per}` : ''}${value.relation ? `:${value.relation}` : ''}`;
}

/** Words that count people and repeat the attribute or the group it is of: 3 deaths and 3 people who died, 18 crew and 18 people of the crew. */
const PEOPLE: ReadonlySet<string> = new Set(
  'deaths fatalities victims injured casualties persons passengers crew miners firefighters rescuers police soldiers students children patients'.split(
    ' ',
  ),
);

/** Names of a scale beside its number: a magnitude of 6.1 is 6.1. */
const SCALES: ReadonlySet<string> = new Set(['magnitude', 'Mww', 'mww', '级']);

function attributePart(a: Attribute, b: Attribute): Part {
  if (a.id === b.id) return 'equal';
  return a.family === b.family && (a.id === b.broader || b.id === a.broader) ? 'open' : 'different';
}

function eventPart(a: Claim, b: Claim): Part {
  if (a.event && b.event) return a.event.id === b.event.id ? 'equal' : 'different';
  return a.event || b.event ? 'open' : 'equal';
}

/** A claim's scope without what its event already says: an investment in whom the round is of. */
export const scopeOf = ({ qualifiers, eventEvidence }: Claim): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(qualifiers).filter(([, id]) => id !== eventEvidence?.of));

function scopePart(a: Claim, b: Claim, policy: Policy): { part: Part; detail: string } {
  let part: Part = 'equal';
  const [mine, yours] = [scopeOf(a), scopeOf(b)];
  for (const role of new Set([...Object.keys(mine), ...Object.keys(yours)])) {
    const [left, right] = [mine[role], yours[role]];
    if (left === right) continue;
    const isOpen = (left === undefined || right === undefined) && policy.reasoning.openScopes.includes(role);
    if (!isOpen) return { part: 'different', detail: `${role}: ${left ?? '–'} / ${right ?? '–'}` };
    part = 'open';
  }
  return { part, detail: '' };
}

function timePart(a: Claim, b: Claim, attribute: Attribute, policy: Policy): Meeting['time'] {
  // A day is itself what is told: it holds at no other time.
  if (a.value.kind === 'date' && b.value.kind === 'date') return 'equal';
  const [left, right] = [statedTime(a), statedTime(b)];
  const stated = gapDays(left, right);
  if (attribute.time === 'fixed') {
    if (isOfLater(a) !== isOfLater(b)) return 'different';
    return (a.event && b.event) || !stated ? 'equal' : 'different';
  }
  if (attribute.time !== 'per-period') return momentPart(a, b, attribute, policy);
  if (!left && !right)
    return (gapDays(a.assertedAt, b.assertedAt) ?? 0) <= policy.reasoning.replaces ? 'equal' : 'different';
  return stated === 0 && left?.granularity === right?.granularity ? 'equal' : 'different';
}

/** For what grows or changes: one state, an earlier or a later one, or too far apart to be held against each other. */
function momentPart(a: Claim, b: Claim, { time, event }: Attribute, policy: Policy): Meeting['time'] {
  const [mine, yours] = [statedTime(a), statedTime(b)];
  if (isAhead(a) && isAhead(b) && !mine && !yours) return 'equal';
  const [left, right] = [whenOf(a), whenOf(b)];
  const gap = gapDays(left, right);
  if (gap === null) {
    if (time === 'growing') return a.document === b.document ? 'equal' : 'open';
    if ((left === null && right === null) || a.document === b.document) return 'equal';
    // Data without a date states what holds, as far as it says, of whom a text speaks in so many words.
    const isTold = !a.inferred.includes('subject') && !b.inferred.includes('subject');
    return isTold && ((left === null && isData(a)) || (right === null && isData(b))) ? 'open' : 'different';
  }
  if (gap === 0) return 'equal';
  if (time === 'changing' && gapDays(mine, yours) === null && !isMoving(event, policy)) {
    const isOneEvent = a.event !== null && a.event.id === b.event?.id;
    if (isOneEvent || gap <= policy.reasoning.sameState) return 'equal';
  }
  if (gap > policy.reasoning.replaces && !a.event) return 'different';
  return (left?.from ?? 0) < (right?.from ?? 0) ? 'earlier' : 'later';
}

/** Whether what is counted of such an event changes by the day. */
export const isMoving = (event: string | null, policy: Policy): boolean =>
  event !== null && windowOf(policy, event).moves;

/** A plan's figures are of no day but the plan's. */
const isAhead = (c: Claim): boolean => c.phase === 'planned' || c.phase === 'expected';
