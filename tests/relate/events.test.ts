import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Claim } from '../../src/model/claim.ts';
import { relate } from '../../src/relate/index.ts';
import { claim, evidence, on, quantity, readingsOf, type Sketch } from '../reason/claim.ts';

const knowledge = builtinKnowledge();
/** Labels of the events that the claims of the documents were given, by document and attribute. */
const eventsOf = (claims: readonly Claim[]): Record<string, string> =>
  Object.fromEntries(
    relate(readingsOf(claims), knowledge).claims.map((c) => [`${c.document} ${c.attribute}`, c.event?.label ?? '-']),
  );
const told = (document: string, asserted: string, more: Sketch = {}): Claim =>
  claim({ document, assertedAt: on(asserted), eventEvidence: evidence(), ...more });

describe('events', () => {
  test('a round told of by two documents within days is one; the round of the year before is another', () => {
    const claims = [
      told('a', '2031-02-27', { value: quantity('110e9') }),
      told('b', '2031-02-28', { value: quantity('110e9') }),
      told('c', '2030-04-01', { value: quantity('40e9'), phase: 'completed' }),
    ];
    expect(eventsOf(claims)).toEqual({
      'a amount_raised': 'acme round, 2031-02',
      'b amount_raised': 'acme round, 2031-02',
      'c amount_raised': 'acme round, 2030-04',
    });
  });

  test('a document that looks back tells two rounds', () => {
    const claims = [
      told('a', '2031-02-27', { value: quantity('110e9') }),
      told('a', '2031-02-27', {
        attribute: 'valuation',
        eventEvidence: evidence({ period: on('2030-03'), deixis: 'previous' }),
      }),
      told('b', '2030-03-31', { value: quantity('40e9') }),
    ];
    expect(eventsOf(claims)).toEqual({
      'a amount_raised': 'acme round, 2031-02',
      'a valuation': 'acme round, 2030-03',
      'b amount_raised': 'acme round, 2030-03',
    });
  });

  test('a rumour waits months for its deed; a deed is not planned again', () => {
    const rumour = { evidence: 'rumour', phase: 'expected' } as const;
    const joined = eventsOf([told('a', '2031-02-09', rumour), told('b', '2031-06-01')]);
    expect(joined['a amount_raised']).toBe(joined['b amount_raised']);
    const apart = eventsOf([told('a', '2031-02-09'), told('b', '2031-06-01', rumour)]);
    expect(apart['a amount_raised']).not.toBe(apart['b amount_raised']);
  });

  test('series tell rounds apart whatever their dates', () => {
    const series = (ordinal: string) => ({ eventEvidence: evidence({ ordinal }) });
    const events = eventsOf([told('a', '2031-02-27', series('series-f')), told('b', '2031-02-28', series('series-g'))]);
    expect(events['a amount_raised']).not.toBe(events['b amount_raised']);
  });

  test('the order of documents and an unrelated one change nothing', () => {
    const claims = [
      told('a', '2031-02-27'),
      told('b', '2031-03-20', { value: quantity('90e9') }),
      told('c', '2031-04-25', { value: quantity('90e9') }),
      told('d', '2031-06-01'),
    ];
    const straight = eventsOf(claims);
    expect(eventsOf(claims.toReversed())).toEqual(straight);
    const other = told('x', '2031-03-01', {
      subject: 'other',
      attribute: 'x',
      eventEvidence: evidence({ of: 'other' }),
    });
    expect(eventsOf([other, ...claims])).toMatchObject(straight);
  });
});
