import { describe, expect, test } from 'vitest';
import { init } from 'z3-solver';
import { rational } from '../../src/exact/rational.ts';
import { isConsistent } from '../../src/reason/constraints.ts';
import { type Constraint, EquationError, type Linear, parseEquation } from '../../src/reason/equations.ts';
import { EVERYTHING, type Interval, intersect } from '../../src/reason/intervals.ts';
import { minimalSet, minimalSets } from '../../src/reason/minimal.ts';

interface Item {
  readonly name: string;
  readonly interval: Interval;
}
const r = (n: number) => rational(n);
const at = (name: string, lo: number | null, hi: number | null, loOpen = false, hiOpen = false): Item => ({
  name,
  interval: { lo: lo === null ? null : r(lo), hi: hi === null ? null : r(hi), loOpen, hiOpen },
});

const holds = (constraints: readonly Constraint[]) => (items: readonly Item[]) => {
  const bounds = new Map<string, Interval>();
  for (const { name, interval } of items) bounds.set(name, intersect(bounds.get(name) ?? EVERYTHING, interval));
  return isConsistent({ bounds, constraints });
};

describe('equations', () => {
  const { constraints } = parseEquation('pre + raised = post');
  test('the claims that break it, and no more', () => {
    // 730 + 110 = 840, which is not over 850; the spare claim has no part in it.
    const items = [at('pre', 730, 730), at('raised', 110, 110), at('post', 850, null, true), at('users', 9, 9)];
    const set = minimalSet(items, holds(constraints));
    expect(set?.map((i) => i.name)).toEqual(['pre', 'raised', 'post']);
  });
  test('260 + 40 = 300 holds', () => {
    expect(holds(constraints)([at('pre', 260, 260), at('raised', 40, 40), at('post', 300, 300)])).toBe(true);
  });
  test('products: 49 % of 28 is not 14.8', () => {
    const product = parseEquation('part = share * total').constraints;
    const of = (total: number) =>
      holds(product)([
        { name: 'share', interval: { lo: rational(49, 100), hi: rational(49, 100), loOpen: false, hiOpen: false } },
        at('total', total, total),
        at('part', 1372, 1372),
      ]);
    expect(of(2800)).toBe(true);
    expect(of(3000)).toBe(false);
  });
  test('growth: 120 is 100 grown by a fifth', () => {
    const growth = parseEquation('new = old * (1 + growth)').constraints;
    const fifth = {
      name: 'growth',
      interval: { lo: rational(1, 5), hi: rational(1, 5), loOpen: false, hiOpen: false },
    };
    expect(holds(growth)([at('new', 120, 120), at('old', 100, 100), fifth])).toBe(true);
    expect(holds(growth)([at('new', 130, 130), at('old', 100, 100), fifth])).toBe(false);
  });
  test.each(['a + b', 'a = b = c', 'a + = b', '(a = b', 'a b = c'])('"%s" is no equation', (text) => {
    expect(() => parseEquation(text)).toThrow(EquationError);
  });
  test('every minimal set is found', () => {
    const items = [at('pre', 730, 730), at('raised', 110, 110), at('post', 850, 850), at('post', 900, 900)];
    const sets = minimalSets(items, holds(constraints)).map((set) =>
      set
        .map((i) => items.indexOf(i))
        .sort()
        .join(),
    );
    expect(sets.sort()).toEqual(['0,1,2', '0,1,3', '2,3']);
  });
});

/** A small generator with a fixed seed (Park and Miller's minimal standard). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function randomSystem(next: (below: number) => number): { items: Item[]; constraints: Constraint[] } {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, 3 + next(4));
  const pick = () => names[next(names.length)] ?? 'a';
  const constraints = Array.from({ length: 1 + next(3) }, (): Constraint => {
    const terms = new Map<string, ReturnType<typeof rational>>();
    for (let i = 0; i < 2 + next(2); i++) terms.set(pick(), r([1, 1, -1, 2][next(4)] ?? 1));
    const form: Linear = { terms, constant: r(next(7) - 3) };
    return { kind: 'linear', form, relation: next(3) === 0 ? '<=' : '=' };
  });
  const items = Array.from({ length: 3 + next(4) }, (): Item => {
    const lo = next(12) - 2;
    const open = next(5) === 0;
    const shape = next(4);
    if (shape === 0) return at(pick(), lo, null, open);
    if (shape === 1) return at(pick(), null, lo + next(4), true, open);
    return at(pick(), lo, lo + (shape === 2 ? 0 : next(4)));
  });
  return { items, constraints };
}

describe('held against z3', () => {
  test('1,000 random systems: one verdict, and every set minimal', { timeout: 120_000 }, async () => {
    const { Context } = await init();
    const z3 = Context('main');
    const solver = new z3.Solver();
    const variables = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, z3.Real.const(name)]));
    const of = (name: string) => variables.get(name) ?? z3.Real.const(name);
    const next = random(20_311);
    let refuted = 0;
    for (let round = 0; round < 1000; round++) {
      const { items, constraints } = randomSystem(next);
      const said = async (some: readonly Item[]): Promise<boolean> => {
        solver.push();
        for (const { name, interval } of some) {
          const { lo, hi, loOpen, hiOpen } = interval;
          const x = of(name);
          if (lo) solver.add(loOpen ? x.gt(Number(lo.n)) : x.ge(Number(lo.n)));
          if (hi) solver.add(hiOpen ? x.lt(Number(hi.n)) : x.le(Number(hi.n)));
        }
        for (const constraint of constraints) {
          if (constraint.kind !== 'linear') continue;
          let sum = z3.Real.val(Number(constraint.form.constant.n)).add(0);
          for (const [name, factor] of constraint.form.terms) sum = sum.add(of(name).mul(Number(factor.n)));
          solver.add(constraint.relation === '=' ? sum.eq(0) : sum.le(0));
        }
        const verdict = await solver.check();
        solver.pop();
        return verdict === 'sat';
      };
      const set = minimalSet(items, holds(constraints));
      expect(await said(items), `round ${round}`).toBe(set === null);
      if (!set) continue;
      refuted++;
      expect(await said(set)).toBe(false);
      for (const item of set) expect(await said(set.filter((other) => other !== item))).toBe(true);
    }
    expect(refuted).toBeGreaterThan(100);
  });
});
