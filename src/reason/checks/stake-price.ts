import { z } from 'zod';
import { divide, equals, rational, toNumber } from '../../exact/rational.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/value.ts';
import { groupBy } from '../../relate/events.ts';
import { type Context, type Draft, defineCheck, isSure, isWeaklyKeyed } from '../check.ts';
import { isConsistent } from '../constraints.ts';
import { type Equation, parseEquation } from '../equations.ts';
import { boundOf } from '../identities.ts';

const params = z.strictObject({
  stake: z.array(z.string()),
  price: z.array(z.string()),
  valuation: z.array(z.string()),
});
type Params = z.infer<typeof params>;
type Counted = Claim & { readonly value: Quantity };

/** Shares bought from others, or new ones: the valuation is then that before the money. */
const WAYS: readonly Equation[] = [
  parseEquation('share * valuation = price'),
  parseEquation('share * (valuation + price) = price'),
];

/** A price for a share of a company beside the company's valuation: 30 for a tenth is no valuation of 500. */
export const stakePriceCheck = defineCheck<Params>({
  id: 'stake-price',
  params,
  propose: (context, { stake, price, valuation }) => {
    const counted = context.related.claims.filter(
      (c): c is Counted => c.value.kind === 'quantity' && c.polarity === 'affirmed' && isSure(c),
    );
    const valuations = groupBy(
      counted.filter((c) => valuation.includes(c.attribute) && !isHeading(c)),
      (c) => c.subject.id,
    );
    const deals = [...groupBy(counted, (c) => `${c.document}|${c.sentence.start}`).values()].flatMap((said) => {
      const [share, second] = said.filter((c) => stake.includes(c.attribute) && c.value.unit === '%');
      const [paid, other] = said.filter((c) => price.includes(c.attribute) && /^[A-Z]{3}$/u.test(c.value.unit));
      return share && paid && !second && !other ? [{ share, paid }] : [];
    });
    const drafts = deals.flatMap((deal) => {
      const known = targetsOf(deal).flatMap((target) => valuations.get(target) ?? []);
      return known.flatMap((worth) => wrong({ ...deal, share: inText(deal.share, worth, counted) }, worth, context));
    });
    return firstOfEach(drafts);
  },
});

interface Deal {
  readonly share: Counted;
  readonly paid: Counted;
}

/** A summary's share as the text under it gives it, nearest to the valuation. */
function inText(share: Counted, worth: Counted, counted: readonly Counted[]): Counted {
  const distance = (c: Counted): number => Math.abs(c.span.start - worth.span.start);
  const told = counted.filter(
    (c) => c.document === share.document && c.attribute === share.attribute && equals(c.value.lo, share.value.lo),
  );
  const [nearest] = told.filter((c) => !isHeading(c)).toSorted((a, b) => distance(a) - distance(b));
  return isHeading(share) && nearest ? nearest : share;
}

/** Of what the share is: as said, or whoever the share or the money is told of. */
const targetsOf = ({ share, paid }: Deal): readonly string[] => {
  const said = share.qualifiers['target'] ?? paid.qualifiers['target'];
  return said ? [said] : share.subject.id === paid.subject.id ? [] : [share.subject.id];
};

function wrong({ share, paid }: Deal, worth: Counted, context: Context): Draft[] {
  if (worth.value.unit !== paid.value.unit || worth.sentence.start === share.sentence.start) return [];
  if (worth.document !== share.document || worth.event?.id !== paid.event?.id) return [];
  if (!equals(worth.value.lo, worth.value.hi) || isFar(share, paid, worth)) return [];
  const bindings = [
    { variable: 'share', claim: share },
    { variable: 'price', claim: paid },
    { variable: 'valuation', claim: worth },
  ];
  const isFine = WAYS.some((way) => isConsistent(boundOf(bindings, way, context.policy, 'loose')));
  if (isFine) return [];
  const implied = impliedBy(share, paid);
  const working = `${paid.value.digits} / ${share.value.digits.replace(/\s*[%％]/u, '')} % = ${Number((implied / 1e9).toFixed(1))} bn ≠ ${worth.value.digits}`;
  const claims = [paid, share, worth];
  return [
    {
      verdict: 'tension',
      claims,
      values: { working },
      explanation: [{ text: working, claims: claims.map((c) => c.id) }],
      isWeak: isWeaklyKeyed(claims),
    },
  ];
}

/** What the whole is worth at that price. */
const impliedBy = (share: Counted, paid: Counted): number =>
  toNumber(divide(paid.value.lo, divide(share.value.lo, rational(100))));

/** More than twice apart is likelier the valuation of another time. */
function isFar(share: Counted, paid: Counted, worth: Counted): boolean {
  const ratio = impliedBy(share, paid) / toNumber(worth.value.lo);
  return !(ratio > 0.5 && ratio < 2);
}

const isHeading = (c: Claim): boolean => c.region === 'title' || c.region === 'summary';

/** One finding for each valuation a document gives. */
const firstOfEach = (drafts: readonly Draft[]): Draft[] => [
  ...new Map(drafts.toReversed().map((d) => [`${d.claims[0]?.document}|${d.values?.['working']}`, d])).values(),
];
