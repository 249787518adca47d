import type { Claim } from '../model/claim.ts';
import { PRESS_NAME } from '../read/claims/voice/frames.ts';
import type { CandidateSet } from '../relate/candidates.ts';
import type { Related } from '../relate/index.ts';
import { isMeeting, meet } from '../relate/keys.ts';
import type { Context } from './check.ts';
import { isSure } from './check.ts';
import { type Rung, rungBetween } from './ladder.ts';

const AGREES: readonly Rung[] = ['same', 'rounded', 'wording'];

/**
 * On how many origins each side of a finding stands: everyone who says as much of the same key, reposts, translations and what is told after
 * one paper (据彭博社) counted once. Only of findings with two sides, since those of more are one sum.
 */
export function standingOf(claims: readonly Claim[], context: Context): Readonly<Record<string, string>> {
  const [left, right] = claims;
  if (!left || !right || claims.length > 2 || left.attribute !== right.attribute) return {};
  if (left.value.kind !== 'quantity' && left.value.kind !== 'date') return {};
  const said = candidatesWith(left, context.related);
  if (said.length === 0) return {};
  return { 'left.origins': behind(left, said, context), 'right.origins': behind(right, said, context) };
}

function behind(side: Claim, said: readonly Claim[], { related, policy }: Context): string {
  const agreeing = said.filter(
    (c) =>
      c === side ||
      (isSure(c) &&
        c.polarity === side.polarity &&
        isMeeting(meet(c, side, related.attributes, policy)) &&
        AGREES.includes(rungBetween(c.value, side.value, policy))),
  );
  return String(new Set(agreeing.map((c) => originOf(c, related))).size);
}

const sets = new WeakMap<Related, ReadonlyMap<string, CandidateSet>>();

function candidatesWith({ id }: Claim, related: Related): readonly Claim[] {
  let byClaim = sets.get(related);
  if (!byClaim) {
    byClaim = new Map(related.candidates.flatMap((set) => set.claims.map((claim) => [claim.id, set] as const)));
    sets.set(related, byClaim);
  }
  return byClaim.get(id)?.claims ?? [];
}

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** Where a claim comes from: what is told after a paper is the paper's, whoever tells it; else its document's origin. */
export function originOf(claim: Claim, { origins, documents }: Related): string {
  const paper = claim.attribution.find(({ name, kind }) => kind === 'named' && PRESS_NAME.test(name));
  if (!paper) return origins.get(claim.document) ?? claim.document;
  const own = documents.find(({ publisher }) => publisher !== null && fold(publisher) === fold(paper.name));
  return own ? (origins.get(own.id) ?? own.id) : `by:${fold(paper.name)}`;
}
