import { toNumber } from '../exact/rational.ts';
import type { Policy } from '../knowledge/schema.ts';
import type { Claim } from '../model/claim.ts';
import { type Attributes, attributeOf } from '../relate/attributes.ts';
import type { Context } from './check.ts';
import { isOvertaken } from './firmness.ts';
import { compareValues, type Rung, rungBetween } from './ladder.ts';
import type { Pair } from './pairs.ts';

/** Why a pair that met and differs is raised by nobody: what the rest of its documents says of the two numbers. */
export type Silence =
  /** The other's number stands elsewhere in the same document: its readers can tell the two apart. */
  | 'borne-out'
  /** Of a growing count the largest of a document stands for it. */
  | 'not-largest'
  /** Of a specification the number nearest to the other's stands for the document. */
  | 'not-nearest'
  /** The document gives more numbers under this key. */
  | 'one-of-many'
  /** Two numbers of one text are two things to whoever wrote it. */
  | 'one-document'
  /** The heading's number stands in the text under it. */
  | 'said-below';

const AGREES: readonly Rung[] = ['same', 'rounded', 'bounded', 'wording'];
/** Of what grows a bound of yesterday leaves room for today's number and has not given it. */
const GIVES: readonly Rung[] = ['same', 'rounded', 'wording'];

export const isHeading = (c: Claim): boolean => c.region === 'title' || c.region === 'summary';

/**
 * Where a document gives both numbers, its readers can tell them apart though their keys cannot: the other's number, given elsewhere in the
 * same document, bears the other out. Within one document only what was overtaken is set against what overtook it, and headings against the text.
 */
export function silenceOf(pair: Pair, said: readonly Claim[], context: Context): Silence | null {
  if (pair.compared.rung !== 'conflict' && pair.compared.rung !== 'wording') return null;
  return pair.left.document === pair.right.document ? within(pair, said, context) : across(pair, said, context);
}

function across({ left, right, compared }: Pair, said: readonly Claim[], { policy, related }: Context): Silence | null {
  const isGrowing = attributeOf(related.attributes, left.attribute).time === 'growing';
  const agreeing = compared.rung === 'wording' ? AGREES.slice(0, 1) : isGrowing ? GIVES : AGREES;
  // A heading leaves out the bound that its text gives.
  const says = (document: string, other: Claim): boolean =>
    said.some(
      (c) =>
        c.document === document &&
        isOfScope(c, other) &&
        !(compared.rung === 'wording' && isHeading(c)) &&
        agreeing.includes(rungBetween(c.value, other.value, policy)),
    );
  if (says(left.document, right) || says(right.document, left)) return 'borne-out';
  if (compared.rung !== 'conflict') return null;
  if (isGrowing) return isLargest(left, said) && isLargest(right, said) ? null : 'not-largest';
  if (isSpecification(left, related.attributes))
    return isNearest(left, right, said) && isNearest(right, left, said) ? null : 'not-nearest';
  if (isPlainlyMeant(left, right, said) && isPlainlyMeant(right, left, said)) return null;
  const stays = isOvertaken([left], [right]) ? [right] : isOvertaken([right], [left]) ? [left] : [left, right];
  return stays.some((claim) => isOneOfMany(claim, said, policy)) ? 'one-of-many' : null;
}

/** The number of a part (70 passengers among the dead) bears out no number of the whole. */
const isOfScope = ({ qualifiers: mine }: Claim, { qualifiers: yours }: Claim): boolean =>
  ['group', 'part', 'harm'].every((role) => mine[role] === yours[role]);

function within({ left, right, compared }: Pair, said: readonly Claim[], { policy }: Context): Silence | null {
  if (isOvertaken([left], [right]) || isOvertaken([right], [left])) return null;
  const [heading, text] = isHeading(left) ? [left, right] : [right, left];
  if (!isHeading(heading) || isHeading(text)) return 'one-document';
  const agreeing = compared.rung === 'wording' ? AGREES.slice(0, 1) : AGREES;
  const isSaidBelow = said.some(
    (c) =>
      c !== heading &&
      !isHeading(c) &&
      c.document === heading.document &&
      agreeing.includes(rungBetween(c.value, heading.value, policy)),
  );
  return isSaidBelow ? 'said-below' : null;
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
  return (
    isCount(claim) &&
    said.every((c) => c.document !== claim.document || !isOfScope(c, claim) || !isCount(c) || size(c) <= size(claim))
  );
}

/** How many times apart two numbers are, as a logarithm. */
const distance = ({ value: a }: Claim, { value: b }: Claim): number =>
  a.kind === 'quantity' && b.kind === 'quantity'
    ? Math.abs(Math.log(Math.abs(toNumber(a.lo)) || 1) - Math.log(Math.abs(toNumber(b.lo)) || 1))
    : 0;

/** Of the numbers its document gives, the one least far from the other. */
const isNearest = (claim: Claim, other: Claim, said: readonly Claim[]): boolean =>
  said.every((c) => c.document !== claim.document || distance(c, other) >= distance(claim, other));

/** A third more or less, and at most half as far as the next: other numbers beside these two are of other things. */
const isPlainlyMeant = (claim: Claim, other: Claim, said: readonly Claim[]): boolean =>
  claim.value.kind === 'quantity' &&
  distance(claim, other) < Math.log(4 / 3) &&
  said.every((c) => c === claim || c.document !== claim.document || distance(c, other) >= 2 * distance(claim, other));

/** A document that gives other numbers too, and none that the claim overtook, has more than one thing under this key. */
const isOneOfMany = (claim: Claim, said: readonly Claim[], policy: Policy): boolean =>
  said.some(
    (c) =>
      c.document === claim.document &&
      isOfScope(c, claim) &&
      compareValues(c.value, claim.value, policy)?.rung === 'conflict' &&
      !isOvertaken([c], [claim]),
  );
