import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import { compileNames, findNames } from '../../../src/read/mentions/names.ts';

const { entities } = builtinKnowledge();

test('every entity has an id of its own, and belongs to entities that exist', () => {
  const ids = new Set(entities.map((e) => e.id));
  expect(entities.map((e) => e.id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
  expect(entities.flatMap((e) => e.of ?? []).filter((id) => !ids.has(id))).toEqual([]);
});

test('no name is two things', () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, names, zh, en } of entities)
    for (const name of [...names, zh, en]) if (name) owners.set(name, (owners.get(name) ?? new Set()).add(id));
  expect([...owners].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual([]);
});

// The same thing under its names in both languages, and look-alikes a dictionary easily falls for.
test.each([
  ['软银集团', 'softbank', true],
  ['軟銀', 'softbank', true],
  ['SoftBank Group', 'softbank', false],
  ['輝達', 'nvidia', true],
  ['土耳其', 'turkey', true],
  ['Türkiye', 'turkey', false],
  ['《华尔街日报》', 'wsj', true],
  ['亚马逊云科技', 'aws', true],
  ['山姆·奥特曼', 'sam-altman', true],
  ['巴黎圣日耳曼', 'psg', true],
  ['Paris Saint-Germain', 'psg', false],
  ['国家运输安全委员会', 'ntsb', true],
  ['NTSB', 'ntsb', false],
  ['豪兹省', 'al-haouz', true],
  ['自民党', 'ldp-japan', true],
  ['Shohei Ohtani', 'shohei-ohtani', false],
  ['大谷翔平', 'shohei-ohtani', true],
])('%s is %s', (text, id, inHan) => {
  expect(findNames(text, compileNames(builtinKnowledge()), inHan).map((n) => n.id)).toEqual([id]);
});

test.each([
  '报道指出问题',
  '理查德森',
  '蒙哥马利',
  '参加州长会议',
  '其中东部',
  '让人联想到',
  '北大西洋',
  '近日本报获悉',
  '一加一等于二',
  '人工智能的浪潮',
  '他真我行我素',
])('not a name: %s', (text) => {
  expect(findNames(text, compileNames(builtinKnowledge()), true).filter((n) => n.by === 'dictionary')).toEqual([]);
});
