import { isMark, type Token } from '../tokens.ts';
import type { Part, Row } from './rows.ts';

/** A row that fits: which tokens stand under which label. */
export interface Match {
  readonly row: Row;
  readonly bound: ReadonlyMap<string, readonly Token[]>;
  readonly start: number;
  readonly end: number;
  /** How much the pattern asked for, and how much other text stands between its parts. */
  readonly weight: number;
  readonly slack: number;
  /** Whether 各 or each stands in it, so that a list shares it out. */
  readonly hasEach: boolean;
}

/** Marks that end what a construction may span; a comma may be asked for by name. */
const ENDS = ['COMMA', 'SEMI', 'COLON', 'STOP', 'CLOSE', 'DASH', 'DUN', 'OPEN'];

/** Every place where a row fits, in one pass: each row is tried once from each token, parts are sought left to right without going back. */
export function matchRows(tokens: readonly Token[], rows: ReadonlyMap<string, readonly Row[]>, text: string): Match[] {
  const matches: Match[] = [];
  for (const [i, token] of tokens.entries())
    for (const name of token.classes) {
      const starting = rows.get(name);
      if (!starting) continue;
      for (const row of starting) {
        const match = matchAt(tokens, i, row, text);
        if (match) matches.push(match);
      }
    }
  return matches;
}

/** Rows by the classes their first part may stand on. */
export function indexRows(rows: readonly Row[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows)
    for (const name of new Set(row.parts[0]?.classes ?? [])) index.set(name, [...(index.get(name) ?? []), row]);
  return index;
}

interface State {
  at: number;
  slack: number;
}

function matchAt(tokens: readonly Token[], from: number, row: Row, text: string): Match | null {
  const { parts } = row;
  const first = parts[0];
  if (first?.label && first.label === row.construction.claim.subject && tokens[from]?.classes.has('OBJECT'))
    return null;
  // Most rows fail at their second part: what stands where is laid out at the end.
  const taken: { readonly label: string | null; readonly members: readonly number[] }[] = [];
  const state: State = { at: from, slack: 0 };
  for (let n = 0; n < parts.length; n++) {
    const part = parts[n] as Part;
    const found = n === 0 ? from : seek(tokens, state.at, part, row, text);
    if (found === null || (part.optional && isBehindNext(tokens, state.at, row, n, found, text))) {
      if (part.optional) continue;
      return null;
    }
    if (n > 0) state.slack += slackBetween(tokens, state.at - 1, found, text);
    const members = part.list ? listFrom(tokens, found, part, text) : [found];
    taken.push({ label: part.label, members });
    state.at = (members.at(-1) ?? found) + 1;
  }
  const bound = new Map<string, Token[]>();
  for (const { label, members } of taken)
    if (label)
      bound.set(
        label,
        members.flatMap((i) => tokens[i] ?? []),
      );
  const end = tokens[state.at - 1]?.end ?? 0;
  const hasEach = tokens.slice(from, state.at + 1).some((t) => t.classes.has('EACH'));
  return { row, bound, hasEach, start: tokens[from]?.start ?? 0, end, weight: taken.length, slack: state.slack };
}

/** An optional part that would be found only after the next part is absent. */
function isBehindNext(tokens: readonly Token[], at: number, row: Row, n: number, found: number, text: string): boolean {
  const next = row.parts[n + 1];
  const other = next ? seek(tokens, at, next, row, text) : null;
  return other !== null && other < found;
}

/** The first token of the part's classes, with nothing before it but what may be skipped. */
function seek(tokens: readonly Token[], at: number, part: Part, row: Row, text: string): number | null {
  let room = row.construction.gap;
  let end = tokens[at - 1]?.end ?? tokens[at]?.start ?? 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) return null;
    room -= Math.max(0, widthOf(text, end, token.start));
    if (room < 0) return null;
    if (part.classes.some((c) => token.classes.has(c))) return i;
    if (token.closes !== null && isMark(token, 'OPEN')) {
      i = token.closes;
      end = tokens[i]?.end ?? token.end;
      continue;
    }
    if (isMark(token, ...ENDS)) return null;
    if (token.kind === 'mention' && haveShared(token.classes, row.wanted)) return null;
    // A relative clause: what stands before 的 belongs to something else.
    if (token.classes.has('=的')) return null;
    if (token.kind === 'cue' && token.attributes.length > 0 && row.wanted.has('ATTR')) return null;
    if (token.kind !== 'mention') room -= widthOf(text, Math.max(end, token.start), token.end) / 2;
    end = Math.max(end, token.end);
  }
  return null;
}

function haveShared(classes: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const one of classes) if (wanted.has(one)) return true;
  return false;
}

const ARTICLE = /^ (?:the|an?) /u;

/** Members of a list: the same class again right after a list mark or a conjunction. */
function listFrom(tokens: readonly Token[], first: number, part: Part, text: string): number[] {
  const members = [first];
  let at = first;
  for (;;) {
    const last = tokens[at];
    let next = at + 1;
    while (tokens[next] && isJoint(tokens[next]) && next - at <= 2) next++;
    const token = tokens[next];
    const previous = tokens[next - 1];
    if (!last || !token || !previous || next === at + 1) return members;
    const from = previous.end + (ARTICLE.exec(text.slice(previous.end, previous.end + 6))?.[0].length ?? 0);
    if (widthOf(text, from, token.start) > 0.7 || !part.classes.some((c) => token.classes.has(c))) return members;
    members.push(next);
    at = next;
  }
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (isMark(token, 'DUN', 'COMMA') || token.classes.has('CONJ'));

const slackBetween = (tokens: readonly Token[], a: number, b: number, text: string): number => {
  const [left, right] = [tokens[a], tokens[b]];
  return left && right ? Math.max(0, widthOf(text, left.end, right.start)) : 0;
};

/** How much text that is: characters of Chinese in full, other letters as a third, blanks and markup as nothing. */
export function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x2e80) width += 1;
    else if (code > 0x20 && code !== 0x2a) width += 0.33;
  }
  return width;
}
