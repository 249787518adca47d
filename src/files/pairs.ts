import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Segment } from '../model/translation.ts';
export function segmentsOf(file: string, cwd: string): { segments: Segment[] } {
  const text = readFileSync(resolve(cwd, file), 'utf8');
  return {
    segments: text
      .split('\n')
      .filter((l) => l.trim())
      .map((line) => {
        const row = JSON.parse(line);
        return {
          id: row.id,
          sourceLanguage: row.src_lang ?? null,
          targetLanguage: row.tgt_lang ?? null,
          source: row.src,
          target: row.tgt,
        };
      }),
  };
}
