import type { Span } from '../../model/span.ts';
import type { Clause } from './index.ts';
import { MARK, markKind } from './marks.ts';

type Mark = Exclude<Clause['mark'], ''>;

const MARKS: Readonly<Record<string, Mark>> = {
  ',': ',',
  '，': ',',
  ';': ';',
  '；': ';',
  ':': ':',
  '：': ':',
  '—': '—',
  '–': '—',
  '-': '—',
  '。': ';',
  '！': ';',
  '？': ';',
};
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isBlank = (char: string | undefined): boolean =>
  char === undefined || char === ' ' || (isMaybeBlank(char.charCodeAt(0)) && /\s/u.test(char));
/** Blanks are few, and none is a letter or a character. */
const isMaybeBlank = (unit: number): boolean => unit <= 0x20 || (unit >= 0x7f && (unit < 0x4e00 || unit > 0x9fff));
const YEAR_AFTER = /,\s?(?:1[5-9]|20|21)\d\d(?!\d)/uy;

/** A bracket becomes a clause of its own from this weight on: a Chinese character weighs 2, others 1. "(39)" and "（GW）" explain the words before them. */
const ASIDE_WEIGHT = 14;

/** Clauses of one sentence, by start. Brackets never cut the clause around them. */
export function cutClauses(text: string, span: Span, brackets: ReadonlyMap<number, number>): Clause[] {
  const clauses: Clause[] = [];
  collect(text, span, brackets, false, clauses);
  return clauses.sort((a, b) => a.start - b.start || b.end - a.end);
}

function collect(
  text: string,
  span: Span,
  brackets: ReadonlyMap<number, number>,
  aside: boolean,
  clauses: Clause[],
): void {
  let start = span.start;
  const push = (end: number, mark: Clause['mark']): void => {
    const clause = trim(text, start, end);
    if (clause) clauses.push({ ...clause, mark, aside });
  };
  for (let i = span.start; i < span.end; i++) {
    const kind = markKind(text, i);
    if ((kind & (MARK.bracket | MARK.clause)) === 0) continue;
    const close = kind & MARK.bracket ? brackets.get(i) : undefined;
    if (close !== undefined && close < span.end) {
      if (weight(text, i + 1, close) >= ASIDE_WEIGHT)
        collect(text, { start: i + 1, end: close }, brackets, true, clauses);
      i = close;
      continue;
    }
    const mark = markAt(text, i, span.end);
    if (!mark) continue;
    push(i, mark);
    while (i + 1 < span.end && text[i + 1] === text[i]) i++;
    start = i + 1;
  }
  push(span.end, '');
}

/** The mark at `i` where it cuts: not in 1,220, 9:30, 2019–2020, C-level, https: or "March 3, 2021". */
function markAt(text: string, i: number, end: number): Mark | null {
  const char = text[i] as string;
  const mark = MARKS[char];
  if (!mark) return null;
  const [before, after] = [text[i - 1], text[i + 1]];
  if (isDigit(before) && isDigit(after)) return char === ';' || char === '；' ? mark : null;
  if (char === ',') return isDateComma(text, i) ? null : mark;
  if (char === ':') return /[\w/]/u.test(after ?? '') ? null : mark;
  if (char === '-' || char === '–') return isDash(before, after) ? mark : null;
  return mark === ';' && (i === end - 1 || /[”’"」』）)]/u.test(after ?? '')) ? null : mark;
}

/** " - " and " -- " are dashes, "well-known" is none. */
const isDash = (before: string | undefined, after: string | undefined): boolean =>
  isBlank(before) && (isBlank(after) || after === '-');

function isDateComma(text: string, i: number): boolean {
  if (!isDigit(text[i - 1])) return false;
  YEAR_AFTER.lastIndex = i;
  return YEAR_AFTER.test(text);
}

function weight(text: string, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end && sum < ASIDE_WEIGHT; i++) sum += text.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return sum;
}

function trim(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return end > start ? { start, end } : null;
}
