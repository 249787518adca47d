import { compare, multiply } from '../../exact/rational.ts';
import type { Folded } from '../locales/lexicon.ts';
import type { Whole } from './quantities.ts';
import { times } from './unit.ts';

const BETWEEN = /^(?: ?(?:、|,|，|和|与|及|以及|and|or|或|\/) ?){1,2}$/u;
/** 3、4和5亿元, $2, $3 and $4 billion, 10, 20 and 30 per cent: what the last of a list says of scale and unit holds for all. */
export function shareAlongLists(text: Folded, wholes: readonly Whole[]): Whole[] {
  const shared = [...wholes];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (one && next) shared[i] = sharing(text, one, next) ?? ofWhole(text, one, next) ?? one;
  }
  return shared;
}

const OF = /^ (?:out )?of (?:the |its |their |his |her |all |our )?$/u;

/** Five of their 38 games: a part is counted in what the whole is. */
function ofWhole(text: Folded, one: Whole, next: Whole): Whole | null {
  if (one.unit || next.unit?.kind !== 'measure' || !OF.test(text.lower.slice(one.end, next.start))) return null;
  return compare(one.hi, next.lo) < 0 ? { ...one, unit: next.unit } : null;
}

const TEN = { n: 10n, d: 1n };

/** 4,299 and 6,999 yuan: prices of one size share the currency. A year is none of them. */
function isOfOneSize({ numeral, lo }: Whole, next: Whole): boolean {
  if (next.unit?.kind !== 'money' || numeral.shared.n !== 1n || next.numeral.shared.n !== 1n) return false;
  if (/^(?:19|20)\d\d$/u.test(numeral.written)) return false;
  return compare(multiply(lo, TEN), next.lo) >= 0 && compare(lo, multiply(next.lo, TEN)) <= 0;
}

function sharing(text: Folded, one: Whole, next: Whole): Whole | null {
  const { numeral } = one;
  if (numeral.script !== 'digits' || numeral.sort !== 'plain' || !next.unit || next.start - one.end > 6) return null;
  if (next.unit.kind === 'time' || next.numeral.script !== 'digits') return null;
  if ((!numeral.bare || numeral.written.length > 3) && !isOfOneSize(one, next)) return null;
  const between = text.lower.slice(one.end, next.start);
  if (!BETWEEN.test(between)) return null;
  // Two currency signs share the scale, a number without any sign the unit as well.
  if (
    one.unit
      ? one.unit.code !== next.unit.code || !one.signed || !next.signed
      : next.signed || next.unit.kind === 'measure'
  )
    return null;
  const factor = one.unit ? ([1n, 1n] as const) : next.unit.factor;
  const by = next.numeral.shared;
  if (one.unit && by.n === 1n) return null;
  const scale = (value: Whole['lo']) => multiply(times(value, factor), by);
  // Too large a first one was whole as it stood: 900 and $1.2 billion.
  if (compare(scale(one.lo), multiply(next.hi, { n: 1000n, d: 1n })) > 0) return null;
  return {
    ...one,
    lo: scale(one.lo),
    hi: scale(one.hi),
    step: scale(one.step),
    unit: next.unit,
    numeral: { ...numeral, shared: by },
    inferred: one.unit || isOfOneSize(one, next) ? [] : ['unit'],
  };
}
