import type { Fact } from '../decide/facts.ts';
import type { Support } from '../decide/support.ts';
import type { Claim, EntityRef, EventRef, Evidence, Modality, Phase } from '../model/claim.ts';
import type { Severity, State, Verdict } from '../model/finding.ts';
import { valueJson } from './json.ts';
import type { SpanJson, ValueJson } from './json-types.ts';
import { sourceName } from './message.ts';
import { isoPoint, isoSpan } from './period.ts';
import type { Report } from './report.ts';
import { valueWords } from './value-words.ts';

/** The report of `facts --format json` and of the library's `facts`. */
export interface FactsJson {
  readonly version: 1;
  readonly tool: { readonly name: 'gainsay'; readonly version: string };
  readonly facts: readonly FactJson[];
}

export interface FactJson {
  readonly subject: EntityRef;
  readonly attribute: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly event: EventRef | null;
  /** What the best-supported claim speaks of in time. */
  readonly time: SpanJson | null;
  readonly value: ValueJson;
  /** The value as it is written where it is said best. */
  readonly text: string;
  readonly support: Support;
  readonly origins: { readonly for: number; readonly against: number };
  readonly evidence: Evidence;
  readonly phase: Phase;
  readonly modality: Modality;
  /** A person's ruling that the value rests on. */
  readonly decision: {
    readonly finding: string;
    readonly verdict: string;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
  readonly claims: readonly FactSideJson[];
  readonly dissent: readonly DissentJson[];
  /** Other values under the same key that no finding holds against this one. */
  readonly others: readonly FactSideJson[];
}

export interface DissentJson {
  readonly finding: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly state: State;
  readonly claims: readonly FactSideJson[];
}

export interface FactSideJson {
  readonly id: string;
  readonly text: string;
  readonly quote: string;
  readonly document: string;
  readonly line: number;
  readonly column: number;
  readonly source: string;
  readonly origin: string | null;
  readonly assertedAt: string | null;
}

export const factsJson = (facts: readonly Fact[], report: Report): FactsJson => ({
  version: 1,
  tool: report.tool,
  facts: facts.map((fact) => factJson(fact, report)),
});

function factJson(fact: Fact, report: Report): FactJson {
  const { best, decision } = fact;
  const sides = (claims: readonly Claim[]): readonly FactSideJson[] => claims.map((claim) => sideJson(claim, report));
  return {
    subject: fact.subject,
    attribute: fact.attribute,
    qualifiers: fact.scope,
    event: fact.event,
    time: best.time && isoSpan(best.time),
    value: valueJson(fact.value),
    text: textOf(fact),
    support: fact.support,
    origins: fact.origins,
    evidence: best.evidence,
    phase: best.phase,
    modality: best.modality,
    decision: decision && {
      finding: decision.id,
      verdict: decision.verdict,
      reason: decision.reason,
      by: decision.by,
      at: decision.at,
    },
    claims: sides(fact.saying),
    dissent: fact.dissent.map(({ finding, claims }) => ({
      finding: finding.id,
      rule: finding.rule,
      verdict: finding.verdict,
      severity: finding.severity,
      state: finding.state,
      claims: sides(claims),
    })),
    others: sides(fact.others),
  };
}

/** A fact's value in words. */
export const textOf = ({ best, value }: Fact): string => valueWords({ ...best, value }, 'en');

function sideJson(claim: Claim, report: Report): FactSideJson {
  const { path, line, column } = report.placeOf(claim);
  return {
    id: claim.id,
    text: valueWords(claim, 'en'),
    quote: claim.quote,
    document: path,
    line,
    column,
    source: sourceName(claim, report),
    origin: report.origins.get(claim.document) ?? null,
    assertedAt: claim.assertedAt && isoPoint(claim.assertedAt),
  };
}
