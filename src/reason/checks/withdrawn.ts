import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { gapDays } from '../../relate/periods.ts';
import { type Draft, defineCheck } from '../check.ts';
import { byTime } from '../representatives.ts';

const params = z.strictObject({
  /** Lists of those who take part. */
  lists: z.array(z.string()).min(1),
  /** The state that says somebody no longer does: `status:participation`. */
  state: z.string(),
  /** Days within which list and withdrawal speak of one matter. */
  within: z.number().int().nonnegative(),
});

/** Somebody on a list of those taking part is told elsewhere to have withdrawn. */
export const withdrawnCheck = defineCheck<z.infer<typeof params>>({
  id: 'withdrawn',
  params,
  propose: ({ related }, { lists, state, within }) => {
    const listed = related.claims.filter((c) => lists.includes(c.attribute) && isSaid(c));
    const gone = related.claims.filter((c) => c.attribute === state && isSaid(c)).sort(byRegion);
    const seen = new Set<string>();
    return listed.flatMap((list) =>
      gone.flatMap((out): Draft[] => {
        const key = `${list.document}|${out.document}|${out.subject.id}`;
        if (seen.has(key) || !isOfOne(list, out, within)) return [];
        seen.add(key);
        return [
          {
            verdict: 'tension',
            claims: [list, out].sort(byTime),
            values: { who: out.subject.name },
            isWeak: out.evidence === 'rumour',
          },
        ];
      }),
    );
  },
});

const isSaid = (c: Claim): boolean => c.polarity === 'affirmed' && c.condition === null;
/** The text says more than its heading. */
const byRegion = (a: Claim, b: Claim): number =>
  Number(a.region === 'title' || a.region === 'summary') - Number(b.region === 'title' || b.region === 'summary');

function isOfOne(list: Claim, out: Claim, within: number): boolean {
  if (list.value.kind !== 'members' || !list.value.items.includes(out.subject.id)) return false;
  if (list.document === out.document && list.sentence.start === out.sentence.start) return false;
  if (out.qualifiers.of && out.qualifiers.of !== list.subject.id) return false;
  if (list.document === out.document) return true;
  return (gapDays(list.assertedAt, out.assertedAt) ?? within + 1) <= within;
}
