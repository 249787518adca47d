import type { NameType } from '../../model/value.ts';
import {
  BOUNDARY_WORDS,
  BREAKERS,
  CORPORATE,
  ENDINGS,
  GENERIC,
  LOOSE_END,
  LOOSE_START,
  NOT_AFTER,
  OPENINGS,
  QUOTED_CUES,
  QUOTED_HEADS,
  SURNAMES,
  TITLES,
  TRANSLITERATION,
} from '../locales/zh/names.ts';
import { hitsWithin, type NameFound, widened } from './name-forms.ts';
import { formId } from './name-id.ts';
import type { NameHit } from './name-index.ts';

/** Longest part before an ending, in characters: beyond it something was run together. */
const LONGEST_STEM = 12;
const HAN = /[\u3400-\u9fff]/u;
const isHan = (char: string | undefined): boolean => char !== undefined && HAN.test(char);
const ENDING = new RegExp(
  Object.keys(ENDINGS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);
const GENERIC_SET = new Set(GENERIC);
const LONGEST_GENERIC = Math.max(...GENERIC.map((word) => word.length));

/** Chinese names by their form. `folded` is the folded text; offsets are the text's. */
export function hanNames(text: string, folded: string, hits: readonly NameHit[]): NameFound[] {
  return [
    ...byEnding(text, folded, hits),
    ...withDot(text, folded),
    ...afterTitle(text, folded),
    ...quoted(text, folded, hits),
  ];
}

const formFound = (text: string, folded: string, start: number, end: number, type: NameType): NameFound => ({
  start,
  end,
  id: formId(folded.slice(start, end)),
  name: text.slice(start, end),
  type,
  by: 'form',
});

function byEnding(text: string, folded: string, hits: readonly NameHit[]): NameFound[] {
  const found: NameFound[] = [];
  for (const match of folded.matchAll(ENDING)) {
    const [ending] = match;
    const at = match.index;
    const end = at + ending.length;
    if (hitsWithin(hits, at - LONGEST_STEM, end).some((hit) => hit.end === end)) continue;
    // 挪威风电公司Alpha: what kind of firm the name behind is.
    if (
      /^(?:公司|企业|集团)$/u.test(ending) &&
      /^[“「"]?\p{Script=Latin}/u.test(text.slice(end, end + 2)) &&
      !hitEndingAt(hits, at)
    )
      continue;
    const known = hitEndingAt(hits, at);
    if (known && CORPORATE.test(ending) && known.entry.type !== 'place' && known.entry.type !== 'person') {
      found.push(widened(known, known.start, end));
      continue;
    }
    if (NOT_AFTER.test(folded.slice(end, end + 2)) && ending.length < 3) continue;
    const start =
      known && !CORPORATE.test(ending) ? stemFromKnown(folded, known, ending) : stemStart(folded, at, ending, hits);
    if (start !== null) found.push(formFound(text, folded, start, end, ENDINGS[ending] as NameType));
  }
  return found;
}

function hitEndingAt(hits: readonly NameHit[], at: number): NameHit | null {
  return hitsWithin(hits, at - LONGEST_STEM, at).find((hit) => hit.end === at) ?? null;
}

/** 美国国防部, 微软研究院: a known name right before makes a name of its own; a place before 市 or 县 does not (北京市 is known). */
function stemFromKnown(folded: string, known: NameHit, ending: string): number | null {
  if (known.entry.type === 'person') return null;
  if (ENDINGS[ending] === 'place') return null;
  return folded[known.start - 1] === '·' ? null : known.start;
}

/** Walks left from an ending to where its name begins; null where that is unsure or nothing but generic words stand there. */
function stemStart(folded: string, at: number, ending: string, hits: readonly NameHit[]): number | null {
  let start = at;
  let firm = false;
  while (
    start > 0 &&
    at - start <= LONGEST_STEM &&
    isHan(folded[start - 1]) &&
    !BREAKERS.has(folded[start - 1] as string)
  ) {
    start--;
    firm = start > 0 && BOUNDARY_WORDS.has(folded.slice(start - 1, start + 1));
    if (!firm) continue;
    start++;
    break;
  }
  if (at - start > LONGEST_STEM) return null;
  const known = hitsWithin(hits, start, at).find((hit) => hit.entry.type === 'place' || hit.start === start);
  if (known) return withoutGeneric(folded.slice(known.end, at)).length > 0 ? known.start : null;
  if (!firm && start > 0 && !OPENINGS.test(folded[start - 1] as string)) return null;
  const stem = folded.slice(start, at);
  const own = withoutGeneric(stem);
  // 设计官初创公司: a firm's kind right before its ending leaves a description; a bank or a school keeps it (商业银行, 师范大学).
  if (own.length < stem.length && (CORPORATE.test(ending) || ENDINGS[ending] === 'place')) return null;
  return own.length >= 2 && stem.length <= 8 ? start : null;
}

/** The stem without generic words at its end: 人工智能初创 leaves nothing. */
function withoutGeneric(stem: string): string {
  let end = stem.length;
  scan: while (end > 0) {
    for (let length = Math.min(LONGEST_GENERIC, end); length > 0; length--)
      if (GENERIC_SET.has(stem.slice(end - length, end))) {
        end -= length;
        continue scan;
      }
    break;
  }
  return stem.slice(0, end);
}

const DOT = /[·•・‧]/gu;

/** 山姆·奥特曼: characters of transliteration on both sides of a dot. */
function withDot(text: string, folded: string): NameFound[] {
  const found: NameFound[] = [];
  let last = -1;
  for (const match of folded.matchAll(DOT)) {
    const dot = match.index;
    if (dot < last) continue;
    let start = dot;
    while (start > 0 && dot - start < 6 && TRANSLITERATION.has(folded[start - 1] as string)) start--;
    while (start < dot - 1 && LOOSE_START.has(folded[start] as string)) start++;
    let end = rightPart(folded, dot + 1);
    // Three-part names: 约翰·罗纳德·鲁埃尔.
    if (end > dot + 1 && /[·•・‧]/u.test(folded[end] ?? '')) end = Math.max(end, rightPart(folded, end + 1));
    if (start === dot || end <= dot + 1) continue;
    found.push(formFound(text, folded, start, end, 'person'));
    last = end;
  }
  return found;
}

/** The family name after a dot; its first character may be any (亚历山大·王). */
function rightPart(folded: string, from: number): number {
  if (!isHan(folded[from])) return from;
  let end = from + 1;
  while (end - from < 7 && TRANSLITERATION.has(folded[end] ?? '')) end++;
  while (
    end > from + 2 &&
    (LOOSE_END.has(folded[end - 1] as string) || BOUNDARY_WORDS.has(folded.slice(end - 1, end + 1)))
  )
    end--;
  return end;
}

const TITLE = new RegExp(
  `(?:${[...TITLES]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .toLowerCase()})(?:兼)?`,
  'gu',
);
const NAME_ENDS =
  /[，。、；：！？,.;:!?（(）)“”"《\s]|表示|说|称|在|的|与|和|也|还|将|曾|于|向|对|就|等|已|是|指出|透露|认为|宣布|强调|告诉|则|及|接受|发表|[a-z]/uy;

/** 董事长李四表示: a family name and one or two characters between a title and what no name goes on with. */
function afterTitle(text: string, folded: string): NameFound[] {
  const found: NameFound[] = [];
  for (const match of folded.matchAll(TITLE)) {
    const start = match.index + match[0].length;
    if (!SURNAMES.has(folded[start] ?? '')) continue;
    for (const length of [3, 2]) {
      if (!isName(folded.slice(start, start + length), length)) continue;
      NAME_ENDS.lastIndex = start + length;
      if (start + length < folded.length && !NAME_ENDS.test(folded)) continue;
      found.push(formFound(text, folded, start, start + length, 'person'));
      break;
    }
  }
  return found;
}

const isName = (name: string, length: number): boolean =>
  name.length === length &&
  [...name].every((char) => isHan(char) && !BREAKERS.has(char)) &&
  !BOUNDARY_WORDS.has(name.slice(-2));

const QUOTE = /[“「『"]([^“”「」『』"\n]{2,24})[”」』"]|《([^《》\n]{1,40})》/gu;

/** “星际之门”项目, 名为“雷尼尔计划”: a quote is a name where the words around say so; 《…》 always is. */
function quoted(text: string, folded: string, hits: readonly NameHit[]): NameFound[] {
  const found: NameFound[] = [];
  for (const match of folded.matchAll(QUOTE)) {
    const inner = match[1] ?? match[2] ?? '';
    const start = match.index + 1;
    const end = start + inner.length;
    if (/[，。；！？,;!?]/u.test(inner)) continue;
    if (match[2] !== undefined) found.push(formFound(text, folded, start, end, 'work'));
    else if (
      isLatin(text.slice(start, end)) ||
      (!hitsWithin(hits, start, end).length && isNamed(folded, inner, match.index, end + 1))
    )
      found.push(formFound(text, folded, start, end, 'other'));
  }
  return found;
}

/** “Cristal intelligence”: two words, or up to four that all begin with a capital; no sentence. */
const isLatin = (inner: string): boolean =>
  !/^\p{Lu}{2,3}$/u.test(inner) &&
  (/^\p{Lu}[\p{Script=Latin}\d.'’-]*(?: [\p{Script=Latin}\d'’-]+)?$/u.test(inner) ||
    /^\p{Lu}[\p{Script=Latin}\d.'’-]*(?: [\p{Lu}\d][\p{Script=Latin}\d.'’-]*){2,3}$/u.test(inner)) &&
  !inner.endsWith('.');

function isNamed(folded: string, inner: string, open: number, after: number): boolean {
  if (/^\d/u.test(inner) || inner.length > 12) return false;
  return (
    QUOTED_HEADS.test(folded.slice(after, after + 6)) ||
    QUOTED_CUES.test(folded.slice(Math.max(0, open - 6), open)) ||
    /^[（(] ?[a-z]/u.test(folded.slice(after, after + 3))
  );
}
