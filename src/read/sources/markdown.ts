import type { Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { align, builder, type Derived, sliceDerived, trimDerived } from './derived.ts';
import { type Draft, draft } from './draft.ts';
import { readHtml } from './html.ts';
import { blocksOf, closeLink, HARD_BREAK, type Inline, inline } from './inline.ts';
import { columns } from './lines.ts';
import { cellsOf } from './tables.ts';

/** Where a piece of Markdown stands, and counters its blocks share with the rest of the document. */
export interface Context {
  readonly text: string;
  /** Offset of the parsed piece in the document. */
  readonly base: number;
  readonly count: { group: number; table: number };
}

/** Emphasis beside Chinese punctuation, and no code by mere indentation: pasted text is indented at will. */
function pastedChinese(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    cjkFriendlyExtension(),
    { disable: { null: ['codeIndented'] } },
  ];
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(pastedChinese).freeze();

/** Markdown → blocks. Throws a RangeError on nesting beyond the parser's stack; the caller reads such a piece as plain text. */
export function readMarkdown(text: string, start: number, end: number, count: Context['count']): Draft[] {
  const tree: Root = parser.parse(text.slice(start, end));
  const context = { text, base: start, count };
  return tree.children.flatMap((node) => blockOf(node, context, { kind: 'paragraph', group: 0 }));
}

interface Around {
  readonly kind: Draft['kind'];
  /** The list it belongs to, or 0. */
  readonly group: number;
  /** Text of the marker of a list item that is no marker (`2025. 3月…`). */
  readonly prefix?: Derived;
}

function blockOf(node: RootContent, context: Context, around: Around): Draft[] {
  const [start, end] = spanOf(node, context);
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children, start, end, context, around);
    case 'heading':
      return paragraph(node.children, start, end, context, { ...around, kind: 'heading' }).map((d) =>
        d.kind !== 'heading'
          ? d
          : isUnderlined(d, start, context)
            ? { ...d, kind: 'paragraph' }
            : { ...d, level: node.depth },
      );
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blockOf(child, context, { kind: 'quote', group: around.group }));
    case 'list': {
      const group = around.group || ++context.count.group;
      return node.children.flatMap((item, i) => {
        const prefix = (node.start ?? 0) + i >= FIRST_YEAR ? markerOf(item, context) : undefined;
        return item.children.flatMap((child, c) =>
          blockOf(child, context, { kind: 'item', group, ...(prefix && c === 0 ? { prefix } : {}) }),
        );
      });
    }
    case 'table':
      return table(node, context);
    case 'code':
      return [draft({ text: node.value, map: [], end }, { start, aside: 'code' })];
    case 'html':
      return readHtml(context.text, start, end, context.count);
    default:
      return [];
  }
}

/** A sentence above a line of dashes is a sentence above a rule, whatever the grammar says. */
const isUnderlined = (block: Draft, start: number, { text }: Context): boolean =>
  text[start] !== '#' && (/[。！？.!?…”"]$/u.test(block.text) || columns(block.text) > 100);

/** A list that starts beyond it is a year at the start of a line (`2025. 3月`). */
const FIRST_YEAR = 1000;

function markerOf(item: Nodes, context: Context): Derived | undefined {
  const [start, end] = spanOf(item, context);
  const child = 'children' in item ? item.children[0] : undefined;
  const stop = child ? spanOf(child, context)[0] : end;
  return { text: context.text.slice(start, stop), map: [{ derived: 0, source: start }], end: stop };
}

const spanOf = (node: Nodes, context: Context): [number, number] => [
  context.base + (node.position?.start.offset ?? 0),
  context.base + (node.position?.end.offset ?? 0),
];

function paragraph(
  children: readonly PhrasingContent[],
  start: number,
  end: number,
  context: Context,
  around: Around,
): Draft[] {
  const into = inline();
  if (around.prefix) into.text.add(around.prefix);
  phrasing(children, into, context);
  const group = around.group || ++context.count.group;
  return blocksOf(into, end, { kind: around.kind, group }, start);
}

function phrasing(nodes: readonly PhrasingContent[], into: Inline, context: Context): void {
  let anchor: { from: number; at: number; url: string } | null = null;
  for (const node of nodes) {
    const [start, end] = spanOf(node, context);
    if (node.type === 'html') {
      const tag = tagOf(node.value);
      if (tag.name === 'br') into.text.append(HARD_BREAK, start);
      else if (tag.name === 'img') into.pictures.push({ at: start, alt: { text: '', map: [], end } });
      else if (tag.name === 'a') anchor = { from: into.text.length(), at: start, url: tag.href };
      else if (tag.name === '/a' && anchor) {
        closeLink(into, anchor.from, '', anchor.at, anchor.url);
        anchor = null;
      }
    } else phrase(node, start, end, into, context);
  }
}

function phrase(node: PhrasingContent, start: number, end: number, into: Inline, context: Context): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      into.text.add(withoutReferences(align(node.value, context.text, start, end)));
      break;
    case 'strong': {
      const from = into.text.length();
      phrasing(node.children, into, context);
      into.strong.push({ at: start, length: into.text.length() - from });
      break;
    }
    case 'emphasis':
    case 'delete':
      phrasing(node.children, into, context);
      break;
    case 'link':
    case 'linkReference': {
      const from = into.text.length();
      phrasing(node.children, into, context);
      const words = node.children[0]?.type === 'text' ? node.children[0].value : '';
      closeLink(into, from, words, start, 'url' in node ? node.url : '');
      break;
    }
    case 'image':
    case 'imageReference':
      into.pictures.push({ at: start, alt: trimDerived(align(node.alt ?? '', context.text, start, end)) });
      break;
    case 'break':
      into.text.append(HARD_BREAK, start);
      break;
    default:
      break;
  }
}

/** A reference whose definition was cut off ([JSON][]) is its words. */
function withoutReferences(words: Derived): Derived {
  if (!words.text.includes('][')) return words;
  const result = builder();
  let last = 0;
  for (const { index, 0: written, 1: label = '' } of words.text.matchAll(/\[([^[\]]{1,200})\]\[[^[\]]{0,100}\]/gu)) {
    result.add(sliceDerived(words, last, index));
    result.add(sliceDerived(words, index + 1, index + 1 + label.length));
    last = index + written.length;
  }
  result.add(sliceDerived(words, last, words.text.length));
  return result.build(words.end);
}

const TAG = /^<(\/?[a-z][a-z0-9]*)/iu;
const HREF = /\shref\s?=\s?["']?([^"'\s>]*)/iu;

const tagOf = (html: string): { name: string; href: string } => ({
  name: TAG.exec(html)?.[1]?.toLowerCase() ?? '',
  href: HREF.exec(html)?.[1] ?? '',
});

function table(node: Table, context: Context): Draft[] {
  const rows = node.children.map((row) =>
    row.children.map((cell) => cellText(cell.children, spanOf(cell, context)[1], context)),
  );
  const group = ++context.count.group;
  return cellsOf(rows, 'table', context.count.table++, group);
}

function cellText(children: readonly PhrasingContent[], end: number, context: Context): Derived {
  const into = inline();
  phrasing(children, into, context);
  const joined = builder();
  joined.add(into.text.build(end));
  return trimDerived(joined.build(end));
}
