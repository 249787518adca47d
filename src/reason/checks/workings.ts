import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../relate/events.ts';
import { type Context, type Draft, defineCheck } from '../check.ts';
import { type Fault, faultOf, type Relation } from '../workings.ts';

const words = z.strictObject({ zh: z.array(z.string()).default([]), en: z.array(z.string()).default([]) });
const params = z.strictObject({
  /** Which workings it goes over. */
  relations: z.array(z.enum(['change', 'multiple', 'share', 'span', 'age', 'weekday'])).min(1),
  /** Words of a yearly mean, or of a second comparison: the numbers are then not of one working. */
  not: words.prefault({}),
});
type Params = z.infer<typeof params>;

/** Arithmetic that a sentence states itself (rules/workings), gone over with its own numbers. */
export const workingsCheck = defineCheck<Params>({
  id: 'workings',
  params,
  propose: (context, wanted) =>
    [...toldBy(context.related.claims, wanted.relations)].flatMap(([relation, parts]) =>
      wrong(relation, parts, wanted, context),
    ),
});

type Parts = ReadonlyMap<string, Claim>;

function toldBy(claims: readonly Claim[], relations: readonly Relation[]): [Relation, Parts][] {
  const said = claims.flatMap((claim) =>
    (claim.workings ?? []).flatMap((part) => (relations.includes(part.relation) ? [{ claim, part }] : [])),
  );
  return [...groupBy(said, ({ part }) => part.id).values()].flatMap((group): [Relation, Parts][] => {
    const relation = group[0]?.part.relation;
    return relation ? [[relation, new Map(group.map(({ claim, part }) => [part.role, claim]))]] : [];
  });
}

function wrong(relation: Relation, parts: Parts, { not }: Params, context: Context): Draft[] {
  const claims = [...parts.values()];
  const [first] = claims;
  const document = first && context.related.document.get(first.document);
  const sentence = first && document?.text.slice(first.sentence.start, first.sentence.end).toLowerCase();
  if (!first || !document || !sentence || [...not.zh, ...not.en].some((word) => sentence.includes(word))) return [];
  if (claims.some((c) => c.polarity === 'denied')) return [];
  const today = document.published?.certainty === 'stated' ? document.published.period.from : null;
  const fault = faultOf(relation, parts, today, context.policy);
  return fault ? [draftOf(claims, fault)] : [];
}

function draftOf(claims: readonly Claim[], { working, isSure, ...fault }: Fault): Draft {
  return {
    verdict: isSure ? 'contradiction' : 'tension',
    claims,
    ...(fault.aspect ? { aspect: fault.aspect } : {}),
    values: { working, ...(fault.actual ? { actual: fault.actual } : {}) },
    explanation: [{ text: working, claims: claims.map((c) => c.id) }],
  };
}
