import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The repository that a folder lies in, else the folder itself, links resolved. */
export function rootOf(cwd: string): string {
  const from = real(cwd);
  for (let at = from; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return from;
  }
}

/** A path below a root, with `/`; null where it leads out of it, by dots or by a link. The root has its links resolved. */
export function insideOf(root: string, path: string): string | null {
  const local = relative(root, real(path));
  return local === '..' || local.startsWith(`..${sep}`) || resolve(local) === local ? null : local.split(sep).join('/');
}

/** A path with its links resolved, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = resolve(path, '..');
    return above === path ? path : join(real(above), path.slice(above.length));
  }
}
