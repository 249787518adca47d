import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Ruled } from '../decide/decisions.ts';
import { DECISIONS_FILE, parseDecisions } from '../decide/decisions-file.ts';
import { ConfigError, describeIssue } from '../errors.ts';
import type { Decision } from '../model/decision.ts';
import type { Io, Options } from './io.ts';

/** Where decisions stand, relative to the working directory: beside the configuration. */
export const decisionsPath = (options: Options): string => join(dirname(options.config ?? '.'), DECISIONS_FILE);

/** What people ruled; none where there is no file. @throws ConfigError with every fault of it. */
export function decisionsOf(options: Options, io: Io): readonly Decision[] {
  const path = decisionsPath(options);
  const full = resolve(io.cwd, path);
  if (!existsSync(full)) return [];
  const { decisions, issues } = parseDecisions(path, textOf(full, path));
  if (issues.length) throw new ConfigError(issues);
  return decisions;
}

function textOf(full: string, path: string): string {
  try {
    return readFileSync(full, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError([{ where: path, what: `cannot be read (${code})`, expected: 'a YAML file' }]);
  }
}

/** Says which decisions silence nothing, and why. Those without a finding are told of a whole run alone: a part of it cannot know. */
export function tellRuled(ruled: Ruled, path: string, isWhole: boolean, io: Io): void {
  const tell = (of: Ruled['stale'], what: (decision: Decision) => string, hint: string) => {
    for (const decision of of)
      io.err(`${describeIssue({ where: path, what: `${decision.id} (${decision.rule}) ${what(decision)}`, hint })}\n`);
  };
  tell(ruled.stale, () => 'was ruled on with other content: it is open again', 'look at it anew and renew the entry');
  tell(
    ruled.expired,
    ({ until }) => `was ruled on until ${until}: the ruling has expired`,
    'renew or delete the entry',
  );
  if (isWhole) tell(ruled.unused, () => 'is no finding any more', 'delete the entry');
}
