import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { builtinKnowledge } from '../src/knowledge/builtin.ts';
import { REPORT_FILES } from '../src/report/index.ts';
import { folderOf, gainsay } from './cli/run.ts';
import { rulesIndex } from './tools/rules-index.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stored = (path: string): string => readFileSync(join(root, path), 'utf8');
const STALE = 'stale: run `npm run update` and read the difference';

test('rules/README.md is the index of the rules', () => {
  expect(stored('rules/README.md') === rulesIndex(builtinKnowledge()), STALE).toBe(true);
});

test('reports/ is what `check seeds` writes', async () => {
  const folder = folderOf({});
  const ran = await gainsay(root, ['check', 'seeds', '--reports', folder]);
  expect(ran.code, ran.err).toBe(1);
  for (const [name] of REPORT_FILES)
    expect(readFileSync(join(folder, name), 'utf8') === stored(`reports/${name}`), `reports/${name} is ${STALE}`).toBe(
      true,
    );
});
