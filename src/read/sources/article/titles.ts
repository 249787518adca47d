import { sliceDerived } from '../derived.ts';
import type { Draft } from '../draft.ts';
import { columns } from '../lines.ts';

const SENTENCE_END = /[。！？.;；:：,，]$/u;
const CREDIT =
  /(?:新华社发|资料图(?:片)?|视觉中国|(?:\p{Script=Han}{2,4}\s?)?摄)[）)]?$|(?:\b(?:photo|image|picture|illustration)s?\s?(?:by|:|credit).{2,60}|\/\s?(?:getty(?: images)?|reuters|ap|afp|epa|xinhua))[.)]?$/iu;
/** What clipping tools put before a picture's words. */
const NUMBERED = /^(?:image|img|图|图片|photo)\s?\d{0,3}\s?[:：]\s?/iu;

/** The first heading of a page that has no title of its own becomes it: a first-level one, or the only one at the top. */
export function markTitle(drafts: readonly Draft[]): Draft[] {
  if (drafts.some(({ role }) => role === 'title')) return [...drafts];
  const first = drafts.findIndex((block) => block.aside === null && block.kind !== 'entry');
  const block = drafts[first];
  if (!block || !isTitle(block, drafts)) return [...drafts];
  return drafts.map((other, i) => (i === first ? { ...block, role: 'title', kind: 'heading', level: 1 } : other));
}

function isTitle(block: Draft, drafts: readonly Draft[]): boolean {
  if (block.role !== 'body') return false;
  if (block.kind === 'heading' && block.level === 1) return true;
  if (block.kind === 'heading')
    return (
      drafts.filter(({ kind, level }) => kind === 'heading' && level === block.level).length === 1 || block.level === 3
    );
  const content = drafts.filter(({ aside, kind }) => aside === null && kind !== 'entry');
  return (
    block.kind === 'paragraph' &&
    content.length > 2 &&
    columns(block.text) <= 160 &&
    !SENTENCE_END.test(block.text) &&
    !/[。]/u.test(block.text)
  );
}

/** Lines that describe a picture: they end in its credit. The words tools put before them are dropped. */
export function markCaptions(drafts: readonly Draft[]): Draft[] {
  return drafts.map((block) => {
    if (block.aside !== null || block.kind === 'cell' || block.kind === 'entry') return block;
    const number = block.role === 'caption' ? (NUMBERED.exec(block.text)?.[0].length ?? 0) : 0;
    if (number > 0) return { ...block, ...sliceDerived(block, number, block.text.length) };
    const credited =
      block.role === 'body' && block.kind === 'paragraph' && columns(block.text) <= 260 && CREDIT.test(block.text);
    return credited ? { ...block, role: 'caption' } : block;
  });
}
