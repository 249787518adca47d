import type { Claim, Reading } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';

export interface Ruled {
  readonly findings: readonly Finding[];
  /** Decisions whose finding says something else now: they silence nothing. */
  readonly stale: readonly Decision[];
  /** Decisions past their last day: they silence nothing. */
  readonly expired: readonly Decision[];
  /** Decisions that speak of no finding any more. */
  readonly unused: readonly Decision[];
}

/** Whether an entry with a last day still holds; without today's date nothing expires. */
export const holds = ({ until }: { readonly until?: string | undefined }, today: string | null): boolean =>
  until === undefined || today === null || today <= until;

/**
 * Marks findings with what people ruled of them: `decided` where the content is the one ruled on, `stale` where only the id is; a ruling to
 * wait is shown and leaves the finding open. Decided findings stay: they only no longer count. `today` is `YYYY-MM-DD`.
 */
export function applyDecisions(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  today: string | null = null,
  readings: readonly Reading[] = [],
): Ruled {
  const expired = decisions.filter((decision) => !holds(decision, today));
  const holding = decisions.filter((decision) => holds(decision, today));
  const byContent = new Map(latestLast(holding).map((decision) => [decision.content, decision]));
  const byId = new Map(holding.map((decision) => [decision.id, decision]));
  const used = new Set<Decision>(misreadings(holding, readings));
  const stale = new Set<Decision>();
  const marked = findings.map((finding) => {
    const own = byId.get(finding.id);
    const decision = own?.content === finding.content ? own : byContent.get(finding.content);
    if (decision) used.add(decision);
    if (decision) return ruled(finding, decision);
    if (own) stale.add(own);
    return own && finding.state === 'open' ? { ...finding, state: 'stale' as const, decision: toldOf(own) } : finding;
  });
  return {
    findings: marked,
    expired,
    // One that found its content elsewhere (a rename gave the id to another) still holds.
    stale: [...stale].filter((decision) => !used.has(decision)),
    unused: holding.filter((decision) => !used.has(decision) && !stale.has(decision)),
  };
}

const ruled = (finding: Finding, decision: Decision): Finding => ({
  ...finding,
  state: decision.verdict === 'wait' ? finding.state : 'decided',
  decision: toldOf(decision),
});

/** A decision in one line. */
export const toldOf = ({ verdict, reason, by, at }: Decision): string => `${verdict}: ${reason} (${by}, ${at})`;

/** Of two decisions on one content the later holds. */
const latestLast = (decisions: readonly Decision[]): readonly Decision[] =>
  [...decisions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));

/** Rulings that a claim was read wrongly, of claims that are still made. */
function misreadings(decisions: readonly Decision[], readings: readonly Reading[]): readonly Decision[] {
  const removed = new Set(readings.flatMap((reading) => reading.unclaimed.flatMap(({ claim }) => claim ?? [])));
  return decisions.filter(({ verdict, wrong }) => verdict === 'misread' && wrong.some((id) => removed.has(id)));
}

/** Why a value that a person ruled misread became no claim. */
export const MISREAD = 'ruled a misreading';

/** Claims that a person ruled misread leave before anything is made of them, and stand in the coverage instead. */
export function withoutMisread(
  readings: readonly Reading[],
  decisions: readonly Decision[],
  today: string | null = null,
): readonly Reading[] {
  const misread = new Set(
    decisions.filter((one) => one.verdict === 'misread' && holds(one, today)).flatMap(({ wrong }) => wrong),
  );
  if (!misread.size) return readings;
  return readings.map((reading) => {
    const gone = reading.claims.filter((claim) => misread.has(claim.id));
    if (!gone.length) return reading;
    return {
      ...reading,
      claims: reading.claims.filter((claim) => !misread.has(claim.id)),
      unclaimed: [...reading.unclaimed, ...gone.map(unclaimedOf)],
    };
  });
}

const unclaimedOf = ({ id, document, span, quote }: Claim): Reading['unclaimed'][number] => ({
  ...span,
  document,
  quote,
  reason: MISREAD,
  claim: id,
});
