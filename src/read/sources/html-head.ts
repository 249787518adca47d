import type { Element, Text } from 'hast';
import { readJson } from './data/literal.ts';
import { cellsOfTree } from './data/tree.ts';
import { align, type Derived } from './derived.ts';
import { type Draft, draft } from './draft.ts';
import { fieldOf } from './fields.ts';

/** Where an element stands in the document. */
export interface Place {
  readonly text: string;
  readonly base: number;
}

/** What schema.org's JSON-LD calls what we ask for, by the end of the pointer. */
const LINKED_DATA: readonly (readonly [RegExp, string])[] = [
  [/\/headline$/u, 'headline'],
  [/\/datePublished$/u, 'datePublished'],
  [/\/dateModified$/u, 'dateModified'],
  [/\/author(?:\/\d+)?\/name$/u, 'author'],
  [/\/publisher\/name$/u, 'publisher'],
];

/** The metadata a page's head gives: title, meta, canonical address, JSON-LD. */
export function readHead(head: Element, place: Place): Draft[] {
  return head.children.flatMap((node) => (node.type === 'element' ? fromElement(node, place) : []));
}

function fromElement(node: Element, place: Place): Draft[] {
  const { name, property, content, rel, href, type } = node.properties;
  if (node.tagName === 'title') return textOf(node).flatMap((text) => entry('title', written(text.value, text, place)));
  if (node.tagName === 'link' && [rel].flat().includes('canonical')) return attribute('canonical', href, node, place);
  if (node.tagName === 'script' && type === 'application/ld+json')
    return textOf(node).flatMap((text) => linkedData(text, place));
  const key = String(property ?? name ?? '');
  return node.tagName === 'meta' && fieldOf(key) !== null ? attribute(key, content, node, place) : [];
}

/** An attribute's value as an entry: `<time datetime="…">`, `<meta content="…">`. */
export function attribute(key: string, value: unknown, node: Element, place: Place): Draft[] {
  return typeof value === 'string' ? entry(key, written(value, node, place)) : [];
}

const textOf = (node: Element): Text[] => node.children.filter((child) => child.type === 'text');

function written(value: string, node: Element | Text, { text, base }: Place): Derived | null {
  const start = base + (node.position?.start.offset ?? 0);
  const end = base + (node.position?.end.offset ?? 0);
  const words = value.trim();
  const at = text.indexOf(words, start);
  if (words === '') return null;
  if (at >= 0 && at + words.length <= end) return align(words, text, at, at + words.length);
  const content = text.slice(start, end).search(/content\s?=\s?["']/iu);
  return align(words, text, content < 0 ? start : start + content + 9, end);
}

const entry = (key: string, value: Derived | null): Draft[] =>
  value === null ? [] : [draft(value, { role: 'metadata', kind: 'entry', key })];

function linkedData(node: Text, { base, text }: Place): Draft[] {
  const start = base + (node.position?.start.offset ?? 0);
  const { trees } = readJson(text, start, base + (node.position?.end.offset ?? 0));
  return trees
    .flatMap((tree) => cellsOfTree(tree, { group: 0, table: 0 }))
    .flatMap((cell) => {
      const key = LINKED_DATA.find(([end]) => end.test(cell.cell?.pointer ?? ''))?.[1];
      return key === undefined ? [] : entry(key, cell);
    });
}
