import { findDates, periodOf } from '../dates.ts';
import { sliceDerived } from '../derived.ts';
import { type Draft, draft } from '../draft.ts';
import { columns } from '../lines.ts';
import { BIOGRAPHY } from './cues.ts';

const NAME = String.raw`[\p{Lu}][\p{L}.'’-]{1,20}(?:\s[\p{Lu}][\p{L}.'’-]{0,20}){1,3}`;

/** Lines that name the writer or the paper, as papers and public accounts write them. The groups are keys of metadata. */
const LINES: readonly RegExp[] = [
  new RegExp(String.raw`^(?:written\s|words\s|reporting\s)?by\s(?<byline>${NAME})(?:,.{0,60})?$`, 'iu'),
  /^(?<byline>[\p{Script=Han}·]{2,12}|[\p{L}\s.]{3,30})\s发自\s\S{2,12}(?:\s?[|｜]\s?公众号\s\S{2,20})?$/u,
  /^(?<source>[\p{L}\p{N}]{2,20})\s?[|｜]\s?公众号\s\S{2,24}$/u,
  /^\S{0,6}(?:编辑|编译|记者|作者|撰文)\s(?<byline>[\p{Script=Han}·]{2,8}(?:\s[\p{Script=Han}·]{2,8}){0,3})$/u,
  /^文\s?[/|｜]\s?(?<byline>\S{2,12})$/u,
  /^(?<byline>[\p{Script=Han}·\s]{2,16})\s?[/|｜]\s?文$/u,
];

/** Where an agency's text starts: BEIJING, March 21 (Xinhua) --, (Al Jazeera) –, 新华社北京2月27日电. */
const DATELINE =
  /^(?:[\p{Lu}][\p{Lu} .,'’/-]{2,60}?,?\s)?(?<date>[A-Z][a-z]{2,8}\.?\s\d{1,2},?(?:\s\d{4})?\s)?\((?<source>[\p{Lu}][\p{L}.& ]{1,40})\)\s?[-–—]{1,3}\s/u;
const DATELINE_ZH =
  /^[【(（]?(?<source>(?:新华社|中新社|中新网|路透社|法新社|美联社|彭博社|央视新闻|人民网|财联社|\p{Script=Han}{2,6}社))\p{Script=Han}{0,8}?(?<date>\d{1,2}\s?月\s?\d{1,2}\s?日)(?:电|讯|消息)/u;

/** How many blocks a page's head has at most: summaries of a clip included. */
const HEAD = 30;

/** Entries that headers and datelines give; the header line becomes the entry, a dateline stays part of its paragraph. */
export function readBylines(drafts: readonly Draft[]): Draft[] {
  return withBiographies(
    drafts.flatMap((block, i) => {
      if (block.aside !== null || block.role !== 'body' || block.kind === 'cell' || block.kind === 'entry')
        return [block];
      if (i > HEAD) return dateLine(block) ?? [block];
      return lineEntries(block) ?? [...datelineEntries(block), block];
    }),
  );
}

function lineEntries(block: Draft): Draft[] | null {
  if (columns(block.text) > 90) return null;
  const match = LINES.map((pattern) => pattern.exec(block.text)).find((found) => found !== null);
  if (match) return groupEntries(block, match);
  return dateLine(block);
}

const dateLine = (block: Draft): Draft[] | null =>
  isDateLine(block.text) ? [entryAt(block, 'date', 0, block.text.length)] : null;

/** A line that is a date, with the zone, the place or the word "published" at most. */
function isDateLine(text: string): boolean {
  if (columns(text) > 60) return false;
  const [date, ...more] = findDates(text);
  if (!date || more.length > 0 || periodOf(date) === null) return false;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  return /^(?:[\s|·•,，()（）:：\-–—*]|published|posted|updated|on|发布(?:于|时间)?|更新(?:于|时间)?|发表于|太平洋|标准|夏令|时间|北京|美东|时间|[PECM][SD]?T|UTC|GMT|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:星期|周)[一二三四五六日天]|(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)){0,12}$/iu.test(
    rest,
  );
}

function groupEntries(block: Draft, match: RegExpExecArray): Draft[] {
  return Object.entries(match.groups ?? {}).flatMap(([key, value]) => {
    if (!value?.trim()) return [];
    const at = match[0].indexOf(value) + match.index;
    return [entryAt(block, key, at, at + value.trimEnd().length)];
  });
}

function datelineEntries(block: Draft): Draft[] {
  const match = DATELINE.exec(block.text) ?? DATELINE_ZH.exec(block.text);
  return match
    ? groupEntries(block, match).map((entry) => ({ ...entry, key: entry.key === 'date' ? 'dateline' : entry.key }))
    : [];
}

const entryAt = (block: Draft, key: string, start: number, end: number): Draft =>
  draft(sliceDerived(block, start, end), {
    role: 'metadata',
    kind: 'entry',
    key,
    group: block.group,
    headings: block.headings,
  });

const SUBJECT = new RegExp(
  String.raw`^(?<name>${NAME}|[\p{Script=Han}·]{2,10}?)(?=\s?(?:自|是|曾|现|于|，|,|\sis\b|\shas\b|\swas\b|\scovers\b|\swrites\b|\sreports\b|\sjoined\b))`,
  'u',
);

/** A paragraph in the second half that tells who the writer is: the name becomes an entry, the paragraph and the labels above it step aside. */
function withBiographies(drafts: readonly Draft[]): Draft[] {
  const at = drafts.findIndex((block, i) => i >= drafts.length / 3 && isBiography(block));
  const bio = drafts[at];
  const name = bio ? SUBJECT.exec(bio.text)?.groups?.name : undefined;
  if (!bio || name === undefined) return [...drafts];
  const marked = drafts.map((block, i) => {
    const label =
      i < at &&
      i >= at - 4 &&
      columns(block.text) <= 40 &&
      block.linked === 0 &&
      !/[。.!?]$/u.test(block.text) &&
      block.kind !== 'entry' &&
      block.aside === null;
    return i === at || label ? { ...block, aside: 'author biography' } : block;
  });
  return [...marked.slice(0, at), entryAt(bio, 'byline', 0, name.length), ...marked.slice(at)];
}

function isBiography(block: Draft): boolean {
  if (block.aside !== null || block.role !== 'body' || block.kind !== 'paragraph' || columns(block.text) > 900)
    return false;
  return (
    SUBJECT.test(block.text) &&
    BIOGRAPHY.filter((cue) => cue.test(block.text)).length >= 2 &&
    /(?:联系|@|follow|reach|contact|previously|formerly|曾|毕业|撰稿|covers|writes)/iu.test(block.text)
  );
}
