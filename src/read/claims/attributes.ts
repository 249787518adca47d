import { compare, rational } from '../../exact/rational.ts';
import type { Domain } from '../../knowledge/schema.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Quantity } from '../../model/value.ts';
import { foldCase } from '../locales/fold.ts';

/** An attribute of the vocabulary with the domain it comes from. */
export type Attribute = Domain['attributes'][number] & { readonly domain: string };

/** Units that measure the world; any other unit of a number is the thing it counts. */
const PHYSICAL = new Set(
  'm km cm mm mi ft in kg g t lb oz l mL W J Wh V A Hz s min h °C °F K B bit bps m2 km2 ha acre m3 nm kW MW GW'.split(
    ' ',
  ),
);
const SCALED = /[十百千万亿萬億兆]|[kmbt]n?$|thousand|million|billion|trillion/iu;

export const isQuantity = (mention: Mention): mention is Mention & { value: Quantity } =>
  mention.value.kind === 'quantity' && mention.kind !== 'ordinal';

/** A number that left its currency to be understood: 软银投资300亿, after 400亿美元. */
export const isElidedMoney = (mention: Mention): boolean =>
  mention.kind === 'number' && isQuantity(mention) && mention.value.unit === '' && SCALED.test(mention.value.digits);

/** No piece costs that much: 19.98万元 is the price of a car, three million of anything is a sum. */
const isSum = ({ digits, lo }: Quantity): boolean =>
  SCALED.test(digits) && !(digits.endsWith('万') && compare(lo, rational(5_000_000)) < 0);

const RELATED = new Set(['money', 'count', 'measure', 'number']);

/** Whether a mention can be the value of an attribute, by its kind and dimension. */
export function fits(attribute: Attribute, mention: Mention): boolean {
  if (attribute.value === 'date') return mention.kind === 'date';
  if (attribute.value === 'name') return mention.kind === 'name';
  if (!isQuantity(mention)) return false;
  const { unit, relation } = mention.value;
  // How many times, by what share: it says how an amount changed, whatever the amount's own dimension.
  if (relation && unit !== '%' && RELATED.has(attribute.value)) return true;
  const units = attribute.units;
  switch (attribute.value) {
    case 'money':
      return (mention.kind === 'money' || isElidedMoney(mention)) && !(attribute.unitPrice && isSum(mention.value));
    case 'percent':
      return mention.kind === 'percent';
    case 'duration':
      return mention.kind === 'duration';
    case 'measure':
      return (mention.kind === 'measure' && units.length === 0) || (isMeasured(mention) && units.includes(unit));
    case 'number':
      return mention.kind === 'number'
        ? unit === '' || units.includes(unit)
        : mention.kind === 'measure' && units.includes(unit);
    case 'count':
      return isCount(mention, unit) && (unit === '' || units.length === 0 || units.includes(unit));
    case 'any':
      return units.length === 0 || units.includes(unit) || (units.includes('money') && mention.kind === 'money');
    default:
      return false;
  }
}

const isMeasured = ({ kind }: Mention): boolean => kind === 'measure' || kind === 'duration';

const isCount = (mention: Mention, unit: string): boolean =>
  mention.kind === 'number' || (mention.kind === 'measure' && !PHYSICAL.has(unit));

/** By how much something changed, or how many times it is, is another attribute than how much it is: revenue_increase. */
export const changeOf = (attribute: Attribute, change: string): Attribute => ({
  ...attribute,
  id: `${attribute.id}_${change}`,
  time: 'fixed',
});

/** The attribute a mention speaks of under a word: the word's own, or how it changed. */
export function shaped(attribute: Attribute, mention: Mention): Attribute {
  const relation =
    isQuantity(mention) && RELATED.has(attribute.value) && mention.value.unit !== '%'
      ? mention.value.relation
      : undefined;
  return relation ? changeOf(attribute, relation) : attribute;
}

const OBJECT_REACH = 48;
/** Whether what stands behind the word, up to the end of its clause, is an object that gives it another meaning. */
export function isOtherwise(text: string, cue: Span, { objects }: Attribute): boolean {
  if (!objects) return false;
  const clause = text.slice(cue.end, cue.end + OBJECT_REACH).split(/[，。；,;.]/u)[0] ?? '';
  const words = foldCase(clause);
  return (
    objects.not.zh.some((word) => clause.slice(0, 18).includes(word)) ||
    objects.not.en.some((word) => ` ${words} `.includes(` ${word} `))
  );
}
