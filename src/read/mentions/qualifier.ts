import type { Qualifier } from '../../model/value.ts';
import * as en from '../locales/en/qualifiers.ts';
import { type Folded, type Lexicon, lexicon, skipBlanks, skipBlanksBack } from '../locales/lexicon.ts';
import * as zh from '../locales/zh/qualifiers.ts';

export interface QualifierFound {
  readonly start: number;
  readonly end: number;
  readonly qualifier: Qualifier;
}

type Table = Readonly<Partial<Record<Qualifier, readonly string[]>>>;

function table(...tables: readonly Table[]): Lexicon<Qualifier> {
  const rows: (readonly [string, Qualifier])[] = [];
  // The keys of a qualifier table are qualifiers.
  for (const one of tables)
    for (const [qualifier, forms] of Object.entries(one) as [Qualifier, readonly string[]][])
      for (const form of forms) rows.push([form, qualifier]);
  return lexicon(rows);
}
const BEFORE = table(zh.BEFORE, en.BEFORE);
const AFTER = table(zh.AFTER, en.AFTER);

/** Characters before which a one-character qualifier is the end of another word: 条约, 最近, 通过. */
const PART_OF_WORD: Readonly<Record<string, string>> = {
  约: '条预合纽节公违签邀契特解盟失续履租誓制隐简相赴北',
  近: '最附靠亲走临邻贴远就',
  过: '通经越透度路去不渡',
  破: '打突爆攻',
  上: '以之早晚马线网街至北海身',
  超: '高',
  概: '大气',
  好几: '',
  '<': '<',
  '>': '->=',
  '~': '~',
};
/** These count only before a numeral without digits of its own: 上百, 过亿, 破千. */
const BEFORE_IMPLICIT = new Set(['上', '过', '破']);
/** Little words that may stand between a qualifier and its number: 约为, 至少有, more than a. */
const FILLERS = '为有达是了到要';

/** The qualifier that ends where the value starts; of two in a row (至少约, up to about) the one that bounds. */
export function qualifierBefore(text: Folded, at: number, implicit: boolean): QualifierFound | null {
  const near = nearest(text, at, implicit);
  if (!near) return null;
  const outer = nearest(text, near.start, false);
  if (!outer) return near;
  return {
    start: outer.start,
    end: near.end,
    qualifier: near.qualifier === 'about' ? outer.qualifier : near.qualifier,
  };
}

function nearest(text: Folded, at: number, implicit: boolean): QualifierFound | null {
  const end = skipBlanksBack(text.lower, at);
  const direct = lookBack(text, end, implicit);
  if (direct) return direct;
  return end > 1 && FILLERS.includes(text.lower[end - 1] ?? '\0') ? lookBack(text, end - 1, false) : null;
}

function lookBack(text: Folded, end: number, implicit: boolean): QualifierFound | null {
  if (end <= 0) return null;
  const found = BEFORE.before(text, end);
  if (!found) return null;
  const form = text.lower.slice(found.start, found.end);
  if (BEFORE_IMPLICIT.has(form) && !implicit) return null;
  if (PART_OF_WORD[form]?.includes(text.lower[found.start - 1] ?? '\0')) return null;
  return { start: found.start, end: found.end, qualifier: found.meaning };
}

/** The qualifier that begins where the value ends. */
export function qualifierAfter(text: Folded, at: number): QualifierFound | null {
  const t = text.lower;
  const from = skipBlanks(t, at);
  const found = AFTER.at(text, from);
  if (!found || (from > at && t.slice(at, from).includes('\n'))) return null;
  const form = t.slice(found.start, found.end);
  const next = t[skipBlanks(t, found.end)] ?? '';
  if (/^(?:and|or|at) /u.test(form) && (/\d/u.test(next) || NUMBER_NEXT.test(t.slice(found.end, found.end + 12))))
    return null;
  if (
    (form === '+' || form === 'plus') &&
    /[\p{L}\d]/u.test(form === '+' ? (t[found.end] ?? '') : next) &&
    !/\p{Script=Han}/u.test(next)
  )
    return null;
  if (form === '+' && from > at) return null;
  if ((form === '多' || form === '余') && '名家个次种年元项人位余多款'.includes(next || '\0')) return null;
  if (form === '起' && !/^[，。、；,.;）)]?$/u.test(t[found.end] ?? '')) return null;
  if (GOES_ON[form]?.includes(next || '\0')) return null;
  if (
    (form === 'max' ||
      form === 'minimum' ||
      form === 'maximum' ||
      form === 'tops' ||
      form === 'odd' ||
      form === 'ish') &&
    from === at &&
    form !== 'ish'
  )
    return null;
  return { start: found.start, end: found.end, qualifier: found.meaning };
}

/** Characters that make another word of it: 上下文, 左右手, 许多. */
const GOES_ON: Readonly<Record<string, string>> = { 许: '多可诺', 上下: '文级层铺水', 左右: '手翼两' };
const NUMBER_NEXT = /^ (?:an? |one|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+ty|half)/u;

/** Do the words before `at`, in its clause, tell of a change? Then "from A to B" is two values. */
export function changeBefore(text: Folded, at: number): boolean {
  const clause = /[^,，。;；:：.!?！？\n]*$/u.exec(text.lower.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  return (
    zh.CHANGES.some((word) => clause.includes(word)) ||
    clause.split(/[^\p{L}]+/u).some((word) => CHANGE_WORDS.has(word))
  );
}
const CHANGE_WORDS = new Set(en.CHANGES);
