import type { Mention } from '../../model/mention.ts';
import type { Difference } from '../../model/translation.ts';
import type { NameValue } from '../../model/value.ts';
import type { Side } from '../../read/side.ts';
import type { Entities } from '../../relate/translation/entities.ts';
import type { Comparison } from './pair.ts';

/** A name that the dictionary knows stands on one side alone, and in its place another of its kind: one was put for the other. */
export const names: Comparison = ({ left, right, entities }) => {
  const [ours, theirs] = [known(left), known(right)];
  const lost = ours.filter((name) => !isOn(name, theirs) && !entities.isIn(nameOf(name).id, right.text));
  const gained = theirs.filter((name) => !isOn(name, ours) && !entities.isIn(nameOf(name).id, left.text));
  const taken = new Set<Mention>();
  return distinct(lost).flatMap((name): Difference[] => {
    const place = name.start / Math.max(1, left.text.length);
    const apart = (other: Mention): number => Math.abs(other.start / Math.max(1, right.text.length) - place);
    const instead = gained
      .filter((other) => !taken.has(other) && isExchange(nameOf(name), nameOf(other), entities))
      .sort((a, b) => apart(a) - apart(b))[0];
    if (!instead) return [];
    taken.add(instead);
    const source = { start: name.start, end: name.end };
    const target = { start: instead.start, end: instead.end };
    return [{ kind: 'name', rule: 'name-replaced', severity: 'high', source, target, values: {}, weight: 35 }];
  });
};

/** What names stand for: this module is handed name mentions alone. */
const nameOf = (mention: Mention): NameValue => mention.value as NameValue;

const TYPES: ReadonlySet<NameValue['type']> = new Set(['place', 'organisation', 'person', 'product']);
const known = (side: Side): Mention[] =>
  side.names.filter((mention) => nameOf(mention).by === 'dictionary' && TYPES.has(nameOf(mention).type));

const isOn = (name: Mention, others: readonly Mention[]): boolean =>
  others.some((other) => nameOf(other).id === nameOf(name).id);
const isExchange = (lost: NameValue, gained: NameValue, entities: Entities): boolean =>
  lost.type === gained.type && entities.alike(lost.id, gained.id) && !entities.related(lost.id, gained.id);

const distinct = (names: readonly Mention[]): Mention[] => [
  ...new Map(names.map((name) => [nameOf(name).id, name] as const)).values(),
];
