import { auditSegments } from '../audit.ts';
import { ConfigError } from '../errors.ts';
import { segmentsOf } from '../files/pairs.ts';
import { auditJson } from '../report/audit-json.ts';
import { jsonText } from '../report/json-text.ts';
import type { Command } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { targetsOf, write } from './output.ts';
import { settingsOf } from './settings.ts';

/** `audit ORIGINAL TRANSLATION` · `audit --pairs FILE`: what a translation did to values, names, hedges and conditions. */
export const audit: Command = async (paths, options, io) => {
  const [target] = targetsOf(options, ['json']);
  const settings = settingsOf(options, io);
  const knowledge = knowledgeOf(options, settings.config, io);
  if (options.pairs === undefined)
    throw new ConfigError([{ where: 'audit', what: 'names no pairs', expected: 'two paths or --pairs FILE' }]);
  const { segments } = segmentsOf(options.pairs, io.cwd);
  const text = `${jsonText(auditJson(auditSegments(segments, knowledge), knowledge, settings.lang ?? 'en'), 2)}\n`;
  if (target?.file) write(target.file, text, io);
  else io.out(text);
  return 0;
};
