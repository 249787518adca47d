import { add, multiply, parseDecimal, type Rational, rational } from '../exact/rational.ts';

/** A linear form: coefficients by variable, and a constant. `sum(x)` is a variable of its own until it is bound. */
export interface Linear {
  readonly terms: ReadonlyMap<string, Rational>;
  readonly constant: Rational;
}

/** `form = 0` or `form <= 0`; `product`: result = left × right. */
export type Constraint =
  | { readonly kind: 'linear'; readonly form: Linear; readonly relation: '=' | '<=' }
  | { readonly kind: 'product'; readonly result: string; readonly left: string; readonly right: string };

export interface Equation {
  readonly text: string;
  readonly constraints: readonly Constraint[];
  /** Attributes it speaks of; `sums` are those that stand in `sum(…)`. */
  readonly variables: readonly string[];
  readonly sums: readonly string[];
  /** The single variable on one side, where there is one: what the others add up to. */
  readonly result: string | null;
}

/** What an equation that cannot be read says is wrong with it. */
export class EquationError extends Error {}

const ONE = rational(1);
const ZERO = rational(0);
const constant = (value: Rational): Linear => ({ terms: new Map(), constant: value });
export const single = (name: string): Linear => ({ terms: new Map([[name, ONE]]), constant: ZERO });

export function combine(a: Linear, b: Linear, times: Rational = ONE): Linear {
  const terms = new Map(a.terms);
  for (const [name, factor] of b.terms) {
    const total = add(terms.get(name) ?? ZERO, multiply(factor, times));
    if (total.n === 0n) terms.delete(name);
    else terms.set(name, total);
  }
  return { terms, constant: add(a.constant, multiply(b.constant, times)) };
}

/** Reads `a + b = c`, `sum(a) <= b`, `part = share * total`, `new = old * (1 + growth)`. @throws EquationError */
export function parseEquation(text: string): Equation {
  const sides = text.split(/(<=|=)/u);
  const [left, relation, right] = sides;
  if (sides.length !== 3 || !left || !right || (relation !== '=' && relation !== '<='))
    throw new EquationError(`"${text}": expected one = or <=`);
  const constraints: Constraint[] = [];
  const [a, b] = [read(left, constraints), read(right, constraints)];
  constraints.push({ kind: 'linear', form: combine(a, b, rational(-1)), relation });
  const names = [...text.matchAll(/sum\(\s*(\w+)\s*\)|([a-z_]\w*)/gu)].map((m) => m[1] ?? m[2] ?? '');
  const sums = [...text.matchAll(/sum\(\s*(\w+)\s*\)/gu)].map((m) => m[1] ?? '');
  const alone = /^\s*([a-z_]\w*)\s*$/u.exec(right) ?? /^\s*([a-z_]\w*)\s*$/u.exec(left);
  return { text, constraints, variables: [...new Set(names)], sums, result: alone?.[1] ?? null };
}

function read(text: string, constraints: Constraint[]): Linear {
  const tokens = text.match(/sum\(\s*\w+\s*\)|\w+(?:\.\d+)?|[()+\-*]/gu) ?? [];
  let at = 0;
  const expression = (): Linear => {
    let form = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const sign = tokens[at++] === '-' ? -1 : 1;
      form = combine(form, product(), rational(sign));
    }
    return form;
  };
  const product = (): Linear => {
    let form = factor();
    while (tokens[at] === '*') {
      at++;
      form = times(form, factor(), constraints);
    }
    return form;
  };
  const factor = (): Linear => {
    const token = tokens[at++];
    if (token === '(') {
      const inner = expression();
      if (tokens[at++] !== ')') throw new EquationError(`"${text}": a bracket is not closed`);
      return inner;
    }
    if (!token || /^[)+\-*]$/u.test(token)) throw new EquationError(`"${text}": expected a name or a number`);
    return /^\d/u.test(token) ? constant(parseDecimal(token)) : single(token.replace(/\s/gu, ''));
  };
  const form = expression();
  if (at < tokens.length) throw new EquationError(`"${text}": "${tokens[at]}" is one too many`);
  return form;
}

function times(a: Linear, b: Linear, constraints: Constraint[]): Linear {
  if (a.terms.size === 0) return combine(constant(ZERO), b, a.constant);
  if (b.terms.size === 0) return combine(constant(ZERO), a, b.constant);
  const [left, right] = [named(a, constraints), named(b, constraints)];
  const result = `%${constraints.length}`;
  constraints.push({ kind: 'product', result, left, right });
  return single(result);
}

/** A form as one variable, by a constraint of its own where it is more than that. */
function named(form: Linear, constraints: Constraint[]): string {
  const [only] = form.terms;
  if (only && form.terms.size === 1 && form.constant.n === 0n && only[1].n === 1n && only[1].d === 1n) return only[0];
  const name = `%${constraints.length}`;
  constraints.push({ kind: 'linear', form: combine(form, single(name), rational(-1)), relation: '=' });
  return name;
}
