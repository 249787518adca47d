import type { Issue } from '../errors.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import type { Related } from '../relate/index.ts';

/** A comment that lets findings of some rules be, for what stands right after it. */
interface Ignore {
  readonly document: Document;
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
  /** What it speaks of: the next block of a text, the next row or entry of data. */
  readonly covers: Span;
}

export interface Ignored {
  readonly findings: readonly Finding[];
  /** Comments that cannot be followed: no rule, no reason, a rule that is none. */
  readonly faults: readonly Issue[];
  /** Comments that no finding of the run answers to. */
  readonly unused: readonly Issue[];
}

const FORM = 'gainsay-ignore-next RULE: REASON';
/** `<!-- … -->` on a line of its own; in data, a line that is a comment. */
const IN_TEXT = /^ {0,3}<!--\s*gainsay-ignore-next\b(?<said>.*?)-->\s*$/u;
const IN_DATA = /^\s*(?:#|\/\/)\s*gainsay-ignore-next\b(?<said>.*)$/u;
const SAID = /^\s+(?<rules>[\w-]+(?:\s*,\s*[\w-]+)*)\s*[:：]\s*(?<reason>\S.*)$/u;
/** Documents of rows and entries, whose comments are lines that begin with a mark. */
const DATA: ReadonlySet<string> = new Set(['csv', 'tsv', 'yaml', 'literal']);
const FENCE = /^ {0,3}(?:```|~~~)/u;

/** Marks what comments in the documents let be as `ignored`. Such findings stay in every report; they only no longer count. */
export function applyIgnores(findings: readonly Finding[], related: Related, rules: readonly Rule[]): Ignored {
  const faults: Issue[] = [];
  const ignores = related.documents.flatMap((document) => ignoresOf(document, rules, faults));
  if (!ignores.length) return { findings, faults, unused: [] };
  const names = new Map(rules.map(({ id, was }) => [id, [id, ...was]]));
  const claims = new Map(related.claims.map((claim) => [claim.id, claim]));
  const used = new Set<Ignore>();
  const marked = findings.map((finding): Finding => {
    const ids = names.get(finding.rule) ?? [finding.rule];
    const fitting = ignores.filter(
      (ignore) => ignore.rules.some((rule) => ids.includes(rule)) && finding.claims.some((id) => isCovered(ignore, id)),
    );
    for (const ignore of fitting) used.add(ignore);
    const [by] = fitting;
    if (!by || (finding.state !== 'open' && finding.state !== 'stale')) return finding;
    return { ...finding, state: 'ignored', decision: `ignored: ${by.reason} (${whereOf(by)})` };
  });
  const unused = ignores.filter((ignore) => !used.has(ignore)).map(unusedOf);
  return { findings: marked, faults, unused };

  function isCovered({ document, covers }: Ignore, id: string): boolean {
    const claim = claims.get(id);
    return claim?.document === document.id && claim.span.start >= covers.start && claim.span.start < covers.end;
  }
}

const whereOf = ({ document, line }: Ignore): string => `${document.path}:${line}`;

const unusedOf = (ignore: Ignore): Issue => ({
  where: whereOf(ignore),
  what: `nothing of ${ignore.rules.join(', ')} is found in what follows`,
  hint: 'delete the comment',
});

function ignoresOf(document: Document, rules: readonly Rule[], faults: Issue[]): Ignore[] {
  const { text, profile, path } = document;
  if (!text.includes('gainsay-ignore-next')) return [];
  const isData = DATA.has(profile);
  const lines = linesOf(text);
  const known = new Set(rules.flatMap(({ id, was }) => [id, ...was]));
  let isCode = false;
  return lines.flatMap((line, at): Ignore[] => {
    if (!isData && FENCE.test(line.text)) isCode = !isCode;
    const said = isCode ? undefined : (isData ? IN_DATA : IN_TEXT).exec(line.text)?.groups?.said;
    if (said === undefined) return [];
    const fault = (what: string): Ignore[] => {
      faults.push({ where: `${path}:${at + 1}`, what, expected: FORM, hint: 'nothing is ignored by it' });
      return [];
    };
    const { rules: named = '', reason = '' } = SAID.exec(said.trimEnd())?.groups ?? {};
    if (reason === '') return fault('names no rule, or gives no reason');
    const asked = named.split(',').map((rule) => rule.trim());
    const unknown = asked.find((rule) => !known.has(rule));
    if (unknown !== undefined) return fault(`Unknown rule "${unknown}"`);
    const covers = isData ? entryAfter(lines, at) : blockAfter(document, line.end);
    return [{ document, line: at + 1, rules: asked, reason, covers }];
  });
}

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ text: text.slice(start, end).replace(/\r$/u, ''), start, end });
    start = end + 1;
  }
  return lines;
}

/** The next row or entry: a line, and those below it that are indented further. */
function entryAfter(lines: readonly Line[], at: number): Span {
  const first = lines.findIndex((line, i) => i > at && line.text.trim() !== '' && !IN_DATA.test(line.text));
  const head = lines[first];
  if (!head) return { start: 0, end: 0 };
  const depth = indentOf(head);
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || (line.text.trim() !== '' && indentOf(line) <= depth)) break;
    last = i;
  }
  return { start: head.start, end: (lines[last]?.end ?? head.end) + 1 };
}

const indentOf = ({ text }: Line): number => text.length - text.trimStart().length;

/** The next block that begins after an offset; of a table, all of it: no comment stands between its rows. */
function blockAfter({ blocks }: Document, offset: number): Span {
  const placed = blocks.map((block) => ({ block, start: block.map[0]?.source ?? 0 }));
  const next = placed.filter(({ start }) => start >= offset).sort((a, b) => a.start - b.start)[0];
  if (!next) return { start: 0, end: 0 };
  const { cell } = next.block;
  if (!cell) return { start: next.start, end: next.block.end };
  const cells = placed.filter(({ block }) => block.cell?.table === cell.table);
  return { start: next.start, end: Math.max(...cells.map(({ block }) => block.end)) };
}
