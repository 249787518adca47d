import { z } from 'zod';
import { equals } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import type { Step } from '../../model/finding.ts';
import { groupBy } from '../../relate/events.ts';
import type { Related } from '../../relate/index.ts';
import { isBefore } from '../../relate/periods.ts';
import { type Context, type Draft, defineCheck, isWeaklyKeyed, restsOnInferred } from '../check.ts';
import { isConsistent } from '../constraints.ts';
import type { Constraint, Equation } from '../equations.ts';
import { isOtherPhase, weightOf } from '../firmness.ts';
import {
  type Binding,
  boundOf,
  type Case,
  casesOf,
  derivation,
  derivedBounds,
  equationOf,
  gapOf,
  type ScopedEquation,
} from '../identities.ts';
import type { Setting } from '../intervals.ts';
import { minimalSets } from '../minimal.ts';

const params = z.strictObject({
  /** Identities of rules/identities; held together as one system where they are to conflict, one by one where they explain. */
  identities: z.array(z.string()).min(1),
  /** `conflict`: claims that cannot satisfy it; `agreement`: unlike claims that it derives from one another. */
  as: z.enum(['conflict', 'agreement']),
  /** `sentence`: only numbers told together are held to it, as where one subject is counted in many ways. */
  within: z.enum(['sentence']).optional(),
});
type Params = z.infer<typeof params>;

/** An equation among the attributes of one event, held against every source's claims together. */
export const identityCheck = defineCheck<Params>({
  id: 'identity',
  params,
  propose: (context, { identities, as, within }) => {
    const named = identities.flatMap((id) => equationOf(context.knowledge, id) ?? []);
    const equations = as === 'conflict' ? joined(named) : named;
    return equations.flatMap((equation) =>
      casesOf(equation, context, within === 'sentence').flatMap((one) =>
        as === 'conflict' ? conflicts(equation, one, context) : agreements(equation, one, context),
      ),
    );
  },
});

/** Equations of one scope as one system. */
const joined = (equations: readonly ScopedEquation[]): ScopedEquation[] =>
  [...groupBy(equations, (e) => e.scope).values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    return [
      {
        ...first,
        parts: some,
        constraints: some.flatMap((e, i) => e.constraints.map((c) => renamed(c, `${i}`))),
        variables: [...new Set(some.flatMap((e) => e.variables))],
        sums: [...new Set(some.flatMap((e) => e.sums))],
      },
    ];
  });

/** Variables made while reading an equation are its own. */
function renamed(constraint: Constraint, mark: string): Constraint {
  const rename = (name: string): string => (name.startsWith('%') ? `${name}.${mark}` : name);
  if (constraint.kind === 'product') {
    const { result, left, right } = constraint;
    return { kind: 'product', result: rename(result), left: rename(left), right: rename(right) };
  }
  const terms = new Map([...constraint.form.terms].map(([name, factor]) => [rename(name), factor]));
  return { ...constraint, form: { ...constraint.form, terms } };
}

function conflicts(equation: ScopedEquation, one: Case, context: Context): Draft[] {
  const isFine =
    (setting: Setting) =>
    (bindings: readonly Binding[]): boolean =>
      isConsistent(boundOf(bindings, equation, context.policy, setting));
  const sets = minimalSets(one.bindings, isFine('usual'))
    .filter((set) => new Set(set.map((b) => b.variable)).size > 1 && hasParts(equation, set))
    .filter((set) => !isOfOtherValue(set, one, isFine('usual')));
  return weightiest(sets).map((set) => {
    const claims = set.map((b) => b.claim);
    const way = wayOut(equation, set, sets, context);
    return {
      verdict: isFirm(claims) && way.messageId !== 'bridged' ? 'contradiction' : 'tension',
      claims,
      ...way,
      canAge: true,
      dependsOnPolicy: isFine('loose')(set),
      explanation: stepsOf(equation, set),
      bounds: derivedBounds(ownOf(equation, set), set, context.policy),
      isWeak: isWeaklyKeyed(claims),
    };
  });
}

const made = new WeakMap<Related, ReadonlyMap<string, readonly Claim[]>>();

/** What is still to come of an event; looked for once a run. */
function toCome(related: Related, event: string | undefined): readonly Claim[] {
  let byEvent = made.get(related);
  if (!byEvent) {
    const ahead = related.claims.filter((c) => c.event !== null && (c.phase === 'planned' || c.phase === 'expected'));
    byEvent = groupBy(ahead, (c) => c.event?.id ?? '');
    made.set(related, byEvent);
  }
  return byEvent.get(event ?? '') ?? [];
}

/** What would restore agreement: a further sum that is still to come, else the single claim without which all the rest agrees. */
function wayOut(
  equation: ScopedEquation,
  set: readonly Binding[],
  sets: readonly (readonly Binding[])[],
  { related }: Context,
): Pick<Draft, 'messageId' | 'values'> {
  const gap = gapOf(ownOf(equation, set), set);
  const [first] = set;
  const bridge =
    gap &&
    toCome(related, first?.claim.event?.id).find(
      ({ value, id }) =>
        value.kind === 'quantity' &&
        value.unit === first?.claim.value.unit &&
        equals(value.lo, gap) &&
        !set.some((b) => b.claim.id === id),
    );
  if (bridge) return { messageId: 'bridged', values: { bridge: bridge.id } };
  const inAll = set.filter((b) => sets.every((other) => other.includes(b)));
  const sorted = inAll.toSorted((a, b) => weightOf(a.claim) - weightOf(b.claim));
  const [weakest, next] = sorted;
  const isOne = weakest && (!next || weightOf(weakest.claim) < weightOf(next.claim));
  return isOne ? { messageId: 'restorable', values: { restores: weakest.claim.id } } : {};
}

/** Whether a plain number that another source gives later for one of the variables makes the rest agree: then those two are at odds, not the sum. */
const isOfOtherValue = (
  set: readonly Binding[],
  { bindings }: Case,
  isFine: (some: readonly Binding[]) => boolean,
): boolean =>
  set.some((bound) =>
    bindings.some(
      (other) =>
        other.variable === bound.variable &&
        !set.includes(other) &&
        other.claim.value.qualifier === 'exact' &&
        isBefore(bound.claim.assertedAt, other.claim.assertedAt) &&
        isFine(set.map((b) => (b === bound ? other : b))),
    ),
  );

/** Of sets that differ in one claim the one with the firmer claims. */
function weightiest(sets: readonly (readonly Binding[])[]): readonly (readonly Binding[])[] {
  const weight = (set: readonly Binding[]): number => set.reduce((sum, b) => sum + weightOf(b.claim), 0);
  const kept: (readonly Binding[])[] = [];
  for (const set of sets.toSorted((a, b) => weight(b) - weight(a)))
    if (!kept.some((known) => set.filter((b) => !known.includes(b)).length <= 1)) kept.push(set);
  return kept;
}

/** One part above the whole is likelier a part of something else: a sum is at odds from two parts on. */
const hasParts = (equation: ScopedEquation, set: readonly Binding[]): boolean =>
  equation.sums.every((sum) => set.filter((b) => b.variable.startsWith(`${sum}@`)).length !== 1);

const isFirm = (claims: readonly Claim[]): boolean =>
  !restsOnInferred(claims) && claims.every((c) => claims.every((d) => !isOtherPhase(c, d)));

/** One derivation for each sum that comes out: the bindings whose plain numbers satisfy the equation and that look unlike. */
function agreements(equation: ScopedEquation, one: Case, context: Context): Draft[] {
  const drafts: Draft[] = [];
  for (const set of combinations(equation, one)) {
    const claims = set.map((b) => b.claim);
    if (!set.every((b) => b.claim.value.qualifier === 'exact' || b.claim.value.qualifier === 'about')) continue;
    if (new Set(claims).size < claims.length || !isConsistent(boundOf(set, equation, context.policy, 'exact')))
      continue;
    const explanation = stepsOf(equation, set);
    const bounds = derivedBounds(ownOf(equation, set), set, context.policy);
    drafts.push({ verdict: 'reconciled', claims, explanation, bounds, values: { sum: explanation[0]?.text ?? '' } });
  }
  return drafts;
}

/** One binding for every variable, each distinct value once; cut where there are too many. */
function combinations(equation: ScopedEquation, { bindings }: Case): readonly (readonly Binding[])[] {
  const names = [...new Set(bindings.map((b) => b.variable))];
  const partsOf = (v: string): number => names.filter((n) => n === v || n.startsWith(`${v}@`)).length;
  if (!equation.variables.every((v) => partsOf(v) >= (equation.sums.includes(v) ? 2 : 1))) return [];
  return names.reduce<readonly (readonly Binding[])[]>(
    (sets, name) =>
      sets.flatMap((set) => bindings.filter((b) => b.variable === name).map((b) => [...set, b])).slice(0, 64),
    [[]],
  );
}

/** Of the equations that were joined, the one whose attributes these are. */
function ownOf(equation: ScopedEquation, set: readonly Binding[]): Equation {
  const attributes = set.map((b) => b.claim.attribute);
  return equation.parts.find((part) => attributes.every((a) => part.variables.includes(a))) ?? equation;
}

const stepsOf = (equation: ScopedEquation, set: readonly Binding[]): Step[] => [
  { text: derivation(ownOf(equation, set), set), claims: set.map((b) => b.claim.id) },
];
