import { compare, subtract, toNumber } from '../exact/rational.ts';
import type { Claim, EntityRef, EventRef } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { type Finding, STANDING } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Value } from '../model/value.ts';
import { readMentions } from '../read/mentions/index.ts';
import { bearingOf } from '../reason/bearing.ts';
import { isOvertaken, weightOf } from '../reason/firmness.ts';
import { rungBetween } from '../reason/ladder.ts';
import { representatives, valueKey } from '../reason/representatives.ts';
import { byPlace } from '../relate/candidates.ts';
import { groupBy } from '../relate/events.ts';
import type { Related } from '../relate/index.ts';
import { dimensionOf, isMeeting, meet, scopeOf } from '../relate/keys.ts';
import { gapDays, statedTime, whenOf } from '../relate/periods.ts';
import { disputesOf, type Support, type Supported, supportOf, type Weighed } from './support.ts';

/** One row of the reconciled data set: a key, its best-supported value, and who says otherwise. */
export interface Fact {
  readonly subject: EntityRef;
  readonly attribute: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly event: EventRef | null;
  /** The claim that says it best: its value, time, firmness stand for the fact. */
  readonly best: Claim;
  /** The value held right: the best claim's, or what a person ruled. */
  readonly value: Value;
  readonly support: Support;
  /** Independent publications that say as much, and that an open conflict sets against it. */
  readonly origins: { readonly for: number; readonly against: number };
  /** Every claim that says as much, by document and place. */
  readonly saying: readonly Claim[];
  readonly dissent: readonly Dissent[];
  /** Claims of other values under the same key that no finding holds against it: parts, rumours it overtook, other scopes left unsaid. */
  readonly others: readonly Claim[];
  readonly decision: Decision | null;
}

export interface Dissent {
  readonly finding: Finding;
  /** The finding's claims that do not say the fact's value. */
  readonly claims: readonly Claim[];
}

interface Weighing {
  readonly related: Related;
  readonly supports: ReadonlyMap<string, Supported>;
  readonly disputes: ReadonlyMap<string, readonly string[]>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly rulings: ReadonlyMap<string, Decision>;
}

/**
 * The reconciled data set of a run: one fact for each subject, attribute, scope, event and time that a number or a date is claimed of. The
 * best-supported value is the one that most origins bear out (rumours and what was overtaken count for nothing), then the firmest, the most
 * exact, the latest said; what a person ruled wins. The order of documents changes nothing.
 */
export function factsOf(
  { related, findings }: Weighed,
  knowledge: Knowledge,
  decisions: readonly Decision[] = [],
): readonly Fact[] {
  const weighing: Weighing = {
    related,
    supports: supportOf({ related, findings }, knowledge),
    disputes: disputesOf(findings),
    findings: findingsByClaim(findings),
    claims: new Map(related.claims.map((claim) => [claim.id, claim])),
    rulings: rulingsOf(findings, decisions),
  };
  const groups = groupBy(related.claims.filter(isFactual), keyOf);
  const facts = [...groups.values()].flatMap((group) =>
    bucketsOf(group, related).flatMap((bucket) => factOf(bucket, weighing) ?? []),
  );
  return facts.sort(byKey);
}

/** Numbers and dates that are told of something; what a document says of itself is no fact of the world. */
const isFactual = ({ value, attribute, polarity, inferred }: Claim): boolean =>
  (value.kind === 'quantity' || value.kind === 'date') &&
  polarity === 'affirmed' &&
  !attribute.startsWith('document.') &&
  !inferred.includes('attribute');

const keyOf = (claim: Claim): string =>
  [claim.subject.id, claim.attribute, dimensionOf(claim), claim.event?.id, scopeText(scopeOf(claim))].join('\u0000');

const scopeText = (scope: Readonly<Record<string, string>>): string =>
  Object.entries(scope)
    .map(([role, value]) => `${role}=${value}`)
    .sort()
    .join('\u0001');

/** How many of the last states a claim may belong to, and how many of a state's claims it is held against. */
const STATES = 8;
const MEMBERS = 32;

/** Claims of one key by the state of things they speak of: revenues of two years are two facts, two rows of a table are two things. */
function bucketsOf(claims: readonly Claim[], related: Related): readonly (readonly Claim[])[] {
  const buckets: Claim[][] = [];
  const start = (claim: Claim): number => whenOf(claim)?.from ?? whenOf(claim)?.to ?? -1e9;
  for (const claim of claims.toSorted((a, b) => start(a) - start(b) || byPlace(a, b))) {
    const own = buckets
      .slice(-STATES)
      .findLast((bucket) => bucket.slice(0, MEMBERS).every((one) => isOneState(one, claim, related)));
    if (own) own.push(claim);
    else buckets.push([claim]);
  }
  return buckets;
}

function isOneState(a: Claim, b: Claim, { attributes, policy }: Related): boolean {
  if (a.document === b.document && valueKey(a.value) === valueKey(b.value))
    return (gapDays(statedTime(a), statedTime(b)) ?? 0) === 0;
  const meeting = meet(a, b, attributes, policy);
  return isMeeting(meeting) && (meeting.time === 'equal' || meeting.time === 'open');
}

function factOf(bucket: readonly Claim[], weighing: Weighing): Fact | null {
  const ruling = bucket.flatMap(({ id }) => weighing.rulings.get(id) ?? [])[0] ?? null;
  const right = bucket.filter(({ id }) => !weighing.rulings.get(id)?.wrong.includes(id));
  const ruled = ruling && isOfThis(ruling, bucket) ? ruling.value : undefined;
  const best = bestOf(right.length ? right : ruled ? bucket : [], weighing.related);
  if (!best) return null;
  const value = ruled ? valueWritten(ruled) : best.value;
  const saying = bucket.filter((claim) => agrees(claim.value, value, weighing.related)).sort(byPlace);
  const dissent = dissentOf(saying, weighing);
  const against = opposing(dissent, bucket);
  const backing = saying.flatMap(({ id }) => weighing.supports.get(id)?.backing ?? []);
  const origins = { for: originsOf([...saying, ...backing], weighing), against: originsOf(against, weighing) };
  const isDisputed = saying.some(({ id }) => weighing.disputes.has(id));
  const { subject, attribute, event } = best;
  return {
    subject,
    attribute,
    scope: scopeOf(best),
    event,
    best,
    value,
    support: isDisputed ? 'disputed' : origins.for > 1 ? 'backed' : 'alone',
    origins,
    saying,
    dissent,
    others: bucket
      .filter((claim) => !saying.includes(claim) && !dissent.some(({ claims }) => claims.includes(claim)))
      .sort(byPlace),
    decision: ruling,
  };
}

/** Whether a ruling's value is of this key: a sum that does not come out holds claims of several. */
const isOfThis = ({ wrong }: Decision, bucket: readonly Claim[]): boolean =>
  !wrong.length || bucket.some(({ id }) => wrong.includes(id));

/** Whether one value says as much as another, within how exactly they are written. */
function agrees(said: Value, value: Value, { policy }: Related): boolean {
  const rung = rungBetween(said, value, policy);
  if (rung === 'same' || rung === 'rounded' || rung === 'wording') return true;
  if ((said.kind !== 'quantity' && said.kind !== 'date') || (value.kind !== 'quantity' && value.kind !== 'date'))
    return false;
  const bearing = bearingOf(said, value, policy);
  return bearing === 'same' || bearing === 'borne-out';
}

/** The claim whose value most origins bear out. */
function bestOf(all: readonly Claim[], related: Related): Claim | null {
  const claims = representatives(all, related);
  const standing = claims.filter((claim) => !isOvertakenIn(claim, claims, related));
  const candidates = standing.length ? standing : claims;
  const firm = candidates.filter(isFirm);
  const byValue = groupBy(candidates, ({ value }) => valueKey(value));
  const ranked = [...byValue.values()].flatMap((same) => {
    const [claim] = same.toSorted((a, b) => weightOf(b) - weightOf(a) || later(b) - later(a) || byPlace(a, b));
    if (!claim) return [];
    const bearing = firm.filter((one) => agrees(one.value, claim.value, related));
    const origins = new Set(bearing.map(({ document }) => related.origins.get(document))).size;
    return [{ claim, origins }];
  });
  const [first] = ranked.sort(
    (a, b) =>
      b.origins - a.origins ||
      weightOf(b.claim) - weightOf(a.claim) ||
      exactness(a.claim, b.claim) ||
      later(b.claim) - later(a.claim) ||
      byPlace(a.claim, b.claim),
  );
  return first?.claim ?? null;
}

const isFirm = ({ evidence, phase }: Claim): boolean => evidence !== 'rumour' && phase !== 'cancelled';
const later = ({ assertedAt }: Claim): number => assertedAt?.from ?? -1e9;

const isOvertakenIn = (claim: Claim, all: readonly Claim[], { policy }: Related): boolean =>
  all.some((other) => isOvertaken([claim], [other]) && rungBetween(claim.value, other.value, policy) === 'conflict');

/** Negative where a is the more exact: a plain number before a bound, a narrow span before a wide one, fine digits before round ones. */
function exactness({ value: a }: Claim, { value: b }: Claim): number {
  if (a.kind === 'date' && b.kind === 'date') return length(a.period) - length(b.period);
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return 0;
  const isExact = ({ qualifier }: typeof a): number => Number(qualifier === 'exact');
  return (
    isExact(b) - isExact(a) ||
    compare(subtract(a.hi, a.lo), subtract(b.hi, b.lo)) ||
    toNumber(a.step) - toNumber(b.step)
  );
}

const length = ({ from, to }: { readonly from: number | null; readonly to: number | null }): number =>
  from === null || to === null ? 1e9 : to - from;

/** The findings that hold what the fact says against something else; a finding of several of its claims once. */
function dissentOf(saying: readonly Claim[], { findings, claims }: Weighing): readonly Dissent[] {
  const held = [...new Set(saying.flatMap(({ id }) => findings.get(id) ?? []))];
  const ids = new Set(saying.map(({ id }) => id));
  return held
    .map((finding) => ({
      finding,
      claims: finding.claims.flatMap((id) => (ids.has(id) ? [] : (claims.get(id) ?? []))),
    }))
    .sort((a, b) => (a.finding.id < b.finding.id ? -1 : 1));
}

/** Claims that open conflicts set against the fact: those of the findings, and others under the key that say the same as one of them. */
function opposing(dissent: readonly Dissent[], bucket: readonly Claim[]): readonly Claim[] {
  const open = dissent.filter(({ finding }) => STANDING.has(finding.state));
  const claims = open.flatMap((one) => one.claims);
  const said = new Set(claims.map(({ value }) => valueKey(value)));
  return [...claims, ...bucket.filter(({ value }) => said.has(valueKey(value)))];
}

const originsOf = (claims: readonly Claim[], { related }: Weighing): number =>
  new Set(claims.map(({ document }) => related.origins.get(document) ?? document)).size;

function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const held = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.verdict !== 'contradiction' && finding.verdict !== 'tension') continue;
    for (const id of finding.claims) held.set(id, [...(held.get(id) ?? []), finding]);
  }
  return held;
}

/** Rulings that hold, by every claim of their finding. */
function rulingsOf(findings: readonly Finding[], decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const byContent = new Map(decisions.map((decision) => [decision.content, decision]));
  const rulings = new Map<string, Decision>();
  for (const { state, content, claims } of findings) {
    const decision = state === 'decided' ? byContent.get(content) : undefined;
    if (decision) for (const id of claims) rulings.set(id, decision);
  }
  return rulings;
}

/** A value as a source would write it: `3000亿美元`, `2031-03-04`; as words where it is neither number nor date. */
function valueWritten(written: string): Value {
  const found = readMentions(written, { language: null, anchor: null, names: null }).find((one) => one.kind !== 'name');
  return found && found.value.kind !== 'name' ? found.value : { kind: 'text', text: written };
}

const byKey = (a: Fact, b: Fact): number => {
  const [x, y] = [a, b].map(
    ({ subject, attribute, event, scope, best }) =>
      [subject.id, attribute, event?.label ?? '', scopeText(scope)].join('\u0000') +
      String((whenOf(best)?.from ?? -1e6) + 1e7).padStart(9, '0'),
  ) as [string, string];
  return x < y ? -1 : x > y ? 1 : byPlace(a.best, b.best);
};
