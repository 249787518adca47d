import { civilOf } from '../exact/civil.ts';
import { hashOf } from '../exact/hash.ts';
import type { Policy } from '../knowledge/schema.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { type EventNode, nodesOf, windowOf } from './event-nodes.ts';
import { happeningsOf, type Kinship, kinshipOf, widerOf } from './happenings.ts';
import { gapDays, isBefore } from './periods.ts';

/**
 * Events of the corpus: per document first, then joined across documents. Links are weighed and taken strongest first, never against a
 * cannot-link, so the order of documents changes nothing; only mentions of one kind and owner are looked at, so an unrelated one neither.
 */
export function eventsOf(claims: readonly Claim[], knowledge: Knowledge): ReadonlyMap<string, EventRef> {
  const { policy, vocabulary } = knowledge;
  const known = new Set(knowledge.entities.map(({ id }) => id));
  const wider = widerOf(knowledge);
  const happenings = happeningsOf(knowledge);
  const kin = (a: EventNode, b: EventNode): Kinship | null =>
    happenings.has(a.type) ? kinshipOf(a, b, wider, (id) => known.has(id)) : null;
  const byParty = new Set(
    vocabulary.flatMap((domain) =>
      Object.entries(domain.events).flatMap(([type, { distinct }]) => (distinct.includes('parties') ? [type] : [])),
    ),
  );
  const byDocument = groupBy(claims, (claim) => claim.document);
  const nodes = [...byDocument.values()].flatMap((own) => nodesOf(own, policy, (type) => byParty.has(type)));
  const events = new Map<string, EventRef>();
  const names = new Map(claims.map((claim) => [claim.subject.id, claim.subject.name]));
  const ownerOf = (n: EventNode): string => (happenings.has(n.type) ? '' : (n.of ?? n.document));
  for (const group of groupBy(nodes, (n) => `${n.type}|${ownerOf(n)}`).values()) {
    const taken = new Map<string, number>();
    const joined = closure(group, { policy, kin }).toSorted(
      (a, b) => order(begin(a), begin(b)) || order(a[0]?.key, b[0]?.key),
    );
    for (const members of joined) {
      const label = labelOf(members, names);
      const nth = (taken.get(label) ?? 0) + 1;
      taken.set(label, nth);
      const event = { id: `e:${hashOf(`${idOf(members)}|${nth}`)}`, label: nth > 1 ? `${label} (${nth})` : label };
      for (const member of members) for (const claim of member.claims) events.set(claim.id, event);
    }
  }
  return events;
}

const order = <T extends string | number | undefined>(a: T, b: T): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What joins events: the windows of the policy, and, for happenings, kind, place and names. */
interface Terms {
  readonly policy: Policy;
  readonly kin: (a: EventNode, b: EventNode) => Kinship | null;
}

/** Joins nodes by their links, strongest first, keeping apart what cannot be one event. */
function closure(nodes: readonly EventNode[], terms: Terms): EventNode[][] {
  const sorted = nodes.toSorted((a, b) => order(a.key, b.key));
  const groupOf = new Map(sorted.map((n) => [n, [n]]));
  const isClear = isOneStory(sorted, terms);
  for (const { a, b, strength } of linksOf(sorted, terms)) {
    if (strength < 1 && !isClear) continue;
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (left === right || left.some((x) => right.some((y) => isApart(x, y, terms)))) continue;
    const merged = [...left, ...right];
    for (const member of merged) groupOf.set(member, merged);
  }
  return [...new Set(groupOf.values())];
}

/** Whether what the documents tell as their news is one event, as far as it is dated: only then may an undated document mean it too. */
function isOneStory(nodes: readonly EventNode[], terms: Terms): boolean {
  const dated = nodes.filter((n) => n.main && n.period !== null);
  return dated.every((a) => dated.every((b) => a === b || a.document === b.document || !isApart(a, b, terms)));
}

/** Pairs worth a link: neighbours in time, and those that share an amount or an ordinal; never all pairs of a long list. */
function linksOf(nodes: readonly EventNode[], terms: Terms): { a: EventNode; b: EventNode; strength: number }[] {
  const links: { a: EventNode; b: EventNode; strength: number }[] = [];
  const byTime = nodes.toSorted((a, b) => (a.period?.from ?? 1e9) - (b.period?.from ?? 1e9) || order(a.key, b.key));
  for (const [i, a] of byTime.entries())
    for (let j = i + 1; j < byTime.length; j++) {
      const b = byTime[j];
      if (!b || isBeyond(a, b, terms.policy)) break;
      const strength = strengthOf(a, b, terms);
      if (strength > 0) links.push({ a, b, strength });
    }
  return links.sort((x, y) => y.strength - x.strength || order(x.a.key, y.a.key) || order(x.b.key, y.b.key));
}

const haveShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((party) => b.has(party));

/** Past every window, and so is whatever begins later still. */
function isBeyond(a: EventNode, b: EventNode, policy: Policy): boolean {
  const { same, planned, recalled } = windowOf(policy, a.type);
  return a.ordinal === null && (gapDays(a.period, b.period) ?? 0) > Math.max(same, planned, recalled);
}

function strengthOf(a: EventNode, b: EventNode, terms: Terms): number {
  const { policy } = terms;
  if (isApart(a, b, terms)) return 0;
  if (a.ordinal !== null && a.ordinal === b.ordinal) return 4;
  const gap = gapDays(a.period, b.period);
  const shares = sharesAmount(a, b);
  const near = gap !== null && gap <= reach(a, b, policy);
  // A takeover of nobody in particular is the one the documents tell of, where they tell of one only.
  if (isTargeted(a) !== isTargeted(b)) return shares ? 3 : near ? 0.5 : 0;
  if (a.parties && b.parties) return shares ? 3 : near && haveShared(a.parties, b.parties) ? 2 : 0;
  if (windowOf(policy, a.type).swarm) {
    if (isOneInstant(a, b)) return 3;
    if (!near && gap !== null) return 0;
    // The second one of two texts is one, where they tell one story.
    return shares ? 2 - (gap ?? 9) / 10_000 : !a.row && !b.row && /-\d+$/u.test(a.of ?? '') ? 0.5 : 0;
  }
  // A happening of which no name is shared may be another of those days.
  if (near && terms.kin(a, b) === 'unsaid') return 0.9 - gap / 10_000;
  if (near) return (shares ? 3 : 2) - gap / 10_000;
  if (shares && !(a.main && b.main)) return 1;
  return a.main && b.main && (a.period === null || b.period === null) ? 0.5 : 0;
}

/** The games, and the games of a year: a name may leave its year to be understood. */
const isOneName = (a: string, b: string): boolean => a === b || yearless(a) === b || yearless(b) === a;
const yearless = (name: string): string => name.replace(/-(?:19|20)\d\d$/u, '');
const isTargeted = ({ ordinal }: EventNode): boolean => ordinal?.startsWith('target:') === true;

/** What cannot be one event: other ordinals, two events of one document, dates too far apart. */
function isApart(a: EventNode, b: EventNode, { policy, kin }: Terms): boolean {
  if (a.ordinal !== null && b.ordinal !== null && !isOneName(a.ordinal, b.ordinal)) return true;
  const { swarm } = windowOf(policy, a.type);
  if (a.parties?.size && b.parties?.size && !haveShared(a.parties, b.parties)) return true;
  if (a.document === b.document && ((!swarm && !a.parties) || (a.row && b.row))) return true;
  if (swarm && isOneInstant(a, b) === false) return true;
  if (kin(a, b) === 'other') return true;
  const gap = gapDays(a.period, b.period);
  if (gap === null) return false;
  return gap > reach(a, b, policy) && !(isRecalled(a, b) && gap <= windowOf(policy, a.type).recalled);
}

/** Whether two clock times are one within ten minutes; null where a time or a zone is not stated. */
function isOneInstant(a: EventNode, b: EventNode): boolean | null {
  const of = ({ period: p }: EventNode): number | null =>
    p?.from == null || p.fromSecond === null || p.zone === null ? null : p.from * 86_400 + p.fromSecond - p.zone * 60;
  const [x, y] = [of(a), of(b)];
  return x === null || y === null ? null : Math.abs(x - y) <= 600;
}

/** A plan may wait long for its deed; a deed is not planned again. */
function reach(a: EventNode, b: EventNode, policy: Policy): number {
  const window = windowOf(policy, a.type);
  const [early, late] = isBefore(b.period, a.period) ? [b, a] : [a, b];
  return !early.firm ? window.planned : late.firm ? window.same : Math.min(window.same, 30);
}

/** An undated mention in a later document may look back on an event of which it gives the owner's own amount. */
const isRecalled = (a: EventNode, b: EventNode): boolean => (!a.stated || !b.stated) && sharesAmount(a, b);

function sharesAmount(a: EventNode, b: EventNode): boolean {
  for (const [at, numbers] of a.amounts) {
    if (a.of !== null && !at.endsWith(`|${a.of}`)) continue;
    for (const n of b.amounts.get(at) ?? []) if (numbers.has(n)) return true;
  }
  return false;
}

const begin = (members: readonly EventNode[]): number =>
  members.reduce((least, n) => Math.min(least, n.period?.from ?? 1e9), 1e9);

function monthOf(members: readonly EventNode[]): string {
  const dated = members.filter((n) => n.period?.from != null);
  const best = [
    dated.filter((n) => n.firm && n.stated),
    dated.filter((n) => n.firm),
    dated.filter((n) => n.stated),
    dated,
  ].find((some) => some.length > 0);
  const days = (best ?? []).map((n) => n.period?.from ?? 0).sort((x, y) => x - y);
  const day = days[0];
  if (day === undefined) return '';
  const { year, month } = civilOf(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

const ordinalOf = (members: readonly EventNode[]): string => members.find((n) => n.ordinal !== null)?.ordinal ?? '';
const idOf = (members: readonly EventNode[]): string => {
  const [first] = members;
  return `${first?.type}|${first?.of ?? first?.document}|${ordinalOf(members)}|${monthOf(members)}`;
};

function labelOf(members: readonly EventNode[], names: ReadonlyMap<string, string>): string {
  const [first] = members;
  const owned = first?.of?.replace(/^by:/u, '') ?? '';
  const owner = names.get(owned) ?? owned;
  const ordinal = ordinalOf(members);
  const target = ordinal.startsWith('target:') ? ordinal.slice(7) : null;
  const head = [owner, first?.type.replaceAll('_', ' '), target ? `of ${names.get(target) ?? target}` : ordinal]
    .filter(Boolean)
    .join(' ');
  return [head, monthOf(members)].filter(Boolean).join(', ');
}
