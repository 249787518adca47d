import { readScalar } from './data/literal.ts';
import { cellsOfTree, type Tree } from './data/tree.ts';
import { readYaml } from './data/yaml.ts';
import { type Derived, trimDerived, verbatim } from './derived.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entries.ts';

/** The head of a file that speaks of the file: YAML between `---`, TOML between `+++`. */
export interface FrontMatter {
  readonly entries: readonly Entry[];
  /** Nested values (lists of objects) are data. */
  readonly data: readonly Draft[];
  readonly bodyStart: number;
  readonly notes: readonly string[];
}

const OPEN = /^\s{0,100}(---|\+\+\+)[ \t]*\r?\n/u;
/** A front matter longer than this is none. */
const LONGEST = 64 * 1024;
const KEY_LINE =
  /^[ \t]{0,8}["']?([\p{L}][\p{L}\p{N}_ .:-]{0,40}?)["']?[ \t]{0,4}[:：=](?:[ \t]+|(?=["'[])|(?<=：)|$)(.*)$/u;

export function readFrontMatter(text: string): FrontMatter | null {
  const open = OPEN.exec(text);
  if (!open) return null;
  const mark = open[1] ?? '';
  const start = open[0].length;
  const close = new RegExp(`^${mark === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*\\r?$`, 'mu').exec(
    text.slice(start, start + LONGEST),
  );
  if (!close) return unclosed(text, start);
  const end = start + close.index;
  const bodyStart = Math.min(text.length, end + close[0].length + 1);
  if (mark === '+++') return { entries: tomlEntries(text, start, end), data: [], bodyStart, notes: [] };
  if (!hasKeyLine(text.slice(start, end))) return null;
  return { ...yamlEntries(text, start, end), bodyStart };
}

/** `---` above prose is a line across the page; above a key it opens a front matter. */
const hasKeyLine = (head: string): boolean => {
  const first = head.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first === undefined || KEY_LINE.test(first.trimEnd());
};

/** Never closed: the key lines at its start still count. */
function unclosed(text: string, start: number): FrontMatter | null {
  const first = text.slice(start).trimStart();
  if (!KEY_LINE.test(first.slice(0, Math.max(0, first.indexOf('\n'))).trimEnd())) return null;
  let end = start;
  for (let at = start; at < text.length && at - start < LONGEST; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = text.slice(at, stop).trim();
    if (line === '' ? end > start : !KEY_LINE.test(line) && !/^[-\]}]/u.test(line)) break;
    end = stop;
    at = stop + 1;
  }
  const note = 'front matter is never closed: its first lines are read line by line';
  return { entries: lineEntries(text, start, end), data: [], bodyStart: end, notes: [note] };
}

function yamlEntries(text: string, start: number, end: number): Omit<FrontMatter, 'bodyStart'> {
  const { trees, notes } = readYaml(text, start, end);
  const [tree] = trees;
  const broken = notes.map((note) => `front matter broken, ${note}`);
  if (tree?.kind !== 'object') {
    const note =
      text.slice(start, end).trim() === '' ? broken : [...broken, 'front matter is no list of keys: read line by line'];
    return { entries: lineEntries(text, start, end), data: [], notes: note };
  }
  const entries = tree.members.flatMap(({ key, value }) => scalarsOf(value).map((scalar) => ({ key, value: scalar })));
  const nested: Tree = { kind: 'object', members: tree.members.filter(({ value }) => isNested(value)) };
  const data = nested.members.length > 0 ? cellsOfTree(nested, { group: 0, table: 0 }) : [];
  if (notes.length === 0) return { entries, data, notes: [] };
  const missed = lineEntries(text, start, end).filter(({ key }) => !entries.some((entry) => entry.key === key));
  return { entries: [...entries, ...missed], data, notes: broken };
}

const isNested = (tree: Tree): boolean =>
  tree.kind === 'object' || (tree.kind === 'list' && tree.items.some((item) => item.kind !== 'scalar'));

function scalarsOf(tree: Tree): Derived[] {
  if (tree.kind === 'scalar') return tree.value.text.trim() === '' ? [] : [trimDerived(tree.value)];
  return tree.kind === 'list' ? tree.items.flatMap((item) => (item.kind === 'scalar' ? scalarsOf(item) : [])) : [];
}

/** `key: value`, one a line, for what no parser takes. */
function lineEntries(text: string, start: number, end: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const match = KEY_LINE.exec(text.slice(at, stop).trimEnd());
    if (match?.[1] && match[2]?.trim()) {
      const from = at + match[0].length - match[2].length;
      entries.push({
        key: match[1].trim(),
        value: unquoted(trimDerived(verbatim(text, from, from + match[2].length)), text),
      });
    }
    at = stop + 1;
  }
  return entries;
}

function unquoted(value: Derived, text: string): Derived {
  const start = value.map[0]?.source ?? 0;
  const quoted = value.text.length > 1 && /^(["']).*\1$/u.test(value.text);
  return quoted ? verbatim(text, start + 1, start + value.text.length - 1) : value;
}

const TOML_KEY = /^[ \t]*(?:["']?)([\p{L}\p{N}_.-]{1,60})["']?[ \t]*=[ \t]*/u;

/** TOML as far as front matters use it: `key = value` with strings, lists, numbers and dates; tables only as a prefix nobody asks for. */
function tomlEntries(text: string, start: number, end: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const key = TOML_KEY.exec(text.slice(at, Math.min(stop, at + 200)));
    let next = stop + 1;
    if (key?.[1]) {
      const { values, at: after } = tomlValue(text, at + key[0].length, stop, end);
      for (const value of values) if (value.text.trim() !== '') entries.push({ key: key[1], value });
      next = Math.max(next, after);
    }
    at = next;
  }
  return entries;
}

function tomlValue(text: string, at: number, lineEnd: number, end: number): { values: Derived[]; at: number } {
  const long = /^("""|''')/u.exec(text.slice(at, at + 3))?.[1];
  if (long) {
    const close = text.indexOf(long, at + 3);
    const stop = close < 0 || close > end ? end : close;
    return { values: [trimDerived(verbatim(text, at + 3, stop))], at: stop + 3 };
  }
  if (/["'[{]/u.test(text[at] ?? '')) return readScalar(text, at, end);
  const bare = verbatim(text, at, lineEnd);
  const comment = bare.text.indexOf(' #');
  return { values: [trimDerived(comment < 0 ? bare : verbatim(text, at, at + comment))], at: lineEnd };
}
