import type { Worker } from 'node:worker_threads';
import type { Reading } from '../model/claim.ts';
import type { SourceInput } from '../model/document.ts';
import { type Start, withText } from './reading-worker.ts';

/** Documents handed to a thread at a time. */
const LOT = 16;
/** Less text than this is read before a second thread has started. */
const WORTH_THREADS = 500_000;

/** Whether so much is to be read that several threads are done sooner. */
export const isWorthThreads = (inputs: readonly SourceInput[]): boolean =>
  inputs.length > LOT && inputs.reduce((sum, { text }) => sum + text.length, 0) > WORTH_THREADS;

/** Readings of documents in their order, made by several threads. Each document is read by itself, so nothing depends on how many. */
export async function readTogether(
  inputs: readonly SourceInput[],
  jobs: number,
  spawn: (start: Start) => Worker,
  start: Start,
): Promise<readonly Reading[]> {
  const readings = new Map<SourceInput, Reading>();
  const waiting = lotsOf(inputs);
  const threads = Array.from({ length: Math.min(jobs, waiting.length) }, () => spawn(start));
  const reading = threads.map(
    (thread) =>
      new Promise<void>((done, failed) => {
        let lot: readonly SourceInput[] = [];
        const next = (): void => {
          lot = waiting.shift() ?? [];
          if (lot.length) thread.postMessage(lot);
          else done();
        };
        thread.on('message', (made: readonly Reading[]) => {
          for (const [at, input] of lot.entries()) {
            const one = made[at];
            if (one) readings.set(input, withText(one, input));
          }
          next();
        });
        thread.on('error', failed);
        next();
      }),
  );
  try {
    await Promise.all(reading);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return inputs.flatMap((input) => readings.get(input) ?? []);
}

const lotsOf = (inputs: readonly SourceInput[]): (readonly SourceInput[])[] =>
  Array.from({ length: Math.ceil(inputs.length / LOT) }, (_, at) => inputs.slice(at * LOT, (at + 1) * LOT));
