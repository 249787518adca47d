import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Env, isTracked } from './git.ts';
import { writeAtomic } from './write.ts';

/**
 * What was made before from the same ingredients, by the hash of these. It never changes a result: an entry that is missing, broken or of
 * another version of Node is made anew and written over. Values are plain data; big integers and shared parts come back as they were.
 */
export interface Cache {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
}

export const NO_CACHE: Cache = { get: () => undefined, set: () => {} };

/** A key of ingredients, in their order. */
export const keyOf = (...ingredients: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const one of ingredients) hash.update(`${Buffer.byteLength(one)}\u0000`).update(one);
  return hash.digest('hex');
};

const FOLDER = 'node_modules/.cache/gainsay';

/** Where the cache lies: in a project that has packages, with their caches; else with the user's. Null: nowhere. */
export function cacheFolder(cwd: string, env: Env): string | null {
  // Links may lead anywhere, and entries may say anything: neither is taken from who proposes a change.
  if (['node_modules', 'node_modules/.cache', FOLDER].every((path) => isOwn(join(cwd, path))))
    if (isFolder(join(cwd, 'node_modules')) && !isTracked(cwd, FOLDER, env)) return join(cwd, FOLDER);
  if (env.XDG_CACHE_HOME?.startsWith('/')) return join(env.XDG_CACHE_HOME, 'gainsay');
  if (env.HOME) return join(env.HOME, '.cache/gainsay');
  return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'gainsay/cache') : null;
}

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isOwn = (path: string): boolean => !(lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false);

/** A cache in this folder. A place that cannot be written is left alone after the first try. */
export function openCache(folder: string): Cache {
  let isWritable = true;
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get: (key) => {
      try {
        return unpacked(readFileSync(fileOf(key)));
      } catch {
        return undefined;
      }
    },
    set: (key, value) => {
      if (!isWritable) return;
      try {
        writeAtomic(fileOf(key), packed(value));
      } catch {
        isWritable = false;
      }
    },
  };
}

const DIGEST = 32;
const digestOf = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

function packed(value: unknown): Buffer {
  const body = serialize(value);
  return Buffer.concat([digestOf(body), body]);
}

function unpacked(entry: Buffer): unknown {
  const body = entry.subarray(DIGEST);
  return digestOf(body).equals(entry.subarray(0, DIGEST)) ? deserialize(body) : undefined;
}
