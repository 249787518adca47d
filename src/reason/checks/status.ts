import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../relate/events.ts';
import type { Related } from '../../relate/index.ts';
import { gapDays } from '../../relate/periods.ts';
import { type Draft, defineCheck } from '../check.ts';
import { byTime } from '../representatives.ts';

const PREFIX = 'status:';
/** `matter:state`; `*` is any matter, the same on both sides. */
const state = z.string().regex(/^[\p{L}*-]+:[\p{L}*-]+$/u);
const clash = z.strictObject({
  left: z.array(state).min(1),
  right: z.array(state).min(1),
  verdict: z.enum(['contradiction', 'tension']),
  /** Days within which the two speak of one time; without it, they hold for good. */
  within: z.number().int().nonnegative().optional(),
  /** `opposite`: the same state, once denied; `ahead`: the right side tells what is to come; `one-source`: both go back to one named source. */
  only: z.enum(['opposite', 'ahead', 'one-source']).optional(),
});
const params = z.strictObject({ clashes: z.array(clash).min(1) });
type Clash = z.infer<typeof clash>;

/** Two states of one matter or person that exclude each other. */
export const statusCheck = defineCheck({
  id: 'status',
  params,
  propose: ({ related }, { clashes }) => {
    const told = related.claims.filter(
      (c) => c.attribute.startsWith(PREFIX) && c.value.kind === 'text' && isSettled(c),
    );
    const groups = [...groupBy(told, (c) => c.subject.id).values()];
    return clashes.flatMap((one) =>
      groups.flatMap((group) => nearest(pairs(group, one), related).map((p) => draftOf(p, one))),
    );
  },
});

const isSettled = (c: Claim): boolean => c.evidence !== 'rumour' && c.condition === null;
const matterOf = (c: Claim): string => c.attribute.slice(PREFIX.length);
const stateOf = (c: Claim): string => (c.value.kind === 'text' ? c.value.text : '');

const isIn = (c: Claim, side: readonly string[]): boolean =>
  side.some((s) => s === `${matterOf(c)}:${stateOf(c)}` || s === `*:${stateOf(c)}` || s === `${matterOf(c)}:*`);

type Pair = readonly [Claim, Claim];

function pairs(group: readonly Claim[], one: Clash): Pair[] {
  const [left, right] = [group.filter((c) => isIn(c, one.left)), group.filter((c) => isIn(c, one.right))];
  return left.flatMap((a) => right.filter((b) => isAtOdds(a, b, one)).map((b): Pair => [a, b]));
}

function isAtOdds(a: Claim, b: Claim, { left, within, only }: Clash): boolean {
  if (a === b || (a.document === b.document && a.sentence.start === b.sentence.start)) return false;
  if (left.some((s) => s.startsWith('*')) && matterOf(a) !== matterOf(b)) return false;
  if (a.qualifiers.of && b.qualifiers.of && a.qualifiers.of !== b.qualifiers.of) return false;
  if (!isOfOneTime(a, b, within)) return false;
  if (only === 'opposite')
    return a.polarity === 'affirmed' && b.polarity === 'denied' && a.qualifiers.of === b.qualifiers.of;
  if (only === 'ahead') return b.polarity === 'denied' || b.phase === 'planned' || b.phase === 'expected';
  if (a.polarity === 'denied' || b.polarity === 'denied' || isAhead(a) || isAhead(b)) return false;
  return only !== 'one-source' || (a.document !== b.document && sharesSource(a, b));
}

const isAhead = (c: Claim): boolean => c.phase === 'planned' || c.phase === 'expected';

/** In one document both are of its time; what it tells as past (曾, had been) is the reader's to see. */
function isOfOneTime(a: Claim, b: Claim, within: number | undefined): boolean {
  if (within === undefined || a.document === b.document) return true;
  return (gapDays(a.assertedAt, b.assertedAt) ?? within + 1) <= within;
}

const sharesSource = (a: Claim, b: Claim): boolean =>
  a.attribution.some(({ name, kind }) => kind === 'named' && b.attribution.some((other) => other.name === name));

/** One pair for a matter: of one document before two, of one language before two, the title's last, the earliest first. */
function nearest(all: readonly Pair[], { document }: Related): Pair[] {
  const languageOf = (c: Claim): string | undefined => document.get(c.document)?.language;
  const isApart = ([a, b]: Pair): number => Number(a.document !== b.document) + Number(languageOf(a) !== languageOf(b));
  const isHeading = (pair: Pair): number => pair.filter((c) => c.region === 'title' || c.region === 'summary').length;
  const sorted = all.toSorted(
    (x, y) => isApart(x) - isApart(y) || isHeading(x) - isHeading(y) || byTime(x[0], y[0]) || byTime(x[1], y[1]),
  );
  return [...new Map(sorted.toReversed().map((pair) => [matterOf(pair[0]), pair])).values()];
}

function draftOf([a, b]: Pair, { verdict }: Clash): Draft {
  const isReported = a.attribution.length > 0 || b.attribution.length > 0;
  const isOpen = a.qualifiers.of !== b.qualifiers.of || (a.document !== b.document && isReported);
  return {
    verdict: isOpen || isReported ? 'tension' : verdict,
    claims: [a, b].sort(byTime),
    values: { left: stateOf(a), right: stateOf(b) },
    isWeak: isOpen,
  };
}
