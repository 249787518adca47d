import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Block } from '../../src/model/document.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { languageOf } from '../../src/read/language.ts';
import { findNames } from '../../src/read/mentions/names.ts';
import { namesOfDocument } from '../../src/read/names-of-document.ts';

const knowledge: Knowledge = {
  ...builtinKnowledge(),
  entities: [
    { id: 'acme', type: 'organisation', names: ['Acme', '艾克米'] },
    { id: 'paris', type: 'place', names: ['Paris', '巴黎'] },
    { id: 'ada', type: 'person', en: 'Ada Byron', names: ['阿达·拜伦'] },
  ],
};
const block = (text: string): Block => ({
  role: 'body',
  kind: 'paragraph',
  text,
  map: [{ derived: 0, source: 0 }],
  end: text.length,
  headings: [],
  key: null,
  cell: null,
  group: 0,
});
const names = (...texts: string[]) => namesOfDocument({ blocks: texts.map(block) }, knowledge);
const ids = (probe: string, ...texts: string[]): string[] =>
  findNames(probe, names(...texts, probe).index, languageOf(probe) === 'zh').map((n) => n.id);

// Expected: what the words of the document say two names have in common.
describe('aliases a document teaches', () => {
  test.each([
    ['艾克米（Zenith）宣布融资。', 'Zenith', 'acme'],
    ['“北极星”（Polestar）计划启动。', '北极星', 'polestar'],
    ['艾克米（以下简称“本部”）今日公告。', '本部', 'acme'],
    ['艾克米，又称“大红厂”，没有回应。', '大红厂', 'acme'],
    ['Acme (formerly Roadrunner) said so.', 'Roadrunner', 'acme'],
    ['Acme, also known as Roadrunner Supplies, said so.', 'Roadrunner Supplies', 'acme'],
    ['It was told to the Global Weather Agency (GWA) on Monday.', 'GWA', 'global-weather-agency'],
    ['负责人翁小兰（Lan Weng）离职。', '翁小兰', 'lan-weng'],
    ['总裁珍妮·斯通（Jenny Stone）表示', '珍妮·斯通', 'jenny-stone'],
  ])('%s', (text, alias, id) => {
    expect(names(text).taught.find((t) => t.alias === alias)?.id).toBe(id);
  });

  test.each([
    ['艾克米（2031年）宣布'],
    ['艾克米（300亿美元）领投'],
    ['艾克米（巴黎）分部'],
    ['艾克米（CEO）'],
    ['Acme (Paris) and Acme (NASDAQ: ACM)'],
    ['Acme (about $3 billion) and Acme (39)'],
    ['阿达·拜伦（Acme）'],
    ['Maintenance（维护）阶段'],
  ])('nothing: %s', (text) => {
    expect(names(text).taught).toEqual([]);
  });
});

describe('short forms', () => {
  test.each([
    ['拜伦没有回应。', '阿达·拜伦宣布离职。', 'ada'],
    ['Roe declined.', 'It was founded by CEO Jane Roe last year.', 'jane-roe'],
    ['Later, Foobar said no.', 'The round was led by Foobar Technologies in May.', 'foobar-technologies'],
  ])('%s after %s', (probe, text, id) => {
    expect(ids(probe, text)).toContain(id);
  });
  test('two people of one family name leave it open', () => {
    const text = 'They met CEO Jane Roe and founder John Roe.';
    expect(ids('Yesterday Roe declined.', text)).not.toContain('jane-roe');
  });
  test('the order of blocks changes nothing', () => {
    const texts = ['艾克米（Zenith）宣布', '“北极星”（Polestar）计划', '阿达·拜伦与CEO Jane Roe'];
    expect(
      names(...texts)
        .taught.map((t) => t.alias)
        .sort(),
    ).toEqual(
      names(...[...texts].reverse())
        .taught.map((t) => t.alias)
        .sort(),
    );
  });
});

// Expected: who raises, closes, recalls or is called a maker is a firm; its first word alone stands for it where it is no common word.
describe('firms by what they do', () => {
  const typeOf = (probe: string, ...texts: string[]): (string | undefined)[] =>
    findNames(probe, names(...texts).index, false).map((n) => `${n.id}:${n.type}`);
  test.each([
    ['Veltrix', ['On Monday Veltrix raised $3 million.', 'Investors trust Veltrix.'], ['veltrix:organisation']],
    ['Zorn Labs', ['Zorn Labs, a maker of pumps, declined to comment.'], ['zorn-labs:organisation']],
    [
      'Quill',
      ['Quill Pharma agreed to invest $2 million.', 'Later Quill will pay more.'],
      ['quill-pharma:organisation'],
    ],
    ['远山泵业', ['竞争对手远山泵业去年拿到了2亿元。'], ['远山泵业:organisation']],
  ])('%s', (probe, texts, expected) => {
    expect(typeOf(probe, ...texts)).toEqual(expected);
  });
  test('a common word that begins a name is no short form', () => {
    expect(
      typeOf('Global', 'Global Pharma agreed to invest $2 million.', 'Global sales rose, a global trend.'),
    ).toEqual([]);
  });
});

// Expected: a reader knows that a page headed by one versioned product means its releases by bare numbers, unless they count something.
describe('bare releases of the product a document versions', () => {
  const wide: Knowledge = {
    ...knowledge,
    entities: [...knowledge.entities, { id: 'quartz', type: 'product', names: ['Quartz'] }],
  };
  const releases = (...texts: string[]): string[] => {
    const { index } = namesOfDocument({ blocks: texts.map(block) }, wide);
    return findNames(texts.at(-1) ?? '', index, languageOf(texts.at(-1) ?? '') === 'zh').map((n) => n.id);
  };
  test.each<[string[], string[]]>([
    [
      ['Quartz 5.2 is out.', 'Since 5.1 was released, 4.2 reaches its end.'],
      ['quartz-5.1', 'quartz-4.2'],
    ],
    [['Quartz 5.2 发布。', '而 4.2 将在明年停止支持。'], ['quartz-4.2']],
    [['Quartz 5.2 is out.', 'Adoption grew 4.2% to 5.1 million and costs $4.3.'], []],
    [['Quartz 5.2 is out.', 'The room is 37.5 wide.'], []],
    [['Acme is well.', 'It stands at 5.1 was said.'], []],
  ])('%j', (texts, expected) => expect(releases(...texts)).toEqual(expected));
});

// Expected: a firm's full legal name, and the beginnings of it that the document goes on with.
describe('firms by their legal names', () => {
  test.each([
    ['北禾生物科技（泉州）有限公司公告。北禾生物称已获批准。', '北禾生物', '北禾生物'],
    ['北禾生物科技股份有限公司公告。', '北禾生物科技股份有限公司', '北禾生物科技'],
  ])('%s', (text, alias, name) => {
    expect(findNames(alias, names(text).index, true).map((n) => n.name)).toEqual([name]);
  });

  test.each([['一家上市有限公司'], ['该投资有限公司']])('nobody: %s', (text) => {
    expect(ids(text)).toEqual([]);
  });
});
