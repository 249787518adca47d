import { add, compare, multiply, type Rational, rational } from '../../exact/rational.ts';
import { type Folded, isDigit, skipBlanks } from '../locales/lexicon.ts';
import { DIMENSIONS, exactFactor } from '../locales/units.ts';
import type { Part } from './part.ts';
import { partAt } from './part.ts';
import type { VagueTable } from './vague.ts';

/** More steps than any amount has: 元 角 分, yards feet inches. */
const MAX_STEPS = 4;

/** An amount told in two units: 50元6角三分, 20 dollars and 43 cents, 7 feet 10 inches, 六斤八两, 三斤半, 15块5. */
export function compoundTail(text: Folded, part: Part, vague: VagueTable): Part {
  let whole = part;
  for (let steps = 0; steps < MAX_STEPS && whole.unit; steps++) {
    const next = halfTail(text, whole) ?? smallerTail(text, whole, vague);
    if (!next) break;
    whole = next;
  }
  return whole;
}

/** 三斤半, 9两半, 三成半, 两个半: half of the unit more. */
function halfTail(text: Folded, part: Part): Part | null {
  if (
    text.lower[part.end] !== '半' ||
    !part.unit ||
    part.unit.kind === 'time' ||
    '年天月小个价场数'.includes(text.lower[part.end + 1] ?? '\0')
  )
    return null;
  const half = unitOf(part, rational(1, 2));
  return { ...part, end: part.end + 1, lo: add(part.lo, half), hi: add(part.hi, half), step: half };
}

const unitOf = (part: Part, value: Rational): Rational => {
  const [n, d] = part.unit?.factor ?? [1n, 1n];
  return rational(value.n * n, value.d * d);
};

function smallerTail(text: Folded, part: Part, vague: VagueTable): Part | null {
  const t = text.lower;
  const glued = skipBlanks(t, part.end);
  const linked = /^(?:,? and |, |又)/u.exec(t.slice(part.end, part.end + 6))?.[0].length ?? 0;
  const at = linked ? part.end + linked : glued;
  if (!startsNumber(t, at)) return null;
  const next = partAt(text, at, vague);
  if (!next || next.numeral.sort !== 'plain' || next.signed) return null;
  return smallMoney(text, part, next) ?? smallMeasure(part, next) ?? shareDigit(text, part, next);
}

const startsNumber = (t: string, at: number): boolean =>
  isDigit(t.charCodeAt(at)) || /[一二两三四五六七八九壹贰叁肆伍陆柒捌玖\p{Ll}]/u.test(t[at] ?? '');

function smallMoney(text: Folded, part: Part, next: Part): Part | null {
  if (part.unit?.kind !== 'money' || part.numeral.shared.n > 1000n) return null;
  if (next.unit?.kind === 'money') {
    const fraction = next.unit.factor[1] > 1n && compare(next.lo, unitOf(part, rational(1))) < 0;
    const same =
      next.unit.code === part.unit.code ||
      next.unit.code === 'USD' ||
      next.unit.code === 'CNY' ||
      next.unit.code === 'EUR';
    return fraction && same ? joined(part, next, next.lo) : null;
  }
  // 6角3分: fen, where a jiao stands before it.
  const fen = next.unit?.code === 'points' ? next.end : text.lower[next.end] === '分' ? next.end + 1 : -1;
  if (fen > 0 && /[角毛]$/u.test(text.lower.slice(part.start, part.end)))
    return { ...joined(part, next, rational(next.lo.n, 100n * next.lo.d)), end: fen };
  // "15 dollars and 43", 15块5: what stands behind the unit is in hundredths, in tenths after 块 and 毛.
  if (next.unit || next.numeral.lo.d !== 1n || next.numeral.lo.n < 1n || next.numeral.lo.n > 99n) return null;
  const form = text.lower.slice(part.numberEnd, part.end);
  if (/[块毛蚊]$/u.test(form))
    return next.numeral.lo.n < 10n && next.end - next.start === 1
      ? joined(part, next, unitOf(part, rational(next.numeral.lo.n, 10n)))
      : null;
  if (
    part.lo.d !== 1n ||
    /\p{Script=Han}/u.test(form) ||
    !/^ ?(?:[.,;!?)]|$)/u.test(text.lower.slice(next.end, next.end + 2))
  )
    return null;
  return joined(part, next, rational(next.numeral.lo.n, 100n));
}

/** 七成六: a bare digit behind a tenth is a hundredth. */
function shareDigit(text: Folded, part: Part, next: Part): Part | null {
  if (text.lower[part.end - 1] !== '成' || next.unit || next.numeral.end - next.numeral.start !== 1) return null;
  return joined(part, next, next.numeral.lo);
}

function smallMeasure(part: Part, next: Part): Part | null {
  const big = part.unit?.kind === 'measure' ? DIMENSIONS[part.unit.code] : undefined;
  const small = next.unit?.kind === 'measure' ? DIMENSIONS[next.unit.code] : undefined;
  if (!big || !small || big[0] !== small[0]) return null;
  const [bn, bd] = exactFactor(big[1]);
  const [sn, sd] = exactFactor(small[1]);
  const ratio = rational(sn * bd, sd * bn);
  if (ratio.n >= ratio.d) return null;
  // The whole in the smaller unit: 7 feet 10 inches are 94 inches.
  const up = rational(ratio.d, ratio.n);
  return {
    ...part,
    end: next.end,
    unit: next.unit,
    lo: add(multiply(part.lo, up), next.lo),
    hi: add(multiply(part.hi, up), next.hi),
    step: next.step,
  };
}

const joined = (part: Part, next: Part, value: Rational): Part => ({
  ...part,
  end: next.end,
  lo: add(part.lo, value),
  hi: add(part.hi, value),
  step: next.step,
});
