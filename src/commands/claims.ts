import { run } from '../pipeline.ts';
import { claimJson } from '../report/json.ts';
import { jsonText } from '../report/json-text.ts';
import { prettyClaims } from '../report/pretty-claims.ts';
import { reportOf } from '../report/report.ts';
import { VERSION } from '../version.ts';
import { gather } from './gather.ts';
import type { Command } from './io.ts';
import { outcome } from './outcome.ts';
import { screen, targetsOf, write } from './output.ts';
import { languageOf } from './settings.ts';
import { bySubject } from './subject.ts';

/** `claims [PATH…]`: the dated claims that the sources make. */
export const claims: Command = async (paths, options, io) => {
  const [target] = targetsOf(options, ['pretty', 'json', 'ndjson']);
  const gathered = await gather(paths, options, io, 'never');
  const { knowledge, inputs, skipped, settings, judging } = gathered;
  const checked = run(inputs, { ...judging, only: [], skip: [] });
  const whole = reportOf(checked, knowledge, VERSION, skipped);
  const report = bySubject(whole, options.subject ?? []);
  const rows = report.claims.map((claim) => claimJson(claim, report));
  const render = (): string => {
    if (target?.format === 'json') return `${jsonText(rows, 2)}\n`;
    if (target?.format === 'ndjson') return rows.map((row) => `${jsonText(row)}\n`).join('');
    return prettyClaims(report, { ...screen(options, io), lang: settings.lang ?? languageOf(io.env) });
  };
  if (target?.file) write(target.file, render(), io);
  else io.out(render());
  return outcome(report, gathered, io);
};
