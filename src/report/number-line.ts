import { compare, type Rational, toNumber } from '../exact/rational.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Quantity } from '../model/value.ts';
import { intervalOf } from '../reason/intervals.ts';
import { sideOf } from '../reason/ladder.ts';
import { inert } from './inert.ts';
import { attributeLabel, shortened, unitWords } from './labels.ts';
import { sourceName } from './message.ts';
import { isoPoint } from './period.ts';
import { inReadersScale, scaled } from './reader-scale.ts';
import type { Lang, Report } from './report.ts';
import { valueWords } from './value-words.ts';
import { word } from './words.ts';

/** What one claim allows, on a scale shared with others: numbers in base units, null for an end that is open to infinity. */
export interface NumberRow {
  /** Id of the claim, or null for the value derived from the claims. */
  readonly claim: string | null;
  readonly label: string;
  readonly value: string;
  /** The number as stated, where it is one; what its words allow beside it lies between `lo` and `hi`. */
  readonly at: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** The claims of one conflict set as intervals of one unit, and the derived value where there is one. */
export interface NumberLine {
  readonly unit: string;
  readonly rows: readonly NumberRow[];
}

/** More rows than this are no picture. */
const MOST = 12;

/** Null where the claims are no quantities of one unit, or all say the same number. */
export function numberLineOf(
  finding: Finding,
  claims: readonly Claim[],
  report: Report,
  lang: Lang,
): NumberLine | null {
  const quantities = claims.flatMap((claim) =>
    claim.value.kind === 'quantity' ? [{ claim, value: claim.value }] : [],
  );
  const [first] = quantities;
  if (!first || quantities.length < claims.length || claims.length < 2 || claims.length > MOST) return null;
  if (quantities.some(({ value }) => dimension(value) !== dimension(first.value))) return null;
  const isOneAttribute = new Set(claims.map((claim) => claim.attribute)).size === 1;
  const isOneSubject = new Set(claims.map((claim) => claim.subject.id)).size === 1;
  const rows = quantities.map(({ claim, value }): NumberRow => {
    const { lo, hi, loOpen, hiOpen } = intervalOf(value, report.knowledge.policy);
    const side = sideOf(value);
    const alike = inReadersScale(value, lang);
    return {
      claim: claim.id,
      label: inert(labelOf(claim)),
      value: inert(`${valueWords(claim, lang)}${alike ? ` · ${alike}` : ''}`),
      at: compare(value.lo, value.hi) === 0 ? toNumber(value.lo) : null,
      // How far past its number a bound still speaks of it is no part of the picture.
      lo: side === 'below' ? null : end(lo),
      hi: side === 'above' ? null : end(hi),
      loOpen,
      hiOpen,
    };
  });
  function labelOf(claim: Claim): string {
    const date = claim.assertedAt && isoPoint(claim.assertedAt);
    const subject = isOneSubject ? [] : [shortened(claim.subject.name)];
    const what = isOneAttribute ? [] : [attributeLabel(claim.attribute, report, lang)];
    const told = [...subject, ...what];
    return [sourceName(claim, report), ...(told.length ? told : [date ?? ''])].filter(Boolean).join(' · ');
  }
  const derived = derivedRow(finding, lang);
  const all = derived ? [...rows, derived] : rows;
  const isSpread = new Set(all.flatMap(({ lo, hi }) => [lo, hi]).filter((one) => one !== null)).size > 1;
  const isDrawable = all.every(({ lo, hi }) => [lo, hi].every((one) => one === null || Number.isFinite(one)));
  return isSpread && isDrawable ? { unit: unitWords(inert(first.value.unit), lang), rows: all } : null;
}

const end = (value: Rational | null): number | null => value && toNumber(value);

const dimension = ({ unit, per, relation }: Quantity): string => `${unit}|${per ?? ''}|${relation ?? ''}`;

/** What the finding's arithmetic comes to, where it is not one of the claims' own numbers. */
function derivedRow({ bounds, explanation }: Finding, lang: Lang): NumberRow | null {
  if (!bounds || !explanation.length || (bounds.lo === null && bounds.hi === null)) return null;
  if (bounds.lo && bounds.hi && compare(bounds.lo, bounds.hi) > 0) return null;
  const [lo, hi] = [bounds.lo && scaled(bounds.lo, lang), bounds.hi && scaled(bounds.hi, lang)];
  const value = lo === hi ? lo : lo === null ? `≤${hi}` : hi === null ? `≥${lo}` : `${lo}–${hi}`;
  return {
    claim: null,
    label: word('derived', lang),
    value: value ?? '',
    at: lo === hi ? end(bounds.lo) : null,
    lo: end(bounds.lo),
    hi: end(bounds.hi),
    loOpen: bounds.loOpen,
    hiOpen: bounds.hiOpen,
  };
}
