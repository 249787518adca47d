import type { Atom, Condition } from '../model/condition.ts';

/** Past this many different atoms a truth table is not drawn up. */
export const ATOMS = 6;

export type Relation = 'equal' | 'weaker' | 'stronger' | 'incompatible' | 'independent' | 'unclear';

export interface ComparedConditions {
  /** How the left stands to the right: a weaker one is met more often. */
  readonly relation: Relation;
  /** A case in which the two come out differently: the atoms that hold in it. */
  readonly example: readonly Atom[] | null;
}

/** Atoms are the same fact where the concept is, whoever it is said of; words that give no concept are compared as words. */
export const atomKey = (atom: Atom): string =>
  atom.concept || atom.text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

export function atomsOf(condition: Condition): readonly Atom[] {
  return condition.op === 'atom' ? [condition.atom] : condition.of.flatMap(atomsOf);
}

/** Compares two formulas by truth table; null where they have too many atoms, or none in common. */
export function compareConditions(a: Condition, b: Condition): ComparedConditions | null {
  const atoms = new Map([...atomsOf(a), ...atomsOf(b)].map((atom) => [atomKey(atom), atom]));
  const shared = new Set(atomsOf(a).map(atomKey));
  if (atoms.size > ATOMS || !atomsOf(b).some((atom) => shared.has(atomKey(atom)))) return null;
  const outcomes = readings(a).flatMap((left) => readings(b).map((right) => tabulate(left, right, atoms)));
  const [first] = outcomes;
  if (!first) return null;
  if (outcomes.every((o) => o.relation === first.relation)) return first;
  return { relation: 'unclear', example: outcomes.find((o) => o.relation !== 'equal')?.example ?? null };
}

/** The formulas an unclear one may stand for, every choice made. */
export function readings(condition: Condition): readonly Condition[] {
  if (condition.op === 'atom') return [condition];
  if (condition.op === 'unclear') return condition.of.flatMap(readings);
  return condition.of
    .reduce<readonly (readonly Condition[])[]>(
      (sets, part) => sets.flatMap((set) => readings(part).map((one) => [...set, one])).slice(0, 16),
      [[]],
    )
    .map((of) => ({ op: condition.op, of }));
}

function holds(condition: Condition, met: ReadonlySet<string>): boolean {
  if (condition.op === 'atom') return met.has(atomKey(condition.atom));
  if (condition.op === 'and') return condition.of.every((part) => holds(part, met));
  if (condition.op === 'not') return !condition.of.some((part) => holds(part, met));
  return condition.of.some((part) => holds(part, met));
}

function tabulate(a: Condition, b: Condition, atoms: ReadonlyMap<string, Atom>): ComparedConditions {
  const keys = [...atoms.keys()];
  const seen = { both: false, onlyLeft: false, onlyRight: false };
  let example: readonly Atom[] | null = null;
  for (let row = 0; row < 2 ** keys.length; row++) {
    const met = new Set(keys.filter((_, i) => (row >> i) & 1));
    const [left, right] = [holds(a, met), holds(b, met)];
    if (left && right) seen.both = true;
    else if (left) seen.onlyLeft = true;
    else if (right) seen.onlyRight = true;
    if (left !== right && example === null)
      example = keys.flatMap((key) => (met.has(key) ? (atoms.get(key) ?? []) : []));
  }
  return { relation: relationOf(seen), example };
}

function relationOf({ both, onlyLeft, onlyRight }: Record<'both' | 'onlyLeft' | 'onlyRight', boolean>): Relation {
  if (!onlyLeft && !onlyRight) return 'equal';
  if (!both) return 'incompatible';
  return onlyLeft && onlyRight ? 'independent' : onlyLeft ? 'weaker' : 'stronger';
}

/** Whether one of the two sets a date for an atom that the other leaves open, or another date. */
export function hasOtherDeadline(a: Condition, b: Condition): boolean {
  const deadlines = new Map(atomsOf(b).map((atom) => [atomKey(atom), atom.deadline?.to ?? null]));
  return atomsOf(a).some((atom) => {
    const other = deadlines.get(atomKey(atom));
    return other !== undefined && other !== (atom.deadline?.to ?? null);
  });
}
