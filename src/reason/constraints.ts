import { compare, divide, equals, multiply, negate, type Rational, rational } from '../exact/rational.ts';
import { type Constraint, combine, type Linear } from './equations.ts';
import { EVERYTHING, type Interval, intersect, isEmpty, point, scale, sum } from './intervals.ts';

/** Bounds by variable under constraints. */
export interface System {
  readonly bounds: ReadonlyMap<string, Interval>;
  readonly constraints: readonly Constraint[];
}

/** Rounds of propagation, and inequalities kept while eliminating; past them a system counts as consistent. */
const ROUNDS = 60;
const INEQUALITIES = 3_000;

/** Whether some numbers satisfy every bound and constraint: bounds propagation first, then elimination where constraints share variables in a ring. */
export function isConsistent(system: System): boolean {
  const bounds = propagate(system);
  if (bounds === null) return false;
  return isTree(system.constraints) || !isRefutedByElimination(system);
}

/** The bounds that follow for every variable; null where one is empty. */
export function propagate({ bounds: stated, constraints }: System): ReadonlyMap<string, Interval> | null {
  const bounds = new Map(stated);
  for (const interval of bounds.values()) if (isEmpty(interval)) return null;
  for (let round = 0; round < ROUNDS; round++) {
    let isChanged = false;
    for (const constraint of constraints)
      for (const [name, implied] of impliedBy(constraint, bounds)) {
        const before = bounds.get(name) ?? EVERYTHING;
        const after = intersect(before, implied);
        if (isEmpty(after)) return null;
        if (isSame(before, after)) continue;
        bounds.set(name, after);
        isChanged = true;
      }
    if (!isChanged) break;
  }
  return bounds;
}

const isSame = (a: Interval, b: Interval): boolean =>
  a.loOpen === b.loOpen && a.hiOpen === b.hiOpen && isSameEnd(a.lo, b.lo) && isSameEnd(a.hi, b.hi);
const isSameEnd = (a: Rational | null, b: Rational | null): boolean =>
  a === null || b === null ? a === b : equals(a, b);

function impliedBy(constraint: Constraint, bounds: ReadonlyMap<string, Interval>): [string, Interval][] {
  if (constraint.kind === 'product') return impliedByProduct(constraint, bounds);
  const { form, relation } = constraint;
  return [...form.terms].map(([name, factor]): [string, Interval] => {
    let rest = point(form.constant);
    for (const [other, by] of form.terms)
      if (other !== name) rest = sum(rest, scale(bounds.get(other) ?? EVERYTHING, by));
    const moved = scale(rest, divide(rational(-1), factor));
    if (relation === '=') return [name, moved];
    return [name, factor.n > 0n ? { ...moved, lo: null, loOpen: true } : { ...moved, hi: null, hiOpen: true }];
  });
}

function impliedByProduct(
  { result, left, right }: Extract<Constraint, { kind: 'product' }>,
  bounds: ReadonlyMap<string, Interval>,
): [string, Interval][] {
  const [r, a, b] = [result, left, right].map((name) => bounds.get(name) ?? EVERYTHING);
  if (!r || !a || !b || !isPositive(a) || !isPositive(b)) return [];
  return [
    [result, positiveProduct(a, b)],
    ...(isPositive(r)
      ? ([
          [left, positiveProduct(r, inverse(b))],
          [right, positiveProduct(r, inverse(a))],
        ] as [string, Interval][])
      : []),
  ];
}

const isPositive = (i: Interval): boolean => i.lo !== null && i.lo.n > 0n;
const inverse = (i: Interval): Interval => ({
  lo: i.hi === null ? rational(0) : divide(rational(1), i.hi),
  hi: i.lo === null ? null : divide(rational(1), i.lo),
  loOpen: i.hi === null || i.hiOpen,
  hiOpen: i.loOpen,
});
const positiveProduct = (a: Interval, b: Interval): Interval => ({
  lo: a.lo === null || b.lo === null ? rational(0) : multiply(a.lo, b.lo),
  hi: a.hi === null || b.hi === null ? null : multiply(a.hi, b.hi),
  loOpen: a.loOpen || b.loOpen,
  hiOpen: a.hi === null || b.hi === null || a.hiOpen || b.hiOpen,
});

/** Whether no two constraints are joined twice over: then propagation alone decides. */
function isTree(constraints: readonly Constraint[]): boolean {
  const leader = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) at = up;
    return at;
  };
  for (const [i, constraint] of constraints.entries()) {
    const names =
      constraint.kind === 'product'
        ? [constraint.result, constraint.left, constraint.right]
        : [...constraint.form.terms.keys()];
    for (const name of names) {
      const [a, b] = [find(`#${i}`), find(name)];
      if (a === b) return false;
      leader.set(a, b);
    }
  }
  return true;
}

interface Inequality {
  readonly form: Linear;
  /** `form < 0` instead of `form <= 0`. */
  readonly strict: boolean;
}

/** Fourier–Motzkin elimination over the linear constraints, exact. */
function isRefutedByElimination({ bounds, constraints }: System): boolean {
  let rows: Inequality[] = [];
  for (const constraint of constraints) {
    if (constraint.kind === 'product') continue;
    rows.push({ form: constraint.form, strict: false });
    if (constraint.relation === '=') rows.push({ form: times(constraint.form, rational(-1)), strict: false });
  }
  for (const [name, interval] of bounds) rows.push(...endsOf(name, interval));
  for (;;) {
    if (rows.some(isFalse)) return true;
    const name = nextOf(rows);
    if (name === null || rows.length > INEQUALITIES) return false;
    rows = eliminate(rows, name);
  }
}

const times = (form: Linear, by: Rational): Linear => combine({ terms: new Map(), constant: rational(0) }, form, by);

function endsOf(name: string, { lo, hi, loOpen, hiOpen }: Interval): Inequality[] {
  const one = rational(1);
  return [
    ...(hi === null ? [] : [{ form: { terms: new Map([[name, one]]), constant: negate(hi) }, strict: hiOpen }]),
    ...(lo === null ? [] : [{ form: { terms: new Map([[name, negate(one)]]), constant: lo }, strict: loOpen }]),
  ];
}

const isFalse = ({ form, strict }: Inequality): boolean =>
  form.terms.size === 0 && (strict ? form.constant.n >= 0n : form.constant.n > 0n);

/** The variable that makes the fewest new rows. */
function nextOf(rows: readonly Inequality[]): string | null {
  const counts = new Map<string, [number, number]>();
  for (const { form } of rows)
    for (const [name, factor] of form.terms) {
      const [up, down] = counts.get(name) ?? [0, 0];
      counts.set(name, factor.n > 0n ? [up + 1, down] : [up, down + 1]);
    }
  let best: [string, number] | null = null;
  for (const [name, [up, down]] of counts) if (best === null || up * down < best[1]) best = [name, up * down];
  return best?.[0] ?? null;
}

function eliminate(rows: readonly Inequality[], name: string): Inequality[] {
  const [upper, lower, kept]: [Inequality[], Inequality[], Inequality[]] = [[], [], []];
  for (const row of rows) {
    const factor = row.form.terms.get(name);
    if (!factor) kept.push(row);
    else
      (factor.n > 0n ? upper : lower).push({
        form: times(row.form, divide(rational(1), absolute(factor))),
        strict: row.strict,
      });
  }
  for (const up of upper)
    for (const down of lower) kept.push({ form: combine(up.form, down.form), strict: up.strict || down.strict });
  return unique(kept);
}

const absolute = (a: Rational): Rational => (compare(a, rational(0)) < 0 ? negate(a) : a);

function unique(rows: readonly Inequality[]): Inequality[] {
  const kept = new Map<string, Inequality>();
  for (const row of rows) {
    if (row.form.terms.size === 0 && !isFalse(row)) continue;
    const terms = [...row.form.terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([n, c]) => `${n}*${c.n}/${c.d}`);
    kept.set(`${terms.join()}|${row.form.constant.n}/${row.form.constant.d}|${row.strict}`, row);
  }
  return [...kept.values()];
}
