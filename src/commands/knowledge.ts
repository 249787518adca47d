import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { RuleFileError } from '../errors.ts';
import { builtinKnowledge } from '../knowledge/builtin.ts';
import { compileKnowledge, type KnowledgeFile } from '../knowledge/compile.ts';
import { extendKnowledge } from '../knowledge/extend.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { checks } from '../reason/checks/index.ts';
import type { Io, Options } from './io.ts';

const KNOWN = new Map(checks.map((check) => [check.id, check.params]));

/** The built-in knowledge with the user's own folders and policy on top. @throws RuleFileError with every fault of a folder. */
export function knowledgeOf(options: Options, config: Config, io: Io): Knowledge {
  const folders = [...(options.rules ?? []), ...config.rules.folders];
  const own = folders.map((folder) => compiled(folder, io));
  const base = own.reduce((knowledge, more) => extendKnowledge(knowledge, more), builtinKnowledge());
  if (!Object.keys(config.policy).length) return base;
  return extendKnowledge(base, compileKnowledge([]), config.policy);
}

function compiled(folder: string, io: Io): Knowledge {
  try {
    return compileKnowledge(filesOf(resolve(io.cwd, folder)), KNOWN);
  } catch (error) {
    if (error instanceof RuleFileError)
      throw new RuleFileError(
        error.issues.map((issue) => ({ ...issue, where: `${folder.replace(/\/$/u, '')}/${issue.where}` })),
      );
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new RuleFileError([
      {
        where: folder,
        what: `cannot be read (${code})`,
        expected: 'a folder laid out as rules/ is',
        hint: 'check --rules',
      },
    ]);
  }
}

const filesOf = (folder: string): KnowledgeFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
