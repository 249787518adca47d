#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { COMMANDS, type CommandRow } from './commands/index.ts';
import type { ExitCode, Io, Options } from './commands/io.ts';
import { OPTIONS, type OptionRow } from './commands/options.ts';
import { UserError } from './errors.ts';
import { VERSION } from './version.ts';

/** Arguments → command → exit code: the one file that prints, exits and reads the clock. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  const program = new Command('gainsay')
    .description('Cross-checks sources on the same events and reports where they contradict each other.')
    .version(VERSION)
    .exitOverride();
  let code: ExitCode = 0;
  for (const row of COMMANDS) addCommand(program, row, (result) => (code = result));
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = exitCodeOf(error);
  }
  return code;
}

function addCommand(program: Command, row: CommandRow, done: (code: ExitCode) => void): void {
  const command = program.command(row.usage).description(row.summary);
  for (const name of row.options) {
    const option: OptionRow = OPTIONS[name];
    if (option.many)
      command.option(option.flags, option.help, (value: string, before?: string[]) => [...(before ?? []), value]);
    else command.option(option.flags, option.help);
  }
  command.action(async () => {
    const run = await row.load();
    done(await run(command.args, command.opts<Options>(), io()));
  });
}

/** What the reader can mend is told and is exit 2; anything else is our bug and keeps its stack. */
function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const told = error instanceof UserError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${told}\n`);
  return 2;
}

function io(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: () => process.stdin,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 80,
    today: () => new Date().toISOString().slice(0, 10),
  };
}

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
