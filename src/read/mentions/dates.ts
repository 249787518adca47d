import { parseDecimal, rational } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import type { DateValue, Qualifier, Quantity } from '../../model/value.ts';
import type { Extractor } from './index.ts';
import { type Expression, readExpressions } from './time/expressions.ts';
import { lex } from './time/lex.ts';
import { anchorOf } from './time/resolve.ts';
import type { Amount, Unit } from './time/token.ts';

/** Dates, times of day and lengths of time, in both languages and mixed. */
export const readDates: Extractor = (text, context, prepared) => {
  const tokens = lex(prepared.cased);
  if (tokens.length === 0) return [];
  return readExpressions({ text: prepared.cased, folded: prepared, tokens }, anchorOf(context.anchor)).map((e) =>
    mentionOf(text, e),
  );
};

function mentionOf(text: string, e: Expression): Mention {
  const quote = text.slice(e.start, e.end);
  if (e.count)
    return {
      kind: 'duration',
      start: e.start,
      end: e.end,
      text: quote,
      value: durationOf(e.count.amount, e.count.unit, e.qualifier, quote),
      inferred: [],
    };
  const value: DateValue = {
    kind: 'date',
    period: e.period,
    relative: e.relative,
    qualifier: e.qualifier,
    digits: quote,
    ...(e.weekday === undefined ? {} : { weekday: e.weekday }),
  };
  return { kind: 'date', start: e.start, end: e.end, text: quote, value, inferred: e.inferred };
}

const UNIT_NAMES: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ['seconds', 1],
  minute: ['minutes', 1],
  hour: ['hours', 1],
  day: ['days', 1],
  week: ['weeks', 1],
  month: ['months', 1],
  quarter: ['months', 3],
  half: ['months', 6],
  year: ['years', 1],
  decade: ['years', 10],
  century: ['years', 100],
};

function durationOf(amount: Amount, unit: Unit, qualifier: Qualifier, digits: string): Quantity {
  const [name, by] = UNIT_NAMES[unit];
  const exactly = (n: number) => {
    const text = String(n * by);
    return /^\d+(?:\.\d+)?$/.test(text) ? parseDecimal(text) : rational(BigInt(Math.round(n * by)));
  };
  const step = rational(BigInt(by), 10n ** BigInt(Math.min(amount.decimals, 9)));
  return {
    kind: 'quantity',
    lo: exactly(amount.lo),
    hi: exactly(amount.hi),
    unit: name,
    qualifier: qualifier === 'exact' ? amount.qualifier : qualifier,
    digits,
    step,
  };
}
