import { run } from '../pipeline.ts';
import { FORMATS } from '../report/index.ts';
import { reportOf } from '../report/report.ts';
import { VERSION } from '../version.ts';
import { gather } from './gather.ts';
import type { Command } from './io.ts';

/** `check [PATH…]`: read → relate → reason → decide → report. */
export const check: Command = async (paths, options, io) => {
  const gathered = await gather(paths, options, io);
  const { knowledge, skipped, inputs, issues } = gathered;
  const checked = run(inputs, { knowledge, only: options.only ?? [], skip: options.skip ?? [] });
  const report = reportOf(checked, knowledge, VERSION, skipped);
  const format = FORMATS[options.format?.[0] ?? 'json'] ?? FORMATS.json;
  io.out(format?.(report, { lang: 'en', color: false, columns: 80, quiet: false, failOn: 'high' }) ?? '');
  for (const issue of issues) io.err(`${issue.where} ${issue.what}\n`);
  if (issues.length) return 2;
  return checked.findings.some((finding) => finding.severity === 'high' && finding.state === 'open') ? 1 : 0;
};
