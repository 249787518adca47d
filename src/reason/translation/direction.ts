import type { Span } from '../../model/span.ts';
import type { Difference } from '../../model/translation.ts';
import * as en from '../../read/locales/en/change.ts';
import * as zh from '../../read/locales/zh/change.ts';
import type { Side } from '../../read/side.ts';
import type { Amount } from '../../relate/translation/item.ts';
import type { Comparison } from './pair.ts';

const WORDS = { en: en.courses, zh: zh.courses };
/** As far as a word of change stands from its number. */
const LOOK = 48;

/** Which way a change by or to one and the same number goes: "up 50 per cent" and 下降了50%. */
export const direction: Comparison = ({ left, right, meeting }) =>
  meeting.same.flatMap(({ left: a, right: b }): Difference[] => {
    if (a.is !== 'amount' || b.is !== 'amount' || a.family === 'ordinal') return [];
    const [was, is] = [courseOf(a, left), courseOf(b, right)];
    if (!was || !is || was.way === is.way) return [];
    return [
      {
        kind: 'change_by_to',
        rule: 'direction-turned',
        severity: 'high',
        source: joined(a, was),
        target: joined(b, is),
        values: {},
        weight: 58,
      },
    ];
  });

interface Course extends Span {
  readonly way: 'up' | 'down';
}

/** The word of change that is tied to a number: nothing but words that link the two stands between them. */
function courseOf(amount: Amount, side: Side): Course | null {
  const { text } = side;
  const { before, after, words } = WORDS[side.language];
  const from = Math.max(0, amount.start - LOOK);
  // The word may have been read as the number's qualifier: 高出6度.
  const to = amount.start + Math.max(0, amount.text.search(/\p{N}/u));
  for (const way of ['up', 'down'] as const) {
    const ahead = before[way].exec(text.slice(from, to));
    if (ahead) return { way, start: from + ahead.index, end: amount.start };
  }
  for (const way of ['up', 'down'] as const) {
    const behind = after[way].exec(text.slice(amount.end, amount.end + LOOK));
    // "Fell back to a 10% increase" goes both ways.
    if (behind)
      return words[way === 'up' ? 'down' : 'up'].test(text.slice(from, amount.start))
        ? null
        : { way, start: amount.end, end: amount.end + behind[0].length };
  }
  return null;
}

const joined = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
