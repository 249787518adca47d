import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import { judge } from '../../src/pipeline.ts';
import { manyClaims } from '../bench/many-claims.ts';

const knowledge = builtinKnowledge();
function time(claims: number): number {
  const readings = manyClaims(claims);
  const start = performance.now();
  judge(readings, knowledge);
  return performance.now() - start;
}

// Eight times the claims take about eight times as long; a square would take 64 times. The rest is room for a busy machine.
test('what is related and judged grows with the claims, not faster', () => {
  time(1_000);
  const small = Math.max(Math.min(time(1_000), time(1_000)), 5);
  expect(Math.min(time(8_000), time(8_000)) / small).toBeLessThan(24);
}, 60_000);

// By construction every twentieth claim differs from the four others of its event: 8,000 claims hold 400 of them.
test('and every differing one is found', () => {
  const { findings } = judge(manyClaims(8_000), knowledge);
  expect(findings.filter(({ rule }) => rule === 'amount-differs')).toHaveLength(400);
}, 60_000);
