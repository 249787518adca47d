import { ConfigError, type Issue } from '../errors.ts';
import { run } from '../pipeline.ts';
import { findingPage, rulePage } from '../report/pages.ts';
import { reportOf } from '../report/report.ts';
import { whyNot } from '../report/why-not.ts';
import { VERSION } from '../version.ts';
import { gather } from './gather.ts';
import type { Command, Io, Options } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { screen } from './output.ts';
import { languageOf, settingsOf } from './settings.ts';
import { theOne } from './the-one.ts';

/** `explain RULE`: its manual page. `explain FINDING [PATH…]`: its derivation. `explain --why-not CLAIM CLAIM [PATH…]`. */
export const explain: Command = async (args, options, io) => {
  const settings = settingsOf(options, io);
  const view = {
    ...screen(options, io),
    lang: settings.lang ?? languageOf(io.env),
    quiet: false,
    failOn: settings.failOn,
  };
  const [what = '', ...rest] = args;
  const rule = knowledgeOf(options, settings.config, io).rules.find((one) => one.id === what || one.was.includes(what));
  if (rule && !options.whyNot) {
    io.out(rulePage(rule, view));
    return 0;
  }
  if (!options.whyNot && !what.startsWith('f:'))
    throw unknown(
      what,
      'the id of a rule or of a finding (f:…)',
      '`gainsay rules list` names the rules, `check` prints the findings',
    );
  const { report, related } = await reportFor(options.whyNot ? rest.slice(1) : rest, options, io);
  if (options.whyNot) {
    const [a, b] = [what, rest[0] ?? ''].map((id) => theOne(report.claims, id) ?? missing(id));
    if (a && b) io.out(whyNot(a, b, related, report, view.lang));
    return 0;
  }
  const finding = theOne(report.findings, what);
  if (!finding) throw unknown(what, 'a finding of these documents', 'name the same paths as for `check`');
  io.out(findingPage(finding, report, view));
  return 0;
};

async function reportFor(paths: readonly string[], options: Options, io: Io) {
  const { inputs, knowledge, skipped, judging } = await gather(paths, options, io);
  const checked = run(inputs, { ...judging, only: [], skip: [] });
  return { report: reportOf(checked, knowledge, VERSION, skipped), related: checked.related };
}

function missing(id: string): never {
  throw unknown(id, 'the id of a claim (c:…) of these documents', '`gainsay claims` prints them; name the same paths');
}

function unknown(where: string, expected: string, hint: string): ConfigError {
  const issue: Issue = { where: where || 'explain', what: 'is not known', expected, hint };
  return new ConfigError([issue]);
}
