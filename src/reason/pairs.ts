import { toNumber } from '../exact/rational.ts';
import type { Policy } from '../knowledge/schema.ts';
import type { Claim } from '../model/claim.ts';
import { type Attributes, attributeOf } from '../relate/attributes.ts';
import { isMeeting, type Meeting, meet } from '../relate/keys.ts';
import { type Context, isSure } from './check.ts';
import { isOvertaken } from './firmness.ts';
import { type Compared, compareValues, type Rung, rungBetween } from './ladder.ts';
import { byTime, representatives } from './representatives.ts';

/** Two claims whose keys meet, and the rung on which their values stand. */
export interface Pair {
  readonly left: Claim;
  readonly right: Claim;
  readonly meeting: Meeting;
  readonly compared: Compared;
}

const made = new WeakMap<object, readonly Pair[]>();

/** Every pair of claims that meets, once for each thing an origin says; made once a run and shared by the checks. */
export function pairsOf(context: Context): readonly Pair[] {
  const known = made.get(context.related);
  if (known) return known;
  const pairs = context.related.candidates.flatMap(({ claims }) => {
    const sure = claims.filter(isSure);
    const said = representatives(
      sure.filter((c) => !isSaidBelow(c, sure, context)),
      context.related,
    );
    const kept = new Set(said);
    const repeated = new Set(sure.filter((c) => !kept.has(c) && isHeading(c)).map(sentenceKey));
    return pairsAmong(said, context).filter(
      (pair) => !isBesideRepeated(pair, repeated) && !isBorneOut(pair, said, context),
    );
  });
  made.set(context.related, pairs);
  return pairs;
}

const sentenceKey = (c: Claim): string => `${c.document}|${c.sentence.start}`;

/** Of a heading that gives the text's number, a second number is of something else in that text. */
const isBesideRepeated = ({ left, right }: Pair, repeated: ReadonlySet<string>): boolean =>
  left.document === right.document && [left, right].some((c) => isHeading(c) && repeated.has(sentenceKey(c)));

const AGREES: readonly Rung[] = ['same', 'rounded', 'bounded', 'wording'];
/** Of what grows a bound of yesterday leaves room for today's number and has not given it. */
const GIVES: readonly Rung[] = ['same', 'rounded', 'wording'];

/**
 * Where a document gives both numbers, its readers can tell them apart though their keys cannot: the other's number, given elsewhere in the
 * same document, bears the other out. Within one document only what was overtaken is set against what overtook it, and headings against the text.
 */
function isBorneOut({ left, right, compared }: Pair, said: readonly Claim[], { policy, related }: Context): boolean {
  if (compared.rung !== 'conflict' && compared.rung !== 'wording') return false;
  const isGrowing = attributeOf(related.attributes, left.attribute).time === 'growing';
  const isAcross = left.document !== right.document;
  const agreeing = compared.rung === 'wording' ? AGREES.slice(0, 1) : isGrowing && isAcross ? GIVES : AGREES;
  // A heading leaves out the bound that its text gives.
  const says = (document: string, other: Claim): boolean =>
    said.some(
      (c) =>
        c.document === document &&
        !(compared.rung === 'wording' && isHeading(c)) &&
        agreeing.includes(rungBetween(c.value, other.value, policy)),
    );
  if (left.document !== right.document) {
    if (says(left.document, right) || says(right.document, left)) return true;
    const stays = isOvertaken([left], [right]) ? [right] : isOvertaken([right], [left]) ? [left] : [left, right];
    if (compared.rung !== 'conflict') return false;
    if (isGrowing) return !isLargest(left, said) || !isLargest(right, said);
    if (isSpecification(left, related.attributes))
      return !isNearest(left, right, said) || !isNearest(right, left, said);
    return stays.some((claim) => isOneOfMany(claim, said, policy));
  }
  if (isOvertaken([left], [right]) || isOvertaken([right], [left])) return false;
  const [heading, text] = isHeading(left) ? [left, right] : [right, left];
  if (!isHeading(heading) || isHeading(text)) return true;
  return said.some(
    (c) =>
      c !== heading &&
      !isHeading(c) &&
      c.document === heading.document &&
      agreeing.includes(rungBetween(c.value, heading.value, policy)),
  );
}

/** What is fixed once and belongs to no event has one value, however many a document gives. */
function isSpecification({ attribute }: Claim, attributes: Attributes): boolean {
  const { known, time, event } = attributeOf(attributes, attribute);
  return known && time === 'fixed' && event === null;
}

/** The count a document stands for is the largest it gives as reached; forecasts and counts of what it does not name are left out. */
function isLargest(claim: Claim, said: readonly Claim[]): boolean {
  const isCount = (c: Claim): boolean => c.phase === 'completed' && !c.inferred.includes('subject');
  const size = ({ value }: Claim): number => (value.kind === 'quantity' ? toNumber(value.lo) : 0);
  return isCount(claim) && said.every((c) => c.document !== claim.document || !isCount(c) || size(c) <= size(claim));
}

/** Of the numbers its document gives, the one least far from the other. */
function isNearest(claim: Claim, other: Claim, said: readonly Claim[]): boolean {
  const distance = (c: Claim): number =>
    c.value.kind === 'quantity' && other.value.kind === 'quantity'
      ? Math.abs(Math.log(Math.abs(toNumber(c.value.lo)) || 1) - Math.log(Math.abs(toNumber(other.value.lo)) || 1))
      : 0;
  return said.every((c) => c.document !== claim.document || distance(c) >= distance(claim));
}

/** A document that gives other numbers too, and none that the claim overtook, has more than one thing under this key. */
const isOneOfMany = (claim: Claim, said: readonly Claim[], policy: Policy): boolean =>
  said.some(
    (c) =>
      c.document === claim.document &&
      compareValues(c.value, claim.value, policy)?.rung === 'conflict' &&
      !isOvertaken([c], [claim]),
  );

/** A heading repeats the text under it, which says how firmly. */
const isSaidBelow = (heading: Claim, all: readonly Claim[], { policy }: Context): boolean =>
  isHeading(heading) &&
  all.some(
    (c) =>
      c.document === heading.document &&
      c.region === 'body' &&
      c.attribute === heading.attribute &&
      rungBetween(c.value, heading.value, policy) === 'same',
  );

const isHeading = (c: Claim): boolean => c.region === 'title' || c.region === 'summary';

function pairsAmong(claims: readonly Claim[], { related, policy }: Context): Pair[] {
  const sorted = claims.toSorted(byTime);
  return sorted.flatMap((left, i) =>
    sorted.slice(i + 1).flatMap((right): Pair[] => {
      if (left.polarity !== right.polarity) return [];
      const meeting = meet(left, right, related.attributes, policy);
      if (!isMeeting(meeting)) return [];
      const compared = compareValues(left.value, right.value, policy);
      return compared ? [{ left, right, meeting, compared }] : [];
    }),
  );
}
