import type { Document } from '../../model/document.ts';
import { inert } from '../inert.ts';
import { shortened } from '../labels.ts';
import { isoPoint } from '../period.ts';
import type { Report } from '../report.ts';
import { languageTag } from '../side.ts';

/** A source as the overview lists it. */
export interface DocumentView {
  /** Its number on the page, from 1, by date. */
  readonly number: number;
  readonly path: string;
  readonly title: string | null;
  readonly source: string;
  /** Where it can be read: http and https alone. */
  readonly url: string | null;
  readonly date: string | null;
  readonly day: number | null;
  readonly isDateInferred: boolean;
  readonly language: string;
  /** Numbers of the documents that go back to the same publication, itself left out. */
  readonly sameOrigin: readonly number[];
  readonly claims: number;
  readonly findings: number;
  readonly notes: readonly string[];
}

/** The sources by date, those without one last. */
export function documentViews(report: Report): DocumentView[] {
  const dayOf = ({ published }: Document): number => published?.period.from ?? published?.period.to ?? Infinity;
  const ordered = [...report.documents].sort(
    (a, b) => dayOf(a) - dayOf(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
  const originOf = (document: Document): string => report.origins.get(document.id) ?? document.id;
  const claims = counted(report.claims.map(({ document }) => document));
  const findings = counted(report.findings.flatMap((finding) => [...documentsIn(finding.claims, report)]));
  return ordered.map((document, at) => ({
    number: at + 1,
    path: inert(document.path),
    title: document.title && inert(document.title).trim(),
    source: shortened(inert(document.publisher ?? document.path.replace(/^.*\//u, '')).trim()),
    url: safeUrl(document.url),
    date: document.published && isoPoint(document.published.period),
    day: Number.isFinite(dayOf(document)) ? dayOf(document) : null,
    isDateInferred: document.published?.certainty === 'inferred',
    language: languageTag(document.language),
    sameOrigin: ordered.flatMap((other, i) => (i !== at && originOf(other) === originOf(document) ? [i + 1] : [])),
    claims: claims.get(document.id) ?? 0,
    findings: findings.get(document.id) ?? 0,
    notes: document.notes.map(inert),
  }));
}

const documentsIn = (claims: readonly string[], report: Report): ReadonlySet<string> =>
  new Set(claims.flatMap((id) => report.claimOf(id)?.document ?? []));

/** How often each word is met. */
export function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** An address that only ever opens a page: no other scheme, no space, nothing invisible. */
const safeUrl = (url: string | null): string | null =>
  url && /^https?:\/\/[^\s\p{C}"'<>`\\]+$/iu.test(url) ? url : null;
