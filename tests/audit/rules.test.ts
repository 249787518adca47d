import { describe, expect, test } from 'vitest';
import { testExamples } from '../../src/commands/rule-examples.ts';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';

const knowledge = builtinKnowledge();
const rules = knowledge.rules.filter((rule) => rule.kind === 'translation');
const results = testExamples(rules, knowledge);

/** What a rule's own file says of it is its test: pairs that it must raise, and their neighbours that are right. */
describe.each(rules)('$id', (rule) => {
  test.each(results.filter((result) => result.rule === rule.id))(
    'example $number: $example.expect',
    ({ outcome, got }) => {
      expect(['passed', 'known-miss'], `it said: ${got.join(', ') || 'nothing'}`).toContain(outcome);
    },
  );

  test('has an example that fires and one that stays silent', () => {
    const expected = rule.examples.map((example) => example.expect);
    expect(expected).toContain('none');
    expect(expected.some((verdict) => verdict !== 'none')).toBe(true);
  });
});
