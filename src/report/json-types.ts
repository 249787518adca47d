import type { Support } from '../decide/support.ts';
import type { Attribution, EntityRef, EventRef, Evidence, Modality, Phase, Polarity } from '../model/claim.ts';
import type { RegionRole, SetAside } from '../model/document.ts';
import type { Aspect, Severity, State, Step, Verdict } from '../model/finding.ts';
import type { Qualifier } from '../model/value.ts';
import type { Coverage } from './coverage.ts';

/** The report of `check --format json` and of the library's `check`: dates are ISO 8601, numbers plain, offsets UTF-16. */
export interface ReportJson {
  readonly version: 1;
  /** Version of the scheme that ids and contents are made by. */
  readonly idVersion: number;
  readonly tool: { readonly name: 'gainsay'; readonly version: string };
  readonly documents: readonly DocumentJson[];
  readonly claims: readonly ClaimJson[];
  readonly findings: readonly FindingJson[];
  readonly coverage: Coverage;
}

export interface DocumentJson {
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly profile: string;
  readonly origin: string | null;
  readonly claims: number;
  readonly inferred: readonly string[];
  readonly translationOf: string | null;
  readonly setAside: readonly SetAside[];
  readonly notes: readonly string[];
}

export interface ClaimJson {
  readonly id: string;
  readonly document: string;
  readonly region: RegionRole;
  /** `text.slice(start, end)` of the decoded document. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly subject: EntityRef;
  readonly attribute: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly event: EventRef | null;
  readonly value: ValueJson;
  readonly time: SpanJson | null;
  readonly assertedAt: string | null;
  readonly polarity: Polarity;
  readonly evidence: Evidence;
  readonly phase: Phase;
  readonly modality: Modality;
  readonly attribution: readonly Attribution[];
  readonly condition: ConditionJson | null;
  readonly inferred: readonly string[];
  /** Of a data cell: its row within its table (from 1, header not counted), its column, the address its row names. */
  readonly cell?: { readonly row: number; readonly column: string; readonly url: string | null };
  /** Of a data cell: whether another origin says as much, nothing does, or an open conflict holds it. */
  readonly support?: Support;
}

export interface SpanJson {
  readonly from: string | null;
  readonly to: string | null;
}

export type ConditionJson =
  | { readonly op: 'and' | 'or' | 'not' | 'unclear'; readonly of: readonly ConditionJson[] }
  | {
      readonly text: string;
      readonly deadline: string | null;
      readonly concept: string;
      readonly subject: string | null;
    };

export type ValueJson =
  | {
      readonly kind: 'quantity';
      readonly lo: number;
      readonly hi: number;
      readonly unit: string;
      readonly qualifier: Qualifier;
      readonly digits: string;
      readonly per?: string;
      readonly relation?: string;
    }
  | ({
      readonly kind: 'date';
      readonly granularity: string;
      readonly qualifier: Qualifier;
      readonly digits: string;
    } & SpanJson)
  | {
      readonly kind: 'members';
      readonly items: readonly string[];
      readonly names: readonly string[];
      readonly complete: boolean;
    }
  | {
      readonly kind: 'rank';
      readonly order: number;
      readonly of: string;
      readonly oneOf: boolean;
      readonly scope: string;
    }
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'condition' } & ConditionJson);

export interface FindingJson {
  /** What the finding is about: the same through other wording. */
  readonly id: string;
  /** What its sides say: the same through renames and moves. */
  readonly content: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly aspect: Aspect;
  readonly severity: Severity;
  readonly message: string;
  readonly messageId: string;
  readonly values: Readonly<Record<string, string>>;
  readonly claims: readonly string[];
  readonly bounds: {
    readonly lo: number | null;
    readonly hi: number | null;
    readonly loOpen: boolean;
    readonly hiOpen: boolean;
  } | null;
  readonly explanation: readonly Step[];
  readonly dependsOnPolicy: boolean;
  readonly state: State;
  readonly decision: string | null;
}
