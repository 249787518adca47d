import { run } from '../pipeline.ts';
import { claimJson } from '../report/json.ts';
import { reportOf } from '../report/report.ts';
import { VERSION } from '../version.ts';
import { gather } from './gather.ts';
import type { Command } from './io.ts';

/** `claims [PATH…]`: the dated claims that the sources make. */
export const claims: Command = async (paths, options, io) => {
  const { inputs, knowledge, skipped } = await gather(paths, options, io);
  const report = reportOf(run(inputs, { knowledge }), knowledge, VERSION, skipped);
  for (const claim of report.claims) io.out(`${JSON.stringify(claimJson(claim, report))}\n`);
  return 0;
};
