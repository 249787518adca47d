import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, gainsay } from './run.ts';

interface Issue {
  readonly kind: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly documents?: { readonly original: string; readonly translation: string };
  readonly source: { readonly text: string; readonly line?: number } | null;
  readonly target: { readonly text: string; readonly line?: number } | null;
}
const issuesOf = async (folder: string, args: readonly string[]): Promise<Issue[]> => {
  const ran = await gainsay(folder, ['audit', ...args, '--format', 'json'], { env: { PATH: process.env.PATH } });
  return (JSON.parse(ran.out) as { issues: Issue[] }).issues;
};
const grave = (issues: readonly Issue[]): string[] =>
  issues.filter(({ severity }) => severity !== 'low').map(({ rule }) => rule);

const EN = 'Close the release valve before you open the tank.\n';
const ZH = '打开储罐前，请先关闭排气阀。\n';

test('a glossary by option or configuration; without one nothing is said', async () => {
  const folder = folderOf({
    'a.md': EN,
    'a.zh.md': ZH,
    'terms.csv': '\uFEFFen,zh,note\nrelease valve,泄压阀|卸压阀,pumps\n',
  });
  expect(grave(await issuesOf(folder, ['a.md', 'a.zh.md']))).toEqual([]);
  const [issue] = await issuesOf(folder, ['a.md', 'a.zh.md', '--glossary', 'terms.csv']);
  expect(issue).toMatchObject({ kind: 'name', rule: 'term-not-used', source: { text: 'release valve' } });
  expect(issue?.message).toContain('泄压阀 / 卸压阀');
  writeFileSync(join(folder, 'gainsay.yaml'), 'glossary: terms.csv\n');
  expect(grave(await issuesOf(folder, ['a.md', 'a.zh.md']))).toEqual(['term-not-used']);
});

test.each([
  ['no-such.csv', null, 'a glossary in CSV'],
  ['terms.csv', 'a,b\nx,y\n', 'whose first line is en,zh'],
  ['terms.csv', 'en,zh\nvalve,阀门\npump,\n', 'terms.csv:3'],
])('a glossary that cannot be used is told: %s %j', async (name, text, message) => {
  const folder = folderOf({ 'a.md': EN, 'a.zh.md': ZH, ...(text === null ? {} : { [name]: text }) });
  const ran = await gainsay(folder, ['audit', 'a.md', 'a.zh.md', '--glossary', name]);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(message);
});

test('pairs by patterns of the configuration, with no path on the command line', async () => {
  const folder = folderOf({
    'gainsay.yaml': 'pairs:\n  - {original: "text/**/*.txt", translation: "han/**/*.hz.txt"}\n',
    'text/deep/down/boat.txt': 'The boat holds 40 people.\n',
    'han/deep/down/boat.hz.txt': '这艘船可载400人。\n',
    'han/deep/other.hz.txt': '这艘船可载500人。\n',
  });
  const issues = await issuesOf(folder, []);
  expect(issues.map(({ rule, documents }) => [rule, documents?.translation])).toEqual([
    ['scale-slip', 'han/deep/down/boat.hz.txt'],
  ]);
});

test('patterns whose wildcards do not fit each other are told', async () => {
  const folder = folderOf({ 'gainsay.yaml': 'pairs:\n  - {original: "*.md", translation: "zh.md"}\n' });
  const ran = await gainsay(folder, ['audit', 'x']);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('the same wildcards');
});

test('the strict profile counts what the default one lets pass', async () => {
  const pair = { 'a.md': 'Take about 5 ml of the syrup.\n', 'a.zh.md': '服用糖浆5毫升。\n' };
  expect(grave(await issuesOf(folderOf(pair), ['a.md', 'a.zh.md']))).toEqual([]);
  expect(grave(await issuesOf(folderOf(pair), ['a.md', 'a.zh.md', '--profile', 'strict']))).toEqual([
    'qualifier-dropped',
  ]);
  const ran = await gainsay(folderOf(pair), ['audit', 'a.md', 'a.zh.md', '--profile', 'harsh']);
  expect(ran.err).toContain('one of default, strict');
});

const CODE = (comment: string, command: string) => `# Start\n\n\`\`\`sh\n${command}   ${comment}\nls -l\n\`\`\`\n`;
test.each([
  [
    'another option',
    CODE('# keep the log', 'serve --port 8080'),
    CODE('# 保留日志', 'serve --port 8008'),
    ['code-changed'],
  ],
  ['a translated comment', CODE('# keep the log', 'serve --port 8080'), CODE('# 保留日志', 'serve --port 8080'), []],
  ['translated words in code', CODE('', 'echo "Done"'), CODE('', 'echo "完成"'), []],
  ['a block left out', CODE('', 'serve --port 8080'), '# 启动\n', []],
])('fenced code: %s', async (_name, original, translation, rules) => {
  const issues = await issuesOf(folderOf({ 'a.md': original, 'a.zh.md': translation }), ['a.md', 'a.zh.md']);
  expect(grave(issues)).toEqual(rules);
  for (const { source, target } of issues.filter(({ rule }) => rule === 'code-changed')) {
    expect([source?.line, target?.line]).toEqual([4, 4]);
    expect(target?.text).toContain('8008');
  }
});

test('a translation that its original left behind is told, with how often and since when', async () => {
  const folder = folderOf({});
  const git = (...args: readonly string[]) => {
    const ran = spawnSync('git', args, {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_AUTHOR_DATE: '2031-04-01T12:00:00Z',
        GIT_COMMITTER_DATE: '2031-04-01T12:00:00Z',
      },
    });
    expect(ran.status, ran.stderr.toString()).toBe(0);
  };
  const commit = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x');
  };
  git('init', '-q');
  commit({
    'docs/en/开门.md': 'The desk opens at 9.\n',
    'docs/zh/开门.md': '服务台9点开放。\n',
    'docs/en/b.md': 'Bring a coat.\n',
    'docs/zh/b.md': '请带外套。\n',
  });
  commit({ 'docs/en/开门.md': 'The desk opens at 9. Ring the bell.\n' });
  commit({
    'docs/en/开门.md': 'The desk opens at 9. Ring the bell twice.\n',
    'docs/en/b.md': 'Bring a warm coat.\n',
    'docs/zh/b.md': '请带厚外套。\n',
  });
  const stale = (await issuesOf(folder, ['docs'])).filter(({ kind }) => kind === 'stale');
  expect(stale.map(({ documents }) => documents?.translation)).toEqual(['docs/zh/开门.md']);
  expect(stale[0]?.message).toContain('2 times');
  expect(stale[0]?.message).toContain('2031-04-01');
  // Whoever works on the translation now is not told that it is old.
  writeFileSync(join(folder, 'docs/zh/开门.md'), '服务台9点开放。请按铃。\n');
  expect((await issuesOf(folder, ['docs'])).filter(({ kind }) => kind === 'stale')).toEqual([]);
});
