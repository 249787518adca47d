import type { Knowledge } from '../model/knowledge.ts';

/** How an attribute behaves, as its domain's vocabulary says. */
export interface Attribute {
  readonly id: string;
  /** The widest attribute it may be meant by: `valuation` for `pre_money_valuation`; itself where none is wider. */
  readonly family: string;
  readonly broader: string | null;
  readonly time: 'fixed' | 'growing' | 'changing' | 'per-period';
  readonly event: string | null;
  /** How far apart measurements of one thing may be. */
  readonly tolerance?: number | undefined;
  /** Whether it says what a thing can do at most, so that "up to" adds nothing. */
  readonly limit: boolean;
  /** Whether it is said of places, or of a happening as a whole: a toll, a turnout, and not a party's seats. */
  readonly ofPlaces: boolean;
  /** Whether a vocabulary defines it; open attributes are held to stricter keys. */
  readonly known: boolean;
  /** Whether its words say little by themselves: growth of what, a share of what. */
  readonly vague: boolean;
}

export type Attributes = ReadonlyMap<string, Attribute>;

export function attributesOf(knowledge: Knowledge): Attributes {
  const rows = knowledge.vocabulary.flatMap((domain) => domain.attributes);
  const broader = new Map(rows.map((row) => [row.id, row.broader ?? null]));
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        family: widest(row.id, broader),
        broader: row.broader ?? null,
        time: row.time,
        event: row.event,
        tolerance: row.tolerance,
        limit: row.limit,
        ofPlaces: row.subject.includes('place') && !row.subject.includes('other'),
        known: !row.open,
        vague: row.vague,
      },
    ]),
  );
}

/** An attribute no vocabulary defines is taken to change freely; what a count is expected to come to changes as the expectation does. */
export function attributeOf(attributes: Attributes, id: string): Attribute {
  const known = attributes.get(id);
  if (known) return known;
  const counted = id.startsWith(EXPECTED) ? attributes.get(id.slice(EXPECTED.length)) : undefined;
  if (counted) return { ...counted, id, family: id, broader: null, time: 'changing' };
  return {
    id,
    family: id,
    broader: null,
    time: 'changing',
    event: null,
    limit: false,
    ofPlaces: false,
    known: false,
    vague: false,
  };
}

/** Stands before the attribute of which a forecast speaks. */
export const EXPECTED = 'expected_';

function widest(id: string, broader: ReadonlyMap<string, string | null>): string {
  let [at, steps] = [id, 0];
  for (let up = broader.get(at); up && steps < 8; up = broader.get(at), steps++) at = up;
  return at;
}
