import type { Difference } from '../../model/translation.ts';
import * as en from '../../read/locales/en/change.ts';
import * as zh from '../../read/locales/zh/change.ts';
import type { Side } from '../../read/side.ts';
import type { Amount } from '../../relate/translation/item.ts';
import type { Comparison } from './pair.ts';

const WORDS = { en, zh };
const LOOK = 40;

/** By so much, or to so much: 增加了 and 增加到, "rose by" and "rose to", before one and the same number. */
export const change: Comparison = ({ left, right, meeting }) =>
  meeting.same.flatMap(({ left: a, right: b }): Difference[] => {
    if (a.is !== 'amount' || b.is !== 'amount' || a.family === 'ordinal') return [];
    const [was, is] = [changeOf(a, left), changeOf(b, right)];
    if (!was || !is || was.way === is.way) return [];
    const source = { start: was.start, end: a.end };
    const target = { start: is.start, end: b.end };
    return [{ kind: 'change_by_to', rule: 'by-or-to', severity: 'high', source, target, values: {}, weight: 60 }];
  });

interface Change {
  readonly way: 'by' | 'to';
  /** Where its words begin. */
  readonly start: number;
}

function changeOf(amount: Amount, side: Side): Change | null {
  const { CHANGE_BY, CHANGE_TO, CHANGE_VERB } = WORDS[side.language];
  // The value's own qualifier may stand first in its span; a particle stands before it.
  const from = Math.max(0, amount.start - LOOK);
  const before = side.text.slice(from, amount.start);
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf(';')) + 1,
  );
  if (!CHANGE_VERB.test(clause)) return null;
  const to = CHANGE_TO.exec(clause);
  if (to) return { way: 'to', start: amount.start - clause.length + to.index };
  const by = CHANGE_BY.exec(clause);
  return by ? { way: 'by', start: amount.start - clause.length + by.index } : null;
}
