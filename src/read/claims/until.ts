import { civilOf, dayOf } from '../../exact/civil.ts';
import type { Mention } from '../../model/mention.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { DateValue } from '../../model/value.ts';

/** The word a date opens with that may end a cue before it: supported [until] April 2034. */
const UNTIL = /^(?:until|till|through)\s+/iu;

/** Where the date itself begins, behind its word; null where it opens with none. */
export const behindUntil = ({ kind, text, start }: Mention): number | null => {
  const word = kind === 'date' ? UNTIL.exec(text)?.[0] : undefined;
  return word ? start + word.length : null;
};

/** Supported until April 2034: the end told of is that month, not all time up to it, where the cue holds the word. */
export function endTold(value: DateValue, mention: Mention, cue: Span | null): DateValue {
  if (!cue || cue.end <= mention.start || behindUntil(mention) === null) return value;
  const period = unitAt(value.period, /^through/iu.test(mention.text));
  return period ? { ...value, period } : value;
}

/** The month or year that ends with the stretch ("through") or begins behind it ("until"); a day is itself. */
function unitAt(period: Period, isWithin: boolean): Period | null {
  const { to, granularity } = period;
  if (period.from !== null || to === null) return null;
  if (granularity === 'day') return { ...period, from: to };
  const { year, month } = civilOf(isWithin ? to : to + 1);
  if (granularity === 'month') return { ...period, from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 };
  if (granularity === 'year') return { ...period, from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) - 1 };
  return null;
}
