import { toNumber } from '../exact/rational.ts';
import type { Policy } from '../knowledge/schema.ts';
import type { Claim, EventEvidence } from '../model/claim.ts';
import type { Period } from '../model/period.ts';
import { gapDays, isBefore, statedTime } from './periods.ts';

/** One event as one document tells it: all its claims and what they say of it together. */
export interface EventNode {
  readonly key: string;
  readonly type: string;
  readonly of: string | null;
  readonly document: string;
  readonly ordinal: string | null;
  /** When it took place; `stated` false where only the document's own date stands for it. */
  readonly period: Period | null;
  readonly stated: boolean;
  /** Whether the document tells it as news of its own, or looks back. */
  readonly main: boolean;
  /** Some claim tells it as done or agreed. */
  readonly firm: boolean;
  /** Told as one row of data: no other row is the same event. */
  readonly row: boolean;
  /** Of a happening: where it took place, and the names its document speaks of most. */
  readonly scene: string | null;
  readonly names: ReadonlySet<string>;
  /** Others named with it, where who they are tells one event from the next; null where it does not. */
  readonly parties: ReadonlySet<string> | null;
  /** "attribute|subject" → numbers said. */
  readonly amounts: ReadonlyMap<string, ReadonlySet<number>>;
  readonly claims: readonly Claim[];
}

export type Window = Policy['reasoning']['events'][string];
export const windowOf = (policy: Policy, type: string): Window =>
  policy.reasoning.events[type] ??
  policy.reasoning.events['default'] ?? { same: 45, planned: 200, recalled: 400, swarm: false, moves: false };

/** Past this many days a stretch of time dates no event. */
const DATED = 100;

type Evident = Claim & { readonly eventEvidence: EventEvidence };
const isEvident = (claim: Claim): claim is Evident => claim.eventEvidence?.type != null;

/** The events of one document: mentions of one kind and owner, told apart by ordinal, deixis and date. */
export function nodesOf(claims: readonly Claim[], policy: Policy, isByParty: (type: string) => boolean): EventNode[] {
  const groups = new Map<string, Evident[]>();
  for (const claim of withOwner(claims.filter(isEvident))) {
    const { type, of } = claim.eventEvidence;
    const key = `${claim.document}|${type}|${of}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups].flatMap(([key, group]) =>
    split(key, group, policy, isByParty(group[0]?.eventEvidence.type ?? '')),
  );
}

/** A mention that does not say whose event it is belongs to the only one of its kind in the document. */
function withOwner(claims: readonly Evident[]): Evident[] {
  const owners = new Map<string, Set<string>>();
  for (const { eventEvidence: e } of claims)
    if (e.of !== null) owners.set(String(e.type), (owners.get(String(e.type)) ?? new Set()).add(e.of));
  return claims.map((claim) => {
    const known = owners.get(String(claim.eventEvidence.type));
    const [only] = known?.size === 1 ? known : [];
    if (claim.eventEvidence.of !== null) return claim;
    // Nobody's event is known by who acts in it.
    return { ...claim, eventEvidence: { ...claim.eventEvidence, of: only ?? `by:${claim.subject.id}` } };
  });
}

function split(key: string, claims: readonly Evident[], policy: Policy, isByParty: boolean): EventNode[] {
  const type = claims[0]?.eventEvidence.type ?? '';
  const window = windowOf(policy, type);
  const told = clusters(claims).map((cluster) => ({ claims: cluster, ...toldBy(cluster) }));
  if (isByParty) return told.map((mention, i) => node(`${key}|${i}`, true, [mention], isByParty));
  if (window.swarm) return swarm(key, told);
  const ordinals = new Set(told.flatMap((t) => t.ordinal ?? []));
  const sorted = told.toSorted((a, b) => (a.period?.from ?? -1e9) - (b.period?.from ?? -1e9));
  // Without a date of its own a document tells the latest event it dates as its news.
  const latest = sorted.findLast(
    (t) => t.period?.from != null && t.deixis !== 'previous' && t.deixis !== 'next' && !isLookBack(t, told),
  )?.period;
  const parts = new Map<string, typeof told>();
  let [run, last]: [number, Period | null] = [0, null];
  for (const mention of sorted) {
    let part = 'main';
    const away = gapDays(mention.period, mention.asserted ?? latest ?? null);
    if (mention.ordinal !== null && (ordinals.size > 1 || mention.ordinal.startsWith('target:')))
      part = `#${mention.ordinal}`;
    else if (mention.period && (away === null || away > window.same || mention.deixis === 'previous')) {
      const gap = gapDays(last, mention.period);
      if (last !== null && (gap === null || gap > window.same)) run++;
      last = mention.period;
      part = `@${run}`;
    } else if (mention.deixis === 'previous' || mention.deixis === 'next') part = mention.deixis;
    parts.set(part, [...(parts.get(part) ?? []), mention]);
  }
  return [...parts].map(([part, mentions]) =>
    node(`${key}|${part}`, part === 'main' || part.startsWith('#target:'), mentions),
  );
}

/** Of a happening, what is dated only after it was told of without a date is one of before: the last such flood, in 1957. */
const isLookBack = (mention: Told & { claims: readonly Evident[] }, told: readonly Told[]): boolean =>
  mention.claims[0]?.eventEvidence.scene !== undefined &&
  mention.asserted === null &&
  told.slice(0, told.indexOf(mention)).some((before) => before.period === null);

/** Of events that come in swarms a text tells one wherever it names no other hour; every row of a table is one of its own. */
function swarm(key: string, told: readonly (Told & { claims: readonly Evident[] })[]): EventNode[] {
  const parts = new Map<string, (Told & { claims: readonly Evident[] })[]>();
  for (const [i, mention] of told.entries()) {
    const isRow = mention.claims.every(isRowed);
    const second = mention.period?.fromSecond ?? null;
    const part = isRow ? `row ${i}` : second === null ? 'main' : `${mention.period?.from}:${second}`;
    parts.set(part, [...(parts.get(part) ?? []), mention]);
  }
  return [...parts].map(([part, mentions]) => node(`${key}|${part}`, true, mentions));
}

const isRowed = (c: Claim): boolean => c.region === 'data' || c.region === 'table';

/** A stretch of time that dates an event: short, or away from the day of the saying. */
function dating(period: Period | null, { assertedAt }: Claim): Period | null {
  if (!period || (period.from === null && period.to === null)) return null;
  if (isBefore(assertedAt, period)) return null;
  return width(period) <= DATED || (gapDays(period, assertedAt) ?? 0) > DATED ? period : null;
}

/** A bare number beside an event counts its parts and stages as often as the event: only names of series tell rounds apart. */
const isNumber = (ordinal: string | null): boolean => ordinal !== null && /^\d+$/u.test(ordinal);

interface Told {
  readonly ordinal: string | null;
  readonly period: Period | null;
  readonly asserted: Period | null;
  readonly deixis: EventEvidence['deixis'];
}

const toldBy = (cluster: readonly Evident[]): Told => {
  const first = <T>(pick: (e: EventEvidence, claim: Claim) => T | null): T | null => {
    for (const claim of cluster) {
      const found = pick(claim.eventEvidence, claim);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    ordinal: first((e) => (isNumber(e.ordinal) ? null : e.ordinal)),
    period: first((e, c) => dating(e.period, c) ?? dating(statedTime(c), c)),
    asserted: cluster[0]?.assertedAt ?? null,
    deixis: first((e) => e.deixis),
  };
};

/** Claims of one mention; two dates, ordinals or directions in one sentence are two mentions. */
function clusters(claims: readonly Evident[]): Evident[][] {
  const groups = new Map<string, Evident[]>();
  for (const claim of claims) {
    const { cluster, ordinal, deixis, period } = claim.eventEvidence;
    const key = `${cluster}|${isNumber(ordinal) ? null : ordinal}|${deixis}|${period?.from}|${period?.to}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

function node(
  key: string,
  main: boolean,
  mentions: readonly (Told & { claims: readonly Evident[] })[],
  isByParty = false,
): EventNode {
  const claims = mentions.flatMap((m) => m.claims);
  const first = claims[0];
  const dated = mentions.flatMap((m) => m.period ?? []);
  const stated = dated.toSorted((a, b) => width(a) - width(b))[0] ?? null;
  const amounts = new Map<string, Set<number>>();
  for (const { attribute, subject, value } of claims)
    if (value.kind === 'quantity') {
      const at = `${attribute}|${subject.id}`;
      amounts.set(at, (amounts.get(at) ?? new Set()).add(toNumber(value.lo)));
    }
  return {
    key,
    type: first?.eventEvidence.type ?? '',
    of: first?.eventEvidence.of ?? null,
    document: first?.document ?? '',
    ordinal: mentions.find((m) => m.ordinal !== null)?.ordinal ?? null,
    period: stated ?? (main ? (first?.assertedAt ?? null) : null),
    stated: stated !== null,
    main,
    firm: claims.some((c) => c.phase === 'completed' || c.phase === 'agreed'),
    row: claims.every(isRowed),
    scene: first?.eventEvidence.scene ?? null,
    names: new Set(first?.eventEvidence.scene === undefined ? [] : claims.flatMap((c) => c.eventEvidence.parties)),
    parties: isByParty ? new Set(claims.flatMap((c) => c.eventEvidence.parties)) : null,
    amounts,
    claims,
  };
}

const width = (p: Period): number => (p.to ?? 1e9) - (p.from ?? -1e9);
