import { sliceDerived, trimDerived } from '../derived.ts';
import { type Draft, draft } from '../draft.ts';
import type { Entry } from '../entries.ts';
import { fieldOf } from '../fields.ts';
import { columns } from '../lines.ts';

/** How far from either end of a document a line such as 来源：… still speaks of the document. */
const NEAR = 12;
const WIDEST = 240;
const KEY_LINE = /^[*\s>]{0,5}([\p{L}][\p{L}\p{N} _]{0,24}?)\s{0,2}[:：|｜]\s{0,3}(\S[\s\S]*)$/u;
/** Counters and other keys of page headers that say nothing of the document. */
const NOISE = /^(?:浏览量|阅读量?|阅读数|评论|点赞|views?|ip属地|字数|热度|收藏|分享)$/iu;
const KEYED = /(?:^|(?<=[\s\d|｜，,]))([\p{L}]{1,8})[:：]/gu;

/** Lines "key: value" about the document become entries, in a metadata list with any key, elsewhere with the keys that are known. */
export function readKeyLines(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((block, i) => {
    if (block.aside !== null || block.kind === 'cell' || block.kind === 'entry') return [block];
    if (block.role === 'metadata') return entryIn(block, true) ?? [block];
    if (block.role !== 'body' || columns(block.text) > WIDEST) return [block];
    const near = i < NEAR || i >= drafts.length - NEAR;
    return (i < NEAR && headerLine(block)) || entryIn(block, false, near) || [block];
  });
}

/** Fields that a line may give anywhere: pictures and quotations have sources too. */
const ANYWHERE: readonly string[] = ['credit', 'publisher', 'url'];

function entryIn(block: Draft, anyKey: boolean, near = true): Draft[] | null {
  const match = KEY_LINE.exec(block.text);
  const [key, value] = [match?.[1]?.trim(), match?.[2]];
  if (!match || !key || value === undefined) return null;
  const field = fieldOf(key);
  if ((field === 'tags' && !anyKey) || (!near && !ANYWHERE.includes(field ?? ''))) return null;
  if (!anyKey && (field === null || field === 'summary' || isSentence(value))) return null;
  return [entry(block, key, match[0].length - value.length, block.text.length)];
}

const isSentence = (value: string): boolean =>
  /[。！？]|[.!?]\s+\p{Lu}/u.test(value.trim().slice(0, -1)) || columns(value) > 120;

function entry(block: Draft, key: string, start: number, end: number): Draft {
  const value = trimDerived(sliceDerived(block, start, end));
  return draft(value, {
    role: 'metadata',
    kind: 'entry',
    key,
    group: block.group,
    headings: block.headings,
    links: block.links,
    linked: block.linked,
  });
}

/** Several keys on one line, as portals write them: 编辑:… 时间:…, 浏览量:7简介:…. */
function headerLine(block: Draft): Draft[] | null {
  const keys = [...block.text.matchAll(KEYED)].filter(([, key = '']) => fieldOf(key) !== null || NOISE.test(key));
  const before = keys[0]?.index ?? 0;
  if (keys.length < 2 && !(keys.length === 1 && before > 0 && /\d{4}[-./年]\d/u.test(block.text.slice(0, before))))
    return null;
  const segments = keys.map((match, i) => {
    const start = match.index + match[0].length;
    return { key: match[1] ?? '', start, end: keys[i + 1]?.index ?? block.text.length };
  });
  const head =
    before > 0 && /\d{4}[-./年]\d/u.test(block.text.slice(0, before)) ? [entry(block, 'date', 0, before)] : [];
  return [...head, ...segments.flatMap((segment) => segmentEntries(block, segment))];
}

function segmentEntries(block: Draft, { key, start, end }: { key: string; start: number; end: number }): Draft[] {
  const field = fieldOf(key);
  if (field === null) return [];
  const text = block.text.slice(start, end);
  if (field === 'summary') return [{ ...entry(block, key, start, end), role: 'summary', kind: 'paragraph', key: null }];
  const name = /^\s{0,3}(\S{2,12})\s+(\S{2,14})\s*$/u.exec(text);
  if ((field !== 'editor' && field !== 'author') || !name) return [entry(block, key, start, end)];
  const second = start + text.lastIndexOf(name[2] ?? '');
  return [entry(block, key, start, second), entry(block, 'source', second, end)];
}

/** The entries a list of blocks holds. */
export const entriesOf = (drafts: readonly Draft[]): Entry[] =>
  drafts
    .filter(({ kind, key }) => kind === 'entry' && key !== null)
    .map((block) => ({ key: block.key ?? '', value: block }));
