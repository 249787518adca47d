import { type Supported, supportOf } from '../decide/support.ts';
import type { Claim, Reading } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Related } from '../relate/index.ts';
import { type Position, type PositionOf, positionsIn } from './positions.ts';

export type Lang = 'en' | 'zh';
export type FailOn = 'high' | 'medium' | 'low' | 'never';

/** A file that was not read, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** Everything an output format may show. Formats are pure functions of it. */
export interface Report {
  readonly tool: { readonly name: 'gainsay'; readonly version: string };
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly readings: readonly Reading[];
  readonly origins: ReadonlyMap<string, string>;
  readonly rulesThatMetNothing: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly knowledge: Knowledge;
  readonly claimOf: (id: string) => Claim | undefined;
  readonly documentOf: (claim: Claim) => Document | undefined;
  readonly placeOf: (claim: Claim) => Place;
  /** What stands behind a data cell; undefined for claims of prose. */
  readonly supportOf: (claim: Claim) => Supported | undefined;
}

/** Where a claim stands: line and column from 1, columns in UTF-16 code units; the end is the position after it. */
export interface Place extends Position {
  readonly path: string;
  readonly end: Position;
}

/** How a finding stands to the state that a change is held against. */
export type BaselineState = 'new' | 'updated' | 'unchanged';

/** What a change did, as `gate` knows it. */
export interface Change {
  /** By the finding's id. */
  readonly stateOf: ReadonlyMap<string, BaselineState>;
  /** Paths of the documents that it touched: a finding is told where it can be mended. */
  readonly touched: ReadonlySet<string>;
}

export interface FormatOptions {
  readonly lang: Lang;
  readonly color: boolean;
  readonly columns: number;
  /** Findings at or above `--fail-on` only, no summary. */
  readonly quiet: boolean;
  readonly failOn: FailOn;
  /** Only where a change is held against a base. */
  readonly change?: Change;
}

export type Format = (report: Report, options: FormatOptions) => string;

export interface Reported {
  readonly readings: readonly Reading[];
  readonly related: Related;
  readonly findings: readonly Finding[];
  readonly rulesThatMetNothing: readonly string[];
}

interface Entry {
  readonly document: Document;
  readonly positionOf: PositionOf;
}

/** Joins a run's results with what was skipped and the words to tell it in. */
export function reportOf(
  checked: Reported,
  knowledge: Knowledge,
  version: string,
  skipped: readonly Skipped[] = [],
): Report {
  const byPath = <T extends { readonly path: string }>(a: T, b: T) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  const documents = [...checked.related.documents].sort(byPath);
  const claims = new Map(checked.related.claims.map((claim) => [claim.id, claim]));
  const places = new Map<string, Entry[]>();
  for (const document of documents) {
    const entries = places.get(document.id) ?? [];
    places.set(document.id, [...entries, { document, positionOf: positionsIn(document.text) }]);
  }
  // Two files may be one document (the same URL): a claim stands in the first that bears its quote.
  const entryOf = ({ document, span, quote }: Claim): Entry | undefined => {
    const entries = places.get(document) ?? [];
    return entries.find((entry) => entry.document.text.slice(span.start, span.end) === quote) ?? entries[0];
  };
  // Asked for by few formats: made at the first question.
  let known: ReadonlyMap<string, Supported> | null = null;
  const supports = (): ReadonlyMap<string, Supported> => {
    known ??= supportOf(checked, knowledge);
    return known;
  };
  return {
    tool: { name: 'gainsay', version },
    documents,
    claims: checked.related.claims,
    findings: checked.findings,
    readings: checked.readings,
    origins: checked.related.origins,
    rulesThatMetNothing: checked.rulesThatMetNothing,
    skipped: [...skipped].sort(byPath),
    knowledge,
    claimOf: (id) => claims.get(id),
    supportOf: ({ id }) => supports().get(id),
    documentOf: (claim) => entryOf(claim)?.document,
    placeOf: (claim) => {
      const entry = entryOf(claim);
      const at = (offset: number): Position => entry?.positionOf(offset) ?? { line: 1, column: 1 };
      return { path: entry?.document.path ?? claim.document, ...at(claim.span.start), end: at(claim.span.end) };
    },
  };
}
