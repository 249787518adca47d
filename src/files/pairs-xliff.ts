import type { Segment } from '../model/translation.ts';
import type { PairReader } from './pairs.ts';

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<[?!][^>]*>/gu;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

interface Open {
  id: string;
  line: number;
  source: string;
  target: string;
}

/** XLIFF 1.2: the source and target of each trans-unit as text; inline elements leave their text, placeholders (x, ph …) nothing. */
export const readXliff: PairReader = (text, file) => {
  const segments: Segment[] = [];
  const lines = lineCounter(text);
  let languages: readonly [string | null, string | null] = [null, null];
  let unit: Open | null = null;
  // Alternative translations are no part of the unit's own.
  let [into, hidden, at]: ['source' | 'target' | null, number, number] = [null, 0, 0];
  const take = (piece: string): void => {
    if (unit && into && !hidden) unit[into] += piece;
  };
  for (const found of text.matchAll(TOKEN)) {
    take(decoded(text.slice(at, found.index)));
    at = found.index + found[0].length;
    const [, cdata, closing, name = '', attributes = '', empty] = found;
    if (cdata !== undefined) take(cdata);
    if (!name) continue;
    const opens = !closing && !empty;
    if (name === 'file' && opens)
      languages = [attribute(attributes, 'source-language'), attribute(attributes, 'target-language')];
    else if (name === 'trans-unit' && opens)
      unit = { id: attribute(attributes, 'id') ?? '', line: lines(found.index), source: '', target: '' };
    else if (name === 'trans-unit' && closing) {
      if (unit?.target.trim()) segments.push({ ...unit, sourceLanguage: languages[0], targetLanguage: languages[1] });
      unit = null;
    } else if (name === 'source' || name === 'target') into = opens ? name : closing ? null : into;
    else if (HIDDEN.has(name)) hidden = Math.max(0, hidden + (opens ? 1 : closing ? -1 : 0));
  }
  const issues = text.includes('<xliff')
    ? []
    : [{ where: file, what: 'has no <xliff> element', expected: 'XLIFF 1.2' }];
  return { segments, issues };
};

/** Elements whose content is code or another translation. */
const HIDDEN: ReadonlySet<string> = new Set(['alt-trans', 'note', 'bpt', 'ept', 'ph', 'it', 'context-group']);

const attribute = (attributes: string, name: string): string | null => {
  for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE))
    if (key === name) return decoded(double ?? single ?? '');
  return null;
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,5}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** Line of an offset; offsets must not fall. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}
