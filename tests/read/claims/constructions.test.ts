import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import type { Construction } from '../../../src/knowledge/schema.ts';
import { read } from '../../../src/pipeline.ts';

const knowledge = builtinKnowledge();
const constructions: readonly Construction[] = [
  ...knowledge.constructions,
  ...knowledge.vocabulary.flatMap((domain) => domain.constructions),
];

/** Claims of the construction's attribute; of any, where a cue word names it; of changes, where it says by how much. */
const claimsOf = (text: string, { claim }: Construction): string[] =>
  read({ id: 'example.txt', text }, knowledge)
    .claims.filter((c) => {
      if (claim.change) return c.attribute.endsWith(`_${claim.change}`);
      return claim.attribute ? c.attribute === claim.attribute : c.value.kind === 'quantity';
    })
    .map((c) => `${c.subject.id} ${c.attribute} ${c.value.kind === 'quantity' ? c.value.digits : c.value.kind}`);

describe.each(constructions.map((c) => [c.id, c] as const))('%s', (_id, construction) => {
  test('has examples in its languages and a look-alike', () => {
    expect(construction.examples.length).toBeGreaterThan(0);
    expect(construction.not.length).toBeGreaterThan(0);
  });
  test.each(construction.examples.map((e) => [e.text, e.claims] as const))('%s → %i', (text, claims) => {
    expect(claimsOf(text, construction)).toHaveLength(claims);
  });
  test.each(construction.not)('not: %s', (text) => {
    expect(claimsOf(text, construction)).toEqual([]);
  });
});
