import { describe, expect, test } from 'vitest';
import { comparing } from '../../src/compare.ts';

const comparison = comparing();
const relation = (a: string, b: string): string => comparison({ text: a }, { text: b }).relation;

// Expected answers are logic: what a number, a bound or a range allows beside another.
describe('one statement with another value', () => {
  test.each([
    ['Anna planted 40 oaks.', 'Anna planted 60 oaks.', 'contradiction'],
    ['Anna planted 40 oaks.', 'Anna planted more than 30 oaks.', 'entailment'],
    ['Anna planted 40 oaks.', 'Anna planted more than 40 oaks.', 'contradiction'],
    ['Anna planted 40 oaks.', 'Anna planted at least 40 oaks.', 'entailment'],
    ['Anna planted 40 oaks.', 'Anna planted fewer than 50 oaks.', 'entailment'],
    ['Anna planted more than 40 oaks.', 'Anna planted 60 oaks.', 'neutral'],
    ['Anna planted more than 40 oaks.', 'Anna planted 20 oaks.', 'contradiction'],
    ['The tram needs 15 minutes.', 'The tram needs less than 20 minutes.', 'entailment'],
    ['The tram gets there in 15 minutes.', 'The tram gets there in 50 minutes.', 'contradiction'],
    ['Paul came 5th in the race.', 'Paul came less than 9th in the race.', 'entailment'],
    ['Anna planted 40 oaks and 12 elms.', 'Anna planted 40 oaks and 15 elms.', 'contradiction'],
    ['奶奶种了40棵桃树。', '奶奶种了60棵桃树。', 'contradiction'],
    ['奶奶种了40棵桃树。', '奶奶种了不到50棵桃树。', 'entailment'],
    ['奶奶种了40棵桃树。', '奶奶种了超过40棵桃树。', 'contradiction'],
    ['奶奶种了多于40棵桃树。', '奶奶种了60棵桃树。', 'neutral'],
    ['奶奶种了至少40棵桃树。', '奶奶种了30棵桃树。', 'contradiction'],
    ['電線長3公里。', '电线长5公里。', 'contradiction'],
  ])('%s | %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));
});

describe('a paraphrase meets the value of its slot', () => {
  test.each([
    [
      'The museum drew 41,000 visitors in May, and its shop sold 900 posters.',
      'In May fewer than 30,000 visitors came to the museum.',
      'contradiction',
    ],
    [
      'The museum drew 41,000 visitors in May, and its shop sold 900 posters.',
      'The shop of the museum sold more than 1,200 posters.',
      'contradiction',
    ],
    ['The flood left 12 people dead and 80 injured.', 'More than 20 died in the flood.', 'contradiction'],
  ])('%s | %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));
});

describe('what looks like a conflict and is none', () => {
  test.each([
    [
      'another counted thing',
      'The museum drew 41,000 visitors in May, and its shop sold 900 posters.',
      'The shop of the museum sold 3,000 postcards in June.',
    ],
    ['a currency apart', 'The bridge cost $4 million.', 'The bridge cost 28 million yuan.'],
    ['one rounded', 'The dam holds 748,000 barrels.', 'The dam holds about 750,000 barrels.'],
    ['other units', 'The trail is 10 km long.', 'The trail is 10,000 m long.'],
    ['a month that holds the day', 'The bridge was opened on 3 May 2019.', 'The bridge was opened in May 2019.'],
    ['the same words', '奶奶种了40棵桃树。', '奶奶种了四十棵桃树。'],
  ])('%s', (_name, a, b) => expect(relation(a, b)).not.toBe('contradiction'));
});

test('numbers of long ago are superseded, not contradicted', () => {
  const dated = comparison(
    { text: 'The fund holds 40 stakes.', date: '2030-01-01' },
    { text: 'The fund holds 55 stakes.', date: '2031-06-01' },
  );
  expect([dated.relation, dated.findings.map((one) => one.verdict)]).toEqual(['neutral', ['superseded']]);
});

test('offsets point at the values', () => {
  const [a, b] = ['So far: Anna planted 40 oaks.', 'So far: Anna planted 60 oaks.'];
  const [finding] = comparison({ text: a }, { text: b }).findings;
  expect([a.slice(finding?.left.start, finding?.left.end), b.slice(finding?.right.start, finding?.right.end)]).toEqual([
    '40',
    '60',
  ]);
});

// HOUSE § 8: a text against itself raises nothing, whatever it holds.
test.each([
  '',
  ' ',
  '1 2 3',
  '$',
  '40 oaks, 40 elms; 2 of 5',
  '上半年增长3%，下半年增长5%。',
  'a'.repeat(3000),
  '1/'.repeat(400),
])('a text against itself is silent', (text) => expect(comparison({ text }, { text }).findings).toEqual([]));

// How time tables write the clock; the minute itself decides.
describe('times of day', () => {
  const row = (time: string): string => `Train R 12: arrival ${time}.`;
  test.each([
    ['6:55p', '6:55 p.m.', 'same'],
    ['6:55pDec 3', '6:55 PM', 'same'],
    ['6:55AMDec 3', '6:55 a.m.', 'same'],
    ['6:55p', '6:57 p.m.', 'other'],
    ['18:55', '6:55 p.m.', 'same'],
    ['6:55a', '6:55p', 'other'],
    ['6:55a', 'not known', 'same'],
  ])('%s | %s', (a, b, expected) => expect(relation(row(a), row(b)) === 'contradiction').toBe(expected === 'other'));
});

describe('numbers dated to different times can both be true', () => {
  test.each([
    ['As of 3 May 2031 the ward counted 40 patients.', 'As of 9 May 2031 the ward counted 55 patients.', 'neutral'],
    [
      'As of 3 May 2031 the ward counted 40 patients.',
      'As of 3 May 2031 the ward counted 55 patients.',
      'contradiction',
    ],
  ])('%s | %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));
});
