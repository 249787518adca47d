import { foldKind } from '../read/mentions/name-id.ts';

/** Words that say what kind of organisation a name is of; the name is often said without them. */
const KINDS: ReadonlySet<string> = new Set(
  `ag ai air airlines airways associates bank batteries battery bio biosciences biotech brands capital chemicals co company consulting corp corporation
  energy electronics entertainment finance financial foods foundation games gmbh group health healthcare holdings hotels inc industries insurance
  interactive international investments lab labs laboratories limited llc ltd logistics materials media medical mining motor motors networks nv oil
  partners payments petroleum pharma pharmaceuticals plc power railways research resources robotics semiconductor semiconductors software solutions
  space steel storage stores studios systems tech technologies technology telecom therapeutics ventures`.split(/\s+/u),
);

/** A name as an id: one spelling whether a table wrote it with spaces or a text was read into hyphens. */
export const foldId = (id: string): string => id.replace(/[\s_]+/gu, '-');

/**
 * Short forms among names that no dictionary knows: `x5-pro` of `novi-x5-pro`, `orrin` of `orrin-motors`, where exactly one longer name has
 * them. A bare maker's name is no short form of its product.
 */
export function shortNames(ids: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(ids)].filter((id) => /^[\p{L}\p{N}.-]+$/u.test(id));
  const longer = new Map<string, Set<string>>();
  const add = (short: string, long: string): void => void longer.set(short, (longer.get(short) ?? new Set()).add(long));
  for (const long of all) {
    const tokens = long.split('-');
    for (let i = 1; i < tokens.length && i < 6; i++) {
      const tail = tokens.slice(i);
      if (tail.some((t) => /\d/u.test(t)) && /\p{L}/u.test(tail[0] ?? '')) add(tail.join('-'), long);
      if (tail.every((t) => KINDS.has(t))) add(tokens.slice(0, i).join('-'), long);
    }
  }
  const known = new Set(all);
  const kinds = sameKinds(all);
  const shorts = [...longer].flatMap(([short, longs]): [string, string][] => {
    const whole = new Set([...longs].map((long) => kinds.get(long) ?? long));
    // Alpha, Alpha Robotics and Alpha Robotics Inc are one: what is itself short of another here is no second reading.
    const [only, ...more] = [...whole].filter((one) => ![...(longer.get(one) ?? [])].some((other) => whole.has(other)));
    return known.has(short) && !more.length && only !== undefined ? [[short, only]] : [];
  });
  return new Map([...kinds, ...shorts]);
}

/** Names that differ in how the word for their kind is written, each under the first of them: alpha-pharmaceuticals is alpha-pharma. */
function sameKinds(ids: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  for (const id of [...ids].sort()) {
    const known = first.get(foldKind(id));
    if (known === undefined) first.set(foldKind(id), id);
    else same.set(id, known);
  }
  return same;
}
