import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { languageOf } from '../language.ts';
import { foldCase } from '../locales/fold.ts';
import type { Extractor } from './index.ts';
import { foundOf, type NameFound } from './name-forms.ts';
import { hanNames } from './name-han.ts';
import { type NameIndex, scanNames } from './name-index.ts';
import { latinNames } from './name-latin.ts';
import { nameTokens } from './name-tokens.ts';
import { versionNames } from './name-versions.ts';

export { compileNames, extendNames, type NameIndex, type TaughtName } from './name-index.ts';

/**
 * Names of a text: those of the index (`context.names`), then what only its form shows to be one. Without an index nothing but forms are read.
 * `value.id` is the dictionary's id or the folded form (name-id.ts); `value.by` says which. For a whole document take the index of
 * `namesOfDocument`, which knows what the document teaches.
 */
export const readNames: Extractor = (text, context, prepared) =>
  namesIn(text, prepared.lower, context.names, (context.language ?? languageOf(text)) === 'zh').map((found) =>
    mentionOf(text, found),
  );

/** The names themselves, before they become mentions. `inHan`: the text around Latin words is Chinese. */
export const findNames = (text: string, index: NameIndex | null, inHan: boolean): NameFound[] =>
  namesIn(text, foldCase(text), index, inHan);

function namesIn(text: string, lower: string, index: NameIndex | null, inHan: boolean): NameFound[] {
  const hits = index ? scanNames(text, lower, index) : [];
  const chosen = choose([
    ...latinNames(text, nameTokens(text), hits, inHan),
    ...hanNames(text, lower, hits),
    ...hits.map(foundOf),
    ...versionNames(text),
  ]);
  return outside(addressesIn(text), chosen).map((one) => inSeries(text, one));
}

/** A series is not the model it is named after: Orbit 3系列, the Orbit 3 family. */
const SERIES = /^ ?(?:系列|series\b|family\b|line-?up\b)/iu;

function inSeries(text: string, one: NameFound): NameFound {
  if (one.type !== 'product' || !/\d/u.test(one.id)) return one;
  const word = SERIES.exec(text.slice(one.end, one.end + 8))?.[0];
  return word ? { ...one, end: one.end + word.length, id: `${one.id}-series`, name: `${one.name} series` } : one;
}

/** Those that start outside the spans; both are sorted. */
function outside(spans: readonly Span[], found: NameFound[]): NameFound[] {
  if (!spans.length) return found;
  let i = 0;
  return found.filter(({ start }) => {
    while (i < spans.length && (spans[i] as Span).end <= start) i++;
    return i === spans.length || start < (spans[i] as Span).start;
  });
}

/** Web addresses: what stands in them names pages, not what the text speaks of. */
function addressesIn(text: string): Span[] {
  if (!text.includes('://') && !text.includes('www.')) return [];
  return [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"'，。；（）()\]]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/**
 * Drops overlaps: from the left, the longest of those that start first; of equal spans the one given first, so a form that widens a
 * dictionary name stands before it, and a form never hides a dictionary name of the same span.
 */
function choose(found: readonly NameFound[]): NameFound[] {
  const rank = { dictionary: 0, text: 1, form: 2 };
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || rank[a.by] - rank[b.by]);
  const chosen: NameFound[] = [];
  let end = -1;
  for (const one of sorted) {
    if (one.start < end) continue;
    chosen.push(one);
    end = one.end;
  }
  return chosen;
}

const mentionOf = (text: string, found: NameFound): Mention => ({
  kind: 'name',
  start: found.start,
  end: found.end,
  text: text.slice(found.start, found.end),
  value: { kind: 'name', id: found.id, name: found.name, type: found.type, by: found.by },
  inferred: [],
});
