import type { Policy } from '../knowledge/schema.ts';
import { isMoney } from '../relate/statements/dimension.ts';
import { oppositionOf } from '../relate/statements/polarity.ts';
import { type Meeting, meetings, type Slot, slotsOf } from '../relate/statements/slots.ts';
import { coverage, type Statement } from '../relate/statements/statements.ts';
import type { Term } from '../relate/statements/terms.ts';
import { fatesOf, type Heard, heardOf, saying } from './fates.ts';

export type Relation = 'contradiction' | 'entailment' | 'neutral';

/** Two statements that cannot both be true, and the terms of each that show it. */
export interface Clash {
  readonly rule: string;
  readonly left: ClashSide;
  readonly right: ClashSide;
  /** 1 where the statements differ in nothing else. */
  readonly sureness: number;
}

export interface ClashSide {
  readonly statement: Statement;
  readonly term: Term;
}

/** How many statements of a are looked at for one of b. */
const NEAREST = 4;
/** From how many values on a text tells its matter in full, and how many times as many a summary's text has. */
const DOCUMENT = 8;
const SUMMARY = 1.5;
/** Share of b's words that a must have to bear it out. */
const ENTAILED = 0.6;

/** Whether b can be true where a is: every statement of b held against those of a nearest to it. */
export function judgeStatements(
  a: readonly Statement[],
  b: readonly Statement[],
  policy: Policy,
): { relation: Relation; clashes: Clash[] } {
  const slots = new Map([...a, ...b].map((one) => [one, slotsOf(one)]));
  const all = a.flatMap((one) => slots.get(one) ?? []);
  const told = b.reduce((sum, one) => sum + (slots.get(one)?.length ?? 0), 0);
  const side: Side = {
    statements: a,
    slots,
    heard: heardOf(all),
    isWhole: all.length >= DOCUMENT && told * SUMMARY <= all.length,
  };
  const judged = b.map((statement) => judge(statement, side, policy));
  const clashes = judged.flatMap((one) => one.clashes);
  const isEntailed = b.length > 0 && judged.every((one) => one.isEntailed);
  return { relation: clashes.length ? 'contradiction' : isEntailed ? 'entailment' : 'neutral', clashes };
}

/** The side that is taken as true. */
interface Side {
  readonly statements: readonly Statement[];
  readonly slots: ReadonlyMap<Statement, readonly Slot[]>;
  readonly heard: Heard;
  /** It tells its matter in full, and the other side is short beside it: a summary. */
  readonly isWhole: boolean;
}

function judge(
  b: Statement,
  { statements: a, slots, heard, isWhole }: Side,
  policy: Policy,
): { clashes: Clash[]; isEntailed: boolean } {
  const repeated = (slots.get(b) ?? []).flatMap((slot) => saying(slot, heard).map((one) => one.statement));
  const met = meetings([...new Set([...nearest(a, b), ...repeated])], b, slots);
  const fates = fatesOf(met, heard, isWhole, policy);
  // A date that tells two numbers apart is no conflict of its own.
  const isDated = fates.some((fate) => fate.is === 'other-time');
  const clashes = fates
    .flatMap((fate) => (fate.is === 'conflict' ? [clashOf(fate.meeting)] : []))
    .filter((clash) => !(isDated && clash.rule === 'date-differs'));
  const turned = clashes.length ? null : turnedBy(nearest(a, b), b);
  if (turned) return { clashes: [turned], isEntailed: false };
  const isEntailed = fates.every((fate) => fate.is === 'borne-out') && coverageOfAll(a, b) >= ENTAILED;
  return { clashes, isEntailed };
}

/** A statement of a that b turns into its opposite. */
function turnedBy(near: readonly Statement[], b: Statement): Clash | null {
  const [closest] = near;
  const found = closest && oppositionOf(closest, b);
  if (!closest || !found) return null;
  const [left, right] = [
    { statement: closest, term: found.left },
    { statement: b, term: found.right },
  ];
  return { rule: 'said-and-denied', left, right, sureness: 1 };
}

const nearest = (a: readonly Statement[], b: Statement): Statement[] =>
  a
    .map((one) => ({ one, share: coverage(one, b) }))
    .sort((x, y) => y.share - x.share)
    .slice(0, NEAREST)
    .map(({ one }) => one);

/** Share of b's words that stand anywhere in a. */
function coverageOfAll(a: readonly Statement[], b: Statement): number {
  if (!b.weight) return b.terms.length ? 1 : 0;
  let shared = 0;
  for (const [key, weight] of b.content) if (a.some((one) => one.content.has(key))) shared += weight;
  return shared / b.weight;
}

function clashOf({ left, right, sureness }: Meeting): Clash {
  const { value } = right.value;
  const rule = value.kind === 'date' ? 'date-differs' : isMoney(value.unit) ? 'amount-differs' : 'number-differs';
  return { rule, left, right, sureness };
}
