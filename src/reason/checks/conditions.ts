import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import type { Condition } from '../../model/condition.ts';
import { groupBy } from '../../relate/events.ts';
import { type Draft, defineCheck, isWeaklyKeyed } from '../check.ts';
import { atomKey, atomsOf, compareConditions, hasOtherDeadline } from '../conditions.ts';
import { byTime } from '../representatives.ts';

const params = z.strictObject({});

/** Past this many conditions on one fact they are not paired. */
const CONDITIONS_A_FACT = 40;

/** Two conditions on what looks like one thing that are not met in the same cases. */
export const conditionsCheck = defineCheck({
  id: 'conditions',
  params,
  propose: ({ related }) => {
    const conditional = related.claims.flatMap((claim) => {
      const condition = conditionOf(claim);
      return condition ? [{ claim, condition }] : [];
    });
    const byFact = groupBy(
      conditional.flatMap(({ claim, condition }) =>
        atomsOf(condition).map((atom) => ({ claim, condition, key: atomKey(atom) })),
      ),
      ({ key }) => key,
    );
    const seen = new Set<string>();
    return [...byFact.values()].flatMap((all) => {
      const sorted = all
        .toSorted((a, b) => Number(isHeading(a.claim)) - Number(isHeading(b.claim)) || byTime(a.claim, b.claim))
        .slice(0, CONDITIONS_A_FACT);
      return sorted.flatMap((a, i) =>
        sorted.slice(i + 1).flatMap((b) => {
          const key = [a.claim.document, b.claim.document].sort().join('|');
          if (seen.has(key) || a.claim.document === b.claim.document) return [];
          const drafts = isOfOneThing(a.claim, b.claim) ? compared(a, b) : [];
          if (drafts.length) seen.add(key);
          return drafts;
        }),
      );
    });
  },
});

const conditionOf = (claim: Claim): Condition | null =>
  claim.condition ?? (claim.value.kind === 'condition' ? claim.value.condition : null);
const isHeading = (c: Claim): boolean => c.region === 'title' || c.region === 'summary';

/** One event, or one subject and attribute; conditions that share two facts speak of one thing by themselves. */
function isOfOneThing(a: Claim, b: Claim): boolean {
  const [left, right] = [a, b].map((c) => new Set(atomsOf(conditionOf(c) ?? { op: 'and', of: [] }).map(atomKey)));
  const shared = [...(left ?? [])].filter((key) => right?.has(key)).length;
  if (shared >= 2) return true;
  return a.subject.id === b.subject.id && a.attribute === b.attribute && (a.event?.id ?? '') === (b.event?.id ?? '');
}

interface Conditional {
  readonly claim: Claim;
  readonly condition: Condition;
}

function compared(a: Conditional, b: Conditional): Draft[] {
  const outcome = compareConditions(a.condition, b.condition);
  const isOther = hasOtherDeadline(a.condition, b.condition);
  if (!outcome || (outcome.relation === 'equal' && !isOther)) return [];
  const claims = [a.claim, b.claim];
  const example = (outcome.example ?? []).map((atom) => atom.text).join(' + ') || '–';
  return [
    {
      verdict: outcome.relation === 'incompatible' || isAndOr(a, b, outcome.relation) ? 'contradiction' : 'tension',
      claims,
      values: { relation: outcome.relation === 'equal' ? 'deadline' : outcome.relation, example },
      // The phase of a condition is that of what hangs on it: only talk gives way to what is said later.
      canAge: claims.some((c) => c.evidence === 'rumour'),
      isWeak: isWeaklyKeyed(claims),
    },
  ];
}

/** Both tell the same facts firmly, and one asks for all where the other asks for any: they cannot both be right. */
function isAndOr(a: Conditional, b: Conditional, relation: string): boolean {
  if (relation !== 'weaker' && relation !== 'stronger') return false;
  const [left, right] = [a, b].map(({ condition }) => [...new Set(atomsOf(condition).map(atomKey))].sort().join());
  const isFirm = [a, b].every(({ claim }) => claim.evidence !== 'rumour' && claim.qualifiers.certainty === undefined);
  return isFirm && left === right && [a, b].every(({ condition }) => condition.op === 'and' || condition.op === 'or');
}
