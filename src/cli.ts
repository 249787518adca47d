#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { isMainThread, Worker } from 'node:worker_threads';
import { formatISO } from 'date-fns/formatISO';
import { WORKER } from './commands/index.ts';
import type { Io } from './commands/io.ts';
import { program } from './commands/program.ts';

/** The world as commands see it: this is the one file that prints, exits and reads the clock. */
const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: () => process.stdin,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 80,
  program: () =>
    [__filename, join(dirname(__filename), 'commands.cjs')]
      .reduce((hash, part) => hash.update(readFileSync(part)), createHash('sha256'))
      .digest('hex'),
  // A thread runs the same file, and finds below that it is none to take commands.
  spawn: (start) => new Worker(__filename, { workerData: start }),
  processors: availableParallelism(),
  today: () => formatISO(new Date(), { representation: 'date' }),
  interrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
};

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

if (isMainThread) main();
else WORKER().then((work) => work());

function main(): void {
  program(process.argv.slice(2), io).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      io.err(
        `${error instanceof Error ? error.stack : String(error)}\nThis is a bug of gainsay: please report it with the lines above.\n`,
      );
      process.exitCode = 2;
    },
  );
}
