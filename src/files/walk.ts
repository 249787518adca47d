import { extname, join } from 'node:path';
import { excludedBy, type Patterns, patternsAbove, patternsOf } from './ignored.ts';
import type { Entry, Tree } from './tree.ts';

export interface Walked {
  readonly files: string[];
  readonly skipped: { readonly path: string; readonly reason: string }[];
  readonly unreadable: { readonly path: string; readonly code: string }[];
}

/** What is read from a folder; a file named on the command line is read whatever its name. */
const SUFFIXES = new Set('.md .markdown .mdx .txt .html .htm .csv .tsv .json .jsonl .ndjson .yaml .yml'.split(' '));
const LOCK_FILE = /^(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|.*[.-]lock(\.(json|ya?ml))?)$/u;
/** Folders nested deeper are a loop or an attack. */
const MAX_DEPTH = 100;

/** Every file below a folder in the order of its path, and why each other was passed over. */
export function walk(tree: Tree, folder: string, exclude: (path: string) => string | null): Walked {
  const walked: Walked = { files: [], skipped: [], unreadable: [] };
  descend(tree, folder, patternsAbove(folder, tree), 0, exclude, walked);
  return walked;
}

function descend(
  tree: Tree,
  folder: string,
  above: readonly Patterns[],
  depth: number,
  exclude: (path: string) => string | null,
  into: Walked,
): void {
  let entries: readonly Entry[];
  try {
    entries = tree.list(folder);
  } catch (error) {
    into.unreadable.push({ path: folder, code: codeOf(error) });
    return;
  }
  const patterns = [...above, ...patternsOf(folder, tree)];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const reason =
      excludedByName(entry) ??
      excludedBy(path, entry.kind === 'folder', patterns) ??
      exclude(path) ??
      (depth >= MAX_DEPTH ? 'nested too deep' : null);
    if (reason) into.skipped.push({ path: entry.kind === 'folder' ? join(path, '/') : path, reason });
    else if (entry.kind === 'folder') descend(tree, path, patterns, depth + 1, exclude, into);
    else into.files.push(path);
  }
}

function excludedByName(entry: Entry): string | null {
  if (entry.name.startsWith('.')) return 'dotfile';
  if (entry.name === 'node_modules') return 'node_modules';
  if (entry.kind === 'folder') return null;
  if (entry.kind === 'link') return 'symbolic link';
  if (entry.kind !== 'file') return 'no regular file';
  if (entry.name.startsWith('gainsay.')) return 'file of gainsay';
  if (LOCK_FILE.test(entry.name)) return 'lock file';
  const suffix = extname(entry.name).toLowerCase();
  return SUFFIXES.has(suffix) ? null : `kind of file not read from folders (${suffix || 'no suffix'})`;
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
