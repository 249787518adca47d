import { factsOf } from '../decide/facts.ts';
import { run } from '../pipeline.ts';
import { factsCsv } from '../report/facts-csv.ts';
import { factsJson } from '../report/facts-json.ts';
import { factsPretty } from '../report/facts-pretty.ts';
import { jsonText } from '../report/json-text.ts';
import { reportOf } from '../report/report.ts';
import { VERSION } from '../version.ts';
import { gather } from './gather.ts';
import type { Command } from './io.ts';
import { outcome } from './outcome.ts';
import { screen, targetsOf, write } from './output.ts';
import { languageOf } from './settings.ts';
import { bySubject } from './subject.ts';

/** `facts [PATH…]`: the reconciled data set of the sources. */
export const facts: Command = async (paths, options, io) => {
  const targets = targetsOf(options, ['pretty', 'json', 'ndjson', 'csv']);
  const gathered = await gather(paths, options, io, 'never');
  const { knowledge, inputs, skipped, settings, judging } = gathered;
  const checked = run(inputs, judging);
  const report = bySubject(reportOf(checked, knowledge, VERSION, skipped), options.subject ?? []);
  const wanted = new Set(report.claims.map(({ id }) => id));
  const found = factsOf(checked, knowledge, judging.decisions).filter(({ best }) => wanted.has(best.id));
  const made = factsJson(found, report);
  for (const { format, file } of targets) {
    const lang = settings.lang ?? (file ? 'en' : languageOf(io.env));
    const render = (): string => {
      if (format === 'json') return `${jsonText(made, 2)}\n`;
      if (format === 'ndjson') return made.facts.map((fact) => `${jsonText(fact)}\n`).join('');
      if (format === 'csv') return factsCsv(made);
      return factsPretty(made, report, { ...(file ? { color: false, columns: 100 } : screen(options, io)), lang });
    };
    if (file) write(file, render(), io);
    else io.out(render());
  }
  return outcome(report, gathered, io);
};
