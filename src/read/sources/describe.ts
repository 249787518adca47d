import type { Dated, Document } from '../../model/document.ts';
import { inferPublished } from './article/published.ts';
import { dateInUrl, findDates, periodOf, readDate } from './dates.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entries.ts';
import { type Field, fieldOf } from './fields.ts';

/** What is known of a document as a whole; `inferred` names what was filled in. */
export type Description = Pick<
  Document,
  'title' | 'publisher' | 'author' | 'url' | 'published' | 'translationOf' | 'inferred'
>;

const ABSOLUTE = /^https?:\/\/\S+$/iu;

/** Reads the fields of the document from its entries, and from its text where they say nothing. */
export function describe(
  entries: readonly Entry[],
  drafts: readonly Draft[],
  text: string,
  given: Readonly<Record<string, string>>,
): Description {
  const inferred: string[] = [];
  const filled = <T>(name: string, value: T | null): T | null => {
    if (value !== null) inferred.push(name);
    return value;
  };
  const all = [...Object.entries(given), ...entries.map(({ key, value }) => [key, value.text.trim()] as const)];
  const values = (field: Field): string[] => all.filter(([key]) => fieldOf(key) === field).map(([, value]) => value);
  const first = (field: Field): string | null =>
    values(field).find((value) => value !== '' && !ABSOLUTE.test(value)) ?? null;
  const stated = publishedAt(values('published'), all);
  const url = addressOf(values('url'), values('publisher'), entries) ?? filled('url', lastLink(drafts, stated));
  const title = drafts.find(({ role, aside }) => role === 'title' && aside === null)?.text ?? first('title');
  const published =
    publishedAt(values('published'), all) ??
    filled('published', keptAt(values('saved')) ?? inferPublished(drafts, text));
  return {
    title,
    publisher: first('publisher') ?? linkedPublisher(entries) ?? filled('publisher', url === null ? null : siteOf(url)),
    author: first('author') ?? bylineOf(all),
    url,
    published,
    translationOf: values('translation').length > 0 ? url : null,
    inferred,
  };
}

/** The first absolute address under a key that means one; a `source` may be one as well, or be linked to one. */
function addressOf(urls: readonly string[], sources: readonly string[], entries: readonly Entry[]): string | null {
  const linked = entries
    .filter(({ key }) => fieldOf(key) === 'publisher' || fieldOf(key) === 'url')
    .flatMap(({ value }) => linksOf(value));
  const found = [...urls, ...sources, ...linked].find((value) => ABSOLUTE.test(value));
  return found ?? null;
}

/** A link that stands alone at the end and bears the day of publication is the original's. */
function lastLink(drafts: readonly Draft[], published: Dated | null): string | null {
  const last = drafts.at(-1);
  const [link] = last?.links ?? [];
  if (!last || link === undefined || last.links.length > 1 || published === null || last.linked < last.text.length)
    return null;
  return dateInUrl(link)?.from === published.period.from ? link : null;
}

const linksOf = (value: Entry['value']): readonly string[] =>
  'links' in value && Array.isArray(value.links) ? value.links : [];

/** A publisher whose name is linked: 来源：[量子位](https://…). */
const linkedPublisher = (entries: readonly Entry[]): string | null =>
  entries
    .find(({ key, value }) => fieldOf(key) === 'publisher' && !ABSOLUTE.test(value.text.trim()))
    ?.value.text.trim() ?? null;

/** The host without `www.` stands for a publisher that is not named. */
export const siteOf = (url: string): string | null =>
  /^https?:\/\/(?:www\.)?([^/:?#]{1,253})/iu.exec(url)?.[1]?.toLowerCase() ?? null;

const bylineOf = (all: readonly (readonly [string, string])[]): string | null =>
  all.find(([key]) => key === 'byline')?.[1] ?? null;

function publishedAt(values: readonly string[], all: readonly (readonly [string, string])[]): Dated | null {
  const periods = values.flatMap((value) => readDate(value) ?? []);
  const [first] = periods;
  if (!first) return datelineOf(all);
  const exact = periods.find(({ from, fromSecond }) => from === first.from && fromSecond !== null);
  return { period: exact ?? first, certainty: 'stated' };
}

/** A dateline names day and month; its year is that of the first such day after the latest date written in full in the metadata. */
function datelineOf(all: readonly (readonly [string, string])[]): Dated | null {
  const line = all.find(([key]) => key === 'dateline')?.[1];
  const found = line === undefined ? undefined : findDates(line)[0];
  const period = found ? periodOf(found) : null;
  return period ? { period, certainty: 'stated' } : null;
}

/** When a copy was kept says that the text is no younger, mostly not much older. The most exact one counts. */
function keptAt(values: readonly string[]): Dated | null {
  const periods = values.flatMap((value) => readDate(value) ?? []);
  const exact = periods.find(({ fromSecond }) => fromSecond !== null) ?? periods[0];
  return exact ? { period: exact, certainty: 'inferred' } : null;
}
