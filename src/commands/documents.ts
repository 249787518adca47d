import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import ignore from 'ignore';
import type { Config } from '../config.ts';
import { type Issue, SourceError } from '../errors.ts';
import { type Collected, collect } from '../files/collect.ts';
import { DISK, type Tree } from '../files/tree.ts';
import type { SourceInput } from '../model/document.ts';
import type { Io } from './io.ts';
import { linesOf } from './lines.ts';

/** Where documents are looked for: the paths named, else what the configuration includes, else the working directory. */
export const rootsOf = (paths: readonly string[], { include }: Pick<Config, 'include'>): readonly string[] =>
  paths.length ? paths : include.length ? include : ['.'];

/** Documents of paths, on the disk or in another tree. */
export function documentsOfPaths(
  paths: readonly string[],
  reports: string | null,
  config: Config,
  io: Pick<Io, 'cwd'>,
  tree: Tree = DISK,
): Collected {
  const exclude = [...config.exclude, ...(reports ? [reports] : [])];
  const collected = collect(rootsOf(paths, config), { cwd: io.cwd, exclude, tree });
  return { ...collected, documents: collected.documents.map((input) => described(input, config)) };
}

/** What the configuration says of a document's path goes along as its metadata, its id in place of its path. */
function described(input: SourceInput, config: Config): SourceInput {
  const path = input.path ?? input.id;
  if (path.startsWith('../')) return input;
  const said = Object.entries(config.documents).filter(([pattern]) => fits(pattern, path));
  const data = Object.entries(config.data).flatMap(([pattern, mapping]) => (fits(pattern, path) ? mapping : []));
  const { id, ...metadata } = Object.assign({}, ...said.map(([, one]) => one)) as Record<string, string>;
  return {
    ...input,
    id: id ?? input.id,
    ...(said.length ? { metadata: { ...input.metadata, ...metadata } } : {}),
    ...(data.length ? { data } : {}),
  };
}

/** Whether a path fits a pattern of the configuration, which are those of .gitignore. */
export const fits = (pattern: string, path: string): boolean => ignore().add(pattern).ignores(path);

/** Documents of an NDJSON file (`-`: standard input): `{ id, text, metadata? }` a line; a faulty line is told and left out. */
export async function documentsOfLines(file: string, io: Io): Promise<Collected> {
  const [documents, errors]: [SourceInput[], Issue[]] = [[], []];
  const seen = new Set<string>();
  try {
    for await (const { number, text } of linesOf(file === '-' ? io.stdin() : createReadStream(resolve(io.cwd, file)))) {
      if (!text.trim()) continue;
      const read = documentOf(text);
      const fault = typeof read === 'string' ? read : seen.has(read.id) ? `id "${read.id}" is given twice` : null;
      if (fault)
        errors.push({ where: `${file}:${number}:1`, what: fault, expected: 'a line { "id": "…", "text": "…" }' });
      else if (typeof read !== 'string') documents.push(read);
      if (typeof read !== 'string') seen.add(read.id);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new SourceError([
      {
        where: file,
        what: `cannot be read (${code})`,
        expected: 'an NDJSON file',
        hint: 'check the path given to --docs',
      },
    ]);
  }
  return { documents, skipped: [], errors, notes: [] };
}

function documentOf(line: string): SourceInput | string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return error instanceof Error ? error.message : 'not JSON';
  }
  if (typeof row !== 'object' || row === null) return 'no JSON object';
  const { id, text, metadata } = row as Record<string, unknown>;
  if (typeof id !== 'string' || typeof text !== 'string') return '"id" or "text" is missing or no string';
  if (metadata === undefined || metadata === null) return { id, path: id, text };
  if (typeof metadata !== 'object' || Object.values(metadata).some((value) => typeof value !== 'string'))
    return '"metadata" holds more than strings';
  return { id, path: id, text, metadata: metadata as Record<string, string> };
}
