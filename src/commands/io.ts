import type { Worker } from 'node:worker_threads';
import type { Start } from './worker.ts';

/** What a command may touch of the world: given by cli.ts, replaced in tests. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Whether standard output is a terminal, and how wide. */
  readonly isTerminal: boolean;
  readonly columns: number;
  /** `YYYY-MM-DD`: for the expiry of decisions alone. */
  readonly today: () => string;
  /** A hash of the program that runs: what it cached is of use to no other. */
  readonly program: () => string;
  /** Comes when the person at the terminal ends what would go on for ever (Ctrl+C). */
  readonly interrupted: () => Promise<void>;
  /** Starts a thread that reads documents or audits segments; null where there are none. */
  readonly spawn: ((start: Start) => Worker) | null;
  readonly processors: number;
}

/** Options as the command line gives them; which command takes which stands in index.ts. */
export interface Options {
  readonly config?: string;
  readonly docs?: string;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly reports?: string;
  readonly failOn?: string;
  readonly lang?: string;
  readonly asOf?: string;
  readonly rules?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly subject?: readonly string[];
  readonly jobs?: string;
  readonly cache?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lines?: string;
  readonly pairs?: string;
  readonly glossary?: string;
  readonly profile?: string;
  readonly whyNot?: boolean;
  readonly port?: string;
  readonly open?: boolean;
  readonly base?: string;
  readonly baseline?: string;
  readonly requireSource?: boolean;
  readonly reason?: string;
  readonly redactQuotes?: boolean;
  readonly workflow?: string;
}

export type ExitCode = 0 | 1 | 2;

/** A command: its positional arguments and options in, an exit code out. UserErrors are thrown; cli.ts prints them and exits 2. */
export type Command = (args: readonly string[], options: Options, io: Io) => Promise<ExitCode>;
