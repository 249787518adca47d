import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const files = ['src', 'web']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** HOUSE § 2: data flows down this list; a wing imports from itself and from wings above it. Wings of one row are one layer. */
const LAYERS = [
  ['errors', 'version'],
  ['model', 'exact'],
  ['knowledge'],
  ['read'],
  ['relate'],
  ['reason'],
  ['decide'],
  ['report'],
] as const;
/** What orchestrates the wings may import all of them; nothing of the core may import it. `audit` is a journey of its own beside `pipeline`. */
const layerOf = (file: string): number => {
  // The shapes of rule files: schemas without behaviour, from which the model takes its types.
  if (file === 'src/knowledge/schema.ts') return 1;
  // The components that the report and the review page are drawn with.
  if (file.startsWith('web/')) return LAYERS.findIndex(([wing]) => wing === 'report');
  const wing = file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
  const at = LAYERS.findIndex((layer) => (layer as readonly string[]).includes(wing));
  return at < 0 ? LAYERS.length : at;
};
const CORE = new Set([
  'model',
  'exact',
  'knowledge',
  'read',
  'relate',
  'reason',
  'decide',
  'report',
  'audit',
  'audit.ts',
  'compare',
  'compare.ts',
  'pipeline.ts',
]);
const core = files.filter((file) => CORE.has(file.split('/')[1] ?? '') || file.startsWith('web/components/'));

const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gu)].flatMap(
    (found) => found[1] ?? found[2] ?? [],
  );
const resolved = (file: string, target: string): string => posix.normalize(posix.join(posix.dirname(file), target));

describe('wings import only from themselves and from wings above them', () => {
  test.each(core.filter((file) => layerOf(file) < LAYERS.length))('%s', (file) => {
    const lower = importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => resolved(file, target))
      .filter((target) => !target.endsWith('.json') && layerOf(target) > layerOf(file));
    expect(lower).toEqual([]);
  });
});

/** The core runs in a browser as it is, and says the same everywhere and at any time. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a node: module', /from 'node:/u],
  ['the clock', /\bnew Date\b|\bDate\.now\b|\bperformance\.now\b/u],
  ['the environment', /\bprocess\.|\bglobalThis\b/u],
  ['chance', /\bMath\.random\b|\bcrypto\b/u],
  ['the locale', /\blocaleCompare\b|\btoLocale\w+\(|\bIntl\./u],
];
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1');

test.each(FORBIDDEN)('the core never asks for %s', (_name, pattern) => {
  expect(core.filter((file) => pattern.test(withoutComments(textOf(file))))).toEqual([]);
});

test('only cli.ts prints, exits and reads the clock', () => {
  const own = files.filter((file) => file !== 'src/cli.ts' && !file.startsWith('src/review/'));
  expect(
    own.filter((file) =>
      /\bprocess\.(stdout|stderr|exit|argv|env)\b|\bconsole\.|\bnew Date\(\)/u.test(withoutComments(textOf(file))),
    ),
  ).toEqual([]);
});

test('only src/files, src/commands and src/review touch the disk', () => {
  const own = files.filter((file) => !/^src\/(files|commands|review)\//u.test(file) && file !== 'src/cli.ts');
  expect(own.filter((file) => /from 'node:(fs|net|http|child_process)/u.test(textOf(file)))).toEqual([]);
});

test('no file only re-exports, but the public one', () => {
  const barrels = files.filter((file) => {
    const code = withoutComments(textOf(file)).trim();
    return (
      file !== 'src/index.ts' &&
      code !== '' &&
      code.split(/;\s*/u).every((line) => line === '' || /^export\b[^=]*\bfrom\s/u.test(line))
    );
  });
  expect(barrels).toEqual([]);
});

test('commands fit on one screen: at most 60 lines', () => {
  const rows = textOf('src/commands/index.ts').matchAll(/import\('\.\/([\w-]+)\.ts'\)/gu);
  const long = [...rows]
    .map(([, name]) => `src/commands/${name}.ts`)
    .filter((file) => textOf(file).split('\n').length > 61);
  expect(long).toEqual([]);
});

// 300 is the aim; past this nobody oversees a file.
test('files have at most 500 lines', () => {
  expect(files.filter((file) => !file.includes('.generated.') && textOf(file).split('\n').length > 501)).toEqual([]);
});

test('no utils folder and no file of that name', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/u.test(file))).toEqual([]);
});
