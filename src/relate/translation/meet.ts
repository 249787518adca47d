import type { Side } from '../../read/side.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import { type Likeness, nearness } from './near.ts';
import { sameness } from './same.ts';

export interface Met {
  readonly left: Item;
  readonly right: Item;
}
export interface NearMet extends Met {
  readonly likeness: Likeness;
  readonly score: number;
}

/** Which values of two sides stand for each other. Every item is in one of the four lists. */
export interface Meeting {
  readonly same: readonly Met[];
  readonly near: readonly NearMet[];
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
  readonly apart: number;
  readonly likeness: Likeness | null;
}
/** More values than this on a side: no segment but a list or a table, paired by its figures alone. */
const MAX_ITEMS = 400;

/** One assignment over both sides: what says the same first, the surest and those in like places before others; then what is merely near. */
export function meetValues(left: Side, right: Side): Meeting {
  const [a, b] = [itemsOf(left).slice(0, MAX_ITEMS), itemsOf(right).slice(0, MAX_ITEMS)];
  const place = (side: Side, item: Item): number => item.start / Math.max(1, side.text.length);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pick = (score: (x: Item, y: Item) => { score: number; likeness: Likeness | null } | null): Candidate[] => {
    const found: Candidate[] = [];
    a.forEach((x, i) => {
      if (takenLeft.has(i)) return;
      b.forEach((y, j) => {
        if (takenRight.has(j)) return;
        const how = score(x, y);
        if (how) found.push({ i, j, ...how, apart: Math.abs(place(left, x) - place(right, y)) });
      });
    });
    found.sort((x, y) => y.score - x.score || x.apart - y.apart || x.i - y.i || x.j - y.j);
    return found.filter(({ i, j }) => {
      if (takenLeft.has(i) || takenRight.has(j)) return false;
      takenLeft.add(i);
      takenRight.add(j);
      return true;
    });
  };
  const sames = pick((x, y) => {
    const score = sameness(x, y);
    return score ? { score: score + likeWords(x, y), likeness: null } : null;
  });
  const nears = pick((x, y) => nearness(x, y));
  return {
    same: sames.map(({ i, j }) => ({ left: a[i] as Item, right: b[j] as Item })),
    near: nears.map(({ i, j, score, likeness }) => ({
      left: a[i] as Item,
      right: b[j] as Item,
      score,
      likeness: likeness ?? 'count',
    })),
    left: a.filter((_, i) => !takenLeft.has(i)),
    right: b.filter((_, j) => !takenRight.has(j)),
  };
}

/** Of several equal numbers those belong together that are qualified alike. */
const likeWords = (x: Item, y: Item): number =>
  x.is === 'amount' && y.is === 'amount' && x.qualifier === y.qualifier ? 0.5 : 0;
