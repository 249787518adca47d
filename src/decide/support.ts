import type { Claim } from '../model/claim.ts';
import { type Finding, STANDING } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { bearingOf } from '../reason/bearing.ts';
import { isOtherPhase } from '../reason/firmness.ts';
import type { Related } from '../relate/index.ts';
import { isMeeting, type Meeting, meet } from '../relate/keys.ts';

/** What stands behind a data cell: another origin says as much, nothing does, or an open conflict holds it. */
export type Support = 'backed' | 'alone' | 'disputed';

export interface Supported {
  readonly support: Support;
  /** Claims of other origins that agree, by document and place. */
  readonly backing: readonly Claim[];
  /** Ids of the open contradictions and tensions that hold the cell. */
  readonly against: readonly string[];
}

/** What `supportOf` asks of a run: the pipeline's `Checked`, findings with their decisions applied. */
export interface Weighed {
  readonly related: Related;
  readonly findings: readonly Finding[];
}

/** Whether a claim is a cell of a data file or of a table in a text. */
export const isCell = ({ region }: Claim): boolean => region === 'data' || region === 'table';

/**
 * What stands behind every cell of data (claims of region `data` or `table`), by claim id. Call it on what `run` or `judge` returned, after
 * decisions were applied: a finding that is `decided`, `baselined`, `ignored` or on `trial` disputes nothing, `open` and `stale`
 * ones do. `gate --require-source` fails on cells whose support is not `backed`.
 */
export function supportOf({ related, findings }: Weighed, knowledge: Knowledge): ReadonlyMap<string, Supported> {
  const against = disputesOf(findings);
  const backing = new Map<string, Claim[]>();
  const alike = definedAlike(knowledge);
  for (const { claims } of related.candidates) {
    const firm = claims.filter((claim) => claim.evidence !== 'rumour' && claim.phase !== 'cancelled');
    for (const cell of claims)
      if (isCell(cell)) append(backing, cell.id, ...firm.filter((other) => backs(other, cell, related, alike)));
  }
  const derived = derivationsOf(findings, related, knowledge, backing);
  for (const [id, claims] of derived) append(backing, id, ...claims);
  return new Map(
    related.claims.filter(isCell).map(({ id }): [string, Supported] => {
      const [agreeing, open] = [backing.get(id) ?? [], against.get(id) ?? []];
      const support = open.length ? 'disputed' : agreeing.length ? 'backed' : 'alone';
      return [id, { support, backing: [...new Set(agreeing)], against: open }];
    }),
  );
}

/** Open contradictions and tensions by the claims they hold. */
export function disputesOf(findings: readonly Finding[]): ReadonlyMap<string, string[]> {
  const held = new Map<string, string[]>();
  for (const { id, claims, verdict, state } of findings) {
    if (verdict !== 'contradiction' && verdict !== 'tension') continue;
    if (STANDING.has(state)) for (const claim of claims) append(held, claim, id);
  }
  return held;
}

/** Whether one claim, taken as true, bears a cell out: of another origin, of the same key, as settled, saying at least as much. */
function backs(other: Claim, cell: Claim, related: Related, alike: Alike): boolean {
  if (!isOfOtherOrigin(other, cell, related) || other.polarity !== cell.polarity || isOtherPhase(other, cell))
    return false;
  const [a, b] = [other.value, cell.value];
  if ((a.kind !== 'quantity' && a.kind !== 'date') || (b.kind !== 'quantity' && b.kind !== 'date')) return false;
  const meeting = meet(other, cell, related.attributes, related.policy);
  if (!isMeeting(meeting) || !isOneAttribute(meeting, other, cell, alike)) return false;
  const bearing = bearingOf(a, b, related.policy);
  return bearing === 'same' || bearing === 'borne-out';
}

const isOfOtherOrigin = (a: Claim, b: Claim, { origins }: Related): boolean =>
  a.document !== b.document && origins.get(a.document) !== origins.get(b.document);

const isOneAttribute = (meeting: Meeting, a: Claim, b: Claim, alike: Alike): boolean =>
  meeting.attribute === 'equal' || alike(a.attribute, b.attribute);

type Alike = (a: string, b: string) => boolean;

/** Attributes that rules/identities define by one expression: a valuation given without more is the post-money one. */
function definedAlike({ identities }: Knowledge): Alike {
  const definitions = identities.flatMap(({ equation }) => {
    const [expression = '', defined = ''] = equation.split(/(?<![<>])=/u).map((side) => side.trim());
    return defined ? [{ expression, defined }] : [];
  });
  const expressionsOf = (id: string): string[] =>
    definitions.flatMap(({ expression, defined }) => (defined === id ? [expression] : []));
  return (a, b) => expressionsOf(a).some((expression) => expressionsOf(b).includes(expression));
}

/** Cells that an explanation derives from what other origins say: 2600 before the money where others say 400 raised and worth 3000. */
function derivationsOf(
  findings: readonly Finding[],
  related: Related,
  { rules }: Knowledge,
  backing: ReadonlyMap<string, readonly Claim[]>,
): [string, Claim[]][] {
  const byId = new Map(related.claims.map((claim) => [claim.id, claim]));
  const deriving = new Set(rules.filter(({ check }) => check === 'identity').map(({ id }) => id));
  const othersSay = (claim: Claim, cell: Claim): readonly Claim[] =>
    isOfOtherOrigin(claim, cell, related) ? [claim] : (backing.get(claim.id) ?? []);
  return findings
    .filter(({ verdict, rule }) => verdict === 'reconciled' && deriving.has(rule))
    .flatMap(({ claims }) => {
      const sides = claims.flatMap((id) => byId.get(id) ?? []);
      return sides.filter(isCell).flatMap((cell): [string, Claim[]][] => {
        const said = sides.flatMap((side) => (side === cell ? [] : [othersSay(side, cell)]));
        return said.every((by) => by.length) ? [[cell.id, said.flat()]] : [];
      });
    });
}

function append<T>(lists: Map<string, T[]>, key: string, ...more: readonly T[]): void {
  const list = lists.get(key);
  if (list) list.push(...more);
  else lists.set(key, [...more]);
}
