import type { Claim, Evidence, Phase } from '../model/claim.ts';
import { gapDays, isBefore, statedTime, whenOf } from '../relate/periods.ts';

const EVIDENCE: readonly Evidence[] = ['rumour', 'report', 'statement', 'record'];
const PHASE: readonly Phase[] = ['planned', 'expected', 'agreed', 'completed'];

const AGREED = PHASE.indexOf('agreed');

const evidenceRank = (c: Claim): number => EVIDENCE.indexOf(c.evidence);
/** A cancelled plan is as settled as a completed one. */
const phaseRank = (c: Claim): number => (c.phase === 'cancelled' ? 3 : PHASE.indexOf(c.phase));

/** Days within which what is agreed and what is done are one piece of news, told in other words. */
const NEWS = 14;

/** Weaker in evidence or in phase. */
export const isWeaker = (a: Claim, b: Claim): boolean =>
  evidenceRank(a) < evidenceRank(b) || (phaseRank(a) < phaseRank(b) && !isOneNews(a, b));

const isOneNews = (a: Claim, b: Claim): boolean =>
  phaseRank(a) === AGREED && a.evidence !== 'rumour' && (gapDays(a.assertedAt, b.assertedAt) ?? NEWS + 1) <= NEWS;

/** A plan or an expectation beside something agreed or done. */
export const isOtherPhase = (a: Claim, b: Claim): boolean => phaseRank(a) < 2 !== phaseRank(b) < 2;

/** Said earlier; or, in one document, told of a time before; or said before the day of what an undated record tells as done. */
export function isEarlier(a: Claim, b: Claim): boolean {
  if (isBefore(a.assertedAt, b.assertedAt)) return true;
  if (b.assertedAt === null && b.phase === 'completed' && isBefore(a.assertedAt, statedTime(b))) return true;
  if (a.document === b.document && isTalk(a) && b.phase === 'completed' && b.evidence !== 'rumour') return true;
  return isBefore(statedTime(a), whenOf(b)) && !isBefore(b.assertedAt, a.assertedAt);
}

/** The contract's `superseded`, for the sides that must go: each is earlier and weaker than every one that stays. */
export const isOvertaken = (gone: readonly Claim[], stays: readonly Claim[]): boolean =>
  gone.length > 0 &&
  stays.length > 0 &&
  gone.every((old) => stays.every((now) => isEarlier(old, now) && isWeaker(old, now)));

/** Of what a document tells as done, its talk of what might come was before. */
const isTalk = (c: Claim): boolean => c.evidence === 'rumour' && phaseRank(c) < 2;

/** How much a claim weighs when one has to stand for many. */
export const weightOf = (c: Claim): number => evidenceRank(c) * 4 + phaseRank(c);
