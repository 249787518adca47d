import { parseIso } from '../../../exact/civil.ts';
import type { Document } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import type { Value } from '../../../model/value.ts';
import { sourceSpan } from '../source-span.ts';
import { wordsOf } from './headers.ts';

/** What a document says of itself. */
export interface SelfStatement {
  readonly attribute: string;
  readonly value: Value;
  readonly span: Span;
  readonly region: 'metadata' | 'body';
}

/** Words for fields of metadata; a field under no word here keeps its own, after `document.`. */
const FIELDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    source: '来源|文章来源|出处|source|publisher|site|site name|publication',
    author: '作者|作者名|author|authors|creator|written by',
    type: '类型|文献类型|type|kind|document type',
    url: '原文链接|链接|网址|原文|url|link|original link|source link|source url|canonical|permalink',
    published: '发布日期|发布时间|发表时间|日期|时间|date|published|published at|pubdate|publish date|date published',
    saved: '保存时间|抓取时间|收录时间|saved|saved at|retrieved|accessed',
    title: '标题|title|headline',
  }).flatMap(([field, words]) => words.split('|').map((word) => [word, field])),
);

const URL_TEXT = /^https?:\/\/([^/\s?#:]+)/iu;
/** A person who signs or is introduced as the writer. */
const BYLINES: readonly RegExp[] = [
  /(?:作者|撰文|文|记者)\s*[|｜/:：]\s*(?<name>[\p{Script=Han}·]{2,8}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})/u,
  /(?:^|\s)(?:Written by|By)\s+(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})/u,
  /^\s*(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})\s*自\s?\d{4}\s?年.{0,12}(?:报道|撰稿|撰写)/u,
  /^\s*(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})\s(?:is an?|has (?:covered|been covering|reported|written)|covers|writes about)\b.{0,60}(?:report|editor|writer|correspondent|journalist|cover|tech|writ)/u,
];

export function selfStatements(document: Document): SelfStatement[] {
  const fields = document.metadata.flatMap((field) => fieldOf(field));
  const said = (one: SelfStatement): string =>
    `${one.attribute}=${'text' in one.value ? one.value.text : 'digits' in one.value ? one.value.digits : ''}`;
  // A field given twice with the same words is one statement.
  const distinct = fields.filter((one, i) => fields.findIndex((other) => said(other) === said(one)) === i);
  return [...distinct, ...bylines(document)];
}

function fieldOf({ key, value, span }: Document['metadata'][number]): SelfStatement[] {
  const text = value.trim().replace(/^["']|["']$/gu, '');
  if (text === '' || text.length > 500) return [];
  const url = URL_TEXT.exec(text);
  const words = wordsOf(key);
  const known = FIELDS[words];
  // A source or link that is an address is the document's own; an address under another key (a cover picture) is not.
  const field = url && known === 'source' ? 'url' : (known ?? words.replaceAll(' ', '_'));
  const period = parseIso(text);
  const own: SelfStatement = {
    attribute: `document.${field}`,
    value: period ? { kind: 'date', period, relative: null, qualifier: 'exact', digits: text } : { kind: 'text', text },
    span,
    region: 'metadata',
  };
  const host = (field === 'url' ? url?.[1] : undefined)?.toLowerCase().replace(/^(?:www|m|mobile)\./u, '');
  return host ? [own, { ...own, attribute: 'document.platform', value: { kind: 'text', text: host } }] : [own];
}

function bylines(document: Document): SelfStatement[] {
  const found: SelfStatement[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'cell' || block.role === 'metadata' || block.role === 'data' || block.role === 'title') continue;
    const head = block.text.slice(0, 200);
    for (const pattern of BYLINES) {
      const match = pattern.exec(head);
      const name = match?.groups?.name;
      if (!match || !name || found.some((f) => f.value.kind === 'text' && f.value.text === name)) continue;
      const at = match.index + match[0].indexOf(name);
      const span = sourceSpan(block, { start: at, end: at + name.length });
      found.push({ attribute: 'document.byline', value: { kind: 'text', text: name }, span, region: 'body' });
      break;
    }
  }
  return found.slice(0, 5);
}
