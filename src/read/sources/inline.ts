import { type Builder, builder, type Derived } from './derived.ts';
import { type Draft, draft } from './draft.ts';
import { columns, cutAt, isWide, unwrap } from './lines.ts';

/** A line break the author asked for (`<br>`, two spaces): a vertical tab while a paragraph is put together. */
export const HARD_BREAK = '\v';

/** What a paragraph holds besides its text: links by their place in the document, pictures and their words. */
export interface Inline {
  readonly text: Builder;
  readonly links: { readonly at: number; readonly length: number; readonly url: string }[];
  readonly pictures: { readonly at: number; readonly alt: Derived }[];
  /** Stretches in bold, for the lines that are headings but for their markup. */
  readonly strong: { readonly at: number; readonly length: number }[];
}

export const inline = (): Inline => ({ text: builder(), links: [], pictures: [], strong: [] });

/** Notes a link over what was added since `from`. A bare address ends where Chinese begins (…/x，投后3000亿 is an address and a claim). */
export function closeLink(into: Inline, from: number, words: string, at: number, url: string): void {
  const bare = /^(https?:|www\.)/iu.test(words);
  let length = into.text.length() - from;
  if (bare) {
    const chinese = [...words].findIndex((char) => isWide(char.charCodeAt(0)));
    if (chinese >= 0) length = Math.min(length, chinese);
  }
  into.links.push({ at, length, url });
}

/** Words that say only that there is a picture. */
const NO_WORDS =
  /^(image|img|photo|picture|screenshot|logo|图片?|圖片?|配图|插图|照片)?\s*\d{0,4}$|\.(png|jpe?g|gif|webp|svg)$/iu;

/** The blocks of one paragraph: one a line where the lines stand for themselves, its pictures' words after it. */
export function blocksOf(into: Inline, end: number, fields: Partial<Draft>, start?: number): Draft[] {
  const whole = into.text.build(end);
  const pieces = cutAt(whole, HARD_BREAK).flatMap(unwrap);
  const drafts = pieces.map((piece, i) => {
    const own = i === 0 && start !== undefined ? { ...fields, start } : fields;
    return asHeading(withLinks(draft(piece, own), into, pieces[i + 1]?.map[0]?.source ?? end), into);
  });
  const captions = into.pictures
    .filter(({ alt }) => !NO_WORDS.test(alt.text.trim()))
    .map(({ alt }) => draft(alt, { ...fields, kind: 'paragraph', role: 'caption', images: 1 }));
  if (drafts.length > 0 || into.links.length + into.pictures.length === 0) return [...drafts, ...captions];
  return [...captions, emptyDraft(into, end, fields)];
}

const HEADING_END = /[。！？.!?,，;；]$/u;

/** A short line all in bold stands as a heading over what follows. */
function asHeading(block: Draft, into: Inline): Draft {
  if (
    block.kind !== 'paragraph' ||
    block.role !== 'body' ||
    block.linked > 0 ||
    columns(block.text) > 60 ||
    HEADING_END.test(block.text)
  )
    return block;
  const from = block.map[0]?.source ?? 0;
  const bold = into.strong.find(({ at }) => at >= from - 3 && at <= from);
  return bold && bold.length >= block.text.length ? { ...block, kind: 'heading', level: 6 } : block;
}

function withLinks(block: Draft, into: Inline, until: number): Draft {
  const inside = into.links.filter(({ at }) => at >= block.start - 3 && at < until);
  const images = into.pictures.filter(({ at }) => at >= block.start && at < until).length;
  const linked = inside.reduce((sum, { length }) => sum + length, 0);
  return { ...block, linked, links: inside.map(({ url }) => url), images };
}

/** Links and pictures without a word: no block, but a stretch to account for. */
function emptyDraft(into: Inline, end: number, fields: Partial<Draft>): Draft {
  const start = Math.min(...into.links.map(({ at }) => at), ...into.pictures.map(({ at }) => at));
  const links = into.links.map(({ url }) => url);
  const aside = links.length > 0 ? 'links without words' : 'picture without words';
  return draft({ text: '', map: [], end }, { ...fields, start, links, images: into.pictures.length, aside });
}
