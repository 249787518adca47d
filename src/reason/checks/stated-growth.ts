import { z } from 'zod';
import { compare, divide, ONE, rational, subtract, toNumber } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/value.ts';
import { byPlace } from '../../relate/candidates.ts';
import { groupBy } from '../../relate/events.ts';
import { type Context, type Draft, defineCheck } from '../check.ts';
import { isConsistent } from '../constraints.ts';
import { type Equation, parseEquation } from '../equations.ts';
import { boundOf } from '../identities.ts';

const words = z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) });
const params = z.strictObject({
  /** Attributes of a share by which something grew, or fell. */
  up: z.array(z.string()),
  down: z.array(z.string()),
  /** Words that lead from the old number to the new one; without them two numbers of a sentence may be of two things. */
  from: words,
  /** Words of a yearly mean, or of a second comparison: the share is then not of these two numbers. */
  not: words,
});
type Params = z.infer<typeof params>;
type Counted = Claim & { readonly value: Quantity };

const GROWN = parseEquation('old * (1 + growth) = new');
const FALLEN = parseEquation('old * (1 - growth) = new');

/** A sentence that gives the old number, the new one and by what share it changed, and these do not go together. */
export const statedGrowthCheck = defineCheck<Params>({
  id: 'stated-growth',
  params,
  propose: (context, wanted) => {
    const counted = context.related.claims.filter((c): c is Counted => c.value.kind === 'quantity');
    const sentences = groupBy(counted, (c) => `${c.document}|${c.sentence.start}`);
    return [...sentences.values()].flatMap((claims) => (claims.length === 3 ? wrong(claims, wanted, context) : []));
  },
});

function wrong(claims: readonly Counted[], wanted: Params, context: Context): Draft[] {
  const growth = claims.find((c) => c.value.unit === '%' && [...wanted.up, ...wanted.down].includes(c.attribute));
  const [a, b] = claims.filter((c) => c !== growth).toSorted((x, y) => compare(x.value.lo, y.value.lo));
  if (!growth || !a || !b || a.attribute !== b.attribute || a.value.unit !== b.value.unit || a.value.unit === '%')
    return [];
  const [first] = claims.toSorted(byPlace);
  const text = context.related.document.get(growth.document)?.text.slice(first?.sentence.start, first?.sentence.end);
  if (!text || !has(text, wanted.from) || has(text, wanted.not) || a.value.lo.n <= 0n) return [];
  const isUp = wanted.up.includes(growth.attribute);
  const [old, now] = isUp ? [a, b] : [b, a];
  if (isFine(isUp ? GROWN : FALLEN, old, now, growth, context)) return [];
  const ratio = divide(now.value.lo, old.value.lo);
  const change = toNumber(subtract(isUp ? ratio : ONE, isUp ? ONE : ratio)) * 100;
  const working = `${old.value.digits} → ${now.value.digits} = ${Number(change.toFixed(1))} % ≠ ${growth.value.digits.replace(/\s*[%％]/u, '')} %`;
  const sides = [old, now, growth];
  return [
    {
      verdict: sides.every(({ value }) => value.qualifier === 'exact') ? 'contradiction' : 'tension',
      claims: sides,
      values: { working },
      explanation: [{ text: working, claims: sides.map((c) => c.id) }],
    },
  ];
}

/** A point is not worth a word: shares are given a little freely. */
const SLACK = rational(1);

function isFine(equation: Equation, old: Counted, now: Counted, growth: Counted, { policy }: Context): boolean {
  const wide = { ...growth.value, step: compare(growth.value.step, SLACK) < 0 ? SLACK : growth.value.step };
  const bindings = [
    { variable: 'old', claim: old },
    { variable: 'new', claim: now },
    { variable: 'growth', claim: { ...growth, value: { ...wide, digits: `${wide.digits}.` } } },
  ];
  return isConsistent(boundOf(bindings, equation, policy, 'loose'));
}

const has = (text: string, { zh, en }: z.infer<typeof words>): boolean => {
  const folded = text.toLowerCase();
  return [...zh, ...en].some((word) => folded.includes(word));
};
