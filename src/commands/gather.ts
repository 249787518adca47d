import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Issue, SourceError } from '../errors.ts';
import { builtinKnowledge } from '../knowledge/builtin.ts';
import type { SourceInput } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Skipped } from '../report/report.ts';
import type { Io, Options } from './io.ts';

/** What a run works on: documents, knowledge, and what went wrong on the way (told after everything else is done). */
export interface Gathered {
  readonly inputs: readonly SourceInput[];
  readonly skipped: readonly Skipped[];
  readonly knowledge: Knowledge;
  readonly issues: readonly Issue[];
}

export async function gather(paths: readonly string[], _options: Options, io: Io): Promise<Gathered> {
  const inputs: SourceInput[] = [];
  const issues: Issue[] = [];
  for (const path of paths.length ? paths : ['.']) {
    const full = resolve(io.cwd, path);
    try {
      const files = statSync(full).isDirectory()
        ? readdirSync(full, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name))
        : [full];
      for (const file of files) {
        const name = relative(io.cwd, file).replaceAll('\\', '/');
        inputs.push({ id: name, path: name, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') });
      }
    } catch (error) {
      issues.push({ where: path, what: `cannot be read (${(error as NodeJS.ErrnoException).code})` });
    }
  }
  if (!inputs.length) throw new SourceError([...issues, { where: paths.join(' ') || '.', what: 'nothing to check' }]);
  return { inputs, skipped: [], knowledge: builtinKnowledge(), issues };
}
