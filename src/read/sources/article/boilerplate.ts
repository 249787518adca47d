import type { Draft } from '../draft.ts';
import { columns } from '../lines.ts';
import { FURNITURE, PRIVACY, PROMOTION, PROMOTION_LABEL, RELATED_HEADING, SHARE_URL } from './cues.ts';

/** Marks the blocks that by their own words are no content. */
export const markFurniture = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((block) => (isOpen(block) ? apart(block, reasonOf(block)) : block));

/** Marks what is no content by where it stands and what it repeats; nothing is removed. */
export const setApart = (drafts: readonly Draft[]): Draft[] =>
  [related, teasers, linkRuns, repeats, tail].reduce<Draft[]>((blocks, step) => step(blocks), [...drafts]);

const apart = (block: Draft, reason: string | null): Draft => (reason === null ? block : { ...block, aside: reason });

/** Prose that may still turn out to be no content; cells, entries, titles and summaries are what they are. */
const isOpen = ({ aside, kind, role }: Draft): boolean =>
  aside === null && kind !== 'cell' && kind !== 'entry' && (role === 'body' || role === 'caption');

const linkShare = ({ text, linked }: Draft): number => (text.length === 0 ? 0 : linked / text.length);

function reasonOf(block: Draft): string | null {
  const width = columns(block.text);
  if (block.links.length > 0 && block.links.every((url) => SHARE_URL.test(url))) return 'share links';
  const cue = FURNITURE.find(({ pattern, widest }) => width <= widest && pattern.test(block.text));
  if (cue) return cue.reason;
  if (!/\p{L}/u.test(block.text) && !(/\d/u.test(block.text) && /[%$€£¥]/u.test(block.text))) return 'no words';
  if (/^(?:#[^#\s]{1,60}#\s?)+$/u.test(block.text)) return 'tags';
  if (/^(?:\[\[[^\]]{1,200}\]\]\s?)+$/u.test(block.text)) return 'related links';
  if (isAddressOnly(block.text)) return 'references';
  if (linkShare(block) >= 0.6 && block.links.length >= 3) return 'tags';
  if (width <= 400 && PRIVACY.test(block.text) && width <= 80) return 'privacy notice';
  return null;
}

const isAddressOnly = (text: string): boolean => /^(?:\[\d{1,3}\]\s?)?https?:\/\/\S+$/u.test(text);

/** Under a heading such as "most popular": links, as far as they go. */
function related(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  let under: { level: number } | null = null;
  for (const block of drafts) {
    const opens = isOpen(block) && columns(block.text) <= 60 && RELATED_HEADING.test(block.text.replace(/[：:]$/u, ''));
    if (opens) under = { level: block.kind === 'heading' ? block.level : 9 };
    else if (under && isOpen(block) && !isLinkish(block)) under = null;
    const isWithin: boolean = under !== null && isOpen(block);
    result.push(isWithin ? apart(block, 'related links') : block);
  }
  return keepHeadingsOfContent(result, drafts);
}

const isLinkish = (block: Draft): boolean =>
  linkShare(block) >= 0.6 || /^\[\d{1,3}\]/u.test(block.text) || block.text.length < 3;

/** "References" above sentences is a heading like any other; "more from …" without a list is furniture all the same. */
function keepHeadingsOfContent(marked: readonly Draft[], before: readonly Draft[]): Draft[] {
  return marked.map((block, i) => {
    const original = before[i];
    const next = marked[i + 1];
    const alone = block.aside === 'related links' && original?.aside === null && next?.aside === null && isOpen(next);
    return alone && original && /^(?:references|参考|延伸|further|see also)/iu.test(block.text) ? original : block;
  });
}

/** Two or more lines in a row that are nothing but links lead elsewhere. */
function linkRuns(drafts: readonly Draft[]): Draft[] {
  const isLink = (block: Draft | undefined): boolean => block !== undefined && isOpen(block) && linkShare(block) >= 0.9;
  return drafts.map((block, i) => {
    if (!isLink(block)) return block;
    const neighbour = isLink(drafts[i - 1]) || isLink(drafts[i + 1]);
    return neighbour ? apart(block, 'links') : block;
  });
}

/** Teasers are short; longer text is not searched for their words. */
const LONGEST_TEASER = 600;

function promotions(block: Draft): number {
  if (block.text.length > LONGEST_TEASER) return 0;
  return PROMOTION.filter((cue) => cue.test(block.text)).length;
}

/** How far apart two teaser lines may stand for what is between them to belong to the teaser. */
const REACH = 3;

function teasers(drafts: readonly Draft[]): Draft[] {
  const isTeaser = drafts.map((block) => {
    if (!isOpen(block)) return false;
    const cues = promotions(block);
    return (
      cues >= 2 || (cues === 1 && (columns(block.text) <= 60 || linkShare(block) >= 0.3 || block.kind === 'heading'))
    );
  });
  const marks = [...isTeaser];
  isTeaser.forEach((teaser, i) => {
    if (!teaser) return;
    if (PROMOTION_LABEL.test(drafts[i - 1]?.text ?? '') && columns(drafts[i - 1]?.text ?? '') <= 40)
      marks[i - 1] = true;
    for (let k = i + 1; k <= i + REACH; k++) {
      if (!isTeaser[k]) continue;
      for (let between = i + 1; between < k; between++) marks[between] ||= isFiller(drafts[between]);
    }
  });
  return drafts.map((block, i) => (marks[i] && isOpen(block) ? apart(block, 'advertising') : block));
}

/** A short line without a sentence, or one that sells as well. */
const isFiller = (block: Draft | undefined): boolean =>
  block !== undefined && isOpen(block) && (columns(block.text) <= 60 || promotions(block) > 0);

/** The same words once more: page titles, teasers shown twice. */
function repeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  const titles = drafts.filter(({ role }) => role === 'title').map(({ text }) => folded(text));
  return drafts.map((block) => {
    if (!isOpen(block) || block.role !== 'body') return block;
    const words = folded(block.text);
    if (titles.some((title) => title === words || isPageTitle(words, title))) return apart(block, 'title repeated');
    if (words.length < 12 || block.kind === 'heading' || !seen.has(words)) {
      seen.add(words);
      return block;
    }
    return apart(block, 'repeated');
  });
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"“”'‘’「」]/gu, '');

/** "Title | Site", as browsers show it. */
const isPageTitle = (words: string, title: string): boolean =>
  title.length >= 8 && words.startsWith(title) && /^[|\-–—_·][^.。]{1,40}$/u.test(words.slice(title.length));

const END_MARKS = new Set([
  'author biography',
  'related links',
  'tags',
  'copyright',
  'registration number',
  'disclaimer',
]);
const SENTENCE = /[。！？]|[.!?](?:\s|$)/u;
/** A tail holds at most this share of the text before it. */
const TAIL_SHARE = 0.2;

/** What follows the end of an article (its tags, its writer, its copyright) is the page's, unless it is long enough to be content. */
function tail(drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex((block, i) => END_MARKS.has(block.aside ?? '') && i > 0 && isTail(drafts, i));
  if (first < 0) return [...drafts];
  return drafts.map((block, i) => (i > first && isOpen(block) ? apart(block, 'after the end of the article') : block));
}

function isTail(drafts: readonly Draft[], at: number): boolean {
  const size = (blocks: readonly Draft[]): number =>
    blocks
      .filter((b) => isOpen(b) && SENTENCE.test(b.text) && !PRIVACY.test(b.text) && promotions(b) === 0)
      .reduce((sum, b) => sum + b.text.length, 0);
  if (drafts.slice(at).some(({ role, kind }) => role === 'summary' || kind === 'cell')) return false;
  return size(drafts.slice(at)) <= size(drafts.slice(0, at)) * TAIL_SHARE;
}
