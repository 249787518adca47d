import type { Span } from '../../model/span.ts';
import type { Difference, IssueKind } from '../../model/translation.ts';
import { type Respect, type Signal, signalsIn } from '../../read/locales/signals.ts';
import type { Side } from '../../read/side.ts';
import type { Comparison, ReadPair } from './pair.ts';

/** One side says something that the other has no word for; in an exchange, the other says the opposite that this one has no word for. */
interface Fault {
  readonly kind: IssueKind;
  readonly rule: string;
  readonly respect: Respect;
  readonly said: 'source' | 'target';
  /** What is said; a word of this meaning on the other side answers it, or one of its `-equal` and `-implied` (the latter from nearby only). */
  readonly meaning: string;
  /** How far apart, as a share of the text, a word may stand that only implies it. */
  readonly reach: number;
  /** What stands in its place. */
  readonly instead?: string;
}

const FAULTS: readonly Fault[] = [
  { kind: 'negation', rule: 'negation-dropped', respect: 'polarity', said: 'source', meaning: 'denied', reach: 0.5 },
  { kind: 'negation', rule: 'negation-added', respect: 'polarity', said: 'target', meaning: 'denied', reach: 0.5 },
  {
    kind: 'connective',
    rule: 'or-became-and',
    respect: 'choice',
    said: 'source',
    meaning: 'or',
    reach: 0.15,
    instead: 'and',
  },
  {
    kind: 'connective',
    rule: 'and-became-or',
    respect: 'choice',
    said: 'source',
    meaning: 'and',
    reach: 0.15,
    instead: 'or',
  },
  { kind: 'hedge', rule: 'hedge-dropped', respect: 'certainty', said: 'source', meaning: 'hedged', reach: 0.3 },
  {
    kind: 'hedge',
    rule: 'plan-became-done',
    respect: 'completion',
    said: 'source',
    meaning: 'future',
    reach: 0.1,
    instead: 'done',
  },
  {
    kind: 'change_by_to',
    rule: 'direction-turned',
    respect: 'direction',
    said: 'source',
    meaning: 'up',
    reach: 0.15,
    instead: 'down',
  },
  {
    kind: 'change_by_to',
    rule: 'direction-turned',
    respect: 'direction',
    said: 'source',
    meaning: 'down',
    reach: 0.15,
    instead: 'up',
  },
];

/** What words say in passing: denial, choice, doubt, plans, direction. */
export const words: Comparison = (pair) => {
  const read = new Map<string, readonly Signal[]>();
  const signals = (side: Side, respect: Respect): readonly Signal[] => {
    const key = `${side === pair.left}${respect}`;
    const known = read.get(key) ?? signalsIn(side.text, side.language, respect);
    read.set(key, known);
    return known;
  };
  return FAULTS.flatMap((fault) => judge(fault, pair, signals));
};

type Signals = (side: Side, respect: Respect) => readonly Signal[];

function judge(fault: Fault, { left, right }: ReadPair, signals: Signals): Difference[] {
  const [own, other] = fault.said === 'source' ? [left, right] : [right, left];
  const said = signals(own, fault.respect);
  if (!said.some(({ meaning }) => meaning === fault.meaning)) return [];
  const there = signals(other, fault.respect);
  const [open] = unanswered(said, own, there, other, fault.meaning, fault.reach);
  if (!open) return [];
  const severity = said.length + there.length > CROWDED ? 'low' : 'medium';
  const place = open.start / Math.max(1, own.text.length);
  let answer: Span | null = null;
  if (fault.instead) {
    answer = nearest(unanswered(there, other, said, own, fault.instead, 0), place, other.text.length);
    if (!answer) return [];
  }
  const at = Math.round(place * other.text.length);
  const [here, opposite] = [span(open), answer ? span(answer) : { start: at, end: at }];
  const [source, target] = fault.said === 'source' ? [here, opposite] : [opposite, here];
  return [{ kind: fault.kind, rule: fault.rule, severity, source, target, values: {}, weight: 20 }];
}

/** With more words of a respect than this on both sides together, none can be told from another. */
const CROWDED = 8;

/** How far apart, as a share of the text, two words may stand that answer each other. */
const REACH = 0.7;
/** A denial or a hedge may stand at the other end: "it has nothing to do with …" is 与……没有关系, 恐怕 comes first. */
const WHOLE = 1;
const FREE: ReadonlySet<string> = new Set(['denied', 'hedged']);

/** Words of a meaning that no word of the other side answers: each answers one, the nearest first. */
function unanswered(
  said: readonly Signal[],
  own: Side,
  there: readonly Signal[],
  other: Side,
  meaning: string,
  reach: number,
): Signal[] {
  const answers = there.filter(
    (one) =>
      one.meaning === meaning ||
      one.meaning === `${meaning}-equal` ||
      (reach > 0 && one.meaning === `${meaning}-implied`),
  );
  const taken = new Set<Signal>();
  return said
    .filter((one) => one.meaning === meaning)
    .filter((one) => {
      const place = one.start / Math.max(1, own.text.length);
      const apart = (answer: Signal): number => Math.abs(answer.start / Math.max(1, other.text.length) - place);
      const free = answers.filter(
        (answer) =>
          !taken.has(answer) &&
          apart(answer) <= (answer.meaning === `${meaning}-implied` ? reach : FREE.has(meaning) ? WHOLE : REACH),
      );
      const answer = nearest(free, place, other.text.length);
      if (!answer) return true;
      taken.add(answer);
      return false;
    });
}

const span = ({ start, end }: Span): Span => ({ start, end });

function nearest(signals: readonly Signal[], place: number, size: number): Signal | null {
  let best: Signal | null = null;
  const apart = (signal: Signal): number => Math.abs(signal.start / Math.max(1, size) - place);
  for (const signal of signals) if (!best || apart(signal) < apart(best)) best = signal;
  return best;
}
