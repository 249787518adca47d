import type { Claim, Modality } from '../model/claim.ts';
import { marked } from './difference.ts';
import { inert } from './inert.ts';
import { shortened } from './labels.ts';
import type { Piece } from './layout.ts';
import { sourceName } from './message.ts';
import { isoPoint } from './period.ts';
import { inReadersScale } from './reader-scale.ts';
import type { Lang, Report } from './report.ts';
import { shownText } from './shown-text.ts';
import { digitsOf, valueWords } from './value-words.ts';
import { type Word, word } from './words.ts';

/** One claim, ready to be shown beside others: plain data, all text inert. */
export interface Side {
  readonly claim: string;
  readonly source: string;
  readonly date: string;
  /** Day number of what the document gives as its date, for pictures; null where it gives none. */
  readonly day: number | null;
  readonly path: string;
  /** `path:line:column`. */
  readonly place: string;
  readonly region: string;
  /** Language of the document, as its quotes are to be marked. */
  readonly language: string;
  readonly value: string;
  /** The value in the reader's scale, where it is stated in another. */
  readonly scaled: string | null;
  readonly quote: readonly Piece[];
  /** What stands before and after the quote in its paragraph. */
  readonly before: string;
  readonly after: string;
  /** Who says so, as far as the document names anybody but itself. */
  readonly says: string | null;
  readonly modality: Modality;
  /** How firm it is, in a word. */
  readonly firmness: string;
  readonly inferred: readonly string[];
}

/** `quote`: with what differs from other sides marked; by itself its value is. */
export function sideOf(claim: Claim, report: Report, lang: Lang, quote?: readonly Piece[]): Side {
  const { path, line, column } = report.placeOf(claim);
  const document = report.documentOf(claim);
  const shown = shownText(claim, document);
  const date = claim.assertedAt && isoPoint(claim.assertedAt);
  const inferred = document?.published?.certainty === 'inferred';
  return {
    claim: claim.id,
    source: shortened(inert(sourceName(claim, report)).trim()),
    date: date ? `${date}${inferred ? ` (${word('inferredDate', lang)})` : ''}` : word('undated', lang),
    day: claim.assertedAt?.from ?? claim.assertedAt?.to ?? null,
    path: inert(path),
    place: `${inert(path)}:${line}:${column}`,
    region: regionOf(claim, report, lang),
    language: languageTag(document?.language ?? 'und'),
    value: inert(valueWords(claim, lang)),
    scaled: inReadersScale(claim.value, lang),
    quote: quote ?? marked(shown.quote, inert(digitsOf(claim))),
    before: shown.before,
    after: shown.after,
    says: saysOf(claim, lang),
    modality: claim.modality,
    firmness: word(claim.modality, lang),
    inferred: claim.inferred.map(inert),
  };
}

/** `zh`, `en`, …; nothing a document could have made up. */
export const languageTag = (language: string): string => (/^[a-z]{2,3}$/u.test(language) ? language : 'und');

/** Names told of those who say so. */
const MOST = 3;

function saysOf({ attribution }: Claim, lang: Lang): string | null {
  if (!attribution.length) return null;
  const names = attribution.map(
    ({ name, kind }) => inert(name).trim() || (kind === 'anonymous' ? word('unnamed', lang) : ''),
  );
  return [...new Set(names.filter(Boolean))].slice(0, MOST).join(lang === 'zh' ? '、' : ', ') || null;
}

/** Of a cell, which row and column it stands in. */
function regionOf(claim: Claim, report: Report, lang: Lang): string {
  const region = word(claim.region as Word, lang);
  if (claim.region !== 'data' && claim.region !== 'table') return region;
  const { start } = claim.span;
  const block = report
    .documentOf(claim)
    ?.blocks.find(({ cell, map, end }) => cell && (map[0]?.source ?? end) <= start && start < end);
  const names = [block?.cell?.rowKey, block?.cell?.header].filter((name) => name);
  return names.length ? `${region}: ${names.map((name) => shortened(inert(name ?? ''))).join(' · ')}` : region;
}
