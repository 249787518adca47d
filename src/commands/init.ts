import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Command, Io } from './io.ts';
import { write } from './output.ts';
import { CONFIG, WORKFLOWS } from './templates.ts';

/** `init`: writes a commented gainsay.yaml, and the workflow that is asked for; never over a file that is there. */
export const init: Command = async (_args, options, io) => {
  const file = options.config ?? 'gainsay.yaml';
  const workflow = options.workflow === undefined ? null : WORKFLOWS[options.workflow];
  if (workflow === undefined)
    throw new ConfigError([
      {
        where: '--workflow',
        what: `Unknown value "${options.workflow}"`,
        expected: `one of ${Object.keys(WORKFLOWS).join(', ')}`,
      },
    ]);
  // Who asks for a workflow may have the configuration already.
  if (!workflow || !isThere(file, io)) writeNew(file, CONFIG, io);
  if (!workflow) return 0;
  writeNew(workflow.file, workflow.text, io);
  io.err(`${workflow.next}\n`);
  return 0;
};

const isThere = (file: string, io: Io): boolean => existsSync(resolve(io.cwd, file));

function writeNew(file: string, text: string, io: Io): void {
  if (isThere(file, io))
    throw new ConfigError([{ where: file, what: 'exists already', hint: 'edit it, or move it out of the way' }]);
  write(file, text, io);
}
