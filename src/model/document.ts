import type { DataMapping } from './data.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';

/** The part a text plays in its document. `metadata` is front matter and key lists about the document itself. */
export type RegionRole = 'title' | 'summary' | 'body' | 'caption' | 'table' | 'data' | 'metadata';

/** Where a table cell or a data value stands: zero-based row and column, the header words above and beside it, a JSON pointer for trees. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Header words of the column (or the key of an object member), as written. */
  readonly header: string;
  /** The row's own key: its first text cell, or for trees the nearest name, id or key above. */
  readonly rowKey: string | null;
  /** Every cell of the row by its header, as written: what says of what the row speaks. */
  readonly siblings: Readonly<Record<string, string>>;
  readonly pointer: string | null;
}

/** A run of derived text: markup removed, entities decoded. `map` leads back to the untouched document. */
export interface Block {
  readonly role: RegionRole;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'entry';
  readonly text: string;
  /**
   * Offset map, sorted: pairs of (offset in `text`, offset in the document). Between two entries the two run side by side;
   * `text` offset t lies at `map[i].source + (t - map[i].derived)` for the last entry with `derived <= t`.
   */
  readonly map: readonly { readonly derived: number; readonly source: number }[];
  /** Where the block ends in the document. */
  readonly end: number;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** For `entry`: the key of a "key: value" line or front-matter field; `text` is then the value alone. */
  readonly key: string | null;
  readonly cell: Cell | null;
  /** The list or paragraph group this block belongs to: items of one list share it. */
  readonly group: number;
}

/** Text that is no content of the document: share links, advertising, teasers, footers. */
export interface SetAside extends Span {
  readonly reason: string;
}

/** A date with how surely it is known: read from metadata, stated in the text, or filled in. */
export interface Dated {
  readonly period: Period;
  readonly certainty: 'stated' | 'inferred';
}

export interface Document {
  /** Identity: the configured id, else the canonical URL, else the path. */
  readonly id: string;
  readonly path: string;
  /** The decoded file after a byte-order mark; every span of a claim indexes it. */
  readonly text: string;
  readonly profile: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** BCP 47 primary language of most of its blocks, `und` where unknown. */
  readonly language: string;
  readonly published: Dated | null;
  /** The original this document translates: a URL or a path. */
  readonly translationOf: string | null;
  readonly blocks: readonly Block[];
  /** How its rows are read, where the configuration says so; else by their header words. */
  readonly data?: readonly DataMapping[];
  readonly setAside: readonly SetAside[];
  /** Metadata as written, key → value, for checks of metadata against content. */
  readonly metadata: readonly { readonly key: string; readonly value: string; readonly span: Span }[];
  /** What went wrong while reading, in words: broken front matter, a block over a limit. */
  readonly notes: readonly string[];
  /** Names of fields above that were filled in, not read. */
  readonly inferred: readonly string[];
}

/** A document as a caller hands it over. */
export interface SourceInput {
  readonly id: string;
  readonly path?: string;
  readonly text: string;
  /** How its rows are read: what `data:` of gainsay.yaml says of its path. */
  readonly data?: readonly DataMapping[];
  readonly metadata?: Readonly<Record<string, string>>;
}
