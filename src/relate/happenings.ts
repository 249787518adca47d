import type { Claim, EntityRef, EventRef } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { type Attributes, attributeOf } from './attributes.ts';
import type { EventNode } from './event-nodes.ts';
import { groupBy } from './events.ts';

/** Types of event that are nobody's own: told by kind, date and place. */
export const happeningsOf = ({ vocabulary }: Knowledge): ReadonlySet<string> =>
  new Set(
    vocabulary.flatMap((domain) =>
      Object.entries(domain.events).flatMap(([type, { kinds }]) => (Object.keys(kinds).length > 0 ? [type] : [])),
    ),
  );

/** An id with all it belongs to: Valencia lies in Spain. */
export type Wider = (id: string) => readonly string[];

export function widerOf({ entities }: Knowledge): Wider {
  const parents = new Map(entities.map(({ id, of }) => [id, of ?? []]));
  return (id) => {
    const all = [id];
    for (let i = 0; i < all.length && i < 8; i++)
      for (const parent of parents.get(all[i] ?? '') ?? []) if (!all.includes(parent)) all.push(parent);
    return all;
  };
}

/** `one`: they share a place or a name; `other`: they are told apart; `unsaid`: nothing says either. */
export type Kinship = 'one' | 'other' | 'unsaid';

/** How two mentions of happenings bear on each other by kind, place and names, whatever their dates. */
export function kinshipOf(a: EventNode, b: EventNode, wider: Wider, isKnown: (id: string) => boolean): Kinship {
  if (a.of !== b.of && a.of !== a.type && b.of !== b.type) return 'other';
  if (isPlacedAmong(a, b, wider) || isPlacedAmong(b, a, wider)) return 'one';
  if ([...a.names].some((x) => !isKnown(x) && [...b.names].some((y) => isAkin(x, y)))) return 'one';
  // Names in two scripts may be one; of one script they would have been the same.
  if (a.scene && b.scene && isKnown(a.scene) && isKnown(b.scene)) return 'other';
  const own = ({ scene, names }: EventNode): string[] =>
    [...(scene ? [scene] : []), ...names].filter((x) => !isKnown(x));
  const [mine, yours] = [own(a), own(b)];
  return mine.length > 0 && yours.length > 0 && isHanText(a) === isHanText(b) ? 'other' : 'unsaid';
}

/** Where one took place is a place the other names, or one within it. */
const isPlacedAmong = ({ scene }: EventNode, { scene: other, names }: EventNode, wider: Wider): boolean =>
  scene !== null &&
  [...(other === null ? [] : [other]), ...names].some((name) => wider(name).some((one) => isAkin(one, scene)));

/** In which script a document tells of it: names of one script would have been the same. */
const isHanText = ({ claims }: EventNode): boolean => claims.some(({ quote }) => isHan(quote));
const isHan = (id: string): boolean => /\p{Script=Han}/u.test(id);

/** noto and noto-peninsula, 奇瓦 and 奇瓦镇: one name, with and without what kind of place it is. */
function isAkin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isHan(short)) return short.length >= 2 && long.startsWith(short);
  return short.length >= 4 && long.startsWith(`${short}-`);
}

/**
 * One happening has one id and name in all documents; and a place that all of it is told of stands for it: the floods in Spain, where no other
 * country has a part in them. Parts keep their places.
 */
export function ofWholeHappening(
  claims: readonly Claim[],
  attributes: Attributes,
  happenings: ReadonlySet<string>,
  wider: Wider,
  isKnown: (id: string) => boolean,
): readonly Claim[] {
  const groups = groupBy(
    claims.filter((c) => c.event !== null && happenings.has(c.eventEvidence?.type ?? '')),
    (c) => (c.event as EventRef).id,
  );
  const mended = new Map<string, Claim>();
  for (const group of groups.values()) {
    const kinds = group.flatMap(({ eventEvidence: e }) => (e?.of && e.of !== e.type ? [e.of] : [])).sort();
    const own = (c: Claim): boolean => c.subject.id === c.eventEvidence?.of || c.subject.id === c.eventEvidence?.type;
    const kind = kinds[0] ?? group[0]?.eventEvidence?.type ?? '';
    const covering = new Set(
      coveringPlaces(
        group.filter((c) => !own(c) && attributeOf(attributes, c.attribute).ofPlaces),
        wider,
        isKnown,
      ),
    );
    for (const claim of group) {
      if (!own(claim) && !attributeOf(attributes, claim.attribute).ofPlaces) continue;
      if (!own(claim) && (claim.partOf || !covering.has(claim.subject.id))) continue;
      mended.set(claim.id, { ...claim, subject: subjectOf(claim, kind) });
    }
  }
  return claims.map((claim) => mended.get(claim.id) ?? claim);
}

const subjectOf = ({ subject }: Claim, id: string): EntityRef => ({
  ...subject,
  id,
  aliases: [...new Set([...(subject.aliases ?? []), id])],
});

/** Places of which no document sets another place's number beside theirs, unless as a part of it. */
function coveringPlaces(group: readonly Claim[], wider: Wider, isKnown: (id: string) => boolean): readonly string[] {
  const parts = new Set(group.flatMap((c) => (c.partOf ? [c.subject.id] : [])));
  const places = [...new Set(group.map((c) => c.subject.id))].filter((id) => !parts.has(id));
  const tellings = [...groupBy(group, (c) => `${c.document}|${c.attribute}`).values()];
  const isWithin = (part: Claim, whole: string): boolean =>
    part.subject.id === whole ||
    wider(part.subject.id).includes(whole) ||
    part.partOf !== undefined ||
    (isKnown(whole) && wider(whole).length === 1 && !isKnown(part.subject.id));
  return places.filter((place) =>
    tellings.every(
      (told) => told.every(({ subject }) => subject.id !== place) || told.every((c) => isWithin(c, place)),
    ),
  );
}
