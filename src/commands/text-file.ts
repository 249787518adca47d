import { resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { textAt } from '../files/text.ts';
import type { Io } from './io.ts';

/** The text of a file beside the sources; `expected` says what it should be. @throws ConfigError where it cannot be read */
export function textOfFile(path: string, io: Pick<Io, 'cwd'>, expected: string, hint?: string): string {
  try {
    return textAt(resolve(io.cwd, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError([{ where: path, what: `cannot be read (${code})`, expected, ...(hint ? { hint } : {}) }]);
  }
}
