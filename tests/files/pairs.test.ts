import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { segmentsOf } from '../../src/files/pairs.ts';
import { pairTrees, translationPairs } from '../../src/files/translations.ts';

const dir = mkdtempSync(join(tmpdir(), 'pairs-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const read = (name: string, text: string) => {
  writeFileSync(join(dir, name), text);
  return segmentsOf(name, dir);
};

test('ndjson: one object a line, a faulty line is told with its number', () => {
  const { segments, issues } = read(
    'a.ndjson',
    '{"id":"x","src":"One","tgt":"一","src_lang":"en","tgt_lang":"zh"}\n{"id":2}\n',
  );
  expect(segments).toEqual([
    { id: 'x', sourceLanguage: 'en', targetLanguage: 'zh', source: 'One', target: '一', line: 1 },
  ]);
  expect(issues.map(({ where }) => where)).toEqual(['a.ndjson:2:1']);
});

test('tsv: two columns or three, a row of headers is passed over', () => {
  expect(read('a.tsv', 'source\ttarget\nOne\t一\n').segments.map(({ id, line }) => [id, line])).toEqual([['2', 2]]);
  expect(read('b.tsv', 'k1\tOne\t一\n').segments[0]).toMatchObject({ id: 'k1', source: 'One', target: '一' });
});

test('XLIFF 1.2: text of inline elements, entities, no alternatives', () => {
  const { segments } = read(
    'a.xlf',
    '<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="en" target-language="zh-CN"><body>\n<trans-unit id="u1"><source>Up &lt;<g id="1">5</g> km</source><target>上 &#60;5 km</target>\n<alt-trans><source>no</source><target>否</target></alt-trans></trans-unit>\n<trans-unit id="u2"><source>Open</source><target/></trans-unit></body></file></xliff>',
  );
  expect(segments).toEqual([
    { id: 'u1', line: 3, source: 'Up <5 km', target: '上 <5 km', sourceLanguage: 'en', targetLanguage: 'zh-CN' },
  ]);
});

test('gettext: context, continued strings, fuzzy and empty entries left out', () => {
  const { segments } = read(
    'a.po',
    'msgid ""\nmsgstr "Language: zh_CN\\n"\n\nmsgctxt "menu"\nmsgid "Save "\n"all"\nmsgstr "全部"\n"保存"\n\n#, fuzzy\nmsgid "Old"\nmsgstr "旧"\n\nmsgid "New"\nmsgstr ""\n',
  );
  expect(segments).toEqual([
    {
      id: 'menu|Save all',
      sourceLanguage: null,
      targetLanguage: 'zh_CN',
      source: 'Save all',
      target: '全部保存',
      line: 5,
    },
  ]);
});

test.each([['a.docx'], ['missing.po']])('%s: told', (name) => {
  expect(() => segmentsOf(name, dir)).toThrow(name);
});

const named = (...paths: string[]) => paths.map((path) => ({ id: path, path, text: '' }));
const shown = (pairs: ReturnType<typeof translationPairs>) =>
  pairs.map(({ original, translation }) => [original.id, translation.id]);

test.each([
  [['README.md', 'README.zh-CN.md'], [['README.md', 'README.zh-CN.md']]],
  [['docs/zh/a.md', 'docs/en/a.md', 'docs/en/b.md'], [['docs/en/a.md', 'docs/zh/a.md']]],
  [['FAQ.md', 'FAQ_zh.md'], [['FAQ.md', 'FAQ_zh.md']]],
  [['token.md', 'french.md'], []],
])('%j pairs %j', (paths, expected) => {
  expect(shown(translationPairs(named(...paths)))).toEqual(expected);
});

test('two trees pair by the path below each', () => {
  expect(shown(pairTrees(named('x/en/a.md', 'x/en/s/b.md'), named('y/zh/a.md', 'y/zh/s/b.md')))).toEqual([
    ['x/en/a.md', 'y/zh/a.md'],
    ['x/en/s/b.md', 'y/zh/s/b.md'],
  ]);
});

test('front matter that names its original pairs two files of other names', () => {
  const original = { id: 'post.md', path: 'blog/post.md', text: 'The lake is deep.\n' };
  const translation = { id: 'hu.md', path: 'blog/hu.md', text: '---\ntranslationOf: post.md\n---\n\n湖很深。\n' };
  expect(shown(translationPairs([translation, original]))).toEqual([['post.md', 'hu.md']]);
});
