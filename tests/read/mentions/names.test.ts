import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import type { Entity, Knowledge } from '../../../src/model/knowledge.ts';
import type { NameValue } from '../../../src/model/value.ts';
import { folded } from '../../../src/read/locales/lexicon.ts';
import { compileNames, readNames } from '../../../src/read/mentions/names.ts';

const entity = (id: string, type: Entity['type'], ...names: string[]): Entity => ({ id, type, names });
const knowledge: Knowledge = {
  ...builtinKnowledge(),
  entities: [
    entity('acme', 'organisation', 'Acme', '艾克米'),
    entity('initech', 'organisation', 'Initech', '英尼科', '英尼科集团'),
    entity('opal', 'organisation', 'OpalSoft'),
    entity('who', 'organisation', 'WHO', '世界卫生组织'),
    entity('us', 'place', 'US', 'U.S.', 'United States', '美国'),
    entity('utopia', 'place', 'Utopia', '乌托邦'),
    entity('shanghai', 'place', '上海', 'Shanghai'),
    entity('haiti', 'place', '海地', 'Haiti'),
    entity('gizmo', 'product', 'Gizmo'),
    entity('lumen', 'product', 'Lumen', 'Lumen Lab'),
    entity('ada', 'person', 'Ada Byron', '阿达·拜伦'),
    entity('shell', 'organisation', 'Shell'),
  ],
};
const index = compileNames(knowledge);

/** `[text→id]` for each name read. */
function read(text: string): string[] {
  return readNames(text, { language: null, anchor: null, names: index }, folded(text)).map((m) => {
    expect(text.slice(m.start, m.end)).toBe(m.text);
    return `${m.text}→${(m.value as NameValue).id}`;
  });
}
const types = (text: string): string[] =>
  readNames(text, { language: null, anchor: null, names: index }, folded(text)).map(
    (m) => `${m.text}:${(m.value as NameValue).type}`,
  );

// Expected names: what a reader underlines.
describe('dictionary', () => {
  test.each([
    ['Acme bought Initech in the US.', ['Acme→acme', 'Initech→initech', 'US→us']],
    ['艾克米宣布收购英尼科集团。', ['艾克米→acme', '英尼科集团→initech']],
    ['OPALSOFT and opalsoft are one', ['OPALSOFT→opal', 'opalsoft→opal']],
    ["Acme's boss met Acme’s lawyers", ['Acme→acme', 'Acme→acme']],
    ['艾克米公司与英尼科集團', ['艾克米公司→acme', '英尼科集團→initech']],
    ['Acme Corp. and Acme Holdings fell', ['Acme Corp→acme', 'Acme Holdings→acme']],
    ['在U.S.和美國', ['U.S.→us', '美國→us']],
    ['OpalSoft2026年收入', ['OpalSoft→opal']],
    ['Initech-powered chips', ['Initech→initech']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  test.each([
    ['give it to us, who else'],
    ['acmeology'],
    ['沿海地区降雨'],
    ['Shell companies are hard to trace.'],
    ['the acme of skill'],
  ])('not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('versions', () => {
  test.each([
    ['Gizmo 16 将于明年停止维护', ['Gizmo 16→gizmo-16']],
    ['Gizmo v16.2 and Gizmo 16.x', ['Gizmo v16.2→gizmo-16.2', 'Gizmo 16.x→gizmo-16']],
    ['发布了Gizmo Max 4.6模型', ['Gizmo Max 4.6→gizmo-max-4.6']],
    ['Gizmo-4o 与 Gizmo2.5-72B', ['Gizmo-4o→gizmo-4o', 'Gizmo2.5-72B→gizmo-2.5-72b']],
    ['OpalSoft V3 模型', ['OpalSoft V3→opal-3']],
    ['升级到 v3.5 或 2.1.0-beta', ['v3.5→3.5', '2.1.0-beta→2.1.0-beta']],
    ['从 16.x 开始', ['16.x→16']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  test.each([
    ['OpalSoft 49%的股份', ['OpalSoft→opal']],
    ['Gizmo 12 million users', ['Gizmo→gizmo']],
    ['Gizmo 3个版本', ['Gizmo→gizmo']],
    ['增长 3.5 倍', []],
    ['2023.9.11 到期', []],
    ['Acme 2025 年', ['Acme→acme']],
  ])('not: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('forms in Chinese text', () => {
  test.each([
    ['领投方是Foobar Capital和Quux AI', ['Foobar Capital→foobar-capital', 'Quux AI→quux-ai']],
    ['首席执行官Jane Roe表示', ['Jane Roe→jane-roe']],
    ['由萨曼莎·格林领导的团队', ['萨曼莎·格林→萨曼莎-格林']],
    ['与马丁·卢卡斯教授合作', ['马丁·卢卡斯→马丁-卢卡斯']],
    ['董事长李大明表示，公司没有计划', ['李大明→李大明']],
    ['乌托邦国防部发布声明', ['乌托邦国防部→乌托邦国防部']],
    ['名为“晨星”的系统，“暮光”计划', ['晨星→晨星', '暮光→暮光']],
    ['据《山城晚报》报道', ['山城晚报→山城晚报']],
    ['收购初创公司zuzu，价格不详', ['zuzu→zuzu']],
    ['新山股份公告称', ['新山股份→新山股份']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  test.each([
    ['这家公司是一家初创公司'],
    ['为了确保公司不亏损'],
    ['在股票市场上'],
    ['持有该公司股份'],
    ['这家公司api价格'],
    ['投资银行和主权财富基金'],
    ['仍是加强公司的管理'],
    ['见 https://acme.com/initech/Foobar-Capital 一文'],
    ['满足“特定条件”后才到账'],
    ['他说“这很好”'],
    ['AI 与 GPU 的 API 价格为 2GW'],
    ['董事长表示不清楚'],
  ])('not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('forms in English text', () => {
  test.each([
    ['The deal was led by Foobar Capital and Quux AI.', ['Foobar Capital→foobar-capital', 'Quux AI→quux-ai']],
    ['It was said by the Ministry of Magic in Utopia.', ['Ministry of Magic→ministry-of-magic', 'Utopia→utopia']],
    ['A study by Utopia University found it.', ['Utopia University→utopia-university']],
    ['They met CEO Jane Roe and Mr. Doe there.', ['Jane Roe→jane-roe', 'Doe→doe']],
    ['She uses OpalSoft Docs every day.', ['OpalSoft Docs→opalsoft-docs']],
    ['Kezia Wood said so. Zolan Mrak, an analyst, agreed.', ['Kezia Wood→kezia-wood', 'Zolan Mrak→zolan-mrak']],
    ['In the end, Ada Byron and the WHO agreed.', ['Ada Byron→ada', 'WHO→who']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  test.each([
    ['Meanwhile prices rose on Monday in March.'],
    ['The CEO and the President met the American team.'],
    ['Nobody Knows What Really Happened Last Night'],
    ['Prices rose. Nobody knew why. However, it ended.'],
    ['Sadly Nobody said so.'],
    ['I think I’m done, and I’ve said so.'],
  ])('not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
  test('types', () => {
    expect(types('They met CEO Jane Roe of Foobar Capital at Mirror Lake.')).toEqual([
      'Jane Roe:person',
      'Foobar Capital:organisation',
      'Mirror Lake:place',
    ]);
  });
});

test('any text is read without an error', () => {
  for (const text of ['', '\ud800', '（', '·', '《》', '公司', 'A', "'s", '“”', '\u0000OpalSoft\u0000'])
    expect(() => read(text)).not.toThrow();
});

// Expected: a word and a number are one product's name where the words around introduce or grade a product.
describe('numbered products no dictionary knows', () => {
  test.each<[string, string[]]>([
    ['The maker unveiled the Orbit 3 on Wednesday.', ['Orbit 3→orbit-3']],
    ['It costs more than Orbit 3 Pro did.', ['Orbit 3 Pro→orbit-3-pro']],
    ['新款Orbit 3手机周三开售。', ['Orbit 3→orbit-3']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expect.arrayContaining(expected)));
  test.each(['See the Table 3 below.', 'The Phase 2 begins.', 'They sold the Orbit 30 million units.'])(
    'not in: %s',
    (text) => expect(read(text).filter((name) => /\d/.test(name))).toEqual([]),
  );
});
