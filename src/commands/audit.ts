import { describeIssue } from '../errors.ts';
import type { Severity } from '../model/finding.ts';
import { AUDIT_FORMATS } from '../report/audit.ts';
import type { Command } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { screen, targetsOf, write } from './output.ts';
import { languageOf, settingsOf } from './settings.ts';
import { auditPairs, auditPaths } from './translations.ts';

/** From the gravest; `never` is none of them, so nothing is due. */
const SEVERITIES: readonly string[] = ['high', 'medium', 'low'] satisfies Severity[];

/** `audit ORIGINAL TRANSLATION` · `audit --pairs FILE`: what a translation did to values, names, hedges and conditions. */
export const audit: Command = async (paths, options, io) => {
  const targets = targetsOf(options, Object.keys(AUDIT_FORMATS));
  const settings = settingsOf(options, io);
  const knowledge = knowledgeOf(options, settings.config, io);
  const { audited, issues } =
    options.pairs === undefined ? auditPaths(paths, knowledge, io) : auditPairs(options.pairs, knowledge, io);
  for (const { format, file } of targets) {
    const render = AUDIT_FORMATS[format as keyof typeof AUDIT_FORMATS]; // targetsOf let only known formats through
    const isScreen = !file && format === 'pretty';
    const lang = settings.lang ?? (isScreen ? languageOf(io.env) : 'en');
    const look = isScreen ? screen(options, io) : { color: false, columns: 100 };
    const text = render(audited, knowledge, { lang, quiet: options.quiet === true, failOn: settings.failOn, ...look });
    if (file) write(file, text, io);
    else io.out(text);
  }
  for (const issue of issues) io.err(`${describeIssue(issue)}\n`);
  if (issues.length) return 2;
  const due = SEVERITIES.slice(0, SEVERITIES.indexOf(settings.failOn) + 1);
  return audited.some(({ differences }) => differences.some(({ severity }) => due.includes(severity))) ? 1 : 0;
};
