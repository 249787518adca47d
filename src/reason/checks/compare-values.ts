import { z } from 'zod';
import { compare, multiply, rational, toNumber } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import type { Value } from '../../model/value.ts';
import { type Attributes, attributeOf } from '../../relate/attributes.ts';
import { whenOf } from '../../relate/periods.ts';
import { type Context, type Draft, defineCheck, isWeaklyKeyed, restsOnInferred } from '../check.ts';
import { isOtherPhase } from '../firmness.ts';
import { isLooselyKeyed } from '../open-keys.ts';
import { type Pair, pairsOf } from '../pairs.ts';
import { byTime, valueKey } from '../representatives.ts';

const params = z.strictObject({
  /** Which values it compares. */
  of: z.enum(['money', 'date', 'number']),
  attributes: z.array(z.string()).optional(),
});
type Params = z.infer<typeof params>;

/** Two values of one key that no rung of the ladder reconciles. */
export const compareValuesCheck = defineCheck<Params>({
  id: 'compare-values',
  params,
  propose: (context, wanted) =>
    fewest(pairsOf(context).filter((pair) => isWanted(pair.left, wanted) && isConflict(pair, context))).map(draftOf),
});

function isWanted({ value, attribute }: Claim, { of, attributes }: Params): boolean {
  if (attributes && !attributes.includes(attribute)) return false;
  if (value.kind === 'date') return of === 'date';
  return value.kind === 'quantity' && (/^[A-Z]{3}$/u.test(value.unit) ? of === 'money' : of === 'number');
}

const isConflict = (pair: Pair, { related }: Context): boolean =>
  pair.compared.rung === 'conflict' && overlooked(pair, related.attributes) === null;

/** Why two numbers that met and differ are no conflict all the same. */
export type Overlooked = 'narrower' | 'measured-alike' | 'worlds-apart' | 'open-attribute';

/** An unqualified value may be any of the narrower ones: it is left to the identities. */
export function overlooked({ left, right, meeting }: Pair, attributes: Attributes): Overlooked | null {
  const { tolerance } = attributeOf(attributes, left.attribute);
  if (meeting.attribute !== 'equal') return 'narrower';
  if (isMeasuredAlike(left, right, tolerance)) return 'measured-alike';
  if (isWorldsApart(left.value, right.value, farthest(left, right, meeting.time))) return 'worlds-apart';
  return isLooselyKeyed(left, right, attributes) ? 'open-attribute' : null;
}

const isMeasuredAlike = ({ value: a }: Claim, { value: b }: Claim, tolerance = 0): boolean =>
  a.kind === 'quantity' &&
  b.kind === 'quantity' &&
  Math.abs(toNumber(a.lo) - toNumber(b.lo)) <= tolerance * 1.000001 &&
  tolerance > 0;

/** Numbers far more than a rounding apart are likelier of two things than at odds over one. */
function isWorldsApart(a: Value, b: Value, times: number): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.lo.n <= 0n || b.lo.n <= 0n) return false;
  const [low, high] = compare(a.lo, b.lo) < 0 ? [a.lo, b.lo] : [b.lo, a.lo];
  return compare(multiply(low, rational(BigInt(Math.round(times * 100)), 100n)), high) < 0;
}

/** How many times apart two numbers may be: less where their times differ, least where one of them may be of any time. */
function farthest(a: Claim, b: Claim, time: Pair['meeting']['time']): number {
  if (time === 'equal') return 1000;
  if (time !== 'open') return 10;
  return whenOf(a) === null && whenOf(b) === null && a.event === null ? 2 : 1.25;
}

/** For every two values one claim of each origin on the side of fewer, against the earliest of the other side. */
function fewest(pairs: readonly Pair[]): readonly Pair[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const values = [valueKey(pair.left.value), valueKey(pair.right.value)].sort().join(' | ');
    const scope = Object.entries(pair.left.qualifiers).sort().join();
    const { subject, attribute, event } = pair.left;
    const key = [subject.id, attribute, event?.id, scope, values].join(' ¦ ');
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].flatMap(dissent);
}

/** Who says himself of whom and what before who leaves it to be understood; then the earliest. */
const byWord = (a: Claim, b: Claim): number =>
  (a.assertedAt && b.assertedAt ? Number(isGuessed(a)) - Number(isGuessed(b)) : 0) || byTime(a, b);
const isGuessed = ({ inferred }: Claim): boolean => inferred.includes('subject') || inferred.includes('attribute');

/** Each document on the side of fewer, against the first one that says the other value in so many words. */
function dissent(pairs: readonly Pair[]): readonly Pair[] {
  const value = pairs[0] ? valueKey(pairs[0].left.value) : '';
  const sideOf = ({ left, right }: Pair, isFirst: boolean): Claim =>
    (valueKey(left.value) === value) === isFirst ? left : right;
  const count = (isFirst: boolean): number => new Set(pairs.map((pair) => sideOf(pair, isFirst).document)).size;
  const isFirstFewer = count(true) <= count(false);
  const seen = new Map<string, Pair>();
  for (const pair of pairs) {
    const few = sideOf(pair, isFirstFewer);
    const known = seen.get(few.document);
    if (!known || byWord(sideOf(pair, !isFirstFewer), sideOf(known, !isFirstFewer)) < 0) seen.set(few.document, pair);
  }
  return [...seen.values()];
}

function draftOf({ left, right, meeting, compared }: Pair): Draft {
  const claims = [left, right];
  const isFirm =
    meeting.open.length === 0 && meeting.time === 'equal' && !isOtherPhase(left, right) && !restsOnInferred(claims);
  return {
    verdict: isFirm ? 'contradiction' : 'tension',
    claims,
    canAge: true,
    bounds: compared.bounds,
    dependsOnPolicy: compared.dependsOnPolicy,
    isWeak: meeting.open.length > 0 || isWeaklyKeyed(claims),
  };
}
