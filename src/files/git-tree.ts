import { relative, sep } from 'node:path';
import type { Commit, Repository } from './git.ts';
import { type Entry, type Kind, missing, type Tree } from './tree.ts';

interface Blob {
  readonly id: string;
  readonly size: number;
}

interface Folder {
  readonly entries: Map<string, Entry & { readonly blob: Blob | null }>;
}

/** Objects are fetched in lots of about this size. */
const LOT_BYTES = 64 * 1024 * 1024;
const KINDS: Readonly<Record<string, Kind>> = {
  '100644': 'file',
  '100755': 'file',
  '100664': 'file',
  '120000': 'link',
};

/** A commit as a tree of files at `at`, where the repository's root would be; its blobs are read from git, never checked out. */
export function gitTree(repository: Repository, commit: Commit, at: string): Tree {
  const folders = foldersOf(repository, commit);
  const texts = new Map<string, Uint8Array>();
  const local = (path: string): string => relative(at, path).split(sep).join('/');
  const entryOf = (path: string) => {
    const name = local(path);
    const cut = name.lastIndexOf('/');
    return folders.get(name.slice(0, Math.max(cut, 0)))?.entries.get(name.slice(cut + 1));
  };
  const blobOf = (path: string): Blob => {
    const blob = entryOf(path)?.blob;
    if (!blob) throw missing(path);
    return blob;
  };
  const fetch = (ids: readonly string[]): void => {
    for (const [id, text] of blobsOf(repository, ids)) texts.set(id, text);
  };
  return {
    kindOf: (path) => {
      if (folders.has(local(path))) return 'folder';
      const found = entryOf(path);
      if (!found) throw missing(path);
      return found.kind;
    },
    list: (path) => [...(folders.get(local(path))?.entries.values() ?? [])],
    sizeOf: (path) => blobOf(path).size,
    read: (path) => {
      const { id } = blobOf(path);
      if (!texts.has(id)) fetch([id]);
      const text = texts.get(id);
      if (!text) throw missing(path);
      return text;
    },
    isRoot: (folder) => local(folder) === '',
    prepare: (paths) => {
      const blobs = paths.flatMap((path) => entryOf(path)?.blob ?? []).filter(({ id }) => !texts.has(id));
      for (const lot of lotsOf(blobs)) fetch(lot);
    },
  };
}

function foldersOf({ ask }: Repository, { id }: Commit): ReadonlyMap<string, Folder> {
  const folders = new Map<string, Folder>([['', { entries: new Map() }]]);
  const folderOf = (path: string): Folder => {
    const known = folders.get(path);
    if (known) return known;
    const made: Folder = { entries: new Map() };
    folders.set(path, made);
    const cut = path.lastIndexOf('/');
    const name = path.slice(cut + 1);
    folderOf(path.slice(0, Math.max(cut, 0))).entries.set(name, { name, kind: 'folder', blob: null });
    return made;
  };
  // `mode type id size TAB path`, each ended by NUL; paths are raw.
  for (const line of (ask(['ls-tree', '-r', '-z', '-l', '--full-tree', id])?.toString() ?? '').split('\0')) {
    const [, mode = '', object = '', size = '', path = ''] = /^(\d+) \S+ (\S+) +(\S+)\t(.*)$/su.exec(line) ?? [];
    if (path === '') continue;
    const cut = path.lastIndexOf('/');
    const name = path.slice(cut + 1);
    const kind = KINDS[mode] ?? 'other';
    const blob = kind === 'file' ? { id: object, size: Number(size) } : null;
    folderOf(path.slice(0, Math.max(cut, 0))).entries.set(name, { name, kind, blob });
  }
  return folders;
}

function lotsOf(blobs: readonly Blob[]): string[][] {
  const lots: string[][] = [];
  let room = 0;
  for (const { id, size } of new Map(blobs.map((blob) => [blob.id, blob])).values()) {
    if (!lots.length || room < size) {
      lots.push([]);
      room = LOT_BYTES;
    }
    lots.at(-1)?.push(id);
    room -= size;
  }
  return lots;
}

/** Contents by object id. What is not there (a partial clone) is left out: nothing is fetched over a network. */
function blobsOf({ ask }: Repository, ids: readonly string[]): [string, Uint8Array][] {
  const output = ask(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  const found: [string, Uint8Array][] = [];
  for (let at = 0; output && at < output.length; ) {
    // `id type size LF contents LF`, or `id missing LF`.
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [id = '', , size] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    found.push([id, output.subarray(at, at + Number(size))]);
    at += Number(size) + 1;
  }
  return found;
}
