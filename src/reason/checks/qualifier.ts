import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/value.ts';
import { attributeOf } from '../../relate/attributes.ts';
import { groupBy } from '../../relate/events.ts';
import { gapDays } from '../../relate/periods.ts';
import { type Context, type Draft, defineCheck, isSure, isWeaklyKeyed } from '../check.ts';
import { isOvertaken } from '../firmness.ts';
import { compareValues, sideOf } from '../ladder.ts';
import { isLooselyKeyed } from '../open-keys.ts';
import { pairsOf } from '../pairs.ts';
import { byTime } from '../representatives.ts';

const params = z.strictObject({
  /** Days within which a joint subject and one of its members may be held to one number. */
  within: z.number().int().nonnegative().default(180),
});

/** The same number, once as a bound and once plain or estimated: the sources commit to different things. */
export const qualifierCheck = defineCheck<z.infer<typeof params>>({
  id: 'qualifier',
  params,
  propose: (context, { within }) => {
    const found = [...ofOneKey(context), ...ofJointSubjects(context, within)].map(looserFirst);
    const groups = groupBy(found, ([loose]) => `${loose.document}|${loose.attribute}|${numberOf(loose)}`);
    const pairs = [...groups.values()].map((group) => group.toSorted(byNearness)[0] as Pair);
    return loneBoundsOnce(pairs).flatMap((pair) => draftOf(pair, context));
  },
});

/** One bound beside several plain numbers: its source stands alone, and is told of once. */
function loneBoundsOnce(pairs: readonly Pair[]): readonly Pair[] {
  const byBound = groupBy(pairs, ([, bound]) => bound.id);
  return pairs.filter((pair) => {
    const own = byBound.get(pair[1].id) ?? [];
    return own.length < 3 || own[0] === pair;
  });
}

type Pair = readonly [Claim, Claim];

const isCount = ({ value }: Claim): boolean => value.kind === 'quantity' && !/^[A-Z]{3}$/u.test(value.unit);

const ofOneKey = (context: Context): Pair[] =>
  pairsOf(context).flatMap(({ left, right, meeting, compared }): Pair[] => {
    if (compared.rung !== 'wording' || meeting.open.length > 0 || meeting.time !== 'equal') return [];
    // "At least" goes without saying where a number still grows; a limit is one whether its words say so or not.
    const attribute = attributeOf(context.related.attributes, left.attribute);
    if (attribute.limit || (attribute.time === 'growing' && isCount(left))) return [];
    if (left.document !== right.document && isLooselyKeyed(left, right, context.related.attributes)) return [];
    return isSettledSince(left, right) || isSettledSince(right, left) ? [] : [[left, right]];
  });

/** What was open and is settled by now was said of another state; two stages of talk are one. */
const isSettledSince = (old: Claim, now: Claim): boolean =>
  isOvertaken([old], [now]) && (now.phase === 'agreed' || now.phase === 'completed');

/** "A and B will build 10 GW" and "B will build at least 10 GW": one undertaking, told of both and of one of them. */
function ofJointSubjects({ related, policy }: Context, within: number): Pair[] {
  const bounded = related.claims.filter((c) => isSure(c) && c.eventEvidence?.type && c.value.kind === 'quantity');
  const joint = bounded.filter((c) => c.subject.id.includes('+'));
  return joint.flatMap((a) =>
    bounded.flatMap((b): Pair[] => {
      const isPart = a.subject.id !== b.subject.id && a.subject.id.split('+').includes(b.subject.id);
      if (!isPart || a.document === b.document || a.attribute !== b.attribute || a.polarity !== b.polarity) return [];
      if ((gapDays(a.assertedAt, b.assertedAt) ?? within + 1) > within) return [];
      return compareValues(a.value, b.value, policy)?.rung === 'wording' ? [[a, b]] : [];
    }),
  );
}

const LOOSENESS = { point: 0, about: 1, below: 2, above: 2 };
const loosenessOf = ({ value }: Claim): number => (value.kind === 'quantity' ? LOOSENESS[sideOf(value)] : 0);
const numberOf = ({ value }: Claim): string =>
  value.kind === 'quantity' ? `${value.lo.n}/${value.lo.d} ${value.unit}` : '';

/** The side that leaves the bound out comes first: it is what has to be mended. */
const looserFirst = ([a, b]: Pair): Pair =>
  loosenessOf(a) < loosenessOf(b) || (loosenessOf(a) === loosenessOf(b) && byTime(a, b) <= 0) ? [a, b] : [b, a];

/** Against the same document's own words first, then against what was said nearest in time. */
function byNearness(a: Pair, b: Pair): number {
  const distance = ([x, y]: Pair): number =>
    x.document === y.document ? -1 : (gapDays(x.assertedAt, y.assertedAt) ?? 10_000);
  const headings = (pair: Pair): number => pair.filter((c) => c.region === 'title' || c.region === 'summary').length;
  const isOwn = ([x, y]: Pair): number => Number(x.document !== y.document);
  return (
    isOwn(a) - isOwn(b) ||
    headings(a) - headings(b) ||
    distance(a) - distance(b) ||
    byTime(a[1], b[1]) ||
    byTime(a[0], b[0])
  );
}

function draftOf([loose, bound]: Pair, { policy }: Context): Draft[] {
  const [left, right] = [loose, bound].sort(byTime) as [Claim, Claim];
  return [
    {
      verdict: 'tension',
      claims: [left, right],
      values: { left: qualifierOf(left), right: qualifierOf(right) },
      bounds: compareValues(left.value, right.value, policy)?.bounds ?? null,
      isWeak: isWeaklyKeyed([left, right]),
    },
  ];
}

const qualifierOf = ({ value }: Claim): string => (value as Partial<Quantity>).qualifier ?? '';
