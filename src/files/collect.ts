import { relative, resolve, sep } from 'node:path';
import type { Issue } from '../errors.ts';
import type { SourceInput } from '../model/document.ts';
import { decode } from './decode.ts';
import { isOwnOutput } from './mark.ts';
import { DISK, type Kind, type Tree } from './tree.ts';
import { codeOf, walk } from './walk.ts';

/** Files larger than this are no documents; data of that size is for a database. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

export interface CollectOptions {
  /** Paths are relative to it, in and out. */
  readonly cwd: string;
  /** Folders and files never read from a folder: `exclude` of the configuration, the reports directory. */
  readonly exclude?: readonly string[];
  readonly maxBytes?: number;
  /** Where files come from: the disk, unless told otherwise. */
  readonly tree?: Tree;
}

export interface Collected {
  /** In the order of their paths, each once; `id` and `path` are relative to the working directory, with `/`. */
  readonly documents: readonly SourceInput[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** What could not be read; everything else is in `documents` all the same. */
  readonly errors: readonly Issue[];
  /** What a reader should know of a document that was read: its encoding, where it is not UTF-8. */
  readonly notes: readonly { readonly path: string; readonly note: string }[];
}

interface Gathered {
  readonly files: Map<string, { readonly named: boolean }>;
  readonly skipped: { path: string; reason: string }[];
  readonly errors: Issue[];
}

/** Paths (files, folders) → the documents to read. Never throws: what fails is an issue, with place and remedy. */
export function collect(paths: readonly string[], options: CollectOptions): Collected {
  const show = (path: string): string => relative(options.cwd, path).split(sep).join('/') || '.';
  const tree = options.tree ?? DISK;
  const gathered = gather(tree, paths, options, show);
  const { skipped, errors } = gathered;
  const documents: SourceInput[] = [];
  const notes: { path: string; note: string }[] = [];
  tree.prepare?.([...gathered.files.keys()]);
  for (const [file, { named }] of [...gathered.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = show(file);
    const result = readDocument(tree, file, path, named, options.maxBytes ?? MAX_FILE_BYTES);
    if ('issue' in result) errors.push(result.issue);
    else if ('skip' in result) skipped.push({ path, reason: result.skip });
    else {
      documents.push({ id: path, path, text: result.text });
      if (result.encoding !== 'utf-8') notes.push({ path, note: `read as ${result.encoding}` });
    }
  }
  return { documents, skipped, errors, notes };
}

function gather(
  tree: Tree,
  paths: readonly string[],
  options: CollectOptions,
  show: (path: string) => string,
): Gathered {
  const gathered: Gathered = { files: new Map(), skipped: [], errors: [] };
  const excluded = (options.exclude ?? []).map((path) => resolve(options.cwd, path));
  const exclude = (path: string): string | null =>
    excluded.some((e) => path === e || path.startsWith(e + sep)) ? 'excluded by configuration' : null;
  for (const path of paths) {
    const full = resolve(options.cwd, path);
    const found = kindOf(tree, full);
    if ('code' in found) gathered.errors.push(unreachable(path, found.code));
    else if (found.kind !== 'folder') gathered.files.set(full, { named: true });
    else gatherFolder(tree, full, path, exclude, show, gathered);
  }
  return gathered;
}

function gatherFolder(
  tree: Tree,
  full: string,
  path: string,
  exclude: (path: string) => string | null,
  show: (path: string) => string,
  into: Gathered,
): void {
  const walked = walk(tree, full, exclude);
  for (const file of walked.files) if (!into.files.has(file)) into.files.set(file, { named: false });
  into.skipped.push(...walked.skipped.map(({ path: p, reason }) => ({ path: show(p), reason })));
  into.errors.push(...walked.unreadable.map(({ path: p, code }) => unreachable(show(p), code)));
  if (walked.files.length === 0 && walked.unreadable.length === 0)
    into.errors.push(emptyFolder(path, walked.skipped.length));
}

type Read = { text: string; encoding: string } | { issue: Issue } | { skip: string };

function readDocument(tree: Tree, file: string, path: string, named: boolean, maxBytes: number): Read {
  let bytes: Uint8Array;
  try {
    const size = tree.sizeOf(file);
    if (size > maxBytes) return { issue: tooLarge(path, size, maxBytes) };
    bytes = tree.read(file);
  } catch (error) {
    return { issue: unreachable(path, codeOf(error)) };
  }
  const decoded = decode(bytes);
  if ('fault' in decoded) return { issue: decoded.fault === 'binary' ? binary(path) : undecodable(path, decoded.line) };
  if (!named && isOwnOutput(decoded.text)) return { skip: 'written by gainsay' };
  return decoded;
}

function kindOf(tree: Tree, path: string): { readonly kind: Kind } | { readonly code: string } {
  try {
    return { kind: tree.kindOf(path) };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

const WHY: Readonly<Record<string, [what: string, hint: string]>> = {
  ENOENT: ['No such file or folder', 'check the path; it counts from the working directory'],
  EACCES: ['May not be read', 'check the permissions of the file and its folder'],
  EPERM: ['May not be read', 'check the permissions of the file and its folder'],
  ELOOP: ['Symbolic links lead in a circle', 'name the file itself'],
};

function unreachable(where: string, code: string): Issue {
  const [what, hint] = WHY[code] ?? [`Cannot be read (${code})`, 'check that it is a file or a folder'];
  return { where, what, hint };
}

const emptyFolder = (where: string, passedOver: number): Issue => ({
  where,
  what: passedOver > 0 ? `Holds no document to read (${passedOver} entries passed over)` : 'Holds no document to read',
  expected: 'Markdown, text, HTML, CSV, JSON or YAML files',
  hint: 'a file of another kind is read when it is named itself',
});

const binary = (where: string): Issue => ({
  where,
  what: 'Is a binary file',
  expected: 'text',
  hint: 'leave it out with .gainsayignore, or convert it to text',
});

const undecodable = (path: string, line: number): Issue => ({
  where: `${path}:${line}`,
  what: 'Is not valid UTF-8',
  expected: 'UTF-8, UTF-16 with a byte-order mark, GB18030 or Big5',
  hint: 'convert it, for example with iconv -t UTF-8',
});

const tooLarge = (where: string, size: number, limit: number): Issue => ({
  where,
  what: `Is too large (${Math.ceil(size / 1048576)} MiB)`,
  expected: `at most ${Math.floor(limit / 1048576)} MiB`,
  hint: 'split it',
});
