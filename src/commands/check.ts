import { run } from '../pipeline.ts';
import { reportOf } from '../report/report.ts';
import { VERSION } from '../version.ts';
import { decisionsPath, isWhole, tellRuled } from './decided.ts';
import { gather } from './gather.ts';
import type { Command } from './io.ts';
import { outcome } from './outcome.ts';
import { targetsOf, writeReport } from './output.ts';
import { bySubject } from './subject.ts';

/** `check [PATH…]`: read → relate → reason → decide → report. */
export const check: Command = async (paths, options, io) => {
  const targets = targetsOf(options);
  const gathered = await gather(paths, options, io);
  const { knowledge, inputs, judging } = gathered;
  const checked = run(inputs, judging);
  const report = bySubject(reportOf(checked, knowledge, VERSION, gathered.skipped), options.subject ?? []);
  writeReport(report, targets, gathered, options, io);
  tellRuled(checked, decisionsPath(options), isWhole(paths, options), io);
  return outcome(report, gathered, io);
};
