import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import type { Condition } from '../../model/condition.ts';
import { groupBy } from '../../relate/events.ts';
import { type Context, type Draft, defineCheck, isSure } from '../check.ts';
import { compareConditions } from '../conditions.ts';
import { compareValues } from '../ladder.ts';
import { byTime } from '../representatives.ts';

const params = z.strictObject({});

/** A title or summary tells as done or said what the body holds open: the same value, firmer above than below. */
export const headingFirmerCheck = defineCheck({
  id: 'heading-firmer',
  params,
  propose: (context) => {
    const groups = groupBy(
      context.related.claims.filter(isSure),
      (c) => `${c.document}|${c.subject.id}|${c.attribute}|${c.event?.id ?? ''}`,
    );
    const conditions = groupBy(
      context.related.claims.filter((c) => c.attribute === 'condition'),
      (c) => c.document,
    );
    return [
      ...[...groups.values()].flatMap((group) => compared(group, context)),
      ...[...conditions.values()].flatMap(conditional),
    ];
  },
});

const isHeading = (c: Claim): boolean => c.region === 'title' || c.region === 'summary';
const isOpen = (c: Claim): boolean => c.evidence === 'rumour' || c.phase === 'planned' || c.phase === 'expected';
/** A headline's future: "Fairholm to cut 1,500 jobs". */
const isToCome = ({ quote }: Claim): boolean =>
  /^(?:\p{Lu}[\p{L}\p{N}’'&.-]*\s){1,5}(?:set\s|poised\s)?to\s\p{Ll}/u.test(quote);

/** Every place of the body that gives the value holds it open; one firm place bears the heading out. */
function compared(group: readonly Claim[], { policy }: Context): Draft[] {
  const heading = group
    .filter((c) => isHeading(c) && !isOpen(c) && !isToCome(c) && c.polarity === 'affirmed')
    .sort(byTime)[0];
  if (!heading) return [];
  const same = group.filter(
    (c) =>
      c.region === 'body' &&
      ['same', 'rounded', 'wording'].includes(compareValues(heading.value, c.value, policy)?.rung ?? ''),
  );
  const [body] = same;
  if (!body || !same.every(isOpen)) return [];
  return [{ verdict: 'tension', claims: [heading, body], values: { left: heading.modality, right: body.modality } }];
}

/** What the text says may be the condition, the heading says is. */
function conditional(group: readonly Claim[]): Draft[] {
  const isUnsure = (c: Claim): boolean => c.qualifiers.certainty === 'possible';
  const heading = group.filter((c) => isHeading(c) && !isUnsure(c)).sort(byTime)[0];
  const stated = heading && conditionOf(heading);
  if (!heading || !stated) return [];
  const same = group.filter((c) => {
    const other = c.region === 'body' ? conditionOf(c) : null;
    return other !== null && compareConditions(stated, other)?.relation === 'equal';
  });
  const [body] = same;
  if (!body || !same.every(isUnsure)) return [];
  return [
    {
      verdict: 'tension',
      claims: [heading, body],
      values: { left: heading.modality, right: 'possible' },
      isWeak: true,
    },
  ];
}

const conditionOf = ({ value }: Claim): Condition | null => (value.kind === 'condition' ? value.condition : null);
