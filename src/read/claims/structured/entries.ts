import type { EntityRef } from '../../../model/claim.ts';
import type { Block } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { type Header, type HeaderIndex, readHeader, wordsOf } from './headers.ts';
import { type Naming, nameOf, refOf } from './subjects.ts';

/** A "key: value" line: `Total parameters: 671B`. */
export interface Entry {
  readonly header: Header;
  /** The value alone, without what a bracket or a further clause adds. */
  readonly value: string;
  /** Key and value, in the block's text. */
  readonly span: Span;
}

const KEYED = /^(?<key>[^:：\n]{2,40}?)\s*[:：]\s*(?<value>(?:about |around |~|约|近)?\s?[$€£¥]?\d[^\n]{0,100})$/u;
/** Headings that name a kind of text, and nothing that could have parameters or a price. */
const GENERIC =
  /^(?:overview|summary|introduction|background|about|key|facts?|figures?|highlights?|details?|information|specs?|specifications?|structure|parameters?|model summary|at a glance|摘要|概述|概览|简介|信息|要点|数据|参数|规格|正文|背景|总结|关键|基本|详情)/iu;

/** A block read as key and value: a list item only where its key is a header word and its value begins with a figure. */
export function entryOf(block: Block, index: HeaderIndex): Entry | null {
  if (block.kind === 'entry' && block.role !== 'metadata' && block.key && wordsOf(block.key) !== '') {
    const value = lead(block.text);
    return { header: readHeader(block.key, [], index), value, span: { start: 0, end: value.length } };
  }
  if (block.kind !== 'item' || block.role === 'metadata') return null;
  const match = KEYED.exec(block.text);
  const key = match?.groups?.key ?? '';
  const said = match?.groups?.value ?? '';
  const header = readHeader(key, [], index);
  if (!match || !header.known || !index.headers.has(header.words)) return null;
  const value = lead(said);
  return { header, value, span: { start: 0, end: block.text.length - said.length + value.length } };
}

const lead = (text: string): string => text.replace(/\s*(?:[（(，;；]|,\s).*$/su, '').trimEnd();

/** What an entry is about: what its heading names, as a part of what the document is about; else that itself. */
export function subjectOfEntry(block: Block, naming: Naming): { ref: EntityRef; inferred: boolean } | null {
  const { topic } = naming;
  const whole = topic ? { id: topic.id, name: topic.name } : null;
  const headings = block.headings
    .map((h) => h.replace(/^(?:\d+(?:\.\d+)*[.、)）\s]+|[一二三四五六七八九十]+、\s*)/u, '').trim())
    .filter((h) => h !== '' && h.length <= 60);
  for (const heading of headings.toReversed()) {
    if (GENERIC.test(heading)) continue;
    if (nameOf(heading, naming) || !whole) return { ref: refOf(heading, naming, shortened(heading)), inferred: false };
    if (topic && heading.includes(topic.name)) return { ref: whole, inferred: true };
    const part = refOf(heading, naming, shortened(heading));
    return {
      ref: {
        id: `${whole.id}/${part.id}`,
        name: `${whole.name} ${part.name}`,
        aliases: [part.name, ...(part.aliases ?? [])],
      },
      inferred: false,
    };
  }
  return whole ? { ref: whole, inferred: true } : null;
}

/** "Multi-Token Prediction (MTP) Modules" is also called "MTP Modules". */
function shortened(heading: string): string[] {
  const match = /^[^()（）]+[(（](?<short>\p{Lu}[\p{Lu}\d-]{1,8})[)）](?<rest>[^()（）]*)$/u.exec(heading);
  return match?.groups ? [`${match.groups.short}${match.groups.rest}`.trim()] : [];
}
