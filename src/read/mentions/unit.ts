import { type Rational, rational } from '../../exact/rational.ts';
import * as enMoney from '../locales/en/currencies.ts';
import * as enUnits from '../locales/en/units.ts';
import { type Folded, isDigit, isHan, isLetter, lexicon, skipBlanks } from '../locales/lexicon.ts';
import { CLASSIFIERS, MODIFIERS, PEOPLE, PEOPLE_CLASSIFIERS, THINGS } from '../locales/things.ts';
import { MAGNITUDES, type Unit, unitForms } from '../locales/units.ts';
import * as zhMoney from '../locales/zh/currencies.ts';
import * as zhUnits from '../locales/zh/units.ts';

/** A unit found beside a number. */
export interface UnitFound {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
}

const one = [1n, 1n] as const;
const time = (form: string): readonly [string, Unit] => [form, { kind: 'time', code: 'time', factor: one }];
const codes = enMoney.ISO_CODES.map((code): readonly [string, Unit] => [code, { kind: 'money', code, factor: one }]);

const AFTER = lexicon<Unit>([
  ...unitForms(enUnits.MEASURES, 'measure'),
  ...unitForms(zhUnits.MEASURES, 'measure'),
  ...unitForms(enUnits.PERCENTS, 'percent'),
  ...unitForms(zhUnits.PERCENTS, 'percent'),
  ...unitForms(enMoney.CURRENCIES, 'money'),
  ...unitForms(zhMoney.CURRENCIES, 'money'),
  ...codes,
  ...enUnits.TIMES.map(time),
  ...zhUnits.TIMES.map(time),
]);
const BEFORE = lexicon<Unit>([
  ...unitForms(enMoney.CURRENCIES_BEFORE, 'money'),
  ...unitForms(zhMoney.CURRENCIES_BEFORE, 'money'),
  ...codes.filter(([code]) => !enMoney.WORD_CODES.has(code)),
]);
const THING = lexicon<string>(
  THINGS.flatMap(([code, en, zh]) => [...en.split('|'), ...zh.split('|')].map((form) => [form, code] as const)),
);
const CLASSIFIER = lexicon<string>(CLASSIFIERS.map((form) => [form, form] as const));
/** Characters that make a longer word of the unit before them. */
const NOT_BEFORE: Readonly<Record<string, string>> = { ...zhUnits.NOT_UNIT_BEFORE, ...zhMoney.NOT_MONEY_BEFORE };

/** The currency that stands before an amount: $, US$, 人民币, RMB. */
export function currencyBefore(text: Folded, at: number): UnitFound | null {
  let i = at;
  while (at - i < 2 && text.lower[i - 1] === ' ') i--;
  const found = i > 0 ? BEFORE.before(text, i) : null;
  if (
    !found ||
    (isLetter(text.lower.charCodeAt(found.end - 1)) &&
      BELONGS_LEFT.test(text.lower.slice(Math.max(0, found.start - 12), found.start)))
  )
    return null;
  return { start: found.start, end: found.end, unit: found.meaning };
}
/** A number stands before the currency word: it is that number's unit (20 dollars 43). */
const BELONGS_LEFT =
  /(?:\d|\d ?(?:million|billion|bn|m|k)|\p{Ll}ty|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion) $/u;

const MAGNITUDE = lexicon(MAGNITUDES.map((form) => [form, true] as const));
/** magnitude 7.8, M 7.8, 里氏7.8: the scale of an earthquake stands before its number. */
export function magnitudeBefore(text: Folded, at: number): UnitFound | null {
  let i = at;
  while (at - i < 2 && /[ -]/u.test(text.lower[i - 1] ?? '')) i--;
  const found = i > 0 ? MAGNITUDE.before(text, i) : null;
  return found
    ? { start: found.start, end: found.end, unit: { kind: 'measure', code: 'magnitude', factor: one } }
    : null;
}

export function currencyAt(text: Folded, at: number): UnitFound | null {
  const found = BEFORE.at(text, at);
  return found ? { start: found.start, end: found.end, unit: found.meaning } : null;
}

/** The unit that stands behind a number that ends at `at`, past blanks or one hyphen. */
export function unitAfter(text: Folded, at: number): UnitFound | null {
  const t = text.lower;
  const hyphen = t[at] === '-' && isLetter(t.charCodeAt(at + 1));
  const from = hyphen ? at + 1 : skipBlanks(t, at);
  const found = AFTER.at(text, from);
  if (!found) return null;
  if (from > at && t.slice(at, from).includes('\n')) return null;
  const form = t.slice(found.start, found.end);
  if (CASED.includes(form) && text.cased[found.start] !== form) return null;
  const next = t[found.end] ?? '\0';
  if (PIECE.includes(form) && isHan(next.charCodeAt(0)) && !MONEY_GOES_ON.includes(next)) return null;
  if (NEEDS_DIGITS.includes(form) && !isDigit(t.charCodeAt(at - 1))) return null;
  if (form === '度' && '一二两再几'.includes(t[at - 1] ?? '\0') && !isNumeral(t[at - 2])) return null;
  if (form === '块' && t[at - 1] === '一' && !/[钱半多，。,.\d]/u.test(next)) return null;
  if ((NOT_BEFORE[form] ?? NOT_BEFORE[form.at(-1) ?? ''])?.includes(next) && form.length === 1) return null;
  if (
    form.length === 1 &&
    isLetter(form.charCodeAt(0)) &&
    (next === '.' || next === '-' || next === "'" || next === '/') &&
    isLetter(t.charCodeAt(found.end + 1))
  )
    return null;
  return { start: found.start, end: found.end, unit: found.meaning };
}

/** One-letter units that in capitals are something else: 5G, 4T, 13C. */
const CASED = ['g', 't', 'c', 'm', 'h', 's'];

/** Coins and notes that are measure words or parts of things as well: 一块石头, 三角形. What may follow them as money. */
const PIECE = '块角毛圆刀镑';
const MONEY_GOES_ON = '钱左以多和与到至就人港美不及或之每一二两三四五六七八九整上';
/** Units in one character that are something else after a spelled numeral: 二伏, 三方, 四平. */
const NEEDS_DIGITS = '伏焦帕节方平码安赫级';
const isNumeral = (char: string | undefined): boolean =>
  char !== undefined && /[\d零一二两三四五六七八九十百千万亿点]/u.test(char);

/** The counted thing behind a number: 41名乘客, 300 million weekly active users. */
export function thingAfter(text: Folded, at: number): UnitFound | null {
  const t = text.lower;
  let i = t[at] === '-' && isLetter(t.charCodeAt(at + 1)) ? at + 1 : skipBlanks(t, at);
  if (t.slice(at, i).includes('\n')) return null;
  const direct = thing(text, i);
  const classifier = isHan(t.charCodeAt(i)) ? CLASSIFIER.at(text, i) : null;
  if (classifier) {
    let from = classifier.end;
    if (t[from] === '的') from++;
    const named = thing(text, skipBlanks(t, from));
    const found = named ?? describedThing(text, from);
    const ofPeople = PEOPLE_CLASSIFIERS.has(classifier.meaning);
    // 48起报告 tells of cases, 48份报告 of papers.
    if (found?.unit.code === 'papers' && classifier.meaning === '起') return thingOf('reports', i, found.end);
    if (found && (!ofPeople || PEOPLE.has(found.unit.code))) return found;
    if (ofPeople) return thingOf('people', i, classifier.end);
  }
  if (direct || isHan(t.charCodeAt(i))) return direct;
  for (let words = 0; words < 3; words++) {
    const end = wordEnd(t, i);
    if (end === i || !MODIFIERS.has(t.slice(i, end))) return null;
    i = skipBlanks(t, t[end] === ',' ? end + 1 : end);
    const found = thing(text, i);
    if (found) return found;
  }
  return null;
}

/** 300名全职员工: a thing within the next few characters of the same noun phrase. */
function describedThing(text: Folded, from: number): UnitFound | null {
  const window = /^[\p{Script=Han}\p{L}]{0,4}/u.exec(text.lower.slice(from, from + 4))?.[0].length ?? 0;
  for (let skip = 1; skip <= window && skip <= 2; skip++) {
    const found = thing(text, from + skip);
    if (found && found.end - found.start >= 2) return found;
  }
  return null;
}

const NOT_THING_BEFORE: Readonly<Record<string, string>> = {
  人: '均工类物体格气力造才参事民道权称际',
  金: '额融属刚字色',
  银: '行河色',
  铜: '',
  字: '节',
  分: '之钟析布别为',
  点: '钟半',
  国: '家际内产有',
  起: '来诉',
  卡: '车',
  球: '',
  部: '分门长',
  死: '',
  台: '湾',
  只: '有要',
  头: '部',
  本: '身次',
  集: '团',
  首: '次席都',
  层: '面次',
  户: '外',
  店: '',
  站: '',
  题: '',
  奖: '',
  队: '',
  项: '',
  款: '',
  种: '',
  张: '',
  省: '份',
  州: '',
  县: '',
  股: '权东价',
};

function thing(text: Folded, at: number): UnitFound | null {
  const found = THING.at(text, at);
  if (!found) return null;
  const form = text.lower.slice(found.start, found.end);
  if (form.length === 1 && NOT_THING_BEFORE[form]?.includes(text.lower[found.end] ?? '\0')) return null;
  if (form === '分' && !isDigit(text.lower.charCodeAt(at - 1)) && !isDigit(text.lower.charCodeAt(at - 2))) return null;
  return thingOf(found.meaning, found.start, found.end);
}
const thingOf = (code: string, start: number, end: number): UnitFound => ({
  start,
  end,
  unit: { kind: 'measure', code, factor: one },
});

/** A measure word behind a number: what makes a sole 三 a count (三种, 五项). */
export function isCounted(text: Folded, at: number): boolean {
  return CLASSIFIER.at(text, at) !== null;
}

function wordEnd(t: string, at: number): number {
  let end = at;
  while (end - at < 16 && (isLetter(t.charCodeAt(end)) || (t[end] === '-' && end > at))) end++;
  return end;
}

export const times = (value: Rational, factor: readonly [bigint, bigint]): Rational =>
  factor[0] === 1n && factor[1] === 1n ? value : rational(value.n * factor[0], value.d * factor[1]);
