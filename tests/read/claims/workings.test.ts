import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import { read } from '../../../src/pipeline.ts';

const knowledge = builtinKnowledge();

/** The numbers of the first working of a relation that a text states. */
const partsOf = (text: string, relation: string): string[] => {
  const { claims } = read({ id: 'example.txt', text }, knowledge);
  const told = claims.flatMap((claim) =>
    (claim.workings ?? []).flatMap((part) => (part.relation === relation ? [{ id: part.id, quote: claim.value }] : [])),
  );
  return told.filter(({ id }) => id === told[0]?.id).map(({ id }) => id);
};

describe.each(knowledge.workings.map((one) => [one.id, one] as const))('%s', (_id, working) => {
  test('has examples in its languages and a look-alike', () => {
    expect(working.examples.length).toBeGreaterThan(1);
    expect(working.not.length).toBeGreaterThan(1);
  });
  test.each(working.examples.map((e) => [e.text, e.parts] as const))('%s → %i', (text, parts) => {
    expect(partsOf(text, working.relation)).toHaveLength(parts);
  });
  test.each(working.not)('not: %s', (text) => {
    expect(partsOf(text, working.relation)).toEqual([]);
  });
});
