import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, type Scalar } from 'yaml';
import { align, type Derived } from '../derived.ts';
import { isDeepYaml, MAX_NESTING } from '../hostile.ts';
import type { Scanned } from './literal.ts';
import type { Tree } from './tree.ts';

/** Reads YAML; what the parser could still read is kept where a part is broken, and the fault is noted with its line. */
export function readYaml(text: string, start: number, end: number): Scanned {
  const lines = new LineCounter();
  const source = text.slice(start, end);
  const notes: string[] = [];
  if (isDeepYaml(source)) return { trees: [], notes: [`line ${lineAt(text, start)}: nested too deep`] };
  try {
    const documents = parseAllDocuments(source, {
      lineCounter: lines,
      schema: 'core',
      uniqueKeys: false,
      logLevel: 'silent',
    });
    if (!Array.isArray(documents)) return { trees: [], notes };
    const trees = documents.flatMap((document) => {
      for (const error of document.errors.slice(0, 3)) {
        notes.push(`line ${lineAt(text, start) + lines.linePos(error.pos[0]).line - 1}: ${firstLine(error.message)}`);
      }
      const tree = treeOf(document.contents, text, start, 0);
      return tree ? [tree] : [];
    });
    return { trees, notes };
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof Error && error.name.startsWith('YAML'))) throw error;
    return { trees: [], notes: [`line ${lineAt(text, start)}: nested too deep`] };
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/ at line .*$/u, '');

function treeOf(node: Node | null, text: string, base: number, depth: number): Tree | null {
  if (depth > MAX_NESTING || !node || isAlias(node)) return null;
  if (isMap(node)) {
    const members = node.items.flatMap((pair) => {
      const value = treeOf((pair.value as Node | null) ?? null, text, base, depth + 1);
      return value ? [{ key: keyOf(pair.key), value }] : [];
    });
    return { kind: 'object', members };
  }
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.flatMap((item) => treeOf(item as Node, text, base, depth + 1) ?? []) };
  }
  return isScalar(node) ? scalarOf(node, text, base) : null;
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.source ?? key.value) : String(key));

/** Plain scalars as written (2.10 is not 2.1, a date is a string); quoted and folded ones decoded, each character with its place. */
function scalarOf(node: Scalar, text: string, base: number): Tree | null {
  const [start, end] = [base + (node.range?.[0] ?? 0), base + (node.range?.[1] ?? 0)];
  if (node.value === null || end <= start) return null;
  const plain = node.type === 'PLAIN';
  const decoded = plain ? (node.source ?? String(node.value)) : String(node.value);
  return {
    kind: 'scalar',
    value: decodedValue(decoded, text, start, end, node.type ?? 'PLAIN'),
    quoted: !plain || typeof node.value === 'string',
  };
}

function decodedValue(decoded: string, text: string, start: number, end: number, type: string): Derived {
  const value = decoded.trimEnd();
  if (type.startsWith('BLOCK')) return align(value, text, Math.max(start, text.indexOf('\n', start)), end);
  const quoted = type.startsWith('QUOTE');
  return align(value, text, quoted ? start + 1 : start, quoted ? end - 1 : end);
}
