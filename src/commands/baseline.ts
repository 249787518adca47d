import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { against } from '../decide/against.ts';
import { BASELINE_FILE, type BaselineEntry, dated, formatBaseline } from '../decide/baseline-file.ts';
import { ConfigError } from '../errors.ts';
import { STANDING } from '../model/finding.ts';
import { run } from '../pipeline.ts';
import { reportOf } from '../report/report.ts';
import { VERSION } from '../version.ts';
import { entriesOf } from './gate-side.ts';
import { gather } from './gather.ts';
import type { Command } from './io.ts';
import { outcome } from './outcome.ts';
import { write } from './output.ts';

const REASON = 'known when the baseline was written';

/** `baseline write`: every finding of now, with the reasons that entries gave before. `baseline prune`: without what is no finding any more. */
export const baseline: Command = async ([task = '', ...paths], options, io) => {
  if (task !== 'write' && task !== 'prune')
    throw new ConfigError([{ where: 'baseline', what: `Unknown task "${task}"`, expected: 'one of write, prune' }]);
  const file = options.baseline ?? BASELINE_FILE;
  const isThere = existsSync(resolve(io.cwd, file));
  const before = task === 'prune' || isThere ? entriesOf(file, io) : [];
  const gathered = await gather(paths, options, io, 'never');
  const checked = run(gathered.inputs, gathered.judging);
  const raised = checked.findings.filter(({ state, severity }) => STANDING.has(state) && severity !== 'info');
  const { holding } = dated(before, gathered.judging.today);
  const { used, stateOf } = against(raised, holding);
  const kept = holding.filter((entry) => used.has(entry));
  const added = raised
    .filter(({ id }) => stateOf.get(id) !== 'unchanged')
    .map(({ id, content }): BaselineEntry => ({ id, content, reason: options.reason ?? REASON }));
  const entries = task === 'write' ? [...kept, ...unique(added)] : kept;
  write(file, formatBaseline(entries), io);
  io.err(`${entries.length} kept or added, ${before.length - kept.length} taken out\n`);
  return outcome(reportOf(checked, gathered.knowledge, VERSION, gathered.skipped), gathered, io);
};

/** Of several findings with one content one entry stands for all. */
const unique = (entries: readonly BaselineEntry[]): readonly BaselineEntry[] => [
  ...new Map(entries.map((entry) => [entry.content, entry])).values(),
];
