import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Kind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: Kind;
}

/** Files in folders, by absolute paths: the disk, or a commit as if it lay in the working directory. Where a path leads nowhere, an error with `code` is thrown. */
export interface Tree {
  /** What stands at a path, links followed. */
  readonly kindOf: (path: string) => Kind;
  readonly list: (folder: string) => readonly Entry[];
  readonly sizeOf: (path: string) => number;
  readonly read: (path: string) => Uint8Array;
  /** Whether a folder is the root of a repository. */
  readonly isRoot: (folder: string) => boolean;
  /** All that will be read, told beforehand to a tree that fetches it in one go. */
  readonly prepare?: (paths: readonly string[]) => void;
}

export const DISK: Tree = {
  kindOf: (path) => kindOf(statSync(path)),
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  sizeOf: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
  isRoot: (folder) => existsSync(join(folder, '.git')),
};

const kindOf = (entry: Pick<Dirent, 'isDirectory' | 'isFile' | 'isSymbolicLink'>): Kind =>
  entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : entry.isFile() ? 'file' : 'other';

/** What a tree throws where it holds nothing, as the disk does. */
export const missing = (path: string): Error => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
