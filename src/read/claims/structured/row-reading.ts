import type { Attribution, Evidence, Phase } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { Header } from './headers.ts';
import type { Placed } from './layout.ts';
import type { CellBlock } from './rows.ts';
import type { CellValue } from './values.ts';

/** A value of a row; `placed` is null where nothing says what it is of. */
export interface CellReading {
  readonly one: CellBlock;
  readonly value: CellValue;
  readonly placed: Placed | null;
}

/** What the cells of a row share, whether its header words or a mapping told it. */
export interface RowContext {
  /** Which row of which table: its cells are of one mention of an event. */
  readonly cluster: string;
  readonly number: number;
  readonly time: Period | null;
  readonly parties: readonly string[];
  /** What tells its event from others of the kind: series-f. */
  readonly ordinal: string | null;
  readonly firmness: Firmness;
  readonly attribution: readonly Attribution[];
  readonly url: string | null;
  /** What tells the row from others of its table. */
  readonly key: string;
}

export interface Firmness {
  readonly evidence: Evidence;
  readonly phase: Phase | null;
}

export interface RowReading extends RowContext {
  readonly headers: readonly Header[];
  readonly cells: readonly CellReading[];
}
