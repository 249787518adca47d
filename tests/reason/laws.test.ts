import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Claim } from '../../src/model/claim.ts';
import { judge } from '../../src/pipeline.ts';
import { cpu } from '../cpu.ts';
import { claim, document, evidence, on, quantity, readingsOf, type Sketch } from './claim.ts';

const knowledge = builtinKnowledge();
/** What is found, without what an order could show: rule, verdict and the quotes. */
const found = (claims: readonly Claim[]): string[] => {
  const { findings, related } = judge(readingsOf(claims), knowledge);
  const quotes = new Map(related.claims.map((c) => [c.id, c.quote]));
  return findings.map(
    (f) => `${f.id} ${f.content} ${f.rule} ${f.verdict} ${f.claims.map((id) => quotes.get(id)).join()}`,
  );
};

const ATTRIBUTES = ['amount_raised', 'pre_money_valuation', 'post_money_valuation', 'valuation'];
const sketches = fc.array(
  fc.record({
    document: fc.constantFrom('a', 'b', 'c'),
    attribute: fc.constantFrom(...ATTRIBUTES),
    billions: fc.integer({ min: 1, max: 9 }),
    day: fc.integer({ min: 1, max: 28 }),
    rumour: fc.boolean(),
    qualifier: fc.constantFrom('exact', 'about', 'over', 'at_least', 'up_to'),
  }),
  { minLength: 1, maxLength: 8 },
);
type Drawn = Parameters<Parameters<typeof sketches.map>[0]>[0][number];
/** One document is said on one day. */
const claimsOf = (drawn: readonly Drawn[]): Claim[] => {
  const days = new Map(drawn.toReversed().map((d) => [d.document, d.day]));
  return drawn.map((d): Claim => {
    const more: Sketch = d.rumour ? { evidence: 'rumour', phase: 'expected' } : {};
    return claim({
      ...more,
      document: d.document,
      attribute: d.attribute,
      assertedAt: on(`2031-02-${String(days.get(d.document)).padStart(2, '0')}`),
      eventEvidence: evidence(),
      value: quantity(`${d.billions}e9`, 'USD', { qualifier: d.qualifier as 'exact' }),
    });
  });
};

describe('laws for any claims', () => {
  test('the order of documents and of claims changes nothing', () => {
    fc.assert(
      fc.property(sketches, (drawn) => {
        const claims = claimsOf(drawn);
        expect(found(claims.toReversed())).toEqual(found(claims));
      }),
      { numRuns: 150 },
    );
  });

  test('an unrelated document changes nothing', () => {
    fc.assert(
      fc.property(sketches, (drawn) => {
        const claims = claimsOf(drawn);
        const other = claim({ document: 'z', subject: 'other', eventEvidence: evidence({ of: 'other' }) });
        expect(found([...claims, other])).toEqual(found(claims));
      }),
      { numRuns: 150 },
    );
  });

  test('a document beside its own copy raises nothing new', () => {
    const text =
      'Acme raised ninety million from Beta, Gamma and Delta, as it said in its yearly letter to holders of its notes.';
    fc.assert(
      fc.property(sketches, (drawn) => {
        const own = claimsOf(drawn.map((d) => ({ ...d, document: 'a' })));
        const copy = own.map((c) => ({ ...c, id: `${c.id}'`, document: 'b' }));
        const of = (claims: readonly Claim[]): number =>
          judge(readingsOf(claims, [document('a', text), document('b', text)]), knowledge).findings.length;
        expect(of([...own, ...copy])).toBe(of(own));
      }),
      { numRuns: 150 },
    );
  });

  test('one digit changed in a firm copy is found', () => {
    const pair = (left: string, right: string) =>
      found([
        claim({ document: 'a', eventEvidence: evidence(), value: quantity(left) }),
        claim({ document: 'b', eventEvidence: evidence(), value: quantity(right) }),
      ]);
    expect(pair('110e9', '110e9')).toEqual([]);
    expect(pair('110e9', '120e9')).toHaveLength(1);
  });
});

describe('scale', () => {
  test('100,000 claims over 20,000 events in proportionate time', { timeout: 120_000 }, () => {
    const make = (events: number): Claim[] =>
      Array.from({ length: events }, (_, event) =>
        ['a', 'b', 'c', 'd', 'e'].map((name, i) =>
          claim({
            document: `${name}${event % 40}`,
            subject: `company-${event}`,
            eventEvidence: evidence({ of: `company-${event}`, cluster: `${event}` }),
            value: quantity(`${100 + (i === 4 ? 1 : 0)}e9`),
          }),
        ),
      ).flat();
    const time = (claims: readonly Claim[]): number => {
      const start = cpu();
      expect(judge(readingsOf(claims), knowledge).findings.length).toBe(claims.length / 5);
      return cpu() - start;
    };
    const [small, large] = [make(2_000), make(20_000)];
    const [quick, slow] = [time(small), time(large)];
    expect(slow).toBeLessThan(60_000);
    // Ten times the claims; generous, for a loaded machine.
    expect(slow / Math.max(quick, 50)).toBeLessThan(60);
  });
});
