import type { Condition } from './condition.ts';
import type { RegionRole } from './document.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';
import type { Value } from './value.ts';

export type Evidence = 'rumour' | 'report' | 'statement' | 'record';
export type Phase = 'planned' | 'expected' | 'agreed' | 'completed' | 'cancelled';
export type Modality =
  | 'denied'
  | 'cancelled'
  | 'rumoured'
  | 'planned'
  | 'expected'
  | 'reported'
  | 'completed'
  | 'announced';
export type Polarity = 'affirmed' | 'denied';

export interface Attribution {
  readonly name: string;
  readonly kind: 'named' | 'anonymous';
}

export interface EntityRef {
  /** Entity id: `rules/entities` or the folded form. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface EventRef {
  readonly id: string;
  readonly label: string;
}

/** Where in its data a claim stands, and what its row says besides. */
export interface CellPlace {
  readonly table: number;
  /** Number of the row within its table or list, from 1, its header not counted. */
  readonly row: number;
  /** Header of the column, or the key in its object. */
  readonly column: string;
  /** What tells the row from others: its words that are no values, folded. */
  readonly key: string;
  /** Address of the source that the row names. */
  readonly url: string | null;
}

/** What a claim knows of the event it belongs to; events are the closure over it (relate/events). */
export interface EventEvidence {
  /** Kind of event the attribute belongs to (`round`, `quake`, `release`), or null for standing facts. */
  readonly type: string | null;
  /** Whose event: the entity the event happens to. */
  readonly of: string | null;
  readonly period: Period | null;
  /** Other parties named with it. */
  readonly parties: readonly string[];
  /** "series-g", "3", "first": what tells one event of a kind from the next. */
  readonly ordinal: string | null;
  /** `this` round, the `previous` one, … relative to the document's main event. */
  readonly deixis: 'this' | 'previous' | 'next' | null;
  /** Of a happening: the place its document names most. */
  readonly scene?: string | null;
  /** Claims of one mention of an event (a sentence, a row) share it: they belong together. */
  readonly cluster: string;
}

/** The place of a number in arithmetic that its own sentence states: "from A to B, up C per cent". */
export interface WorkingPart {
  /** Of one working in one sentence; its parts share it. */
  readonly id: string;
  readonly relation: import('../knowledge/schema.ts').Working['relation'];
  readonly role: string;
}

export interface Claim {
  readonly id: string;
  readonly document: string;
  readonly region: RegionRole;
  /** `document.text.slice(start, end)`: the smallest clause that shows the value with its cue. */
  readonly quote: string;
  readonly span: Span;
  /** The whole sentence, in the document. */
  readonly sentence: Span;
  readonly subject: EntityRef;
  readonly attribute: string;
  /** Scope: investor, tranche, product, region, metric basis, per … */
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly event: EventRef | null;
  readonly eventEvidence: EventEvidence | null;
  readonly value: Value;
  /** What it speaks of (valid time). */
  readonly time: Period | null;
  /** When the source said it. */
  readonly assertedAt: Period | null;
  readonly polarity: Polarity;
  readonly evidence: Evidence;
  readonly phase: Phase;
  readonly modality: Modality;
  readonly attribution: readonly Attribution[];
  readonly condition: Condition | null;
  /** Where the whole stands of which this is told as a part (of whom, 其中). */
  readonly partOf?: Span;
  /** Paths of fields not stated in the text: `time.year`, `subject`, `value.unit`. */
  readonly inferred: readonly string[];
  /** Of a cell of data alone. */
  readonly cell?: CellPlace;
  readonly workings?: readonly WorkingPart[];
  /** Its text corrects what was said before: by this claim (`put-right`), which takes the place of that one (`taken-back`). */
  readonly correction?: 'put-right' | 'taken-back';
}

/** A value that was read and not claimed, and why. */
export interface Unclaimed extends Span {
  readonly document: string;
  readonly quote: string;
  readonly reason: string;
  /** The claim it was read as, where a person ruled that a misreading. */
  readonly claim?: string;
}

/** What reading one document yields: serialisable, and a pure function of the document and the knowledge. */
export interface Reading {
  readonly document: import('./document.ts').Document;
  readonly claims: readonly Claim[];
  /** How many values (not names) the recognisers read in content. */
  readonly values: number;
  readonly unclaimed: readonly Unclaimed[];
  readonly notUnderstood: readonly { readonly document: string; readonly language: string }[];
  /** Aliases the text teaches: 甲骨文（Oracle）. */
  readonly aliases: readonly { readonly alias: string; readonly id: string; readonly name: string }[];
}
