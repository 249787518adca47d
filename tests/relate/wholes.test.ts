import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Claim } from '../../src/model/claim.ts';
import { relate } from '../../src/relate/index.ts';
import { claim, evidence, quantity, readingsOf } from '../reason/claim.ts';

const knowledge = builtinKnowledge();
const sentence = { start: 0, end: 99 };
const dead = (subject: string, number: string, more = {}): Claim =>
  claim({
    subject,
    attribute: 'deaths',
    sentence,
    value: quantity(number, 'people'),
    eventEvidence: evidence({ type: 'disaster', of: subject }),
    ...more,
  });
const related = (...claims: Claim[]): string[] =>
  relate(readingsOf(claims), knowledge).claims.map((c) => `${c.subject.id}.${c.attribute}`);

describe('totals and forecasts', () => {
  test('a total of several is of them together: 900 = 600 + 300', () => {
    expect(related(dead('aria', '900'), dead('aria', '600'), dead('boro', '300'))).toEqual([
      'aria+boro.deaths',
      'aria.deaths',
      'boro.deaths',
    ]);
  });
  test('numbers that do not make it leave it where it is', () => {
    expect(related(dead('aria', '900'), dead('aria', '60'), dead('boro', '30'))[0]).toBe('aria.deaths');
  });
  test('a count that is expected is another number than the count', () => {
    expect(related(dead('aria', '900', { phase: 'expected' }))).toEqual(['aria.expected_deaths']);
  });
});
