import type { Entity, Knowledge } from '../../model/knowledge.ts';

/** What the dictionary says of two names: may one stand for the other, and is one of them written in a text, perhaps as part of another word? */
export interface Entities {
  /** One belongs to the other (Texas, the United States), or they belong to one thing, or are named alike. */
  readonly related: (a: string, b: string) => boolean;
  /** Things of one sort: both countries, both cities of some country. */
  readonly alike: (a: string, b: string) => boolean;
  /** Whether a name of it, or the stem of one (Mexic-an), stands in the text. */
  readonly isIn: (id: string, text: string) => boolean;
}

export function entitiesOf(knowledge: Knowledge): Entities {
  const byId = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  const stems = new Map<string, readonly string[]>();
  const stemsOf = (id: string): readonly string[] => {
    const known = stems.get(id) ?? (byId.get(id)?.names ?? []).flatMap(stemOf);
    stems.set(id, known);
    return known;
  };
  const owners = (id: string): readonly string[] => byId.get(id)?.of ?? [];
  return {
    related: (a, b) =>
      owners(a).includes(b) ||
      owners(b).includes(a) ||
      owners(a).some((owner) =>
        owners(b).some((other) => owners(other).includes(owner) || owners(owner).includes(other)),
      ) ||
      isNamedAlike(byId.get(a), byId.get(b)),
    alike: (a, b) => owners(a).length > 0 === owners(b).length > 0,
    isIn: (id, text) => stemsOf(id).some((stem) => text.includes(stem)),
  };
}

/** Enough of a name to know it by: five letters, two characters; short names whole. */
function stemOf(name: string): string[] {
  if (/\p{Script=Han}/u.test(name)) return [name.slice(0, 2)];
  return [name.length > 5 ? name.slice(0, 5) : name];
}

function isNamedAlike(a: Entity | undefined, b: Entity | undefined): boolean {
  const words = (entity: Entity | undefined): string[] =>
    (entity?.names ?? []).flatMap((name) => name.toLowerCase().split(/[ -]/u)).filter((word) => word.length > 3);
  const own = new Set(words(a));
  return words(b).some((word) => own.has(word));
}
