import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Issue } from '../errors.ts';

export interface YamlFile {
  readonly path: string;
  readonly text: string;
}

type Path = readonly PropertyKey[];
type ZodIssue = z.core.$ZodIssue;

/** One YAML file held against a schema; null where it is faulty, with every fault in `issues` as file:line:column, what, expected. `empty` is what an empty file holds. */
export function parseYamlFile<T>(file: YamlFile, schema: z.ZodType<T>, issues: Issue[], empty: unknown = {}): T | null {
  const lines = new LineCounter();
  // Dates stay strings (schema core); aliases are counted, so that a small file cannot become a huge one.
  const document = parseDocument(file.text, { schema: 'core', lineCounter: lines });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file.path}:${line}:${col}`;
  };
  for (const error of document.errors)
    issues.push({ where: at(error.pos[0]), what: firstLine(error.message), expected: 'valid YAML' });
  if (document.errors.length) return null;
  let data: unknown;
  try {
    data = document.toJS() ?? empty;
  } catch {
    // The one thing it refuses: aliases that grow a small file into a huge one.
    issues.push({ where: at(0), what: 'Its aliases expand to too much', expected: 'YAML without aliases of aliases' });
    return null;
  }
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .flatMap((issue) => describe(issue, schema))
    .map(({ path, key, ...told }) => ({ offset: offsetOf(document, path, key), told }))
    .sort((a, b) => a.offset - b.offset);
  for (const { offset, told } of faults) issues.push({ where: at(offset), ...told });
  return null;
}

/** Where values of a file stand, as file:line:column: for faults that show only once the file is used. A key that is at fault itself is the path's last. */
export function placesIn({ path: file, text }: YamlFile): (path: Path) => string {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines });
  return (path) => {
    const { line, col } = lines.linePos(offsetOf(document, path.slice(0, -1), String(path.at(-1))));
    return `${file}:${line}:${col}`;
  };
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '');

interface Described {
  readonly path: Path;
  /** The key itself is at fault, not its value. */
  readonly key?: string;
  readonly what: string;
  readonly expected?: string;
  readonly hint?: string;
}

function describe(issue: ZodIssue, schema: z.ZodType): Described[] {
  const { path } = issue;
  const name = path.map(String).join('.') || 'the file';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        path,
        key,
        what: `Unknown key "${key}"`,
        ...(known.length ? { expected: `one of ${known.join(', ')}` } : {}),
        ...nearest(key, known),
      }));
    }
    case 'invalid_value':
      if (issue.input === undefined)
        return [{ path, what: `Missing "${name}"`, expected: `one of ${issue.values.map(String).join(', ')}` }];
      return [
        {
          path,
          what: `Unknown ${name} ${JSON.stringify(issue.input) ?? '(missing)'}`,
          expected: `one of ${issue.values.map(String).join(', ')}`,
        },
      ];
    case 'invalid_type':
      return [
        {
          path,
          what: issue.input === undefined ? `Missing "${name}"` : `"${name}" is of another type`,
          expected: issue.expected,
        },
      ];
    case 'invalid_union': {
      // The option that is of the value's own type, then the one with the fewest faults.
      const isOtherType = (faults: readonly ZodIssue[]): number =>
        Number(faults.some((fault) => fault.code === 'invalid_type' && !fault.path.length));
      const best = [...issue.errors].sort((a, b) => isOtherType(a) - isOtherType(b) || a.length - b.length)[0] ?? [];
      return best.flatMap((inner) => describe({ ...inner, path: [...path, ...inner.path] } as ZodIssue, schema));
    }
    case 'custom':
      return [
        {
          path,
          what: issue.message,
          ...(typeof issue.params?.expected === 'string' ? { expected: issue.params.expected } : {}),
        },
      ];
    case 'too_small':
      return [{ path, what: `"${name}" is too short or too small`, expected: `at least ${issue.minimum}` }];
    default:
      return [{ path, what: `"${name}": ${issue.message}` }];
  }
}

/** Where a value stands, or where its nearest parent does. */
function offsetOf(document: Document, path: Path, key?: string): number {
  const parent = path.length ? document.getIn(path, true) : document.contents;
  if (key !== undefined && isMap(parent)) {
    const pair = parent.items.find((item) => String(item.key) === key);
    return startOf(pair?.key) ?? startOf(parent) ?? 0;
  }
  for (let length = path.length; length >= 0; length--) {
    const start = startOf(length ? document.getIn(path.slice(0, length), true) : document.contents);
    if (start !== null) return start;
  }
  return 0;
}

const startOf = (node: unknown): number | null =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null;

/** The keys that a schema knows at a place: through options, defaults, lists, records and alternatives. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: readonly unknown[] = alternatives(schema);
  for (const step of path)
    at = at.flatMap((one) => {
      const def = defOf(one);
      return alternatives(def?.shape ? def.shape[String(step)] : (def?.element ?? def?.valueType));
    });
  return [...new Set(at.flatMap((one) => Object.keys(defOf(one)?.shape ?? {})))];
}

const alternatives = (schema: unknown): readonly unknown[] => {
  const one = unwrap(schema);
  return defOf(one)?.options?.flatMap(alternatives) ?? [one];
};

interface Def {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly in?: unknown;
}

// zod's own introspection: every schema carries its definition under `def`.
const defOf = (schema: unknown): Def | undefined => (schema as { def?: Def } | undefined)?.def;

function unwrap(schema: unknown): unknown {
  let at = schema;
  for (let def = defOf(at); def?.innerType ?? def?.in; def = defOf(at)) at = def?.innerType ?? def?.in;
  return at;
}

/** The known key that a mistyped one is nearest to, where one is near. */
function nearest(key: string, known: readonly string[]): { hint?: string } {
  const best = known
    .map((name) => ({ name, distance: editDistance(key, name) }))
    .sort((a, b) => a.distance - b.distance || Number(b.name[0] === key[0]) - Number(a.name[0] === key[0]))[0];
  return best && best.distance <= Math.max(2, Math.floor(key.length / 3))
    ? { hint: `did you mean "${best.name}"?` }
    : {};
}

export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substituted));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
