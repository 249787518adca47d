import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Tree } from './tree.ts';

/** One ignore file's patterns and the folder they count from. */
export interface Patterns {
  readonly name: string;
  readonly folder: string;
  readonly matcher: Ignore;
}

const NAMES = ['.gitignore', '.gainsayignore'];

/** The ignore files of one folder. */
export function patternsOf(folder: string, tree: Tree): Patterns[] {
  return NAMES.flatMap((name) => {
    const text = textOf(join(folder, name), tree);
    return text === null ? [] : [{ name, folder, matcher: ignore().add(text) }];
  });
}

function textOf(path: string, tree: Tree): string | null {
  try {
    return tree.kindOf(path) === 'file' ? new TextDecoder().decode(tree.read(path)) : null;
  } catch {
    return null;
  }
}

/** Those of the folders above, up to the root of the repository; outside a repository, none. */
export function patternsAbove(folder: string, tree: Tree): Patterns[] {
  const above: Patterns[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) above.unshift(...patternsOf(at, tree));
    if (tree.isRoot(at)) return above;
    if (dirname(at) === at) return [];
  }
}

/** The ignore file that excludes a path, or null; a later file may take a path back in (`!kept.md`). */
export function excludedBy(path: string, isFolder: boolean, patterns: readonly Patterns[]): string | null {
  let by: string | null = null;
  for (const { name, folder, matcher } of patterns) {
    const local = relative(folder, path).split(sep).join('/');
    if (local === '' || local.startsWith('..')) continue;
    const result = matcher.test(isFolder ? `${local}/` : local);
    if (result.ignored) by = name;
    else if (result.unignored) by = null;
  }
  return by;
}
