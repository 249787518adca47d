import { civilOf } from '../exact/civil.ts';
import type { Claim } from '../model/claim.ts';
import type { Value } from '../model/value.ts';
import { attributeOf } from '../relate/attributes.ts';
import { isMeeting, type Meeting, meet } from '../relate/keys.ts';
import { type Context, hasOwnYear, isSure } from './check.ts';
import { type Compared, compareValues, rungBetween } from './ladder.ts';
import { byTime, representatives } from './representatives.ts';
import { isHeading, type Silence, silenceOf } from './silences.ts';

/** Two claims whose keys meet, and the rung on which their values stand. */
export interface Pair {
  readonly left: Claim;
  readonly right: Claim;
  readonly meeting: Meeting;
  readonly compared: Compared;
}

export interface SilentPair extends Pair {
  readonly silence: Silence;
}

interface Made {
  readonly heard: readonly Pair[];
  readonly silent: readonly SilentPair[];
}

const made = new WeakMap<object, Made>();

/** Every pair of claims that meets, once for each thing an origin says; made once a run and shared by the checks. */
export const pairsOf = (context: Context): readonly Pair[] => allPairs(context).heard;

/** Pairs that met, differ and are raised by nobody. */
export const silentPairsOf = (context: Context): readonly SilentPair[] => allPairs(context).silent;

function allPairs(context: Context): Made {
  const known = made.get(context.related);
  if (known) return known;
  const heard: Pair[] = [];
  const silent: SilentPair[] = [];
  for (const { claims } of context.related.candidates) {
    const sure = claims.filter(isSure);
    const said = representatives(
      sure.filter((c) => !isSaidBelow(c, sure, context)),
      context.related,
    );
    const kept = new Set(said);
    const repeated = new Set(sure.filter((c) => !kept.has(c) && isHeading(c)).map(sentenceKey));
    for (const pair of pairsAmong(said, context)) {
      const silence = isBesideRepeated(pair, repeated) ? 'said-below' : silenceOf(pair, said, context);
      if (silence) silent.push({ ...pair, silence });
      else heard.push(pair);
    }
  }
  const both = { heard, silent };
  made.set(context.related, both);
  return both;
}

const sentenceKey = (c: Claim): string => `${c.document}|${c.sentence.start}`;

/** Of a heading that gives the text's number, a second number is of something else in that text. */
const isBesideRepeated = ({ left, right }: Pair, repeated: ReadonlySet<string>): boolean =>
  left.document === right.document && [left, right].some((c) => isHeading(c) && repeated.has(sentenceKey(c)));

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

function pairsAmong(claims: readonly Claim[], { related, policy }: Context): Pair[] {
  const sorted = claims.toSorted(byTime);
  return sorted.flatMap((left, i) =>
    sorted.slice(i + 1).flatMap((right): Pair[] => {
      if (left.polarity !== right.polarity) return [];
      const meeting = meet(left, right, related.attributes, policy);
      if (!isMeeting(meeting)) return [];
      if (!isOneYear(left, right)) return [];
      const isLimit = attributeOf(related.attributes, left.attribute).limit;
      const compared = compareValues(plain(left.value, isLimit), plain(right.value, isLimit), policy);
      return compared ? [{ left, right, meeting, compared }] : [];
    }),
  );
}

/** Dates of which one leaves its year to be understood are held together in that year alone: otherwise the year may be all that differs. */
function isOneYear(a: Claim, b: Claim): boolean {
  if (hasOwnYear(a) && hasOwnYear(b)) return true;
  const [left, right] = [yearOf(a), yearOf(b)];
  return left !== null && left === right;
}

const yearOf = ({ value }: Claim): number | null =>
  value.kind === 'date' && value.period.from !== null ? civilOf(value.period.from).year : null;

/** What a thing can do at most is that number, whether the words say "up to" or not. */
const plain = (value: Value, isLimit: boolean): Value =>
  isLimit && value.kind === 'quantity' && (value.qualifier === 'up_to' || value.qualifier === 'at_most')
    ? { ...value, qualifier: 'exact' }
    : value;
