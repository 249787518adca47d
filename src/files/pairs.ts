import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Issue, SourceError } from '../errors.ts';
import type { Segment } from '../model/translation.ts';
import { decode } from './decode.ts';
import { readPo } from './pairs-po.ts';
import { readXliff } from './pairs-xliff.ts';

/** Segments of one file; a faulty one is told and left out. */
export interface Segments {
  readonly segments: readonly Segment[];
  readonly issues: readonly Issue[];
}

/** Reads the text of a file of pairs; `file` is for the issues. One format a file, one line here. */
export type PairReader = (text: string, file: string) => Segments;
const READERS: Readonly<Record<string, PairReader>> = {
  ndjson: readNdjson,
  jsonl: readNdjson,
  tsv: readTsv,
  xliff: readXliff,
  xlf: readXliff,
  po: readPo,
  pot: readPo,
};

/** @throws SourceError where the file cannot be read, is of no known kind, or holds no pair. */
export function segmentsOf(file: string, cwd: string): Segments {
  const reader = READERS[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  if (!reader)
    throw new SourceError([
      { where: file, what: 'is no file of pairs', expected: `one of .${Object.keys(READERS).join(' .')}` },
    ]);
  const read = reader(textOf(file, cwd), file);
  if (!read.segments.length)
    throw new SourceError([
      ...read.issues,
      { where: file, what: 'holds no translated pair', expected: 'an original and its translation a unit' },
    ]);
  return read;
}

function textOf(file: string, cwd: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SourceError([
      { where: file, what: `cannot be read (${code})`, expected: 'a file of pairs', hint: 'check --pairs' },
    ]);
  }
  const decoded = decode(bytes);
  if ('fault' in decoded)
    throw new SourceError([{ where: file, what: 'is not text', expected: 'UTF-8, GB18030 or Big5' }]);
  return decoded.text;
}

/** `{ id, src_lang, tgt_lang, src, tgt }` a line. */
function readNdjson(text: string, file: string): Segments {
  const [segments, issues]: [Segment[], Issue[]] = [[], []];
  text.split('\n').forEach((line, i) => {
    if (!line.trim()) return;
    const segment = segmentOf(line, i + 1);
    if (typeof segment === 'string')
      issues.push({
        where: `${file}:${i + 1}:1`,
        what: segment,
        expected: '{ "id", "src_lang", "tgt_lang", "src", "tgt" }',
      });
    else segments.push(segment);
  });
  return { segments, issues };
}

function segmentOf(text: string, line: number): Segment | string {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : 'not JSON';
  }
  if (typeof row !== 'object' || row === null) return 'no JSON object';
  const { id, src, tgt, src_lang, tgt_lang } = row as Record<string, unknown>;
  if (typeof src !== 'string' || typeof tgt !== 'string') return '"src" or "tgt" is missing or no string';
  const tag = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : String(line);
  return { id: name, sourceLanguage: tag(src_lang), targetLanguage: tag(tgt_lang), source: src, target: tgt, line };
}

const HEADS: ReadonlySet<string> = new Set(['source', 'src', 'original', '原文']);

/** Original, tab, translation; or id, original, translation. A first row of headers is passed over. */
function readTsv(text: string, file: string): Segments {
  const [segments, issues]: [Segment[], Issue[]] = [[], []];
  text.split('\n').forEach((raw, i) => {
    const cells = raw.replace(/\r$/u, '').split('\t');
    if (!raw.trim() || (i === 0 && cells.some((cell) => HEADS.has(cell.trim().toLowerCase())))) return;
    const [source, target] = cells.length > 2 ? [cells[1], cells[2]] : [cells[0], cells[1]];
    if (source === undefined || target === undefined)
      issues.push({ where: `${file}:${i + 1}:1`, what: 'holds one column', expected: 'original, tab, translation' });
    else if (target.trim())
      segments.push({
        id: cells.length > 2 ? (cells[0] ?? '') : String(i + 1),
        sourceLanguage: null,
        targetLanguage: null,
        source,
        target,
        line: i + 1,
      });
  });
  return { segments, issues };
}
