import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.ts';

/** How long a lock is waited for, how often it is asked for, and how old one of an unknown process may be. Milliseconds. */
const PATIENCE = 3000;
const STEP = 25;
const FORGOTTEN = 10_000;

/** Does work while no other process that asks for the same lock does. The lock of a process that is gone holds nobody up. @throws UserError */
export async function locked<T>(path: string, work: () => T): Promise<T> {
  const lock = `${path}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; !take(lock); waited += STEP) {
    if (isLeft(lock)) rmSync(lock, { force: true });
    else if (waited >= PATIENCE)
      throw new UserError([
        { where: lock, what: 'is held by another process', hint: 'delete it where no other gainsay runs' },
      ]);
    else await sleep(STEP);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether whoever took the lock is gone: its process does not run any more, or it is too old to be held. */
function isLeft(lock: string): boolean {
  try {
    const { mtimeMs } = statSync(lock);
    if (Date.now() - mtimeMs > FORGOTTEN) return true;
    const pid = Number(readFileSync(lock, 'utf8'));
    return pid > 0 && !isRunning(pid);
  } catch {
    return false; // gone just now: the next try tells
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
