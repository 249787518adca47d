import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DECISIONS_FILE, parseDecisions } from '../decide/decisions-file.ts';
import { ConfigError, describeIssue, type Issue } from '../errors.ts';
import type { Decision } from '../model/decision.ts';
import type { Checked } from '../pipeline.ts';
import { linkedOut } from './confined.ts';
import type { Io, Options } from './io.ts';
import { textOfFile } from './text-file.ts';

/** Where decisions stand, relative to the working directory: beside the configuration. */
export const decisionsPath = (options: Options): string => join(dirname(options.config ?? '.'), DECISIONS_FILE);

/** What people ruled; none where there is no file. @throws ConfigError with every fault of it. */
export function decisionsOf(options: Options, io: Io): readonly Decision[] {
  const path = decisionsPath(options);
  if (!existsSync(resolve(io.cwd, path))) return [];
  const linked = options.config === undefined ? linkedOut(path, io) : [];
  if (linked.length) throw new ConfigError(linked);
  const { decisions, issues } = parseDecisions(path, textOfFile(path, io, 'a YAML file'));
  if (issues.length) throw new ConfigError(issues);
  return decisions;
}

/** Whether all that could be found was looked for. */
export const isWhole = (paths: readonly string[], options: Options): boolean =>
  !paths.length && !options.docs && !options.only?.length && !options.skip?.length;

/** Says which decisions and comments silence nothing, and why. Those without a finding are told of a whole run alone: a part of it cannot know. */
export function tellRuled(
  { ruled, ignored }: Pick<Checked, 'ruled' | 'ignored'>,
  path: string,
  isAll: boolean,
  io: Io,
): void {
  const tell = (issue: Issue) => io.err(`${describeIssue(issue)}\n`);
  const of = ({ id, rule }: Decision, what: string, hint: string): Issue => ({
    where: path,
    what: `${id} (${rule}) ${what}`,
    hint,
  });
  for (const one of ruled.stale)
    tell(of(one, 'was ruled on with other content: it is open again', 'look at it anew and renew the entry'));
  for (const one of ruled.expired)
    tell(of(one, `was ruled on until ${one.until}: the ruling has expired`, 'renew or delete the entry'));
  for (const issue of ignored.faults) tell(issue);
  if (!isAll) return;
  for (const one of ruled.unused) tell(of(one, 'is no finding any more', 'delete the entry'));
  for (const issue of ignored.unused) tell(issue);
}
