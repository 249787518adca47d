// npm run new -- rule|extractor|profile|locale ID: puts template and test in place and the line into the registry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const textOf = (path) => readFileSync(join(root, path), 'utf8');
const template = (name, id) =>
  textOf(`tests/tools/templates/${name}`).replaceAll('NAME', camel(id)).replaceAll('ID', id);
const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** A registry with the import and the list entry of `id` added. */
function registered(path, list, id) {
  const text = textOf(path);
  const opening = new RegExp(`(${list}\\b[^=]*=\\s*\\[)`).exec(text);
  if (!opening) throw new Error(`${path} holds no list ${list}`);
  const withEntry = text.replace(opening[1], `${opening[1]}${camel(id)}, `);
  return withEntry.replace(/^import /m, `import { ${camel(id)} } from './${id}.ts';\nimport `);
}

/** The exported tables of a language's file, emptied: the same names and types, no words yet. */
function emptied(path) {
  const text = textOf(path);
  const imports = [...text.matchAll(/^import type [^;]+;$/gm)].map((found) => found[0]);
  const types = [...text.matchAll(/^export (?:interface|type) [\s\S]*?^\}?;?$/gm)].map((found) => found[0]);
  const tables = [...text.matchAll(/^export const (\w+)(: [^=]+)? = (new Set|new Map|\[|\{)/gm)].map(
    ([, name, type = '', open]) =>
      `export const ${name}${type} = ${open === '[' ? '[]' : open === '{' ? '{}' : `${open}()`};`,
  );
  const words = [...types, ...tables].join('\n\n');
  const used = imports
    .map((line) => line.replace(/\{([^}]*)\}/, (_, names) => `{ ${named(names, words).join(', ')} }`))
    .filter((line) => !line.includes('{  }'));
  return `${[...used, words].join('\n\n')}\n`;
}

/** Of the names of an import those that the words speak of. */
const named = (names, words) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && new RegExp(`\\b${name.replace(/^type /, '')}\\b`).test(words));

const KINDS = {
  rule: (id) => ({ [`rules/conflict/${id}.yaml`]: template('rule.yaml', id) }),
  extractor: (id) => ({
    [`src/read/mentions/${id}.ts`]: template('extractor.txt', id),
    [`tests/read/mentions/${id}.test.ts`]: template('extractor.test.txt', id),
    'src/read/mentions/index.ts': registered('src/read/mentions/index.ts', 'EXTRACTORS', id),
  }),
  profile: (id) => ({
    [`src/read/sources/profiles/${id}.ts`]: template('profile.txt', id),
    [`tests/read/sources/profiles/${id}.test.ts`]: template('profile.test.txt', id),
    'src/read/sources/profiles/index.ts': registered('src/read/sources/profiles/index.ts', 'PROFILES', id),
  }),
  locale: (id) =>
    Object.fromEntries(
      readdirSync(join(root, 'src/read/locales/en'))
        .map((name) => [`src/read/locales/${id}/${name}`, emptied(`src/read/locales/en/${name}`)])
        .filter(([, text]) => text.trim()), // an absent part is absent
    ),
};

/** Path → text of everything that `kind` and `id` make; throws where the kind is unknown or the id taken. */
export function scaffold(kind, id) {
  if (!Object.hasOwn(KINDS, kind))
    throw new Error(`Unknown kind "${kind}", expected one of ${Object.keys(KINDS).join(', ')}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? ''))
    throw new Error(`"${id}" is no id, expected lower-case words joined by hyphens`);
  const files = KINDS[kind](id);
  const taken = Object.keys(files).filter((path) => !path.endsWith('index.ts') && existsSync(join(root, path)));
  if (taken.length) throw new Error(`${taken.join(', ')}: exists already`);
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const files = scaffold(process.argv[2], process.argv[3]);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(path);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const code = Object.keys(files).filter((path) => path.endsWith('.ts'));
    if (code.length) spawnSync(process.execPath, [biome, 'check', '--write', ...code], { cwd: root, stdio: 'ignore' });
    console.log('Fill in the words and the examples, then: npm run update && npm test');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
