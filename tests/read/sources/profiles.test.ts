import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/exact/civil.ts';
import type { Document } from '../../../src/model/document.ts';
import { readSource } from '../../../src/read/sources/index.ts';
import { SAMPLES } from './samples.ts';

const read = (text: string, path = 'nameless'): Document => readSource({ id: path, path, text });
const day = (document: Document): string | null => {
  const period = document.published?.period;
  return period?.from === null || period?.from === undefined ? null : isoOf(period.from, period.fromSecond);
};
const words = (document: Document, role: string): string[] =>
  document.blocks.filter((b) => b.role === role).map((b) => b.text);
const reasons = (document: Document): string[] => document.setAside.map(({ reason }) => reason);

describe('profiles recognise their source by what it shows', () => {
  test.each([
    [
      'frontMatterZh',
      'front-matter-zh',
      '蓝鲸动力获 30 亿元战略投资',
      '远望财经',
      '远望财经',
      'https://example.com/2031/05/06/lanjing',
      'zh',
      '2031-05-06T09:20:00',
      'stated',
    ],
    [
      'hugo',
      'front-matter-site',
      'Harbor Robotics raises $90 million',
      'Harbor Wire',
      null,
      'https://example.org/news/harbor',
      'en',
      '2031-03-04T10:11:12',
      'stated',
    ],
    [
      'clip',
      'clip',
      '#新星航天完成首飞#新星航天宣布首飞成功……',
      '期刊网',
      null,
      'https://weibo.com/1234567890/AbCdEf',
      'zh',
      '2031-07-08T01:02:03',
      'inferred',
    ],
    ['portal', 'portal-text', '海星银行拟收购三家分行', '晨光网', '吴非', null, 'zh', '2031-02-03T08:09:10', 'stated'],
    ['pasted', 'pasted-article', null, null, null, null, 'zh', '2031-06-12', 'inferred'],
    ['page', 'html', 'Tide Energy opens plant', null, 'Dana Whitfield', null, 'en', '2031-03-03', 'stated'],
    ['readme', 'markdown', 'Lantern Release Plan', null, null, null, 'en', null, undefined],
  ] as const)('%s → %s', (name, profile, title, publisher, author, url, language, published, certainty) => {
    const document = read(SAMPLES[name]);
    expect(document).toMatchObject({ profile, title, publisher, author, url, language });
    expect(day(document)).toBe(published);
    expect(document.published?.certainty).toBe(certainty);
  });

  test('the name of a file changes nothing', () => {
    for (const text of [SAMPLES.frontMatterZh, SAMPLES.hugo, SAMPLES.clip, SAMPLES.portal, SAMPLES.pasted]) {
      const [a, b] = [read(text, 'a.txt'), read(text, 'weibo-portal.md')];
      expect({ ...a, id: '', path: '' }).toEqual({ ...b, id: '', path: '' });
    }
  });
});

describe('front matter with Chinese keys', () => {
  const document = read(SAMPLES.frontMatterZh);
  test('summary, body and what is neither', () => {
    expect(words(document, 'summary')).toEqual(['一句话摘要', '蓝鲸动力以 200 亿元的投前估值融资 30 亿元。']);
    expect(words(document, 'caption')).toEqual(['蓝鲸动力的工厂']);
    expect(words(document, 'body').slice(2)).toEqual([
      '蓝鲸动力周二宣布，已完成 30 亿元融资，甲基金出资 20 亿元，乙基金出资 10 亿元。',
      '公司表示，这笔钱将用于扩建两座工厂，并在三年内把产能提高一倍。',
    ]);
  });
  test.each([
    'advertising',
    'title repeated',
    'links without words',
    'tags',
    'author biography',
    'related links',
    'copyright',
  ])('%s is set apart', (reason) => {
    expect(reasons(document)).toContain(reason);
  });
  test('the writer of the biography is a byline, beside the author of the front matter', () => {
    expect(document.metadata).toContainEqual(expect.objectContaining({ key: 'byline', value: '周小川' }));
    expect(document.author).toBe('远望财经');
  });
  test('a note on the translation makes its address the original', () => {
    expect(document.translationOf).toBe('https://example.com/2031/05/06/lanjing');
  });
});

test('a post over HTML: entities decoded, table cells, disclaimer', () => {
  const document = read(SAMPLES.hugo);
  expect(words(document, 'summary')).toEqual([
    'Harbor Robotics has raised $90 million at a valuation of $1.2 billion.',
  ]);
  expect(words(document, 'body')[0]).toBe('Harbor Robotics said it raised $90\u00a0million & hired a new chief.');
  expect(
    document.blocks.filter(({ cell }) => cell?.header === 'Sales').map(({ text, cell }) => [cell?.siblings.Year, text]),
  ).toEqual([
    ['2029', '$10 million'],
    ['2030', '$25 million'],
  ]);
  expect(reasons(document)).toContain('disclaimer');
  expect(document.metadata.filter(({ key }) => key === 'tags').map(({ value }) => value)).toEqual(['robots', 'money']);
});

test('a clip: original words are body, the machine’s are summary, the list is metadata', () => {
  const document = read(SAMPLES.clip);
  expect(words(document, 'summary')).toEqual(['新星航天首飞成功，火箭高 52 米，去年融资 8 亿元。']);
  expect(words(document, 'body').filter((text) => text.includes('。'))).toEqual([
    '新星航天宣布首飞成功，火箭高 52 米。',
    '公司去年融资 8 亿元。',
  ]);
  expect(document.metadata.map(({ key, value }) => `${key}=${value}`)).toEqual([
    'URL=https://weibo.com/1234567890/AbCdEf',
    '来源=期刊网',
    '类型=论文',
    '保存时间=2031-07-08T01:02:03Z',
  ]);
});

test('portal text: header, tags and disclaimer do not reach the body', () => {
  const document = read(SAMPLES.portal);
  expect(words(document, 'body')).toEqual([
    '海星银行周一表示,拟以12亿元收购三家分行。',
    '交易预计在2031年四季度完成,届时分行总数将达到40家。',
  ]);
  expect(reasons(document).sort()).toEqual(['disclaimer', 'navigation', 'tags']);
});

test('hard-wrapped lines join, a year at the start of a line is no list number, references resolve', () => {
  const document = read(SAMPLES.readme);
  expect(words(document, 'body')[0]).toBe(
    'The plan below is what we hold ourselves to, and it changes only by a vote of the working group, as it has done since the very first release of the project in the spring of that year.',
  );
  expect(words(document, 'body')).toContain('2025. 3月的版本已停止维护。');
  expect(words(document, 'table')).toEqual(['3.x', '2030-04-02', '2032-04-30', '4.x', '2031-04-01', '2033-04-30']);
});

test('metadata given by the caller counts as stated', () => {
  const document = readSource({
    id: 'x',
    text: 'Plain words about nothing much.',
    metadata: { date: '2031-01-02', publisher: 'Daily', title: 'T' },
  });
  expect(document).toMatchObject({ publisher: 'Daily', title: 'T' });
  expect(day(document)).toBe('2031-01-02');
});

describe('what a page’s head says', () => {
  const head = (inside: string) =>
    read(
      `<!doctype html><html><head>${inside}</head><body><h1>Dam opens</h1><p>The dam opened. It cost $4 million.</p></body></html>`,
    );
  test.each([
    [
      'meta',
      '<meta property="og:site_name" content="River &amp; Dam"><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2031-04-05T06:07:00+02:00">',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"headline":"Dam opens","datePublished":"2031-04-05T06:07:00+02:00","author":[{"name":"Ann Lee"}],"publisher":{"name":"River & Dam"}}</script>',
    ],
  ])('%s', (_, inside) => {
    const document = head(inside);
    expect(document).toMatchObject({ title: 'Dam opens', publisher: 'River & Dam', author: 'Ann Lee' });
    expect(day(document)).toBe('2031-04-05T06:07:00');
    expect(document.published?.period.zone).toBe(120);
  });
  test('the canonical address', () => {
    expect(head('<title>Dam opens | River</title><link rel="canonical" href="https://example.com/dam">').url).toBe(
      'https://example.com/dam',
    );
  });
  test('a time element', () => {
    const text =
      '<article><h1>Dam opens</h1><p><time datetime="2031-04-05">yesterday</time></p><p>It cost $4 million.</p></article>';
    expect(day(read(text))).toBe('2031-04-05');
  });
});

test('data that speaks of itself', () => {
  const document = read(
    '{"title": "Dams of the river", "date": "2031-04-05", "source": "River Office", "dams": [{"name": "North", "height": 40}]}',
    'x.json',
  );
  expect(document).toMatchObject({ title: 'Dams of the river', publisher: 'River Office' });
  expect(day(document)).toBe('2031-04-05');
});

describe('when a text without a date was published', () => {
  test.each([
    [
      'the first day told near the top, with its year',
      'On March 3, 2031, the dam broke. Two towns were flooded. Help came late.',
      '2031-03-03',
    ],
    [
      'moved to the latest day told within days of it',
      'On March 3, 2031, the dam broke. As of March 5, 40 people were missing. Help came late.',
      '2031-03-05',
    ],
    ['a day to come is none', 'The bridge will open by March 3, 2031, officials say. It is late. It is dear.', null],
    ['截止日期不是发布日期', '新桥将于2031年3月3日前通车。工程已经延误。造价也高。', null],
    ['a day without a year needs one from elsewhere', '3月3日,大坝决口。两镇被淹。救援来得很晚。', null],
    [
      'history far below the top says nothing',
      `${'The firm makes boats and sells them. '.repeat(20)}It was founded on March 3, 1931.`,
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(day(read(text))).toBe(expected);
  });
});
