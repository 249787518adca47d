// The binary, quick to start: arguments and help in one file, all commands in another that is read when the first of them is called.
// Node would else scan megabytes for `--help`.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** zod brings its messages in forty languages; ours are our own. */
const englishOnly = {
  name: 'zod-english-only',
  setup: ({ onLoad }) =>
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.c?js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    })),
};

/** What src/commands/index.ts loads by `import()` is left to the second part; `found` collects it. */
const commandsApart = (found) => ({
  name: 'commands-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, kind, importer }) => {
      if (kind !== 'dynamic-import' || !importer.replaceAll('\\', '/').endsWith('src/commands/index.ts')) return null;
      found.add(path);
      return { path: `command:${path}`, external: true };
    }),
});

export async function buildBinary(root, common) {
  const options = {
    ...common,
    charset: 'ascii',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    metafile: true,
  };
  const commands = new Set();
  const bundled = new Set();
  const text = async (more) => {
    const { outputFiles, metafile } = await build({ ...options, ...more });
    for (const path of Object.keys(metafile.inputs)) bundled.add(path);
    return outputFiles[0].text;
  };
  const start = await text({
    entryPoints: ['src/cli.ts'],
    plugins: [commandsApart(commands)],
    supported: { 'dynamic-import': false },
    legalComments: 'none',
  });
  const table = [...commands].map(
    (path) => `${JSON.stringify(`command:${path}`)}: () => require(${JSON.stringify(path)})`,
  );
  const rest = await text({
    stdin: { contents: `module.exports = { ${table.join(', ')} };`, resolveDir: join(root, 'src/commands') },
    plugins: [englishOnly],
  });
  // `command:…` is what the first part asks for; the second is read when the first command is.
  const loader = `"use strict";
{
  const load = require;
  require = (id) => (id.startsWith("command:") ? load("./commands.cjs")[id]() : load(id));
}
`;
  mkdirSync(join(root, 'dist'), { recursive: true });
  const file = join(root, 'dist/gainsay.cjs');
  const body = start.replace(/^#!.*\n/, '').replace(/^"use strict";/, '');
  writeFileSync(join(root, 'dist/commands.cjs'), rest);
  writeFileSync(file, `#!/usr/bin/env node\n${loader}${body}`);
  chmodSync(file, 0o755);
  writeFileSync(join(root, 'dist/LICENSES.txt'), licences(root, bundled));
}

/** The licences of what is bundled, as their terms ask. */
function licences(root, bundled) {
  const packages = new Set(
    [...bundled].flatMap((path) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const textOf = (name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license.md'].find((one) =>
      existsSync(join(folder, one)),
    );
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  };
  return [...packages]
    .sort()
    .map(textOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
