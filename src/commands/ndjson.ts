import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { SourceError } from '../errors.ts';
import { jsonText } from '../report/json-text.ts';
import type { ExitCode, Io } from './io.ts';
import { linesOf } from './lines.ts';

export type Row = Readonly<Record<string, unknown>>;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const FLUSH = 1 << 16;

/**
 * One line out for each line in, in the same order, streaming. `answer` throws on a row it cannot use: that line yields
 * `{ id, error }`, the run goes on and ends with exit code 2. `-` reads standard input.
 */
export async function mapLines(file: string, io: Io, answer: (row: Row) => object): Promise<ExitCode> {
  let [failed, seen, buffered] = [0, 0, ''];
  for await (const line of linesOf(open(file, io))) {
    if (!line.text.trim()) continue;
    seen += 1;
    const out = answerLine(line.text.replace(/^\uFEFF/, ''), answer);
    if (out.error) io.err(`${file}:${line.number}:1 ${out.error}\n`);
    if (out.error) failed += 1;
    buffered += `${jsonText(out.row)}\n`;
    if (buffered.length > FLUSH) {
      io.out(buffered);
      buffered = '';
    }
  }
  io.out(buffered);
  if (!seen) throw new SourceError([{ where: file, what: 'holds no line', expected: 'one JSON object a line' }]);
  if (failed) io.err(`${failed} of ${seen} lines could not be read: their answers carry "error".\n`);
  return failed ? 2 : 0;
}

function answerLine(text: string, answer: (row: Row) => object): { row: object; error?: string } {
  let id: unknown = null;
  try {
    const row: unknown = JSON.parse(text);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('expected a JSON object');
    id = (row as Row).id ?? null;
    return { row: { id, ...answer(row as Row) } };
  } catch (error) {
    return { row: { id, error: messageOf(error) }, error: messageOf(error) };
  }
}

async function* open(file: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? io.stdin() : createReadStream(resolve(io.cwd, file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'EACCES') throw error;
    throw new SourceError([
      { where: file, what: `cannot be read (${code})`, expected: 'a file with one JSON object a line' },
    ]);
  }
}
