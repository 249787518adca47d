import { readFileSync } from 'node:fs';

/** The text of a file that people write for the program, without a byte-order mark. Sources are decoded by decode.ts. */
export const textAt = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
