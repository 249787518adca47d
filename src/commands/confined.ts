import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import type { Issue } from '../errors.ts';
import { insideOf, rootOf } from '../files/inside.ts';
import type { Io } from './io.ts';

const HINT = 'name it on the command line, where you mean it';

/** Paths of a configuration that lead out of the repository: whoever proposes a change may write one. Those on the command line are the user's own. */
export function leadingOut(file: string, { include, reports, rules, glossary }: Config, io: Io): Issue[] {
  const root = rootOf(io.cwd);
  const named: readonly (readonly [key: string, path: string])[] = [
    ...include.map((path) => ['include', path] as const),
    ...rules.folders.map((path) => ['rules.folders', path] as const),
    ...(glossary === undefined ? [] : [['glossary', glossary] as const]),
    ...(reports === undefined ? [] : [['reports', reports] as const]),
  ];
  return named
    .filter(([, path]) => insideOf(root, resolve(io.cwd, path)) === null)
    .map(([key, path]) => ({
      where: file,
      what: `${key}: "${path}" leads out of the repository`,
      expected: `a path below ${root}`,
      hint: HINT,
    }));
}

/** A file that gainsay looks for by its own name may be a link, and what it leads to would be told in messages. */
export function linkedOut(file: string, io: Io): Issue[] {
  if (insideOf(rootOf(io.cwd), resolve(io.cwd, file)) !== null) return [];
  return [{ where: file, what: 'leads out of the repository', expected: 'a file of its own', hint: HINT }];
}
