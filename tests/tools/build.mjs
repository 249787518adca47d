// Builds dist/: the knowledge of rules/ as one JSON file, the library, the one-file binary, the types.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildBinary } from './build-binary.mjs';
import { buildPage } from './build-page.mjs';
import { writeIfChanged } from './write.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
};

const COMPILER = "export * from './src/knowledge/compile.ts'; export * from './src/reason/checks/index.ts';";

/** Compiles rules/ into src/knowledge/builtin.json; throws with every fault of every rule file. */
async function buildKnowledge() {
  const dir = mkdtempSync(join(root, 'node_modules/.gainsay-build-'));
  const out = join(dir, 'compile.mjs');
  await build({
    ...common,
    stdin: { contents: COMPILER, resolveDir: root, loader: 'ts' },
    format: 'esm',
    outfile: out,
    packages: 'external',
  });
  const { compileKnowledge, checks } = await import(pathToFileURL(out).href);
  rmSync(dir, { recursive: true, force: true });
  const folder = join(root, 'rules');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.yaml'))
    .map((e) => join(e.parentPath ?? e.path, e.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
  const text = JSON.stringify(compileKnowledge(files, new Map(checks.map((check) => [check.id, check.params]))));
  writeIfChanged(join(root, 'src/knowledge/builtin.json'), text);
}

/** What is made from other files before anything can be bundled or tested. */
export async function generate() {
  await Promise.all([buildKnowledge(), buildPage(root)]);
}

async function buildAll() {
  await generate();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const define = { GAINSAY_VERSION: JSON.stringify(version) };
  await buildBinary(root, { ...common, define });
  await build({
    ...common,
    define,
    entryPoints: ['src/index.ts'],
    platform: 'neutral', // neither Node's modules nor the browser's: it runs in both
    mainFields: ['module', 'main'],
    target: 'es2023',
    format: 'esm',
    outfile: 'dist/index.js',
    external: ['zod'], // its types are part of ours, so it stays a dependency; all else is bundled
    minifySyntax: true,
  });
  if (!process.argv.includes('--no-types'))
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
      cwd: root,
      stdio: 'inherit',
    });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildAll().catch((error) => {
    console.error(error.name === 'RuleFileError' ? error.message : error);
    process.exit(1);
  });
