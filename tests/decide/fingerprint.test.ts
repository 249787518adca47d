import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Finding } from '../../src/model/finding.ts';
import { judge } from '../../src/pipeline.ts';
import { claim, document, evidence, quantity, readingsOf } from '../reason/claim.ts';

const TEXT = 'The round brought in the money that was hoped for.';
const sentence = { start: 0, end: TEXT.length };
/** One difference between two documents of these names, with these numbers and texts. */
const findingOf = (left: string, right: string, amount = '120e9', text = TEXT): Finding | undefined => {
  const claims = [
    claim({ document: left, eventEvidence: evidence(), value: quantity('110e9'), sentence }),
    claim({ document: right, eventEvidence: evidence(), value: quantity(amount), sentence }),
  ];
  return judge(readingsOf(claims, [document(left, TEXT), document(right, text)]), builtinKnowledge()).findings[0];
};

// Contract, "Identity": content of rule, sentences and values; id of rule, subject, attribute, scope and documents.
describe('identity of findings', () => {
  const TWO = 'Another sentence altogether tells of other things, at length and in other words than the first one did.';
  test('a renamed document: same content, other id', () => {
    const [before, after] = [findingOf('a', 'b', '120e9', TWO), findingOf('a', 'c', '120e9', TWO)];
    expect(before?.content).toBe(after?.content);
    expect(before?.id).not.toBe(after?.id);
  });
  test('another number in its place: same id, other content', () => {
    const [before, after] = [findingOf('a', 'b', '120e9', TWO), findingOf('a', 'b', '130e9', TWO)];
    expect(before?.id).toBe(after?.id);
    expect(before?.content).not.toBe(after?.content);
  });
});
