import { ConfigError, describeIssue } from '../errors.ts';
import { PROFILES, type Profile } from '../reason/translation/profile.ts';
import { AUDIT_FORMATS, type AuditFormat } from '../report/audit.ts';
import { isSevere } from '../report/due.ts';
import type { Command } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { screen, targetsOf, write } from './output.ts';
import { languageOf, settingsOf } from './settings.ts';
import { writeStepSummary } from './step-summary.ts';
import { auditPairs, auditPaths, glossaryOf, type Means } from './translations.ts';

/** `audit ORIGINAL TRANSLATION` · `audit --pairs FILE`: what a translation did to values, names, hedges and conditions. */
export const audit: Command = async (paths, options, io) => {
  const targets = targetsOf(options, Object.keys(AUDIT_FORMATS));
  const settings = settingsOf(options, io);
  const knowledge = knowledgeOf(options, settings.config, io);
  const { config } = settings;
  const glossary = glossaryOf(options.glossary, config, io);
  const profile = profileOf(options.profile) ?? config.profile;
  const means: Means = { knowledge, config, options: { profile, ...(glossary ? { glossary } : {}) } };
  const { audited, issues } =
    options.pairs === undefined ? auditPaths(paths, means, io) : await auditPairs(options.pairs, means, options, io);
  for (const { format, file } of targets) {
    const render = AUDIT_FORMATS[format] as AuditFormat; // targetsOf let only known formats through
    const isScreen = !file && format === 'pretty';
    const lang = settings.lang ?? (isScreen ? languageOf(io.env) : 'en');
    const look = isScreen ? screen(options, io) : { color: false, columns: 100 };
    const how = { lang, quiet: options.quiet === true, failOn: settings.failOn, ...look };
    const text = render(audited, knowledge, how);
    if (file) write(file, text, io);
    else io.out(text);
    if (format === 'github')
      writeStepSummary(() => (AUDIT_FORMATS.markdown as AuditFormat)(audited, knowledge, how), io);
  }
  for (const issue of issues) io.err(`${describeIssue(issue)}\n`);
  if (issues.length) return 2;
  const isDue = audited.some(({ differences }) => differences.some((one) => isSevere(one.severity, settings.failOn)));
  return isDue ? 1 : 0;
};

/** @throws ConfigError */
function profileOf(given: string | undefined): Profile | undefined {
  const found = PROFILES.find((profile) => profile === given);
  if (given !== undefined && !found)
    throw new ConfigError([
      { where: '--profile', what: `Unknown value "${given}"`, expected: `one of ${PROFILES.join(', ')}` },
    ]);
  return found;
}
