import { describe, expect, test } from 'vitest';
import { testExamples } from '../src/commands/rule-examples.ts';
import { builtinKnowledge } from '../src/knowledge/builtin.ts';
import { checks } from '../src/reason/checks/index.ts';
import { parseEquation } from '../src/reason/equations.ts';

const knowledge = builtinKnowledge();
const results = testExamples(knowledge.rules, knowledge);

/** What a rule's own file says of it is its test: must fire, must stay silent, known misses; without it what fires must fail. */
describe.each(knowledge.rules.filter((rule) => rule.kind !== 'translation'))('$id', (rule) => {
  const others = { ...knowledge, rules: knowledge.rules.filter((other) => other.id !== rule.id) };
  const own = results.filter((result) => result.rule === rule.id);
  const without = testExamples([rule], others);

  test.each(own)('example $number: $example.expect', ({ outcome, got }) => {
    expect(['passed', 'known-miss'], `it said: ${got.join(', ') || 'nothing'}`).toContain(outcome);
  });

  test('what fires does not fire without it', () => {
    const firing = without.filter(({ example }) => example.expect !== 'none' && !example['known-miss']);
    expect(firing.filter(({ outcome }) => outcome === 'passed')).toEqual([]);
  });

  test('has an example that fires and one that stays silent', () => {
    const expected = rule.examples.map((example) => example.expect);
    expect(expected).toContain('none');
    expect(expected.some((verdict) => verdict !== 'none')).toBe(true);
  });

  test('names a check, with parameters that fit it', () => {
    const check = checks.find((one) => one.id === rule.check);
    expect(check?.id).toBe(rule.check);
    expect(check?.params.safeParse(rule.with).error).toBeUndefined();
  });
});

test.each(knowledge.identities.map(({ id, equation }) => [id, equation]))('identity %s: %s', (_id, equation) => {
  expect(parseEquation(equation).variables.length).toBeGreaterThan(1);
});
