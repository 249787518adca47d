import { parse } from 'yaml';
import type { Decision } from '../model/decision.ts';
import { formatDecisions, parseDecisions } from './decisions-file.ts';

/** An entry of the file with the comment lines right above it. */
interface Block {
  readonly id: string;
  readonly text: string;
}

/**
 * The file's text with one entry put in its place by id, replaced, or (null) taken out. All other entries and the comments of people stay to
 * the letter; a file that is laid out in another way is written anew. `text` must be free of faults.
 */
export function withDecision(text: string, id: string, decision: Decision | null): string {
  const { decisions } = parseDecisions('', text);
  const wanted = [...decisions.filter((one) => one.id !== id), ...(decision ? [decision] : [])];
  const edited = edit(text, id, decision);
  return edited !== null && isSame(parseDecisions('', edited).decisions, wanted) ? edited : formatDecisions(wanted);
}

const isSame = (left: readonly Decision[], right: readonly Decision[]): boolean =>
  formatDecisions(left) === formatDecisions(right);

/** The file edited block by block; null where it is no list of blocks. */
function edit(text: string, id: string, decision: Decision | null): string | null {
  const split = blocksOf(text);
  if (!split) return null;
  const { head, blocks } = split;
  const made = decision && entryText(decision);
  const at = blocks.findIndex((block) => block.id === id);
  const old = blocks[at];
  if (old) {
    const comment = /^(?:[ \t]*#.*\n)*/u.exec(old.text)?.[0] ?? '';
    const put = made === null ? [] : [{ id, text: `${comment}${made}` }];
    return joined(head, [...blocks.slice(0, at), ...put, ...blocks.slice(at + 1)]);
  }
  if (made === null) return text;
  const next = blocks.findIndex((block) => block.id > id);
  const where = next < 0 ? blocks.length : next;
  return joined(head, [...blocks.slice(0, where), { id, text: made }, ...blocks.slice(where)]);
}

/** One entry as `formatDecisions` writes it, without the head comment. */
const entryText = (decision: Decision): string => {
  const whole = formatDecisions([decision]);
  return whole.slice(whole.indexOf('\n- ') + 1);
};

const joined = (head: string, blocks: readonly Block[]): string =>
  [head.trimEnd(), ...blocks.map(({ text }) => text.trimEnd())].filter(Boolean).join('\n\n').concat('\n');

function blocksOf(text: string): { head: string; blocks: Block[] } | null {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const starts = lines.flatMap((line, at) => (line.startsWith('- ') ? [withComments(lines, at)] : []));
  if (!starts.length) return parse(text) ? null : { head: formatDecisions([]), blocks: [] };
  const blocks: Block[] = [];
  for (const [at, start] of starts.entries()) {
    const block = lines.slice(start, starts[at + 1] ?? lines.length).join('\n');
    const id = idOf(block);
    if (id === null) return null;
    blocks.push({ id, text: block });
  }
  return { head: lines.slice(0, starts[0]).join('\n'), blocks };
}

/** The first of the comment lines right above an entry. */
function withComments(lines: readonly string[], entry: number): number {
  let start = entry;
  while (start > 0 && /^\s*#/u.test(lines[start - 1] ?? '')) start--;
  return start;
}

function idOf(block: string): string | null {
  try {
    const entries: unknown = parse(block, { schema: 'core' });
    const entry: unknown = Array.isArray(entries) && entries.length === 1 ? entries[0] : null;
    return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
      ? entry.id
      : null;
  } catch {
    return null;
  }
}
