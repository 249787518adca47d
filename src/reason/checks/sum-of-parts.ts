import { z } from 'zod';
import { absolute, add, compare, equals, multiply, type Rational, rational, subtract } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/value.ts';
import { byPlace } from '../../relate/candidates.ts';
import { groupBy } from '../../relate/events.ts';
import { type Context, type Draft, defineCheck } from '../check.ts';
import { point, precisionOf } from '../intervals.ts';

const params = z.strictObject({
  /** Words between a total and the parts it is said to be made of. */
  cues: z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) }),
  /** How far off, per cent, a sum may be and still be meant as the total. */
  near: z.number().min(0).max(50),
});
type Params = z.infer<typeof params>;
type Counted = Claim & { readonly value: Quantity };

/** A sentence that splits a total into parts which come near it and miss it. */
export const sumOfPartsCheck = defineCheck<Params>({
  id: 'sum-of-parts',
  params,
  propose: (context, wanted) => {
    const counted = context.related.claims.filter(
      (c): c is Counted =>
        c.value.kind === 'quantity' && c.value.relation === undefined && c.value.qualifier !== 'approx_digits',
    );
    const groups = groupBy(counted, (c) => `${c.document}|${c.sentence.start}|${c.attribute}`);
    return [...groups.values()].flatMap((group) =>
      group.length > 2 ? missed(group.toSorted(byPlace), wanted, context) : [],
    );
  },
});

function missed(group: readonly Counted[], { cues, near }: Params, { related }: Context): Draft[] {
  const [total, ...rest] = group;
  const told = rest.filter(
    (c) => c.partOf && total && c.partOf.start >= total.span.start && c.partOf.end <= total.span.end,
  );
  const parts = told.length > 1 ? told : rest;
  const [first] = parts;
  const text = total && related.document.get(total.document)?.text;
  if (!total || !first || !text || total.value.qualifier === 'about') return [];
  const between = text.slice(total.span.start, first.span.end).toLowerCase();
  if (![...cues.zh, ...cues.en].some((cue) => between.includes(cue))) return [];
  const sum = parts.reduce((so, { value }) => add(so, value.lo), rational(0));
  const gap = absolute(subtract(sum, total.value.lo));
  const slack = parts.reduce((so, { value }) => add(so, roughness(value)), roughness(total.value));
  // A list that ends in "the others" leaves nothing out.
  const within = parts.some(({ qualifiers }) => qualifiers['part'] === 'others') ? CLOSED : near;
  const isNear =
    compare(multiply(gap, rational(100)), multiply(total.value.lo, rational(BigInt(Math.round(within))))) <= 0;
  if (equals(sum, total.value.lo) || !isNear || compare(gap, slack) <= 0) return [];
  const working = `${parts.map(({ value }) => value.digits).join(' + ')} = ${shown(sum)} ≠ ${total.value.digits}`;
  return [
    {
      verdict: 'tension',
      claims: shownBy([total, ...parts]),
      values: { working },
      explanation: [{ text: working, claims: [total, ...parts].map((c) => c.id) }],
      bounds: point(sum),
    },
  ];
}

/** How far off, per cent, the sum of a closed list may be before it is likelier misread than wrong. */
const CLOSED = 30;

/** How far off a number may be as written: one that ends in two zeros may have been rounded, 168 and 70 are counted out. */
function roughness(value: Quantity): Rational {
  const step = precisionOf(value);
  return value.step.d === 1n && compare(step, rational(100)) < 0 ? rational(0) : step;
}

/** Of parts that share one number ("70 each in A and B") one shows it. */
const shownBy = (claims: readonly Counted[]): Counted[] =>
  claims.filter(
    (c, i) => claims.findIndex((d) => d.span.start === c.span.start && d.value.digits === c.value.digits) === i,
  );

const shown = ({ n, d }: Rational): string => (d === 1n ? String(n) : String(Number(n) / Number(d)));
