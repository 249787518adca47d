import { type Folded, isDigit, isHan, lexicon } from '../locales/lexicon.ts';
import type { Part } from './part.ts';

/** Words before which... a number behind one of these names a thing, it counts nothing: chapter 3, 图 2, No. 5. */
const LABELS = lexicon(
  'chapter|section|figure|fig.|fig|table|page|pages|p.|pp.|no.|nos.|item|image|photo|slide|step|phase|type|version|ver.|room|route|flight|line|article|appendix|volume|vol.|vol|issue|episode|season|part|level|class|grade|track|gate|highway|code|id|isbn|doi|tel|phone|fax|box|apartment|apt|suite|channel|windows|ios|android|series|model|formula|title|rule|act|question|exhibit|node|python|java|chatgpt|gpt|claude|gemini|llama|iphone|boeing|airbus|covid|paragraph|example|lot|unit|building|tier|stage|group|team|bus|area|psalm|world war|super bowl|mach|bracket|sheet|#|§|№|第|步骤|图|表|附件|附录|编号|电话|邮编|尾号|版本|型号|序号|房间|代码|手机|热线|股票代码|证券代码|客服|传真|qq|微信|工号|学号|车牌|单号|文号|案号|群号|页码|条款'
    .split('|')
    .map((form) => [form, true] as const),
);

/** Is a bare number a year, an id, a version, a section, a score, a time or a list number? */
export function isLookAlike(text: Folded, whole: Part, marked: boolean): boolean {
  const t = text.lower;
  if (whole.numeral.script === 'han')
    return isLabelled(text, whole.start) || isListNumber(t, whole) || isCongress(t, whole);
  if (whole.numeral.script !== 'digits') return false;
  const digits = whole.numeral.written;
  if (!marked && isYear(digits) && whole.end - whole.start <= 5) return true;
  if (isYear(digits) && /^(?:over|under|above) /u.test(t.slice(whole.start, whole.numeral.start))) return true;
  if (isScore(t, whole) || (t[whole.end] === '后' && /^[\d]0$|^[\d]5$/u.test(digits))) return true;
  if (digits.length > 1 && digits.startsWith('0') && t[whole.start + digits.length] !== '.') return true;
  if (digits.length >= 11) return true;
  if (!marked && isListNumber(t, whole)) return true;
  // 歼-20, 卡-52: a designation.
  if (t[whole.numeral.start - 1] === '-' && isHan(t.charCodeAt(whole.numeral.start - 2))) return true;
  return isLabelled(text, whole.start) || isInCode(t, whole);
}

const isYear = (digits: string): boolean => digits.length === 4 && Number(digits) >= 1700 && Number(digits) <= 2100;

function isLabelled(text: Folded, start: number): boolean {
  let i = start;
  while (start - i < 2 && /[ :：]/u.test(text.lower[i - 1] ?? '')) i--;
  return i > 0 && LABELS.before(text, i) !== null;
}

/** 3：0 with a full-width colon, 3比0. */
const isScore = (t: string, whole: Part): boolean =>
  (/[：比]/u.test(t[whole.end] ?? '') && isDigit(t.charCodeAt(whole.end + 1))) ||
  (/[：比]/u.test(t[whole.start - 1] ?? '') && isDigit(t.charCodeAt(whole.start - 2)));

/** "2.1 Pricing" at the start of a line. */
const isSection = (t: string, whole: Part): boolean =>
  /^\d{1,2}\.\d{1,2}$/u.test(t.slice(whole.start, whole.end)) &&
  /^ \p{L}/u.test(t.slice(whole.end, whole.end + 2)) &&
  /(?:^|\n)[#* ]*$/u.test(t.slice(Math.max(0, whole.start - 6), whole.start)) &&
  (whole.start < 6 || t.slice(whole.start - 6, whole.start).includes('\n'));

/** 党的二十大, 十九大: a congress. */
const isCongress = (t: string, whole: Part): boolean =>
  t[whole.end] === '大' && !/^大[类方部批块项步]/u.test(t.slice(whole.end, whole.end + 2));

/** "1. " or "2、" at the start of a line, "[12]", "(3)" as a reference. */
function isListNumber(t: string, whole: Part): boolean {
  const before = t[whole.start - 1];
  const after = t[whole.end];
  if (before === '[' && after === ']') return true;
  if (
    /[)）]/u.test(after ?? '') &&
    whole.numeral.written.length <= 2 &&
    !/[(（][^)）]*$/u.test(t.slice(Math.max(0, whole.start - 24), whole.start))
  )
    return true;
  if (isSection(t, whole)) return true;
  const lineStart = before === undefined || before === '\n';
  if (
    lineStart &&
    after !== undefined &&
    /^(?:[.)、．] ?\D|\))/u.test(t.slice(whole.end, whole.end + 3)) &&
    !/^\.\d/u.test(t.slice(whole.end, whole.end + 2))
  )
    return true;
  return (
    (before === '(' || before === '（') &&
    (after === ')' || after === '）') &&
    whole.numeral.written.length <= 2 &&
    /^(?:\s*|.*\n\s*)$/u.test(t.slice(Math.max(0, whole.start - 6), whole.start - 1))
  );
}

const TOKEN = /[\p{Ll}\d._:/@#\\&=-]/u;
/** Characters of the Far East are the neighbours most numbers have. */
const isToken = (t: string, at: number): boolean => !isHan(t.charCodeAt(at)) && TOKEN.test(t[at] ?? '');
const MAX_TOKEN = 40;
/** Is the number a piece of a longer token: 192.168.1.2, a1b2, 3:15, 2025/03/04, x_12? */
function isInCode(t: string, whole: Part): boolean {
  let from = whole.start;
  while (from > 0 && whole.start - from < MAX_TOKEN && isToken(t, from - 1)) from--;
  let to = whole.end;
  while (to < t.length && to - whole.end < MAX_TOKEN && isToken(t, to)) to++;
  if (from === whole.start && to === whole.end) return false;
  const marked = whole.start < whole.numeral.start;
  const left = marked ? '' : t.slice(from, whole.start).replace(/^[.:_-]+|[:=]+$/gu, '');
  const right = t.slice(whole.end, to).replace(/[.:,-]+$/gu, '');
  if (left === '' && right === '') return false;
  if (/^[-–]\p{Ll}+$/u.test(right) && left === '') return false;
  if (/^[x><=~]+$/u.test(left) && right === '') return left.startsWith('x') && left.length === 1;
  return true;
}

/** 2025-03-31, 555-1234, 737-800, 3-2: two runs of digits that are no range. */
export function isPartOfCode(t: string, part: Part, next: Part): boolean {
  if (part.unit || next.unit || part.signed || next.signed) return false;
  const before = t[part.start - 1] ?? ' ';
  const after = t[next.end] ?? ' ';
  if (
    /[-/\p{L}\d]/u.test(before) ||
    (after === '-' && isDigit(t.charCodeAt(next.end + 1))) ||
    (after === '/' && isDigit(t.charCodeAt(next.end + 1)))
  )
    return true;
  const [a, b] = [part.numeral.written, next.numeral.written];
  if (a.startsWith('0') || b.startsWith('0')) return a.length > 1 || b.length > 1;
  return isYear(a) && (isYear(b) || b.length <= 2);
}
