import { absolute, compare, divide, type Rational, rational, subtract, tenTo, toNumber } from '../exact/rational.ts';
import type { Identity, Policy } from '../knowledge/schema.ts';
import type { Claim } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Quantity } from '../model/value.ts';
import { groupBy } from '../relate/events.ts';
import { scopeOf } from '../relate/keys.ts';
import { isOfLater } from '../relate/periods.ts';
import { type Context, isSure } from './check.ts';
import { propagate, type System } from './constraints.ts';
import { type Constraint, combine, type Equation, parseEquation, single } from './equations.ts';
import { weightOf } from './firmness.ts';
import {
  EVERYTHING,
  type Interval,
  intersect,
  intervalOf,
  point,
  roundedInterval,
  type Setting,
  scale,
} from './intervals.ts';
import { byTime, valueKey } from './representatives.ts';

/** A claim standing for a variable of an equation; `sum(x)` has one variable for each subject: `x@amazon`. */
export interface Binding {
  readonly variable: string;
  readonly claim: Claim & { readonly value: Quantity };
}

/** The claims of one event (or one subject's facts of one time) that an equation may join. */
export interface Case {
  readonly key: string;
  readonly bindings: readonly Binding[];
}

/** Distinct values of one variable that are tried. */
const VALUES_A_VARIABLE = 6;

/** An equation with what its claims must share; `parts` are the equations it was joined from, itself where from none. */
export interface ScopedEquation extends Equation {
  readonly scope: Identity['scope'];
  readonly parts: readonly Equation[];
}

export function equationOf(knowledge: Knowledge, id: string): ScopedEquation | null {
  const identity = knowledge.identities.find((one) => one.id === id);
  if (!identity) return null;
  const equation = parseEquation(identity.equation);
  return { ...equation, scope: identity.scope, parts: [equation] };
}

/** Where the claims for an equation stand together: its cases, each with at least two of its variables. */
export function casesOf(
  equation: ScopedEquation,
  { related, knowledge, policy }: Context,
  isOfSentence = false,
): readonly Case[] {
  const { scope } = equation;
  const things = new Set(knowledge.entities.flatMap(({ id, type }) => (type === 'product' ? [id] : [])));
  const wanted = related.claims.filter(
    (c): c is Binding['claim'] =>
      isBindable(c, equation, policy) && !(equation.sums.includes(c.attribute) && things.has(c.subject.id)),
  );
  const groups = groupBy(wanted, (claim) => {
    const key = caseKey(claim, scope);
    return isOfSentence && key ? `${key}|${claim.document}|${claim.sentence.start}` : key;
  });
  return [...groups].flatMap(([key, claims]) => {
    const bindings = bindingsOf(equation, claims);
    return key === '' || new Set(bindings.map((b) => b.variable)).size < 2 ? [] : [{ key, bindings }];
  });
}

function isBindable(claim: Claim, equation: Equation, policy: Policy): boolean {
  const { attribute, value, polarity } = claim;
  return (
    value.kind === 'quantity' &&
    value.relation === undefined &&
    polarity === 'affirmed' &&
    isSure(claim) &&
    !isOfLater(claim) &&
    (!equation.sums.includes(attribute) || isPart(claim)) &&
    equation.variables.includes(attribute) &&
    Object.keys(scopeOf(claim)).every((role) => role === 'investor' || policy.reasoning.openScopes.includes(role))
  );
}

/** A part of a sum is somebody's own, agreed or done; what is only planned, said of nobody or put into a thing is added to nothing. */
const isPart = ({ phase, evidence, inferred }: Claim): boolean =>
  (phase === 'agreed' || phase === 'completed') && evidence !== 'rumour' && !inferred.includes('subject');

function caseKey(claim: Binding['claim'], scope: Identity['scope']): string {
  const unit = claim.value.unit === '%' ? '' : claim.value.unit;
  if (scope === 'event') return claim.event ? `${claim.event.id}|${unit}` : '';
  return `${claim.subject.id}|${claim.event?.id}|${claim.time?.from}|${claim.time?.to}`;
}

/** Each distinct value of each variable once, the firmest and earliest claim for it. */
function bindingsOf(equation: Equation, claims: readonly Binding['claim'][]): readonly Binding[] {
  const isHeading = (c: Claim): boolean => c.region === 'title' || c.region === 'summary';
  const sorted = claims.toSorted(
    (a, b) => Number(isHeading(a)) - Number(isHeading(b)) || weightOf(b) - weightOf(a) || byTime(a, b),
  );
  const chosen = new Map<string, Binding>();
  const counts = new Map<string, number>();
  for (const claim of sorted) {
    const variable = equation.sums.includes(claim.attribute)
      ? `${claim.attribute}@${claim.subject.id}`
      : claim.attribute;
    const key = `${variable}|${valueKey(claim.value)}`;
    const count = counts.get(variable) ?? 0;
    if (chosen.has(key) || count >= VALUES_A_VARIABLE) continue;
    counts.set(variable, count + 1);
    chosen.set(key, { variable, claim });
  }
  const place = ({ variable }: Binding): number => equation.variables.indexOf(variable.replace(/@.*$/u, ''));
  return [...chosen.values()].sort((a, b) => place(a) - place(b));
}

/** The system these bindings make. `exact` reads every number as written, hedged or not, within its written precision. */
export function boundOf(
  bindings: readonly Binding[],
  equation: Equation,
  policy: Policy,
  setting: Setting | 'exact',
): System {
  const bounds = new Map<string, Interval>();
  for (const { variable, claim } of bindings) {
    const { value } = claim;
    const own = setting === 'exact' ? intervalOf(value, policy, 'strict') : roundedInterval(value, policy, setting);
    const share = value.unit === '%' ? scale(own, rational(1, 100)) : own;
    bounds.set(variable, intersect(bounds.get(variable) ?? EVERYTHING, share));
  }
  const constraints = equation.constraints.flatMap((constraint) => spread(constraint, equation, bindings, bounds));
  return { bounds, constraints };
}

/** Replaces `sum(x)` by the variables bound for it: known parts bound a sum from below, and make it only where the list is closed. */
function spread(
  constraint: Constraint,
  equation: Equation,
  bindings: readonly Binding[],
  bounds: Map<string, Interval>,
): Constraint[] {
  if (constraint.kind === 'product') return [constraint];
  let form = constraint.form;
  for (const name of equation.sums) {
    const factor = form.terms.get(`sum(${name})`);
    if (!factor) continue;
    const parts = [...new Set(bindings.flatMap((b) => (b.variable.startsWith(`${name}@`) ? [b.variable] : [])))];
    form = combine(form, single(`sum(${name})`), { n: -factor.n, d: factor.d });
    for (const part of parts) {
      form = combine(form, single(part), factor);
      if (!bounds.has(part)) bounds.set(part, point(rational(0)));
    }
  }
  return [{ ...constraint, form }];
}

/** What the other claims make of the equation's result: 730 + 110 puts the valuation at 840. Null for shares, and where they make nothing of it. */
export function derivedBounds(equation: Equation, set: readonly Binding[], policy: Policy): Interval | null {
  const result = set.find((b) => b.variable === equation.result);
  if (!result || result.claim.value.unit === '%') return null;
  const others = set.filter((b) => b.variable !== equation.result);
  const derived = propagate(boundOf(others, equation, policy, 'exact'))?.get(result.variable);
  return derived && (derived.lo || derived.hi) ? derived : null;
}

/** The working in figures: `730 + 110 = 840 (post_money_valuation, bn USD)`. */
export function derivation(equation: Equation, set: readonly Binding[]): string {
  const amounts = set.filter((b) => b.claim.value.unit !== '%').map((b) => b.claim.value.lo);
  const [unit, name] = scaleOf(amounts);
  const written = (b: Binding): string =>
    `${SIGN[b.claim.value.qualifier] ?? ''}${b.claim.value.unit === '%' ? `${toNumber(b.claim.value.lo)} %` : shown(b.claim.value.lo, unit)}`;
  const parts = set.filter((b) => b.variable !== equation.result);
  const result = set.find((b) => b.variable === equation.result);
  const [op, relation] = [equation.text.includes('*') ? ' × ' : ' + ', equation.text.includes('<=') ? '≤' : '='];
  const left = parts.map(written).join(op);
  const money = set.find((b) => b.claim.value.unit !== '%')?.claim.value.unit ?? '';
  const label = [result?.variable ?? equation.text, [name, money].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  if (!result) return `${left} (${label})`;
  const total = op === ' + ' && parts.length > 0 && isPlain(equation) ? totalOf(parts) : null;
  const order = total && compare(total, result.claim.value.lo);
  if (total === null) return `${left} ${relation} ${written(result)} (${label})`;
  if (order === 0) return `${left} = ${written(result)} (${label})`;
  const sum = parts.length > 1 ? `${left} = ${shown(total, unit)}` : left;
  if (relation === '=') return `${sum} ≠ ${written(result)} (${label})`;
  // Of a bound only the side matters on which the sum lies.
  return `${sum} ${order === 1 ? '>' : '<'} ${shown(result.claim.value.lo, unit)} (${label})`;
}

/** By how much the parts of a plain sum miss its result; null where it is no sum. */
export function gapOf(equation: Equation, set: readonly Binding[]): Rational | null {
  const result = set.find((b) => b.variable === equation.result);
  const parts = set.filter((b) => b.variable !== equation.result);
  if (!result || parts.length === 0 || !isPlain(equation) || set.some((b) => b.claim.value.unit === '%')) return null;
  return absolute(subtract(totalOf(parts), result.claim.value.lo));
}

const SIGN: Partial<Record<Quantity['qualifier'], string>> = {
  about: '≈',
  over: '>',
  at_least: '≥',
  at_most: '≤',
  up_to: '≤',
  under: '<',
};
/** One variable on one side and a sum on the other. */
const isPlain = ({ text }: Equation): boolean => /^[^-*]*=[^-+*]*$|^[^-+*]*=[^-*]*$/u.test(text);
const totalOf = (parts: readonly Binding[]): Rational =>
  parts.reduce((total, { claim }) => {
    const { n, d } = claim.value.lo;
    return rational(total.n * d + n * total.d, total.d * d);
  }, rational(0));

const shown = (value: Rational, unit: Rational): string => String(Number(toNumber(divide(value, unit)).toFixed(6)));

const SCALES: readonly [number, string][] = [
  [9, 'bn'],
  [6, 'm'],
  [3, 'k'],
];

function scaleOf(amounts: readonly Rational[]): [Rational, string] {
  for (const [exponent, name] of SCALES)
    if (amounts.length > 0 && amounts.every((a) => compare(a, tenTo(exponent)) >= 0)) return [tenTo(exponent), name];
  return [rational(1), ''];
}
