import type { Cell, RegionRole } from '../../model/document.ts';
import type { Derived } from './derived.ts';

/** A block on its way: what a reader of a format yields, with what is needed to judge whether it is content. */
export interface Draft extends Derived {
  readonly role: RegionRole;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'entry';
  /** Where it starts in the document, markup included. */
  readonly start: number;
  /** Of a heading: 1–6. */
  readonly level: number;
  readonly key: string | null;
  readonly cell: Cell | null;
  readonly group: number;
  readonly headings: readonly string[];
  /** How many characters of the text are links, and where they lead. */
  readonly linked: number;
  readonly links: readonly string[];
  /** Pictures inside: one without words is no content. */
  readonly images: number;
  /** Written by the format itself as no content: code, a form, navigation. */
  readonly aside: string | null;
}

const PLAIN = {
  role: 'body',
  kind: 'paragraph',
  level: 0,
  key: null,
  cell: null,
  group: 0,
  headings: [],
  linked: 0,
  links: [],
  images: 0,
  aside: null,
} as const;

export const draft = (derived: Derived, with_: Partial<Draft> = {}): Draft => ({
  ...PLAIN,
  text: derived.text,
  map: derived.map,
  end: derived.end,
  start: derived.map[0]?.source ?? derived.end,
  ...with_,
});

/** Gives every block the headings it stands under. */
export function nestHeadings(drafts: readonly Draft[]): Draft[] {
  let stack: { level: number; text: string }[] = [];
  let headings: readonly string[] = [];
  return drafts.map((block) => {
    if (block.kind !== 'heading') return { ...block, headings };
    stack = stack.filter(({ level }) => level < block.level);
    const above = stack.map(({ text }) => text);
    stack.push({ level: block.level, text: block.text });
    headings = [...above, block.text];
    return { ...block, headings: above };
  });
}
