import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/exact/civil.ts';
import { toNumber } from '../../../src/exact/rational.ts';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { claimsFromData } from '../../../src/read/claims/structured.ts';
import { readSource } from '../../../src/read/sources/index.ts';

const knowledge = builtinKnowledge();

function read(path: string, text: string) {
  const found = claimsFromData(readSource({ id: path, path, text }), knowledge);
  for (const { quote, span } of found.claims) expect(text.slice(span.start, span.end)).toBe(quote);
  return found;
}

function told({ value }: Claim): string {
  if (value.kind === 'quantity') return `${toNumber(value.lo)}${value.unit ? ` ${value.unit}` : ''}`;
  if (value.kind === 'date') return value.period.from === null ? '' : isoOf(value.period.from);
  return value.kind === 'text' ? value.text : value.kind;
}
/** subject | attribute | value | quote */
const short = (claim: Claim): string => [claim.subject.id, claim.attribute, told(claim), claim.quote].join(' | ');
const data = (path: string, text: string): string[] =>
  read(path, text)
    .claims.filter((c) => !c.attribute.startsWith('document.'))
    .map(short);

describe('tables and lists of values', () => {
  test('CSV: columns by their header words, the row by its naming column', () => {
    expect(data('medals.csv', 'Country,Gold Medal,Total\n"Ruritania, Kingdom of",3,9\n')).toEqual([
      'ruritania-kingdom-of | gold_medals | 3 medals | 3',
      'ruritania-kingdom-of | total_medals | 9 medals | 9',
    ]);
  });
  test('a unit in the header holds for hedged numbers and ranges too, and for no cell that says its own', () => {
    const text = 'Company,Revenue ($m)\nAcme Widgets,~30\nBeta Widgets,50–60\nGamma Widgets,€3bn\n';
    expect(data('a.csv', text)).toEqual([
      'acme-widgets | revenue | 30000000 USD | ~30',
      'beta-widgets | revenue | 50000000 USD | 50–60',
      'gamma-widgets | revenue | 3000000000 EUR | €3bn',
    ]);
  });
  test('a unit in the header holds for the column', () => {
    expect(data('a.csv', 'Company,Revenue ($m),Stake (%),Length (km)\nAcme Widgets,12.5,40,3\n')).toEqual([
      'acme-widgets | revenue | 12500000 USD | 12.5',
      'acme-widgets | stake | 40 % | 40',
      'acme-widgets | length | 3 km | 3',
    ]);
    expect(data('b.csv', '公司,融资金额（亿元）\n蓝云科技,3.5\n')).toEqual([
      '蓝云科技 | amount_raised | 350000000 CNY | 3.5',
    ]);
  });
  test('a key may end with what a price is of and its currency, either way round', () => {
    expect(data('p.json', '[{"model": "Orbit 3", "input_per_million_usd": 0.5, "output_usd_per_million": 2}]')).toEqual(
      [
        'orbit-3 | input_price | 0.5 USD | "input_per_million_usd": 0.5',
        'orbit-3 | output_price | 2 USD | "output_usd_per_million": 2',
      ],
    );
  });
  // 0.5 a thousand is 500 a million.
  test('a key may end with its unit', () => {
    expect(
      data('p.csv', 'model,battery_mAh,price_usd,stake_pct,price_input_per_1k\nOrbit 3,5000,799,12,0.5\n'),
    ).toEqual([
      'orbit-3 | battery | 5000 mAh | 5000',
      'orbit-3 | price | 799 USD | 799',
      'orbit-3 | stake | 12 % | 12',
      'orbit-3 | input_price | 500 USD | 0.5',
    ]);
  });
  test('a column of dates names no row, whatever its header', () => {
    expect(
      data(
        'r.json',
        '{"4.2": {"release": "2023-04-03", "end": "2026-04-30"}, "5.0": {"release": "2023-12-04", "end": "2025-04-02"}}',
      ),
    ).toEqual([
      '4.2 | release_date | 2023-04-03 | "release": "2023-04-03"',
      '4.2 | end_of_life | 2026-04-30 | "end": "2026-04-30"',
      '5.0 | release_date | 2023-12-04 | "release": "2023-12-04"',
      '5.0 | end_of_life | 2025-04-02 | "end": "2025-04-02"',
    ]);
  });
  test("a depth is a quake's only beside another figure of a quake", () => {
    expect(data('q.csv', 'name,magnitude,depth\nFoo,5.1,10\n').map((line) => line.split(' | ')[0])).toEqual([
      'quake',
      'quake',
    ]);
    expect(data('w.csv', 'name,depth\nFoo,10\n').map((line) => line.split(' | ')[0])).toEqual(['foo']);
  });
  test('dates of a column that one day above 12 gives away', () => {
    const rows = 'name,released\nFoo,03-02-2031\nBar,23-02-2031\n';
    expect(data('c.csv', rows).map((line) => line.split(' | ')[2])).toEqual(['2031-02-03', '2031-02-23']);
  });
  test('dates that nothing gives away are not read', () => {
    expect(data('d.csv', 'name,released\nFoo,03-02-2031\n')).toEqual([]);
  });
  test('a Markdown table of versions belongs to the product its heading names', () => {
    const text =
      '# Node.js plan\n\n| Release | Status | Initial Release | End-of-life |\n| --- | --- | --- | --- |\n| 91.x | **Current** | 2031-04-02 | 2034-04-30 |\n';
    expect(data('plan.md', text)).toEqual([
      'nodejs-91 | release_date | 2031-04-02 | 2031-04-02',
      'nodejs-91 | end_of_life | 2034-04-30 | 2034-04-30',
    ]);
  });
  test('a column headed by a year says when', () => {
    const claims = read(
      'e.md',
      '# OpenAI figures\n\n| Metric | 2030 | 2031 |\n| --- | --- | --- |\n| Revenue ($m) | 10 | 20 |\n',
    ).claims;
    expect(claims.map((c) => [c.subject.id, c.attribute, c.time?.from && isoOf(c.time.from)])).toEqual([
      ['openai', 'revenue', '2030-01-01'],
      ['openai', 'revenue', '2031-01-01'],
    ]);
  });
});

describe('trees', () => {
  test('JSON: quoted as a pair, named by the nearest name above, timed by its own dates', () => {
    const text =
      '{"models":[{"id":"acme-one","price_history":[{"input":0.27,"from_date":"2031-02-08","to_date":null}]}]}';
    const [price] = read('p.json', text).claims;
    expect(price && short(price)).toBe('acme-one | input_price | 0.27 USD | "input":0.27');
    expect(price?.inferred).toEqual(['value.unit']);
    expect(price?.time).toMatchObject({ to: null });
    expect(price?.time?.from && isoOf(price.time.from)).toBe('2031-02-08');
  });
  test('keys that are several of a kind name what they hold, keys that group do not', () => {
    expect(data('s.json', '{"alpha":{"start":"2031-01-02"},"beta":{"start":"2031-03-04"}}')).toEqual([
      'alpha | release_date | 2031-01-02 | "start":"2031-01-02"',
      'beta | release_date | 2031-03-04 | "start":"2031-03-04"',
    ]);
    expect(data('g.json', '{"items":[{"name":"Foo","pricing":{"currency":"CNY","output":2}}]}')).toEqual([
      'foo | output_price | 2 CNY | "output":2',
    ]);
  });
  test('object literals: separators, quotes, a cached price beside the plain one', () => {
    const text =
      "export const card = { models: [{ id: 'acme-one', contextWindowTokens: 65_536, releasedAt: '2031-12-26', pricing: { currency: 'CNY', cachedInput: 0.1, input: 1 } }] };";
    const { claims } = read('card.ts', text);
    expect(claims.map(short)).toEqual([
      'acme-one | context_length | 65536 tokens | contextWindowTokens: 65_536',
      "acme-one | release_date | 2031-12-26 | releasedAt: '2031-12-26'",
      'acme-one | input_price | 0.1 CNY | cachedInput: 0.1',
      'acme-one | input_price | 1 CNY | input: 1',
    ]);
    expect(claims.slice(2).map((c) => c.qualifiers)).toMatchObject([{ basis: 'cached' }, { basis: 'standard' }]);
  });
  test('YAML lists', () => {
    expect(data('y.yaml', 'releases:\n  - name: Foo\n    eol: 2031-05-06\n  - name: Bar\n    eol: false\n')).toEqual([
      'foo | end_of_life | 2031-05-06 | eol: 2031-05-06',
    ]);
  });
});

describe('what a document says of itself', () => {
  const self = (text: string): string[] =>
    read('note.md', text)
      .claims.filter((c) => c.attribute.startsWith('document.'))
      .map((c) => `${c.attribute} ${told(c)}`);

  test('label, address and platform', () => {
    const lines = self('---\n标题: 某事\n来源: ArXiv\n原文链接: https://www.weibo.com/1/a\n---\n\n正文在这里。\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'document.source ArXiv',
        'document.url https://www.weibo.com/1/a',
        'document.platform weibo.com',
      ]),
    );
  });
  test('a picture has an address of its own', () => {
    expect(
      self('---\ntitle: T\ncoverImage: https://img.example.org/a.png\n---\n\nText.\n').some((l) =>
        l.startsWith('document.url'),
      ),
    ).toBe(false);
  });
  test.each([
    ['Jane Roe is a senior reporter covering chips.', true],
    ['Written by Jane Roe', true],
    ['Jane Roe is a fund that invests in chips.', false],
  ])('%s', (line, isByline) => {
    expect(
      self(`---\ntitle: T\nauthor: The Daily\n---\n\nBody text.\n\n${line}\n`).includes('document.byline Jane Roe'),
    ).toBe(isByline);
  });
});

test('every claim of data is a record, and identifiers are unique', () => {
  const { claims } = read('x.csv', 'name,users\nFoo,5\nFoo,5\n');
  expect(claims.map((c) => c.evidence)).toEqual(['record', 'record']);
  expect(new Set(claims.map((c) => c.id)).size).toBe(2);
});

test('broken data yields nothing and no throw', () => {
  for (const text of ['{"a":', 'a,b\n"', '| a |\n| --', '- : : :\n', '{}', '[]', 'null'])
    expect(() => read('bad.json', text)).not.toThrow();
});

describe('key–value lines', () => {
  test('a heading names a part of what the document is about', () => {
    const text =
      '# DeepSeek-V3 weights\n\n## 2. Side Prediction (SP) Modules\n\n- **Total parameters**: **6.5B** (shared ones included)\n- Activation parameters: 1.5B\n';
    const { claims } = read('w.md', text);
    expect(claims.map((c) => [c.subject.name, c.attribute, told(c)])).toEqual([
      ['DeepSeek-V3 Side Prediction (SP) Modules', 'total_parameters', '6500000000 parameters'],
      ['DeepSeek-V3 Side Prediction (SP) Modules', 'activated_parameters', '1500000000 parameters'],
    ]);
    expect(claims[0]?.subject.aliases).toContain('SP Modules');
  });
  test.each([
    ['a sentence after a colon', '# DeepSeek-V3\n\n- Training: it took 3 days.\n'],
    ['a key no header knows', '# DeepSeek-V3\n\n- Favourite number: 7\n'],
  ])('%s is prose', (_, text) => {
    expect(data('w.md', text)).toEqual([]);
  });
});
