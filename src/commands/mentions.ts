import { UserError } from '../errors.ts';
import { parseIso } from '../exact/civil.ts';
import { builtinKnowledge } from '../knowledge/builtin.ts';
import { type MentionContext, readMentions } from '../read/mentions/index.ts';
import { compileNames } from '../read/mentions/names.ts';
import { mentionJson } from '../report/mention-json.ts';
import type { Command } from './io.ts';
import { mapLines, type Row } from './ndjson.ts';

/** `mentions [PATH…]` and `mentions --lines FILE`: what the recognisers read, with spans. */
export const mentions: Command = async (_args, options, io) => {
  if (!options.lines) throw new UserError([{ where: 'mentions', what: 'no --lines FILE' }]);
  const names = compileNames(builtinKnowledge());
  return mapLines(options.lines, io, (row) => {
    if (typeof row.text !== 'string') throw new Error('"text" is missing, expected a string');
    return { mentions: readMentions(row.text, { ...contextOf(row), names }).map(mentionJson) };
  });
};

function contextOf(row: Row): Omit<MentionContext, 'names'> {
  const language = row.lang === 'zh' || row.lang === 'en' ? row.lang : null;
  if (row.asOf === undefined || row.asOf === null) return { language, anchor: null };
  const anchor = typeof row.asOf === 'string' ? parseIso(row.asOf) : null;
  if (!anchor)
    throw new Error(`"asOf" ${JSON.stringify(row.asOf)} is no date, expected YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS`);
  return { language, anchor };
}
