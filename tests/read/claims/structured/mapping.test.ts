import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../../src/exact/civil.ts';
import { toNumber } from '../../../../src/exact/rational.ts';
import { builtinKnowledge } from '../../../../src/knowledge/builtin.ts';
import type { Claim } from '../../../../src/model/claim.ts';
import { dataMappingSchema } from '../../../../src/model/data.ts';
import { mappingFaults } from '../../../../src/read/claims/structured/mapping-faults.ts';
import { claimsFromData } from '../../../../src/read/claims/structured.ts';
import { readSource } from '../../../../src/read/sources/index.ts';

const knowledge = builtinKnowledge();

function claimsOf(path: string, text: string, mapping: object): readonly Claim[] {
  const data = [dataMappingSchema.parse(mapping)];
  const document = readSource({ id: path, path, text, data });
  const { claims } = claimsFromData(document, knowledge);
  for (const { quote, span } of claims) expect(document.text.slice(span.start, span.end)).toBe(quote);
  return claims.filter(({ attribute }) => !attribute.startsWith('document.'));
}

function told({ value }: Claim): string {
  if (value.kind === 'date') return isoOf(value.period.from ?? 0);
  return value.kind === 'quantity'
    ? `${value.qualifier === 'exact' ? '' : `${value.qualifier} `}${toNumber(value.lo)} ${value.unit}`.trim()
    : value.kind;
}
/** subject | attribute | value in base units */
const short = (claim: Claim): string => [claim.subject.id, claim.attribute, told(claim)].join(' | ');
const read = (path: string, text: string, mapping: object): string[] => claimsOf(path, text, mapping).map(short);

const ROUND = { subject: 'company', values: { raised: { attribute: 'amount_raised', unit: 'USD', scale: 'million' } } };

// Values worked out by hand: number × scale, in the unit the mapping names.
describe('columns of values', () => {
  test.each<[string, string, string, object, string[]]>([
    [
      'a scale word',
      'a.csv',
      'company,raised\nAcme Widgets,"1,200"\n',
      ROUND,
      ['acme-widgets | amount_raised | 1200000000 USD'],
    ],
    [
      'byte-order mark, CRLF, quotes',
      'a.csv',
      '\uFEFFcompany,raised\r\n"Acme, Widgets",12.5\r\n',
      ROUND,
      ['acme-widgets | amount_raised | 12500000 USD'],
    ],
    [
      'a cell that says its own unit means it',
      'a.csv',
      'company,raised\nAcme Widgets,€3bn\n',
      ROUND,
      ['acme-widgets | amount_raised | 3000000000 EUR'],
    ],
    [
      'a hedge in the cell',
      'a.csv',
      'company,raised\nAcme Widgets,约900\n',
      ROUND,
      ['acme-widgets | amount_raised | about 900000000 USD'],
    ],
    ['absent values are no values', 'a.csv', 'company,raised\nAcme,N/A\nBeta,\nGamma,–\nDelta,未披露\n', ROUND, []],
    [
      'a factor and a percentage',
      'a.csv',
      'name,share\nAcme Widgets,0.125\n',
      { subject: 'name', values: { share: { attribute: 'stake', unit: '%', scale: 100 } } },
      ['acme-widgets | stake | 12.5 %'],
    ],
    [
      '中文表头，亿元',
      'a.csv',
      '公司,营收\n顶点公司,120\n',
      { subject: '公司', values: { 营收: { attribute: 'revenue', unit: '亿元' } } },
      ['顶点公司 | revenue | 12000000000 CNY'],
    ],
    [
      'a unit and a scale for each row',
      'a.tsv',
      'co\tv\tcur\tin\nAcme\t6\tEUR\tbillion\nBeta\t7\tUSD\tthousand\n',
      { subject: 'co', values: { v: { attribute: 'revenue', unit: { column: 'cur' }, scale: { column: 'in' } } } },
      ['acme | revenue | 6000000000 EUR', 'beta | revenue | 7000 USD'],
    ],
    [
      'an attribute for each row',
      'a.csv',
      'metric,value\nrev,5\nstaff,3\n',
      {
        subject: { is: 'Acme' },
        values: {
          value: {
            attribute: { column: 'metric', words: { rev: 'revenue', staff: 'employees' } },
            unit: { column: 'metric' },
          },
        },
      },
      ['acme | revenue | 5 rev', 'acme | employees | 3 employees'],
    ],
    [
      'a pattern of columns',
      'a.csv',
      'maker,model,price\nAcme,X5,$300\n',
      { subject: '{maker} {model}', values: { price: 'price' } },
      ['acme-x5 | price | 300 USD'],
    ],
    [
      'the second of two columns of one name',
      'a.csv',
      'name,price,price\nAcme,$300,$400\n',
      { subject: 'name', values: { 'price#3': 'price' } },
      ['acme | price | 400 USD'],
    ],
    [
      'a list in JSON',
      'a.json',
      '{"meta":{"n":1},"rounds":[{"co":"Acme","raised":{"usd":5e8}}]}',
      { rows: '/rounds', subject: 'co', values: { 'raised/usd': { attribute: 'amount_raised', unit: 'USD' } } },
      ['acme | amount_raised | 500000000 USD'],
    ],
    [
      'lists in lists, the name above',
      'a.json',
      '{"companies":[{"name":"Acme","rounds":[{"raised":5},{"raised":7}]}]}',
      {
        rows: '/companies/*/rounds',
        subject: '../../name',
        values: { raised: { attribute: 'amount_raised', unit: 'USD', scale: '亿' } },
      },
      ['acme | amount_raised | 500000000 USD', 'acme | amount_raised | 700000000 USD'],
    ],
    [
      'a map: its keys name the rows',
      'a.yaml',
      'rounds:\n  Acme: {raised: 5}\n  Beta: {raised: 6}\n',
      { rows: '/rounds', subject: '#key', values: { raised: { attribute: 'amount_raised', unit: 'USD' } } },
      ['acme | amount_raised | 5 USD', 'beta | amount_raised | 6 USD'],
    ],
    [
      'lines of JSON',
      'a.ndjson',
      '{"co":"Acme","raised":5}\n{"co":"Beta","raised":6}\n',
      { subject: 'co', values: { raised: { attribute: 'amount_raised', unit: 'USD' } } },
      ['acme | amount_raised | 5 USD', 'beta | amount_raised | 6 USD'],
    ],
    [
      'one table of a text',
      'a.md',
      '# Notes\n\n## Other\n\n| n | v |\n|---|---|\n| Acme | $9 |\n\n## Prices\n\n| n | v |\n|---|---|\n| Acme | $3 |\n',
      { table: 'Prices', subject: 'n', values: { v: 'price' } },
      ['acme | price | 3 USD'],
    ],
  ])('%s', (_name, path, text, mapping, expected) => {
    expect(read(path, text, mapping)).toEqual(expected);
  });
});

test('a row says when, which event, how firmly, by whom and where', () => {
  const [claim] = claimsOf(
    'a.csv',
    'company,round,closed,raised,via,link,status\nAcme Widgets,B,03/02/2031,$5m,Example Wire,https://example.com/a,rumoured\n',
    {
      subject: 'company',
      event: 'Series {round}',
      time: 'closed',
      dates: 'dmy',
      source: 'via',
      url: 'link',
      evidence: 'status',
      values: { raised: 'amount_raised' },
    },
  );
  expect(claim).toMatchObject({
    evidence: 'rumour',
    attribution: [{ name: 'Example Wire', kind: 'named' }],
    eventEvidence: { type: 'round', ordinal: 'series-b' },
    cell: { row: 1, column: 'raised', url: 'https://example.com/a' },
  });
  expect(isoOf(claim?.time?.from ?? 0)).toBe('2031-02-03');
});

test.each<[string, string, 'evidence' | 'phase', string]>([
  ['a fixed level', '{"is":"report"}', 'evidence', 'report'],
  ['words of its own', '{"column":"status","words":{"done deal":"agreed"}}', 'phase', 'agreed'],
])('firmness: %s', (_name, said, key, expected) => {
  const [claim] = claimsOf('a.csv', 'company,raised,status\nAcme,$5m,Done Deal\n', {
    subject: 'company',
    [key]: JSON.parse(said),
    values: { raised: 'amount_raised' },
  });
  expect(claim?.[key]).toBe(expected);
});

// Without a mapping: what the header words of a plain table of rounds say, in both languages.
test.each<[string, string]>([
  [
    'en',
    'company,round,date,amount,lead,source,status\nNorthern Acme 10001,Series B,2031-02-03,$5 million,Example Fund,Example Wire,rumoured\n',
  ],
  ['zh', '公司,轮次,日期,金额,领投方,来源,状态\n北方10001,B轮,2031-02-03,500万美元,示例基金,示例通讯社,传闻\n'],
])('a table of rounds by its header words: %s', (_lang, text) => {
  const { claims } = claimsFromData(readSource({ id: 'rounds.csv', path: 'rounds.csv', text }), knowledge);
  expect(claims.map(told)).toEqual(['5000000 USD']);
  expect(claims[0]).toMatchObject({
    attribute: 'amount_raised',
    evidence: 'rumour',
    eventEvidence: { ordinal: 'series-b' },
    attribution: [{ kind: 'named' }],
  });
});

describe('columns that are not there', () => {
  const faults = (path: string, text: string, mapping: object) =>
    mappingFaults(readSource({ id: path, path, text }).blocks, dataMappingSchema.parse(mapping)).map(
      ({ path: at, what, expected }) => `${at.join('.')}: ${what}; ${expected}`,
    );

  test.each<[string, string, string, object, string[]]>([
    ['all are there', 'a.csv', 'company,raised\nAcme,\n', ROUND, []],
    ['no row yet', 'a.csv', 'company,sum\n', ROUND, []],
    [
      'a column of values',
      'a.csv',
      'company,sum\nAcme,4\n',
      ROUND,
      ['values.raised: No column "raised"; one of company, sum'],
    ],
    [
      'one of a pattern',
      'a.csv',
      'maker,raised\nAcme,4\n',
      { ...ROUND, subject: '{maker} {model}' },
      ['subject: No column "model"; one of maker, raised'],
    ],
    [
      'a pointer that leads to no rows',
      'a.json',
      '{"data":[{"company":"Acme","raised":4}]}',
      { ...ROUND, rows: '/rounds' },
      ['rows: No rows lie at "/rounds"; one of /data'],
    ],
    [
      'a table that is not there',
      'a.md',
      '# T\n\n| company | raised |\n|---|---|\n| Acme | 4 |\n',
      { ...ROUND, table: 2 },
      ['table: No table "2"; a number from 1 to 1, T'],
    ],
  ])('%s', (_name, path, text, mapping, expected) => {
    expect(faults(path, text, mapping)).toEqual(expected);
  });
});
