import { align, type Derived, verbatim } from '../derived.ts';
import { MAX_NESTING } from '../hostile.ts';
import type { Tree } from './tree.ts';

interface Scanner {
  readonly text: string;
  readonly end: number;
  at: number;
  /** What was passed over: said in the document's notes. */
  readonly notes: Set<string>;
}

export interface Scanned {
  readonly trees: readonly Tree[];
  readonly notes: readonly string[];
}

/** Reads one JSON value (comments and trailing commas allowed), each scalar with its place. */
export function readJson(text: string, start: number, end: number): Scanned {
  const scanner: Scanner = { text, end, at: start, notes: new Set() };
  skipBlank(scanner);
  const tree = value(scanner, 0);
  skipBlank(scanner);
  if (!tree || scanner.at < end)
    scanner.notes.add(`data broken at offset ${Math.min(scanner.at, end)}: the rest is not read`);
  return { trees: tree ? [tree] : [], notes: [...scanner.notes] };
}

/** Object and array literals of a program, found by scanning; nothing is run. */
export function readLiterals(text: string, start: number, end: number): Scanned {
  const scanner: Scanner = { text, end, at: start, notes: new Set() };
  const trees: Tree[] = [];
  let before = '';
  while (scanner.at < end) {
    skipBlank(scanner);
    if (scanner.at >= end) break;
    const char = text[scanner.at] ?? '';
    if ((char === '{' || char === '[') && OPENS_VALUE.test(before) && isLiteral(scanner)) {
      const tree = value(scanner, 0);
      if (tree && holdsData(tree)) trees.push(tree);
      before = '}';
    } else before = token(scanner);
  }
  return { trees, notes: [...scanner.notes] };
}

/** What stands before a literal that is a value: an assignment, an argument, a member, an export. */
const OPENS_VALUE = /^(?:[=(,:?[]|return|default|=>|)$/u;
const WORD = /[\p{L}\p{N}_$]+/uy;
const NUMBER = /[-+]?(?:0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][-+]?\d+)?\.?)n?/uy;

const sticky = (pattern: RegExp, { text, at }: Scanner): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Steps over one token and says what it was. */
function token(scanner: Scanner): string {
  const char = scanner.text[scanner.at] ?? '';
  if (char === '"' || char === "'" || char === '`') {
    skipString(scanner);
    return 'string';
  }
  const word = sticky(WORD, scanner);
  scanner.at += word.length || 1;
  return word || char;
}

/** White space and comments. */
function skipBlank(scanner: Scanner): void {
  const { text, end } = scanner;
  while (scanner.at < end) {
    const code = text.charCodeAt(scanner.at);
    if (code <= 32 || code === 0xa0 || code === 0xfeff) scanner.at++;
    else if (code === 47 && text[scanner.at + 1] === '/') scanner.at = until(text, '\n', scanner.at, end);
    else if (code === 47 && text[scanner.at + 1] === '*') scanner.at = until(text, '*/', scanner.at + 2, end);
    else return;
  }
}

function until(text: string, mark: string, from: number, end: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 || at >= end ? end : at + mark.length;
}

/** Past the closing quote mark; a broken string ends with its line. */
function skipString(scanner: Scanner): { start: number; end: number } {
  const { text, end } = scanner;
  const quote = text[scanner.at];
  const start = ++scanner.at;
  while (scanner.at < end && text[scanner.at] !== quote && (quote === '`' || text[scanner.at] !== '\n')) {
    scanner.at += text[scanner.at] === '\\' ? 2 : 1;
  }
  const stop = Math.min(scanner.at, end);
  if (text[scanner.at] === quote) scanner.at++;
  return { start, end: stop };
}

/** An object literal shows a key, a list any value; a block of statements shows neither. */
function isLiteral({ text, at }: Scanner): boolean {
  const head = text.slice(at, at + 400);
  return head.startsWith('[') || OBJECT_HEAD.test(head);
}

const OBJECT_HEAD =
  /^\{(?:\s|\/\/[^\n]{0,200}\n|\/\*[^*]{0,200}\*\/){0,20}(?:(?:[\p{L}\p{N}_$]{1,100}|"[^"\n]{0,200}"|'[^'\n]{0,200}'|\[[^\]\n]{0,100}\])\s{0,20}:|\.\.\.)/u;

function value(scanner: Scanner, depth: number): Tree | null {
  const char = scanner.text[scanner.at];
  if (depth > MAX_NESTING) scanner.notes.add('data nested deeper than 50 is not read');
  if ((char === '{' || char === '[') && depth > MAX_NESTING) {
    skipExpression(scanner);
    return null;
  }
  if (char === '{') return object(scanner, depth);
  if (char === '[') return list(scanner, depth);
  const scalar = char === '"' || char === "'" || char === '`' ? string(scanner) : bare(scanner);
  return scalar && endsHere(scanner) ? scalar : skipRest(scanner);
}

/** A value that goes on (`60 * 60`, `name + ' AG'`) is none that was written down; a type beside it changes nothing. */
function endsHere(scanner: Scanner): boolean {
  skipBlank(scanner);
  const rest = scanner.text.slice(scanner.at, scanner.at + 12);
  if (/^(?:as|satisfies)\s/u.test(rest)) skipExpression(scanner);
  return rest === '' || scanner.at >= scanner.end || /^(?:[,}\]);]|as\s|satisfies\s)/u.test(rest);
}

function skipRest(scanner: Scanner): null {
  skipExpression(scanner);
  return null;
}

function string(scanner: Scanner): Tree {
  const { start, end } = skipString(scanner);
  const written = scanner.text.slice(start, end);
  const text: Derived = written.includes('\\')
    ? align(unescaped(written), scanner.text, start, end)
    : verbatim(scanner.text, start, end);
  return { kind: 'scalar', value: text, quoted: true };
}

const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '\n': '' };

const unescaped = (written: string): string =>
  written.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/gu, (_, u?: string, x?: string, c?: string) =>
    c === undefined ? String.fromCharCode(Number.parseInt(u ?? x ?? '20', 16)) : (NAMED[c] ?? c),
  );

function bare(scanner: Scanner): Tree | null {
  const start = scanner.at;
  const number = sticky(NUMBER, scanner);
  const word = number === '' ? sticky(WORD, scanner) : '';
  const length = number.length || (/^(?:true|false|null)$/u.test(word) ? word.length : 0);
  if (length === 0) return null;
  scanner.at += length;
  return { kind: 'scalar', value: verbatim(scanner.text, start, scanner.at), quoted: false };
}

function object(scanner: Scanner, depth: number): Tree {
  const members: { key: string; value: Tree }[] = [];
  scanner.at++;
  while (nextMember(scanner, '}')) {
    const key = keyOf(scanner);
    if (key === null) skipExpression(scanner);
    else {
      const member = value(scanner, depth + 1);
      if (member) members.push({ key, value: member });
    }
  }
  return { kind: 'object', members };
}

function list(scanner: Scanner, depth: number): Tree {
  const items: Tree[] = [];
  scanner.at++;
  while (nextMember(scanner, ']')) {
    const item = value(scanner, depth + 1);
    if (item) items.push(item);
  }
  return { kind: 'list', items };
}

/** Moves to the next member; false, past the closing bracket, when there is none. */
function nextMember(scanner: Scanner, close: string): boolean {
  skipBlank(scanner);
  while (scanner.text[scanner.at] === ',' && scanner.at < scanner.end) {
    scanner.at++;
    skipBlank(scanner);
  }
  if (scanner.at >= scanner.end) {
    scanner.notes.add('data ends before its last bracket');
    return false;
  }
  const char = scanner.text[scanner.at] ?? '';
  if (char === close) {
    scanner.at++;
    return false;
  }
  if (char === '}' || char === ']' || char === ')') {
    scanner.notes.add(`unexpected "${char}" at offset ${scanner.at}`);
    scanner.at++;
    return close === ']' ? nextMember(scanner, close) : false;
  }
  return true;
}

/** The key of `key: value`; null for what has none (a method, a spread, a shorthand). */
function keyOf(scanner: Scanner): string | null {
  const char = scanner.text[scanner.at] ?? '';
  let key: string;
  if (char === '"' || char === "'") {
    const { start, end } = skipString(scanner);
    key = unescaped(scanner.text.slice(start, end));
  } else {
    key = sticky(WORD, scanner);
    scanner.at += key.length;
  }
  skipBlank(scanner);
  if (key === '' || scanner.text[scanner.at] !== ':') return null;
  scanner.at++;
  skipBlank(scanner);
  return key;
}

/** To the comma or bracket that ends an expression; brackets inside it are passed over whole. */
function skipExpression(scanner: Scanner): void {
  let open = 0;
  while (scanner.at < scanner.end) {
    skipBlank(scanner);
    const char = scanner.text[scanner.at] ?? '';
    if (open === 0 && (char === ',' || char === '}' || char === ']' || char === ')' || char === ';')) {
      if (char === ';' || char === ')') scanner.at++;
      return;
    }
    if ('({['.includes(char) && char !== '') open++;
    else if (')}]'.includes(char) && char !== '') open--;
    token(scanner);
  }
}

const holdsData = (tree: Tree): boolean =>
  tree.kind === 'scalar' ||
  (tree.kind === 'object' ? tree.members.some(({ value: v }) => holdsData(v)) : tree.items.some(holdsData));

/** The strings and numbers of one value at `at`, and where it ends: lists give each of their items. */
export function readScalar(text: string, at: number, end: number): { values: Derived[]; at: number } {
  const scanner: Scanner = { text, end, at, notes: new Set() };
  const char = text[at] ?? '';
  const tree = char === '[' || char === '{' ? value(scanner, 0) : string(scanner);
  return { values: tree ? scalars(tree) : [], at: scanner.at };
}

const scalars = (tree: Tree): Derived[] =>
  tree.kind === 'scalar' ? [tree.value] : tree.kind === 'list' ? tree.items.flatMap(scalars) : [];
