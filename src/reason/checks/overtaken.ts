import { z } from 'zod';
import { compare, multiply, rational } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import { attributeOf } from '../../relate/attributes.ts';
import { groupBy } from '../../relate/events.ts';
import type { Related } from '../../relate/index.ts';
import { isMoving } from '../../relate/keys.ts';
import { gapDays, isBefore, statedTime, whenOf } from '../../relate/periods.ts';
import { type Context, type Draft, defineCheck } from '../check.ts';
import { isOvertaken } from '../firmness.ts';
import { valueKey } from '../representatives.ts';

const params = z.strictObject({
  /** `correction`: what another text sets right; `firmer`: what was said earlier and less firmly; `newer`: what a growing or changing number was at an earlier time. */
  by: z.enum(['firmer', 'newer', 'correction']),
});

/** Turns a conflict into `superseded` where the sides that must go were overtaken. */
export const overtakenCheck = defineCheck({
  id: 'overtaken',
  params,
  explain: (context, { by }, draft) => {
    if (!draft.canAge) return null;
    if (by === 'newer' && draft.aspect === 'unit') return null;
    const gone = GOING[by](draft, context);
    if (!gone) return null;
    const stays = draft.claims.filter((c) => c !== gone);
    return {
      ...draft,
      verdict: 'superseded',
      claims: [gone, ...stays],
      explanation: [
        ...(draft.explanation ?? []),
        { text: trail([gone, ...stays]), claims: [gone, ...stays].map((c) => c.id) },
      ],
    };
  },
});

/** Of two sides the one that the other, no earlier, sets right by its own word, or whose number its text takes back. */
function goneByCorrection({ claims }: Draft, { related }: Context): Claim | undefined {
  const [a, b] = claims;
  if (!a || !b || claims.length > 2) return undefined;
  const corrects = (now: Claim, old: Claim): boolean => {
    if (isBefore(now.assertedAt, old.assertedAt) || old.correction === 'put-right') return false;
    const isOther = now.document !== old.document;
    return (isOther && now.correction === 'put-right') || takesBack(now, old, takenBackIn(related));
  };
  const [isFirst, isSecond] = [corrects(b, a), corrects(a, b)];
  return isFirst === isSecond ? undefined : isFirst ? a : b;
}

/** Whether the text of the newer claim names the older one's number as wrong. */
const takesBack = (now: Claim, old: Claim, takenBack: ReadonlyMap<string, readonly Claim[]>): boolean =>
  takenBack
    .get(now.document)
    ?.some((c) => c.attribute === old.attribute && valueKey(c.value) === valueKey(old.value)) ?? false;

const made = new WeakMap<Related, ReadonlyMap<string, readonly Claim[]>>();

/** What each document takes back; looked for once a run. */
function takenBackIn(related: Related): ReadonlyMap<string, readonly Claim[]> {
  const known = made.get(related);
  if (known) return known;
  const takenBack = groupBy(
    related.claims.filter((c) => c.correction === 'taken-back'),
    (c) => c.document,
  );
  made.set(related, takenBack);
  return takenBack;
}

/** The single claim whose going restores agreement, where it is earlier and weaker than all that stay. */
const goneByFirmness = ({ claims }: Draft): Claim | undefined =>
  claims.find((claim) =>
    isOvertaken(
      [claim],
      claims.filter((other) => other !== claim),
    ),
  );

const GOING = {
  correction: goneByCorrection,
  firmer: goneByFirmness,
  newer: (draft: Draft, context: Context): Claim | undefined => goneByTime(draft, context),
};

function goneByTime({ claims }: Draft, { related, policy }: Context): Claim | undefined {
  const [a, b] = claims;
  if (!a || !b || claims.length > 2 || a.attribute !== b.attribute) return undefined;
  const { time, event } = attributeOf(related.attributes, a.attribute);
  if (time !== 'growing' && time !== 'changing') return undefined;
  const gap = gapDays(whenOf(a), whenOf(b)) ?? Infinity;
  const isOneState = gap <= policy.reasoning.sameState && !(statedTime(a) && statedTime(b));
  if (time === 'changing' && isOneState && !isMoving(event, policy)) return undefined;
  const isUndated =
    time === 'growing' &&
    isMoving(event, policy) &&
    a.document !== b.document &&
    (whenOf(a) === null || whenOf(b) === null);
  const [old, now] =
    isBefore(whenOf(a), whenOf(b)) || (isUndated && hasGrown(a, b))
      ? [a, b]
      : isBefore(whenOf(b), whenOf(a)) || (isUndated && hasGrown(b, a))
        ? [b, a]
        : [];
  if (!old || !now) return undefined;
  return time === 'growing' && hasFallen(old, now) ? undefined : old;
}

/** A cumulative number does not fall. */
const hasFallen = ({ value: old }: Claim, { value: now }: Claim): boolean =>
  old.kind === 'quantity' && now.kind === 'quantity' && compare(now.hi, old.lo) < 0;

/** Undated counts of one event are told apart by their size, as far as one may have grown into the other. */
const hasGrown = (old: Claim, now: Claim): boolean =>
  hasFallen(now, old) &&
  old.event !== null &&
  old.value.kind === 'quantity' &&
  now.value.kind === 'quantity' &&
  compare(now.value.lo, multiply(old.value.lo, rational(10))) <= 0;

const digitsOf = ({ value }: Claim): string => (value.kind === 'quantity' || value.kind === 'date' ? value.digits : '');
/** The values of one attribute in their order; empty where the sides are of several. */
const trail = (claims: readonly Claim[]): string =>
  claims.some((c) => c.attribute !== claims[0]?.attribute) ? '' : claims.map(digitsOf).join(' → ');
