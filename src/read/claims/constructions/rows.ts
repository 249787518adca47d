import type { Construction } from '../../../knowledge/schema.ts';

/** One part of a pattern: what classes may stand there, under what label. */
export interface Part {
  readonly classes: readonly string[];
  readonly label: string | null;
  readonly optional: boolean;
  readonly list: boolean;
}

export interface Row {
  readonly construction: Construction;
  readonly parts: readonly Part[];
  /** Mention classes of the pattern: none of them is ever skipped. */
  readonly wanted: ReadonlySet<string>;
}

const CLASS = /^[A-Z][A-Z:a-z_-]*$/u;

/** Patterns → rows, done once. A first part that may be absent yields two rows, so that a row always starts on something. */
export function compileRows(constructions: readonly Construction[]): Row[] {
  return constructions.flatMap((construction) =>
    [...construction.zh, ...construction.en].flatMap((pattern) =>
      rowsOf(construction, pattern.trim().split(/\s+/u).map(partOf)),
    ),
  );
}

function rowsOf(construction: Construction, parts: readonly Part[]): Row[] {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return [];
  const wanted = new Set(parts.flatMap((p) => p.classes).filter((c) => !c.startsWith('=')));
  if (!first.optional) return [{ construction, parts, wanted }];
  return [{ construction, parts: [{ ...first, optional: false }, ...rest], wanted }, ...rowsOf(construction, rest)];
}

function partOf(source: string): Part {
  const optional = source.endsWith('?');
  let body = optional ? source.slice(0, -1) : source;
  const list = body.endsWith('+');
  if (list) body = body.slice(0, -1);
  const labelled = /^([a-z]+):(.+)$/u.exec(body);
  const classes = (labelled?.[2] ?? body).split('|').map((c) => (CLASS.test(c) ? c : `=${c.replaceAll('_', ' ')}`));
  return { classes, label: labelled?.[1] ?? null, optional, list };
}

/** The words that stand in patterns as they are: the lexicon has to know them. */
export const wordsOfRows = (rows: readonly Row[]): string[] => [
  ...new Set(
    rows
      .flatMap((r) => r.parts.flatMap((p) => p.classes))
      .filter((c) => c.startsWith('='))
      .map((c) => c.slice(1)),
  ),
];
