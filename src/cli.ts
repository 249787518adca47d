#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { formatISO } from 'date-fns/formatISO';
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
  program: () => createHash('sha256').update(readFileSync(__filename)).digest('hex'),
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
