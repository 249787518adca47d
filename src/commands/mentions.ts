import { ConfigError } from '../errors.ts';
import { parseIso } from '../exact/civil.ts';
import { type MentionContext, readMentions } from '../read/mentions/index.ts';
import { compileNames } from '../read/mentions/names.ts';
import { jsonText } from '../report/json-text.ts';
import { mentionJson } from '../report/mention-json.ts';
import { documentMentions } from '../report/mentions-of.ts';
import { gather } from './gather.ts';
import type { Command, Io, Options } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { mapLines, type Row } from './ndjson.ts';
import { targetsOf, write } from './output.ts';
import { settingsOf } from './settings.ts';

/** `mentions [PATH…]` and `mentions --lines FILE`: what the recognisers read, with spans. */
export const mentions: Command = async (paths, options, io) => {
  if (options.lines !== undefined) return ofLines(options.lines, paths, options, io);
  const [target] = targetsOf({ ...options, format: options.format ?? ['ndjson'] }, ['json', 'ndjson']);
  const { inputs, knowledge, issues } = await gather(paths, options, io, 'never');
  const rows = inputs.flatMap((input) => documentMentions(input, knowledge));
  const text = target?.format === 'json' ? `${jsonText(rows, 2)}\n` : rows.map((row) => `${jsonText(row)}\n`).join('');
  if (target?.file) write(target.file, text, io);
  else io.out(text);
  for (const issue of issues) io.err(`${issue.where} ${issue.what}\n`);
  return issues.length ? 2 : 0;
};

function ofLines(file: string, paths: readonly string[], options: Options, io: Io) {
  if (paths.length)
    throw new ConfigError([{ where: 'mentions', what: 'takes either paths or --lines FILE', expected: 'one of them' }]);
  const names = compileNames(knowledgeOf(options, settingsOf(options, io).config, io));
  return mapLines(file, io, (row) => {
    if (typeof row.text !== 'string') throw new Error('"text" is missing, expected a string');
    return { mentions: readMentions(row.text, { ...contextOf(row), names }).map(mentionJson) };
  });
}

function contextOf(row: Row): Omit<MentionContext, 'names'> {
  const language = row.lang === 'zh' || row.lang === 'en' ? row.lang : null;
  if (row.asOf === undefined || row.asOf === null) return { language, anchor: null };
  const anchor = typeof row.asOf === 'string' ? parseIso(row.asOf) : null;
  if (!anchor)
    throw new Error(`"asOf" ${JSON.stringify(row.asOf)} is no date, expected YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS`);
  return { language, anchor };
}
