import { cuesIn } from '../../read/locales/cues.ts';
import { layBeside } from './diff.ts';
import { coverage, type Statement } from './statements.ts';
import type { Term } from './terms.ts';

/** Two terms by which statements that say the same otherwise say the opposite. */
export interface Opposition {
  readonly left: Term;
  readonly right: Term;
  readonly by: 'negation' | 'opposite';
}

/** Share of b's words that a must have, and how densely those of a must stand, before one word turns the sense. */
const SAME = 0.8;
const DENSE = 0.6;

/** Where b denies what a says, or says it with the opposite word; null where they differ in more than that. */
export function oppositionOf(a: Statement, b: Statement): Opposition | null {
  if (b.weight < 1.5 || coverage(a, b) < SAME - 0.15) return null;
  const pairs = layBeside(a.terms, b.terms);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || pairs.length / (last[0] - first[0] + 1) < DENSE) return null;
  const opposite = oppositeIn(a, b, pairs);
  if (opposite) return opposite;
  if (coverage(a, b) < SAME) return null;
  const left = denialsIn(a, new Set(pairs.map(([i]) => i)));
  const right = denialsIn(b, new Set(pairs.map(([, j]) => j)));
  if (left.length > 0 === right.length > 0 || (left.length + right.length) % 2 === 0) return null;
  if (HINT.test(textOf(left.length ? b : a)) || COMPARED.test(textOf(a) + textOf(b))) return null;
  // Paired terms exist: the first pair is one.
  return {
    left: left[0] ?? (a.terms[first[0]] as Term),
    right: right[0] ?? (b.terms[first[1]] as Term),
    by: 'negation',
  };
}

/** What may deny without being a cue, and comparisons in which 没有 does not deny: there is no telling then. */
const HINT =
  /[不没未无非否莫勿別别]|(?<!\p{L})(?:no|not|never|none|nobody|nothing|without|neither|nor|hardly|barely|un\p{Ll}+)(?!\p{L})|n['’]t/iu;
const COMPARED = /比|几乎|差点|幾乎|差點|almost|nearly/u;
const textOf = ({ text, start, end }: Statement): string => text.slice(start, end);

/** Words that deny a word which both statements share. */
function denialsIn(statement: Statement, shared: ReadonlySet<number>): Term[] {
  const text = textOf(statement);
  return cuesIn(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')
    .filter((cue) => cue.kind === 'negation' && (cue.meaning === 'not' || cue.meaning === 'stopped'))
    .map((cue): Term => {
      const [start, end] = [statement.start + cue.start, statement.start + cue.end];
      return { start, end, key: '¬', weight: 0, part: 0, value: null, name: null };
    })
    .filter(({ end }) =>
      shared.has(statement.terms.findIndex((term) => term.start >= end && (term.weight > 0 || term.value))),
    );
}

/** Opposite concepts in the same gap between paired terms. */
function oppositeIn(a: Statement, b: Statement, pairs: readonly (readonly [number, number])[]): Opposition | null {
  let [i, j] = [pairs[0]?.[0] ?? 0, pairs[0]?.[1] ?? 0];
  for (const [left, right] of pairs) {
    for (const one of a.terms.slice(i + 1, left))
      for (const other of b.terms.slice(j + 1, right))
        if (isOpposite(one.key, other.key)) return { left: one, right: other, by: 'opposite' };
    [i, j] = [left, right];
  }
  return null;
}

const isOpposite = (a: string, b: string): boolean =>
  a !== b && /[+-]$/u.test(a) && a.startsWith('~') && a.slice(0, -1) === b.slice(0, -1);
