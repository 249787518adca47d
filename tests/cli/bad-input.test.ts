import { expect, test } from 'vitest';
import { cpu } from '../cpu.ts';
import { folderOf, gainsay } from './run.ts';

const GOOD = 'Northwind raised $400 million in its Series B round on 3 March 2031.\n';
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
/** "甲公司完成4亿美元融资。" in GB18030, by iconv. */
const GB18030 = bytes(
  0xbc,
  0xd7,
  0xb9,
  0xab,
  0xcb,
  0xbe,
  0xcd,
  0xea,
  0xb3,
  0xc9,
  0x34,
  0xd2,
  0xda,
  0xc3,
  0xc0,
  0xd4,
  0xaa,
  0xc8,
  0xda,
  0xd7,
  0xca,
  0xa1,
  0xa3,
  0x0a,
);

const read = (out: string): string[] => JSON.parse(out).documents.map((document: { path: string }) => document.path);

// What each must say: where, what, and how to mend it. The good document beside it is checked all the same.
test.each([
  ['a path that is not there', { 'good.md': GOOD }, ['good.md', 'gone.md'], 'gone.md', /No such file/],
  [
    'a binary file that is named',
    { 'good.md': GOOD, 'x.bin': bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2) },
    ['good.md', 'x.bin'],
    'x.bin',
    /binary/i,
  ],
  [
    'invalid UTF-8',
    { 'good.md': GOOD, 'bad.txt': bytes(0x61, 0x0a, 0x62, 0xff, 0xfe, 0x80, 0x63, 0x0a) },
    ['good.md', 'bad.txt'],
    'bad.txt',
    /UTF-8|encod/i,
  ],
])('%s: told with place and remedy, exit 2, the rest is checked', async (_name, files, paths, where, what) => {
  const ran = await gainsay(folderOf(files), ['check', ...paths, '--format', 'json']);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(where);
  expect(ran.err).toMatch(what);
  expect(read(ran.out)).toEqual(['good.md']);
});

// Commands that keep or show what they found say as much as `check` does of what they could not read.
test.each([['baseline', 'write'], ['review', '--no-open'], ['facts']])(
  '%s %s: a broken file is told, exit 2, the rest is done',
  async (...command) => {
    const ran = await gainsay(folderOf({ 'good.md': GOOD, 'bad.md': '---\ntitle: "x\n---\n\nA text.\n' }), [
      ...command,
      '.',
    ]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/bad\.md:3 front matter broken/u);
  },
);

test.each([['baseline', 'write'], ['review', '--no-open'], ['facts']])(
  '%s %s: what holds no claim is not called done',
  async (...command) => {
    const ran = await gainsay(folderOf({ 'empty.md': 'Nothing of note.\n' }), [...command, '.']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('nothing was checked');
  },
);

test.each([
  ['a folder without documents', { 'a.png': bytes(1, 2, 3) }, ['check', '.'], /nothing was checked/],
  ['an empty folder', {}, ['check'], /nothing was checked/],
  ['only paths that are not there', {}, ['check', 'gone'], /gone.*No such file[\s\S]*nothing was checked/],
  [
    'an unknown format',
    { 'good.md': GOOD },
    ['check', '--format', 'xml'],
    /--format Unknown format "xml", expected one of .*json/,
  ],
  [
    'two formats on standard output',
    { 'good.md': GOOD },
    ['check', '--format', 'json', '--format', 'markdown'],
    /--format FMT:FILE/,
  ],
  [
    'an unknown severity',
    { 'good.md': GOOD },
    ['check', '--fail-on', 'fatal'],
    /--fail-on Unknown value "fatal", expected one of high/,
  ],
  ['a date that is none', { 'good.md': GOOD }, ['check', '--as-of', '2031-02-30'], /--as-of "2031-02-30" is no date/],
  ['a number of jobs that is none', { 'good.md': GOOD }, ['check', '--jobs', 'many'], /--jobs "many"/],
  ['an unknown option', { 'good.md': GOOD }, ['check', '--formt', 'json'], /unknown option '--formt'/],
  ['an unknown command', {}, ['chekc'], /unknown command 'chekc'/],
  [
    'a configuration that is not there',
    { 'good.md': GOOD },
    ['check', '--config', 'no.yaml'],
    /no\.yaml cannot be read \(ENOENT\).*gainsay init/,
  ],
  [
    'a broken configuration',
    { 'good.md': GOOD, 'gainsay.yaml': 'include: [a\n' },
    ['check'],
    /gainsay\.yaml:\d+:\d+ .*expected valid YAML/,
  ],
  [
    'a rules folder that is not there',
    { 'good.md': GOOD },
    ['check', '--rules', 'mine'],
    /mine cannot be read \(ENOENT\)/,
  ],
  [
    'a rule with a mistyped key',
    { 'good.md': GOOD, 'mine/conflict/x.yaml': 'id: x\nkid: conflict\n' },
    ['check', '--rules', 'mine'],
    /mine\/conflict\/x\.yaml:2:1 Unknown key "kid".*did you mean "kind"\?/,
  ],
])('%s: nothing is printed on standard output, exit 2', async (_name, files, args, message) => {
  const ran = await gainsay(folderOf(files as Record<string, string>), args);
  expect(ran.err).toMatch(message);
  expect(ran.code).toBe(2);
  expect(ran.out).toBe('');
});

test('GB18030 is read', async () => {
  const ran = await gainsay(folderOf({ 'gb.txt': GB18030, 'good.md': GOOD }), ['check', '--format', 'json']);
  expect(read(ran.out)).toContain('gb.txt');
  expect(ran.err).toContain('gb18030');
});

// What is broken inside a document is told with its line; the rest of it, and every other document, is read.
test.each([
  [
    'front matter',
    'a.md',
    `---\ntitle: "no end\n  : [\n---\n\n${GOOD}`,
    /a\.md:\d Front matter broken.*mend it there/i,
  ],
  ['JSON', 'a.json', '{"company": "Northwind", "amount raised": [}', /a\.json:1 .*mend it there/],
  ['a line of NDJSON', 'a.ndjson', '{"name": "Northwind"}\n{"name": \n', /a\.ndjson:2 .*mend it there/],
])('broken %s: told, exit 2, the document is read', async (_name, path, broken, message) => {
  const ran = await gainsay(folderOf({ [path]: broken, 'b.md': GOOD }), ['check', '--format', 'json']);
  expect(read(ran.out)).toEqual([path, 'b.md']);
  expect(ran.err).toMatch(message);
  expect(ran.code).toBe(2);
});

test('a line of 50 MB ends in bounded time', async () => {
  const line = '市场规模1000亿元，'.repeat(2_600_000);
  const started = cpu();
  const ran = await gainsay(folderOf({ 'long.txt': line, 'good.md': GOOD }), ['check', '--format', 'json']);
  expect(read(ran.out)).toEqual(['good.md', 'long.txt']);
  expect(ran.err).toMatch(/long\.txt:1 only the first \d+ of \d+ characters were read.*split it/u);
  expect(ran.code).toBe(2);
  expect(cpu() - started).toBeLessThan(150_000);
}, 180_000);
