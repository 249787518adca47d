import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { program } from '../../src/commands/program.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder, as cli.ts would, with a world of its own. */
export async function gainsay(cwd: string, args: readonly string[], world: Partial<Io> = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    cwd,
    env: {},
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    stdin: async function* () {},
    isTerminal: false,
    columns: 80,
    today: () => '2031-06-01',
    interrupted: () => Promise.resolve(),
    program: () => 'test',
    spawn: null,
    processors: 1,
    ...world,
  };
  const code = await program(args, io);
  return { code, out: out.join(''), err: err.join('') };
}

/** A folder with these files, removed when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
