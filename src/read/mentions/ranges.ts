import { compare, multiply, ONE, type Rational, rational } from '../../exact/rational.ts';
import { type Folded, skipBlanks, skipBlanksBack } from '../locales/lexicon.ts';
import { compoundTail } from './compound.ts';
import { isPartOfCode } from './look-alikes.ts';
import type { Part } from './part.ts';
import { partWithSignAt } from './part.ts';
import { changeBefore } from './qualifier.ts';
import type { VagueTable } from './vague.ts';

const DASH = /^ ?(?:--?|–|—|~|～|至|到|-{2}) ?/u;
const WORD = /^ (?:to|through|thru) (?:as (?:many|much|high) as )?/u;
const BETWEEN_LINK = /^ ?(?:and|与|和|至|到|-|–|~|to|及) ?/u;
const INCLUSIVE = /^ ?[(（]含[)）]/u;
/** What the first three of them may begin with, past a blank. */
const LINK_STARTS = new Set([...'-–—~～至到t(（'].map((char) => char.charCodeAt(0)));
const SCALE_LIMIT = 1_000_000_000_000n;

/**
 * The value that begins with `part`, joined with its partner where one follows: 100亿-150亿, 3到5亿, between 20 and 25 per cent.
 * Two values where the words tell a change; 'none' where the digits are a score, a date or a code.
 */
export function rangeFrom(text: Folded, part: Part, vague: VagueTable): readonly Part[] | 'none' {
  const t = text.lower;
  const opening = openingBefore(t, part.start);
  if (!opening && !LINK_STARTS.has(t.charCodeAt(t[part.end] === ' ' ? part.end + 1 : part.end))) return [part];
  const inclusive = INCLUSIVE.exec(t.slice(part.end, part.end + 6))?.[0].length ?? 0;
  const end = part.end + inclusive;
  const rest = t.slice(end, end + 24);
  const dash = DASH.exec(rest);
  const link =
    (opening === 'between' ? BETWEEN_LINK.exec(rest) : null) ??
    dash ??
    WORD.exec(rest) ??
    (opening === 'from' ? /^ and /u.exec(rest) : null);
  if (!link) return [part];
  const at = skipBlanks(t, end + link[0].length);
  const raw = partWithSignAt(text, at, vague);
  const digitsOnly = dash !== null && /^(?:-|–)$/u.test(link[0]);
  if (!raw || raw.unit?.kind === 'time') return raw && !part.unit ? 'none' : [part];
  if (digitsOnly && isPartOfCode(t, part, raw)) return 'none';
  const next = compoundTail(text, raw, vague);
  const first = shared(part, next);
  if (!first) return [part];
  if (compare(first.lo, next.hi) >= 0)
    return digitsOnly && !part.unit ? 'none' : opening === 'from' ? [first, next] : [part];
  const change = opening === 'from' && changeBefore(text, openingStart(t, part.start));
  if (change) return [first, next];
  const start = opening === 'between' ? openingStart(t, part.start) : part.start;
  return [
    {
      ...next,
      unit: first.unit,
      start,
      end: closing(t, next.end),
      lo: first.lo,
      hi: next.hi,
      step: compare(first.step, next.step) < 0 ? first.step : next.step,
      numeral: {
        ...next.numeral,
        start: part.numeral.start,
        sort: next.numeral.sort === 'fraction' ? 'plain' : next.numeral.sort,
        strength: 'sure',
      },
      signed: first.signed,
    },
  ];
}

/** The first half with the unit and the scale that it leaves to the second; null where the two do not belong together. */
function shared(part: Part, next: Part): Part | null {
  if (part.unit && next.unit && part.unit.code !== next.unit.code) return null;
  if (part.unit && !next.unit && part.unit.kind !== 'money') return null;
  const unit = part.unit ?? next.unit;
  const factor = part.unit ? ([1n, 1n] as const) : (next.unit?.factor ?? ([1n, 1n] as const));
  const own = (value: Rational): Rational => rational(value.n * factor[0], value.d * factor[1]);
  const base = { ...part, unit, lo: own(part.lo), hi: own(part.hi), step: own(part.step) };
  if (
    !part.numeral.bare ||
    (part.unit && part.unit.kind !== 'money' && part.unit.kind !== 'percent') ||
    (part.unit && !part.signed)
  )
    return base;
  for (const scale of scalesOf(part, next)) {
    const scaled = multiply(base.hi, scale);
    if (compare(scaled, next.hi) < 0)
      return { ...base, lo: multiply(base.lo, scale), hi: scaled, step: multiply(base.step, scale) };
  }
  return base;
}

/** Scales the first half may borrow, the likelier first: in 八到九百亿 百亿, in 三十到五十亿 亿. */
function scalesOf(part: Part, next: Part): readonly Rational[] {
  const outer = next.numeral.shared.n > SCALE_LIMIT ? ONE : next.numeral.shared;
  const lead =
    next.numeral.script === 'han' && part.numeral.lo.n < 10n && part.numeral.script === 'han'
      ? innerPlace(next, outer)
      : ONE;
  return lead.n > 1n ? [multiply(outer, lead), outer] : [outer];
}

/** 10, 100 or 1000 where the second half is one digit with that place: 九百. */
function innerPlace(next: Part, outer: Rational): Rational {
  const value = rational(next.numeral.lo.n * outer.d, next.numeral.lo.d * outer.n);
  for (const place of [1000n, 100n, 10n])
    if (value.d === 1n && value.n >= place && value.n % place === 0n && value.n < place * 10n && value.n > place)
      return rational(place);
  return ONE;
}

const BETWEEN_WORDS = /(?:between|介于|介乎|在|处于|ranging from|range from|ranges from|ranged from|between about)$/u;
const FROM_WORDS = /(?:from|从|由|自)$/u;

/** The last characters of those words. */
const OPENING_ENDS = new Set([...'ntm于乎在从由自'].map((char) => char.charCodeAt(0)));

function openingBefore(t: string, at: number): 'between' | 'from' | null {
  const end = skipBlanksBack(t, at);
  if (!OPENING_ENDS.has(t.charCodeAt(end - 1))) return null;
  const before = t.slice(Math.max(0, at - 24), end);
  if (BETWEEN_WORDS.test(before)) return 'between';
  return FROM_WORDS.test(before) ? 'from' : null;
}
function openingStart(t: string, at: number): number {
  const end = skipBlanksBack(t, at);
  const found =
    BETWEEN_WORDS.exec(t.slice(Math.max(0, end - 24), end)) ?? FROM_WORDS.exec(t.slice(Math.max(0, end - 24), end));
  return end - (found?.[0].length ?? 0);
}
const closing = (t: string, end: number): number => end + (/^之?间/u.exec(t.slice(end, end + 2))?.[0].length ?? 0);
