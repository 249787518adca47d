import type { Severity } from './finding.ts';
import type { Span } from './span.ts';

/** What a translation may do to a text; the names are those of the translation audit's JSON. */
export const ISSUE_KINDS = [
  'number',
  'scale',
  'percent',
  'currency',
  'unit',
  'date',
  'qualifier',
  'negation',
  'connective',
  'hedge',
  'name',
  'ordinal',
  'omission',
  'addition',
  'change_by_to',
  'version',
  'code',
  'link',
  'stale',
] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** A text and its translation: a segment of a translation memory, or what alignment found in two documents. */
export interface Segment {
  readonly id: string;
  /** BCP 47, or null where it is to be told by the script. */
  readonly sourceLanguage: string | null;
  readonly targetLanguage: string | null;
  readonly source: string;
  readonly target: string;
  /** Where it stands in its file, from 1. */
  readonly line?: number;
}

/** One difference between the two sides; spans index the segment's texts. An empty span says where something is missing. */
export interface Difference {
  readonly kind: IssueKind;
  /** Rule of rules/translation that speaks of it: its message, why and fix. */
  readonly rule: string;
  readonly severity: Severity;
  readonly source: Span | null;
  readonly target: Span | null;
  /** What fills the message beside the quotes. */
  readonly values: Readonly<Record<string, string>>;
  /** How sure: of differences over one place the surest stays. */
  readonly weight: number;
}

/** What was found in one segment, or in one pair of documents (whose whole texts the segment then holds). */
export interface Audited {
  readonly segment: Segment;
  readonly differences: readonly Difference[];
  /** Paths of the two documents; absent for a segment of a file of pairs. */
  readonly documents?: { readonly original: string; readonly translation: string };
  /** Of documents: which stretches stand for each other, in order. */
  readonly aligned?: readonly { readonly source: Span | null; readonly target: Span | null }[];
  /** The file of pairs that the segment stands in. */
  readonly file?: string;
}
