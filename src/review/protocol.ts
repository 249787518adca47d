import type { Decision } from '../model/decision.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Lang } from '../report/report.ts';
import type { FindingView } from '../report/view.ts';

/** What the server and the page say to each other: JSON, under the token. */

/** One finding of the queue. */
export interface ReviewItem {
  readonly view: FindingView;
  /** The decision on it, out of date or not, and what tells it from a later one. */
  readonly decision: Decision | null;
  readonly mark: string | null;
  readonly event: string | null;
  readonly sources: readonly string[];
}

/** GET /api/state */
export interface ReviewState {
  readonly lang: Lang;
  readonly version: string;
  /** Changes with the file of decisions. */
  readonly revision: string;
  /** The file's path, and what is wrong with it. */
  readonly file: string;
  readonly problems: readonly string[];
  /** Who decides, as far as the machine knows. */
  readonly by: string;
  readonly documents: number;
  readonly items: readonly ReviewItem[];
}

/** GET /api/source?claim=ID: the document of a claim, parted at its quote. All text inert, line by line. */
export interface SourceText {
  readonly path: string;
  readonly title: string;
  readonly source: string;
  readonly language: string;
  readonly line: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Whether more stands before or after. */
  readonly isCut: boolean;
}

/** POST /api/decision; `ruling` null takes the decision back. */
export interface RulingRequest {
  readonly id: string;
  /** The mark of the decision that the writer saw; null where there was none. */
  readonly mark: string | null;
  readonly ruling: {
    readonly verdict: Ruling;
    readonly wrong: readonly string[];
    readonly reason: string;
    readonly by: string;
    readonly until?: string;
    readonly value?: string;
  } | null;
}

/** The answer to it: 200, 409 (somebody else ruled meanwhile), 422 (not a decision), 423 (the file cannot be written to as it is). */
export type Answer =
  | { readonly ok: true; readonly state: ReviewState }
  | { readonly ok: false; readonly problems: readonly string[]; readonly state: ReviewState };

export const TOKEN_HEADER = 'x-gainsay-token';
