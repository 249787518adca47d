import type { Evidence, Phase } from '../../../model/claim.ts';
import type { Knowledge } from '../../../model/knowledge.ts';
import { foldCase } from '../../locales/fold.ts';
import { seriesIn } from '../events.ts';
import { wordsOf } from './headers.ts';
import type { CellReading, RowContext } from './row-reading.ts';
import type { CellBlock, Row } from './rows.ts';

/** What a column that holds no value says of its row. */
export type ColumnRole = 'event' | 'source' | 'url' | 'firmness';
export type Firm = ReadonlyMap<string, { readonly evidence: Evidence | null; readonly phase: Phase | null }>;

/** Words of headers and of cells that say something of a row. */
export interface RowWords {
  readonly roles: ReadonlyMap<string, ColumnRole>;
  readonly firm: Firm;
}

const EVIDENCE: ReadonlySet<string> = new Set(['rumour', 'report', 'statement', 'record']);

export function compileRowWords({ vocabulary }: Knowledge): RowWords {
  const roles = new Map<string, ColumnRole>();
  const firm = new Map<string, { evidence: Evidence | null; phase: Phase | null }>();
  for (const { columns, firmness, events } of vocabulary) {
    for (const event of Object.values(events))
      for (const word of [...event.columns.zh, ...event.columns.en]) roles.set(wordsOf(word), 'event');
    for (const [role, { zh, en }] of Object.entries(columns))
      for (const word of [...zh, ...en]) roles.set(wordsOf(word), role as ColumnRole); // the schema's keys
    for (const [level, { zh, en }] of Object.entries(firmness))
      for (const word of [...zh, ...en])
        firm.set(
          wordsOf(word),
          // the schema's keys: what is no evidence is a phase
          EVIDENCE.has(level)
            ? { evidence: level as Evidence, phase: null }
            : { evidence: null, phase: level as Phase },
        );
  }
  return { roles, firm };
}

const NOTHING = { evidence: null, phase: null };
export const firmnessOf = (cell: string, firm: Firm): { evidence: Evidence | null; phase: Phase | null } =>
  firm.get(wordsOf(cell)) ?? NOTHING;

/** What a cell tells its event by, as prose does: Series F and F轮 are one; a name of the table's own tells nothing outside it. */
export const ordinalIn = (cell: string): string | null => seriesIn(cell);

/** What the columns without values say of a row, by their header words. */
export function saidOfRow(
  { cells }: Row,
  headers: readonly string[],
  { roles, firm }: RowWords,
): Pick<RowContext, 'ordinal' | 'firmness' | 'attribution' | 'url'> {
  const under = (role: ColumnRole): string[] =>
    cells.flatMap(({ block }, i) => (roles.get(headers[i] ?? '') === role ? [block.text.trim()] : []));
  const sources = under('source');
  const address = [...under('url'), ...sources].find((text) => ADDRESS.test(text)) ?? null;
  const source = sources.find((text) => text !== '' && text.length <= LONGEST_NAME && !ADDRESS.test(text));
  const levels = under('firmness').map((text) => firmnessOf(text, firm));
  return {
    ordinal: under('event').flatMap((text) => ordinalIn(text) ?? [])[0] ?? null,
    firmness: {
      evidence: levels.find(({ evidence }) => evidence)?.evidence ?? 'record',
      phase: levels.find(({ phase }) => phase)?.phase ?? null,
    },
    attribution: source ? [{ name: source, kind: 'named' }] : [],
    url: address,
  };
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const LONGEST_NAME = 60;

/** What tells a row from the others of its table: its cells that became no values, but for those that say who says so and how firmly. */
export function keyOfRow(
  { cells }: Row,
  headers: readonly string[],
  valued: readonly CellReading[],
  { roles }: RowWords,
  isCounter: (words: string) => boolean,
): string {
  const values = new Set<CellBlock>(valued.map(({ one }) => one));
  return cells
    .flatMap((one, i) => {
      const words = headers[i] ?? '';
      const role = roles.get(words);
      const tells = !values.has(one) && !isCounter(words) && (role === undefined || role === 'event');
      return tells ? [`${words}=${foldCase(one.block.text.trim())}`] : [];
    })
    .join('\u0000');
}
