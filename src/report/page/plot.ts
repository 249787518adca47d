import { toNumber } from '../../exact/rational.ts';
import type { Modality } from '../../model/claim.ts';
import { inert } from '../inert.ts';
import { unitWords } from '../labels.ts';
import type { Lang, Report } from '../report.ts';
import { CELL_STATES, type CellState, type Entry, type RowOfClaims } from './matrix.ts';

/** One value at one day. Numbers in base units; a range or a bound has `lo` ≠ `hi`. */
export interface Point {
  readonly day: number;
  readonly date: string;
  readonly lo: number;
  readonly hi: number;
  readonly value: string;
  readonly source: string;
  readonly modality: Modality;
  readonly firmness: string;
  readonly state: CellState;
}

/** How a quantity moved: rumour, announcement, correction, by the date it was said. */
export interface Plot {
  readonly unit: string;
  readonly points: readonly Point[];
}

/** More points than this are a cloud. */
const MOST = 60;

/** Null unless a quantity moved: given at two dates or more, where one value gave way or is disputed, or at three. */
export function plotOf(row: RowOfClaims, entries: readonly Entry[], report: Report, lang: Lang): Plot | null {
  const points = entries.flatMap(({ side, state }): Point[] => {
    const value = report.claimOf(side.claim)?.value;
    if (value?.kind !== 'quantity' || side.day === null) return [];
    const { claim: _claim, day, date, source, modality, firmness } = side;
    const words = side.scaled ? `${side.value} · ${side.scaled}` : side.value;
    return [
      { day, date, lo: toNumber(value.lo), hi: toNumber(value.hi), value: words, source, modality, firmness, state },
    ];
  });
  const days = new Set(points.map(({ day }) => day));
  const values = new Set(points.map(({ lo, hi }) => `${lo}|${hi}`));
  const isMoving = days.size > 2 || points.some(({ state }) => state === 'overtaken' || state === 'conflicts');
  if (days.size < 2 || values.size < 2 || !isMoving || points.length > MOST) return null;
  if (points.some(({ lo, hi }) => !Number.isFinite(lo) || !Number.isFinite(hi))) return null;
  const [first] = row.claims;
  const unit = first?.value.kind === 'quantity' ? unitWords(inert(first.value.unit), lang) : '';
  // Equals of one day: what matters most is drawn last, on top.
  const rank = ({ state }: Point): number => -CELL_STATES.indexOf(state);
  return { unit, points: [...points].sort((a, b) => a.day - b.day || rank(a) - rank(b) || a.lo - b.lo) };
}
