import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import { compileNames, findNames } from '../../../src/read/mentions/names.ts';
import { cpu } from '../../cpu.ts';
import { growth } from '../../growth.ts';

const empty: Knowledge = { ...builtinKnowledge(), entities: [] };

/** Pseudo-random and the same on every run (a linear congruential generator). */
function names(count: number): string[] {
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 + next(4) }, () => String.fromCharCode(0x4e00 + next(3000))).join(''),
  );
}
const knowledgeOf = (count: number): Knowledge => ({
  ...empty,
  entities: names(count).map((name, i) => ({ id: `e${i}`, type: 'organisation' as const, names: [name] })),
});
const best = (run: () => unknown): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const start = cpu();
    run();
    least = Math.min(least, cpu() - start);
  }
  return least;
};

describe('tens of thousands of aliases', () => {
  test('are found, and slow neither the building nor the reading out of proportion', () => {
    const large = knowledgeOf(50_000);
    const [few, many] = [compileNames(knowledgeOf(500)), compileNames(large)];
    expect(many.size).toBeGreaterThan(49_000);
    const wanted = large.entities[40_000]?.names[0] as string;
    expect(findNames(`据悉，${wanted}没有回应。`, many, true).map((n) => n.end - n.start)).toContain(wanted.length);
    const text = '这里有一段很普通的话，讲的是市场与天气，没有谁的名字。'.repeat(2000);
    findNames(text, many, true);
    // A hundred times the names cost at most a few times as long (one bitmap and one hash table either way).
    const among = (index: typeof many) => () => findNames(text, index, true);
    expect(growth(among(few), among(many), 6)).toBeLessThan(6);
    expect(best(() => compileNames({ ...large }))).toBeLessThan(3000);
  });
});

describe('linear in the length of the text', () => {
  const index = compileNames({
    ...empty,
    entities: [{ id: 'a', type: 'organisation', names: ['A'.repeat(40), '甲'.repeat(40), 'Alpha Beta'] }],
  });
  const pieces = [
    'Alpha ',
    'Alpha of ',
    'A',
    '甲',
    '阿·',
    '公司',
    '甲公司',
    '市',
    'Alpha (',
    '（',
    '“',
    '《a',
    '1.',
    'v1.',
    "A's ",
    '董事长李',
    'A.',
    '2.1.',
    '🙂',
    'A-',
    '\n- A',
  ];
  test.each(pieces)('%j repeated', (piece) => {
    const read = (n: number) => () => findNames(piece.repeat(n), index, false);
    // Sixteen times the text takes about 16 times as long; 100 leaves room for a busy machine, a quadratic step would take 256.
    expect(growth(read(2_000), read(32_000), 100)).toBeLessThan(100);
  });
});
