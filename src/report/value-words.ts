import { toNumber } from '../exact/rational.ts';
import type { Claim } from '../model/claim.ts';
import type { Condition } from '../model/condition.ts';
import type { Quantity } from '../model/value.ts';
import { unitWords } from './labels.ts';
import type { Lang } from './report.ts';
import { stateWords } from './status-words.ts';
import { word } from './words.ts';

const SIGNS: Readonly<Record<string, string>> = {
  exact: '',
  approx_digits: '',
  about: '≈',
  at_least: '≥',
  at_most: '≤',
  over: '>',
  under: '<',
  up_to: '≤',
};

/** The value as stated, with its unit and how it is meant: `≥2 GW`, `1100 亿美元`. Values that are no number are told in their words. */
export function valueWords(claim: Claim, lang: Lang): string {
  const { value, quote } = claim;
  if (value.kind === 'members') return value.names.join(lang === 'zh' ? '、' : ', ');
  if (value.kind === 'text') return stateWords(claim, lang) ?? value.text;
  if (value.kind === 'condition') return conditionWords(value.condition, lang);
  if (!('digits' in value)) return quote;
  if (value.kind !== 'quantity') return value.digits;
  const amount = value.unit === 'W' ? watts(value) : withUnit(value, lang);
  return `${SIGNS[value.qualifier] ?? ''}${amount}${value.per ? ` / ${unitWords(value.per, lang)}` : ''}`;
}

/** The digits as written, or the words that stand for the value. */
export function digitsOf({ value, quote }: Claim): string {
  if ('digits' in value) return value.digits;
  if (value.kind === 'members') return value.names.join(', ');
  return value.kind === 'text' ? value.text : quote;
}

/** Whether the value can stand for its quote beside a source's name. */
export const isBrief = ({ value }: Claim): boolean => 'digits' in value || value.kind === 'members';

function withUnit({ digits, unit }: Quantity, lang: Lang): string {
  const written = unitWords(unit, lang);
  if (!unit || digits.endsWith(unit) || digits.endsWith(written)) return digits;
  // 7300亿美元, but 14.8 billion 美元: Latin letters keep their distance.
  const isTight = unit === '%' || (lang === 'zh' && !/\p{Script=Latin}$/u.test(digits));
  return isTight ? `${digits}${written}` : `${digits} ${written}`;
}

/** Power is written in W here and in GW or 吉瓦 there. */
function watts({ lo, hi, digits }: Quantity): string {
  const [scale, prefix] = (
    [
      [1e12, 'T'],
      [1e9, 'G'],
      [1e6, 'M'],
      [1e3, 'k'],
    ] as const
  ).find(([size]) => toNumber(hi) >= size) ?? [1, ''];
  const [from, to] = [toNumber(lo) / scale, toNumber(hi) / scale];
  return Number.isFinite(to) ? `${from === to ? from : `${from}–${to}`} ${prefix}W` : digits;
}

/** A condition in one line: the facts it hangs on, as written, joined as they are. */
export function conditionWords(condition: Condition, lang: Lang): string {
  if (condition.op === 'atom') return condition.atom.text.trim();
  const parts = condition.of.map((one) => conditionWords(one, lang));
  if (condition.op === 'not') return `${word('not', lang)}${lang === 'zh' ? '' : ' '}(${parts.join('')})`;
  const joint = condition.op === 'unclear' ? ' / ' : ` ${word(condition.op, lang)} `;
  return parts.join(joint);
}
