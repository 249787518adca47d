import { Command, CommanderError } from 'commander';
import { isUserError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { COMMANDS, type CommandRow } from './index.ts';
import type { ExitCode, Io, Options } from './io.ts';
import { OPTIONS, type OptionRow } from './options.ts';

/** Arguments → command → exit code. What the reader can mend is told and is exit 2; anything else is our bug and is thrown. */
export async function program(argv: readonly string[], io: Io): Promise<ExitCode> {
  const root = new Command('gainsay')
    .description('Cross-checks sources on the same events and reports where they contradict each other.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err });
  let code: ExitCode = 0;
  for (const row of COMMANDS)
    addCommand(root, row, io, (result) => {
      code = result;
    });
  try {
    await root.parseAsync(argv.length ? argv : ['--help'], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isUserError(error)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
  return code;
}

function addCommand(root: Command, row: CommandRow, io: Io, done: (code: ExitCode) => void): void {
  const command = root.command(row.usage).description(row.summary);
  for (const name of row.options) {
    const option: OptionRow = OPTIONS[name];
    if (option.many)
      command.option(option.flags, option.help, (value: string, before?: string[]) => [...(before ?? []), value]);
    else command.option(option.flags, option.help);
  }
  command.action(async () => {
    const run = await row.load();
    done(await run(command.args, command.opts<Options>(), io));
  });
}
