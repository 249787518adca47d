import type { Worker } from 'node:worker_threads';
import type { Io, Options } from './io.ts';
import type { Start } from './worker.ts';

/** Past this many, threads without `--jobs` only wait for one another. */
const MOST_JOBS = 4;

/** How many threads a run may use, and whether somebody asked for so many. */
export function jobsOf(options: Options, io: Io): { readonly jobs: number; readonly isAsked: boolean } {
  const isAsked = options.jobs !== undefined;
  return { jobs: isAsked ? Number(options.jobs) : Math.min(io.processors, MOST_JOBS), isAsked };
}

/**
 * What threads make of items, in the items' order. Each item is worked on by itself, so nothing depends on how many threads there are.
 * `lot`: items handed over at a time; a thread is told of everything it needs by `start`.
 */
export async function together<T, R>(
  items: readonly T[],
  lot: number,
  jobs: number,
  spawn: (start: Start) => Worker,
  start: Start,
): Promise<readonly R[]> {
  const lots = Array.from({ length: Math.ceil(items.length / lot) }, (_, at) => items.slice(at * lot, (at + 1) * lot));
  const made: (readonly R[])[] = [];
  let taken = 0;
  const threads = Array.from({ length: Math.min(jobs, lots.length) }, () => spawn(start));
  const working = threads.map(
    (thread) =>
      new Promise<void>((done, failed) => {
        let own = 0;
        const next = (): void => {
          own = taken++;
          if (own < lots.length) thread.postMessage(lots[own]);
          else done();
        };
        thread.on('message', (results: readonly R[]) => {
          made[own] = results;
          next();
        });
        thread.on('error', failed);
        next();
      }),
  );
  try {
    await Promise.all(working);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return made.flat();
}
