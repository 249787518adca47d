import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import type { Rank } from '../../model/value.ts';
import { groupBy } from '../../relate/events.ts';
import { gapDays } from '../../relate/periods.ts';
import { type Draft, defineCheck, isWeaklyKeyed } from '../check.ts';
import { byTime } from '../representatives.ts';

const words = z.strictObject({ zh: z.array(z.string()).default([]), en: z.array(z.string()).default([]) });
const params = z.strictObject({
  /** Words that put a rank into a time gone by: what was the largest then is held against nothing of now. */
  former: words.prefault({}),
});
type Ranking = Claim & { readonly value: Rank };

/** Days within which two superlatives speak of one state of things. */
const ONE_STATE = 45;
const RANKS_A_SUBJECT = 40;

/** One subject called first or the only one, within different bounds: "the largest ever" beside "one of the largest". */
export const ranksCheck = defineCheck({
  id: 'ranks',
  params,
  propose: ({ related }, { former }) => {
    const ranked = related.claims.filter((c): c is Ranking => c.value.kind === 'rank' && c.polarity === 'affirmed');
    const groups = groupBy(
      ranked,
      (c) =>
        `${c.subject.id}|${dimensionOf(c)}|${c.attribute === 'exclusive' ? '' : c.value.of}|${isOfThen(c, former)}`,
    );
    return [...groups.values()].flatMap((group) => {
      const said = [...new Map(group.toReversed().map((c) => [keyOf(c), c])).values()]
        .sort(byTime)
        .slice(0, RANKS_A_SUBJECT);
      return farthest(said.flatMap((a, i) => said.slice(i + 1).flatMap((b) => compared(a, b))));
    });
  },
});

/** Of money, the highest is the largest. */
const dimensionOf = ({ attribute, value }: Ranking): string =>
  value.of === 'financing' && attribute === 'rank:value' ? 'rank:size' : attribute;

/** Of two documents the pair that differs most: both in bounds and in whether it stands alone. */
function farthest(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = [...new Set(draft.claims.map((c) => c.document))].sort().join('|');
    const known = best.get(key);
    if (!known || Number(draft.values?.['parts']) > Number(known.values?.['parts'])) best.set(key, draft);
  }
  return [...best.values()];
}

const isOfThen = ({ quote }: Claim, { zh, en }: z.infer<typeof words>): boolean =>
  [...zh, ...en].some((word) => quote.toLowerCase().includes(word));

const isHeading = (c: Claim): boolean => c.region === 'title' || c.region === 'summary';
const isSettled = (c: Claim): boolean => c.phase !== 'planned' && c.phase !== 'expected' && c.evidence !== 'rumour';

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
const keyOf = (c: Ranking): string => `${c.document}|${c.value.order}|${c.value.oneOf}|${fold(c.value.scope)}`;

function compared(a: Ranking, b: Ranking): Draft[] {
  const gap = gapDays(a.assertedAt, b.assertedAt);
  if (a.event && b.event ? a.event.id !== b.event.id : (gap ?? ONE_STATE + 1) > ONE_STATE && a.document !== b.document)
    return [];
  if (
    a.value.order !== 1 ||
    b.value.order !== 1 ||
    (a.document === b.document && a.sentence.start === b.sentence.start)
  )
    return [];
  const [left, right] = [fold(a.value.scope), fold(b.value.scope)];
  if (a.attribute === 'exclusive' && !isAlike(fold(a.value.of), fold(b.value.of))) return [];
  if (a.attribute === 'exclusive') return isNarrower(left, right) || isNarrower(right, left) ? [draftOf(a, b, 1)] : [];
  if (!isSettled(a) || !isSettled(b) || (a.document === b.document && isHeading(a) === isHeading(b))) return [];
  const isSince = isOpposed(a, b) || isOpposed(b, a);
  if (a.document !== b.document && !isSince && !sharesBounds(a, b)) return [];
  const isElsewhere = left !== right && left !== '' && right !== '';
  const parts = Number(a.value.oneOf !== b.value.oneOf) + Number(isElsewhere) + 2 * Number(isSince);
  if (parts === 0) return [];
  return [isSince ? { ...draftOf(a, b, parts), aspect: 'value' } : draftOf(a, b, parts)];
}

const boundsOf = ({ value, subject }: Ranking): readonly string[] =>
  value.scope.split('+').filter((part) => part !== '' && part !== subject.id);

/** "The largest since 2021" owns to a larger one before; "the largest ever" knows none. */
const isOpposed = (a: Ranking, b: Ranking): boolean =>
  !a.value.oneOf &&
  !b.value.oneOf &&
  boundsOf(a).includes('since') &&
  boundsOf(b).includes('history') &&
  !boundsOf(b).includes('since');

/** First in one field and first in another are both true: only bounds with a part in common are held against each other. */
const sharesBounds = (a: Ranking, b: Ranking): boolean => {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  return !left.length || !right.length || left.some((part) => right.includes(part));
};

function draftOf(a: Ranking, b: Ranking, parts: number): Draft {
  const values = { parts: String(parts), left: a.value.scope || '–', right: b.value.scope || '–' };
  return { verdict: 'tension', claims: [a, b], values, isWeak: isWeaklyKeyed([a, b]) };
}

/** One word for the role, or one with letters left out: 云服务提供商, 云服务商. */
const isAlike = (a: string, b: string): boolean =>
  a === b || (a !== '' && b !== '' && (isWithin(a, b) || isWithin(b, a)));

/** One scope is the other with words added: "its API" and "its stateless API". */
function isNarrower(narrow: string, wide: string): boolean {
  if (wide.length < 3 || narrow.length <= wide.length || narrow.length > 2 * wide.length) return false;
  return isWithin(wide, narrow);
}

/** The letters of the one stand in the other in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
