import type { Claim, Reading } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Related } from '../relate/index.ts';

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
}

/** Where a claim stands: line and column from 1, columns in UTF-16 code units. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface FormatOptions {
  readonly lang: Lang;
  readonly color: boolean;
  readonly columns: number;
  /** Findings at or above `--fail-on` only, no summary. */
  readonly quiet: boolean;
  readonly failOn: FailOn;
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
  readonly lines: readonly number[];
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
    places.set(document.id, [...entries, { document, lines: lineStarts(document.text) }]);
  }
  // Two files may be one document (the same URL): a claim stands in the first that bears its quote.
  const entryOf = ({ document, span, quote }: Claim): Entry | undefined => {
    const entries = places.get(document) ?? [];
    return entries.find((entry) => entry.document.text.slice(span.start, span.end) === quote) ?? entries[0];
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
    documentOf: (claim) => entryOf(claim)?.document,
    placeOf: (claim) => {
      const entry = entryOf(claim);
      const at = entry ? placeIn(entry.lines, claim.span.start) : { line: 1, column: 1 };
      return { path: entry?.document.path ?? claim.document, ...at };
    },
  };
}

/** Offsets at which lines begin: after LF, CR LF or a lone CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

export function placeIn(starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
