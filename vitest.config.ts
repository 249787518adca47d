import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { GAINSAY_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/tools/global-setup.mjs'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks', // a process a file: tests of speed count the processor time of theirs
    maxWorkers: 2,
  },
});
