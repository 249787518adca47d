// `npm run bench`: bundles every tests/bench/*.bench.ts and prints its rows. Figures of one machine at one hour: read the ratios.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { generate } from '../tools/build.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
await generate();
const dir = mkdtempSync(join(root, 'node_modules/.gainsay-bench-'));
try {
  for (const file of readdirSync(here)
    .filter((name) => name.endsWith('.bench.ts'))
    .sort()) {
    const out = join(dir, file.replace(/\.ts$/, '.mjs'));
    await build({
      entryPoints: [join(here, file)],
      outfile: out,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    const { rows, title } = await import(pathToFileURL(out).href);
    console.log(title ?? `${file.replace('.bench.ts', '')} (MB/s of processor time)`);
    for (const { what, zh, en } of rows())
      console.log(`  ${what.padEnd(32)} zh ${zh.toFixed(1).padStart(7)}  en ${en.toFixed(1).padStart(7)}`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
