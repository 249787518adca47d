// The only writer of stored output: src/knowledge/builtin.json, rules/README.md and reports/. Run by `npm run update`.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesIndex } from './rules-index.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status;

if (node('tests/tools/build.mjs', '--no-types') !== 0) process.exit(1);
const knowledge = JSON.parse(readFileSync(join(root, 'src/knowledge/builtin.json'), 'utf8'));
writeFileSync(join(root, 'rules/README.md'), rulesIndex(knowledge));
// gainsay.yaml says where the reports go. 1 is no failure: the seeds hold contradictions by design.
const code = node('dist/gainsay.cjs', 'check', 'seeds', '--lang', 'en');
process.exitCode = code === 1 ? 0 : 1;
