import { cpu } from './cpu.ts';

/** Tries before a slow answer is believed: a busy machine spoils one measurement, rarely this many in a row. */
const TRIES = 8;
/** Shorter times are lost in the clock's grain and in what the collector does. */
const LEAST = 2;

function once(run: () => unknown): number {
  const start = cpu();
  run();
  return cpu() - start;
}

/**
 * How many times the processor time of `small` does `large` take? Both are measured side by side, the small one as its best of three;
 * the first try below `enough` answers, else the best of all. Work that grows faster than its text stays above on every try.
 */
export function growth(small: () => unknown, large: () => unknown, enough: number): number {
  small();
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && best >= enough; tries++) {
    const least = Math.min(once(small), once(small), once(small));
    best = Math.min(best, once(large) / Math.max(least, LEAST));
  }
  return best;
}
