import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { align, builder, type Derived, sliceDerived, sourceOffset, trimDerived } from './derived.ts';
import type { Draft } from './draft.ts';
import { attribute, readHead } from './html-head.ts';
import { blocksOf, closeLink, HARD_BREAK, type Inline, inline } from './inline.ts';
import { cellsOf } from './tables.ts';

const fragments = unified().use(rehypeParse, { fragment: true }).freeze();
const pages = unified().use(rehypeParse, { fragment: false }).freeze();

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose text nobody reads as text. */
const UNSEEN = new Set('script style noscript template svg iframe object head canvas math audio video map'.split(' '));
/** Elements that by their own word are no content. */
const ASIDE: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  form: 'form',
  button: 'button',
  select: 'form',
  dialog: 'dialog',
  pre: 'code',
};

interface State {
  readonly text: string;
  readonly base: number;
  readonly count: { group: number; table: number };
  readonly out: Draft[];
  pending: Inline;
  /** Fields of the blocks being written. */
  fields: Partial<Draft>;
}

/** HTML (a page, or a piece inside Markdown) → blocks. May throw a RangeError on hostile nesting. */
export function readHtml(text: string, start: number, end: number, count: State['count']): Draft[] {
  const slice = text.slice(start, end);
  const tree: Root = (/^\s*<(!doctype|html|head|body)\b/iu.test(slice) ? pages : fragments).parse(slice);
  const state: State = { text, base: start, count, out: [], pending: inline(), fields: {} };
  walk(tree.children, state);
  flush(state, end);
  return state.out;
}

function flush(state: State, end: number): void {
  const { pending } = state;
  state.pending = inline();
  if (pending.text.length() + pending.links.length + pending.pictures.length === 0) return;
  const group = state.fields.group ?? ++state.count.group;
  state.out.push(...blocksOf(pending, end, { ...state.fields, group }));
}

function walk(nodes: readonly (RootContent | ElementContent)[], state: State): void {
  for (const node of nodes) {
    if (node.type === 'text')
      addText(node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, state);
    else if (node.type === 'element') element(node, state);
  }
}

/** White space counts as one space, as a browser shows it. */
function addText(value: string, start: number, end: number, state: State): void {
  const aligned = align(value, state.text, state.base + start, state.base + end);
  const collapsed = collapse(aligned, state.pending.text.last());
  state.pending.text.add(collapsed);
}

function collapse(derived: Derived, before: string): Derived {
  if (!/[\t\n\f\r]| {2}/u.test(derived.text) && !(derived.text.startsWith(' ') && (before === '' || before === ' ')))
    return derived;
  const result = builder();
  const words = /[^ \t\n\f\r]+/gu;
  let last = 0;
  const space = (at: number): void => {
    const previous = result.last() || before;
    if (previous !== '' && previous !== ' ' && previous !== HARD_BREAK) result.append(' ', sourceOffset(derived, at));
  };
  for (const match of derived.text.matchAll(words)) {
    if (match.index > last) space(match.index - 1);
    result.add(sliceDerived(derived, match.index, match.index + match[0].length));
    last = match.index + match[0].length;
  }
  if (last < derived.text.length) space(last);
  return result.build(derived.end);
}

function element(node: Element, state: State): void {
  const name = node.tagName;
  const start = state.base + (node.position?.start.offset ?? 0);
  const end = state.base + (node.position?.end.offset ?? 0);
  if (name === 'head') state.out.push(...readHead(node, state));
  if (UNSEEN.has(name)) return;
  if (name === 'time') state.out.push(...attribute('datetime', node.properties.dateTime, node, state));
  if (name === 'br') state.pending.text.append(HARD_BREAK, start);
  else if (name === 'img') picture(node, start, end, state);
  else if (name === 'a') anchor(node, start, state);
  else if (name === 'table' && isDataTable(node)) table(node, start, end, state);
  else if (BLOCKS.has(name)) block(node, name, start, end, state);
  else walk(node.children, state);
}

function anchor(node: Element, start: number, state: State): void {
  const from = state.pending.text.length();
  const before = state.out.length;
  walk(node.children, state);
  if (state.out.length === before) closeLink(state.pending, from, '', start, String(node.properties.href ?? ''));
}

function picture(node: Element, start: number, end: number, state: State): void {
  const alt = String(node.properties.alt ?? '');
  const at = alt === '' ? -1 : state.text.indexOf(alt, start);
  const words = at < 0 || at >= end ? { text: '', map: [], end } : align(alt, state.text, at, at + alt.length);
  state.pending.pictures.push({ at: start, alt: words });
}

/** The fields an element gives to the blocks inside it. */
function fieldsOf(name: string, outer: Partial<Draft>, state: State): Partial<Draft> {
  const heading = /^h([1-6])$/u.exec(name);
  const reason = ASIDE[name];
  if (reason) return { ...outer, aside: outer.aside ?? reason };
  if (heading) return { ...outer, kind: 'heading', level: Number(heading[1]) };
  if (name === 'figcaption' || name === 'caption') return { ...outer, role: 'caption' };
  if (name === 'ul' || name === 'ol') return { ...outer, group: outer.group ?? ++state.count.group };
  if (name === 'li') return { ...outer, kind: 'item' };
  if (name === 'blockquote') return { ...outer, kind: 'quote' };
  return outer;
}

function block(node: Element, name: string, start: number, end: number, state: State): void {
  flush(state, start);
  const outer = state.fields;
  state.fields = fieldsOf(name, outer, state);
  walk(node.children, state);
  flush(state, end);
  state.fields = outer;
}

/** A table that lays out a page holds one column or whole paragraphs; one of data has rows of short cells. */
function isDataTable(node: Element): boolean {
  const rows = rowsOf(node);
  return (
    rows.length >= 2 && rows.every((row) => row.length >= 2) && !rows.flat().some((cell) => rowsOf(cell).length > 0)
  );
}

function rowsOf(node: Element): Element[][] {
  return elementsOf(node).flatMap((child) => {
    if (child.tagName === 'tr')
      return [elementsOf(child).filter(({ tagName }) => tagName === 'td' || tagName === 'th')];
    return /^(thead|tbody|tfoot)$/u.test(child.tagName) ? rowsOf(child) : [];
  });
}

const elementsOf = (node: Element): Element[] => node.children.filter((child) => child.type === 'element');

function table(node: Element, start: number, end: number, state: State): void {
  flush(state, start);
  const caption = elementsOf(node).find(({ tagName }) => tagName === 'caption');
  if (caption) block(caption, 'caption', start, end, state);
  const rows = rowsOf(node).map((row) => row.map((cell) => cellText(cell, state)));
  state.out.push(...cellsOf(rows, 'table', state.count.table++, ++state.count.group));
}

function cellText(cell: Element, state: State): Derived {
  const inner: State = { ...state, out: [], pending: inline(), fields: {} };
  walk(cell.children, inner);
  flush(inner, state.base + (cell.position?.end.offset ?? 0));
  const joined = builder();
  for (const part of inner.out) {
    if (joined.last() !== '' && part.text !== '') joined.append(' ', Math.max(0, part.start - 1));
    joined.add(part);
  }
  return trimDerived(joined.build(state.base + (cell.position?.end.offset ?? 0)));
}
