import { against } from '../decide/against.ts';
import { run } from '../pipeline.ts';
import { gateLines } from '../report/gate-lines.ts';
import { redacted } from '../report/redact.ts';
import { type Change, reportOf } from '../report/report.ts';
import { VERSION } from '../version.ts';
import { remember } from './base.ts';
import { decisionsPath, isWhole, tellRuled } from './decided.ts';
import { broughtBy, sideOf, tellEntries } from './gate-side.ts';
import { gather } from './gather.ts';
import type { Command } from './io.ts';
import { outcome } from './outcome.ts';
import { targetsOf, writeReport } from './output.ts';
import { tellUnsourced, unsourced } from './require-source.ts';
import { languageOf } from './settings.ts';

/** `gate [PATH…] --base REF | --baseline FILE`: fails only on what a change brings. */
export const gate: Command = async (paths, options, io) => {
  const targets = targetsOf(options);
  const gathered = await gather(paths, options, io, 'medium');
  const { knowledge, settings, inputs, judging } = gathered;
  const side = sideOf(paths, gathered, options, io);
  const checked = run(inputs, judging);
  if (side.fates) remember(checked, inputs, gathered);
  const held = against(checked.findings, side.known);
  const report = reportOf({ ...checked, findings: held.findings }, knowledge, VERSION, gathered.skipped);
  const touched = new Set(side.fates?.keys() ?? []);
  const change: Change = { stateOf: held.stateOf, touched };
  writeReport(report, targets, gathered, options, io, change);
  const isScreen = targets.some(({ format, file }) => format === 'pretty' && !file);
  const lang = settings.lang ?? (isScreen ? languageOf(io.env) : 'en');
  const told = {
    base: side.name,
    findings: held.findings,
    stateOf: held.stateOf,
    broughtBy: broughtBy(report, side.fates, lang),
    gone: held.gone.filter(({ severity }) => severity !== 'info'),
  };
  if (!options.quiet) (isScreen ? io.out : io.err)(`${gateLines(told, lang).join('\n')}\n`);
  tellEntries(side, held.used, io);
  tellRuled(checked, decisionsPath(options), isWhole(paths, options), io);
  const lacking = options.requireSource ? unsourced(report, checked.related, side.cells) : [];
  tellUnsourced(lacking, options.redactQuotes ? redacted(report) : report, io);
  const code = outcome(report, gathered, io);
  return code === 0 && lacking.length ? 1 : code;
};
