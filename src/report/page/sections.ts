import type { Claim } from '../../model/claim.ts';
import type { Finding, Verdict } from '../../model/finding.ts';
import { inert } from '../inert.ts';
import { shortened } from '../labels.ts';
import type { Lang, Report } from '../report.ts';
import { isBrief, valueWords } from '../value-words.ts';
import { aboutOf, VERDICTS } from '../view.ts';
import { word } from '../words.ts';
import type { DocumentView } from './documents.ts';
import { eventTitle } from './event-title.ts';
import { isShared, type Row, type RowOfClaims, rowsOf, rowView } from './matrix.ts';

/** What sources say of one event, or of one subject outside of any: attributes down, sources across by date. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Numbers of the documents of its columns. */
  readonly columns: readonly number[];
  readonly hiddenColumns: number;
  readonly rows: readonly Row[];
  readonly hiddenRows: number;
  /** Rows that one source alone tells. */
  readonly alone: readonly Row[];
  readonly hiddenAlone: number;
  readonly findings: readonly FindingLink[];
}

/** A finding as a section points to it. */
export interface FindingLink {
  readonly id: string;
  readonly verdict: Verdict;
  readonly title: string;
  readonly about: string;
}

/** What a page can hold and a reader oversee. */
const MOST = { sections: 60, columns: 16, rows: 40, alone: 30 };

/** Sections in which sources meet, those with findings first. */
export function sectionsOf(report: Report, documents: readonly DocumentView[], lang: Lang): Section[] {
  const findingsOf = new Map<string, Finding[]>();
  for (const finding of report.findings)
    for (const id of finding.claims) findingsOf.set(id, [...(findingsOf.get(id) ?? []), finding]);
  const numberOf = new Map(documents.map(({ path, number }) => [path, number]));
  const pathOf = new Map(report.documents.map((document) => [document.id, inert(document.path)]));
  const columnOf = (document: string): number => numberOf.get(pathOf.get(document) ?? '') ?? 0;
  const groups = alike(
    [...groupsOf(report.claims)].map(([key, claims]) => ({ key, claims, rows: rowsOf(claims, findingsOf) })),
  )
    .filter(({ rows }) => rows.some(isShared))
    .map((group) => ({ ...group, weight: weightOf(group.rows) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return groups
    .slice(0, MOST.sections)
    .map(({ claims, rows }, at) => sectionOf(`s-${at + 1}`, claims, rows, columnOf, report, lang));
}

/** Claims by event where two documents speak of it, the others by subject. */
function groupsOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const tellers = new Map<string, Set<string>>();
  for (const { event, document } of claims)
    if (event) tellers.set(event.id, (tellers.get(event.id) ?? new Set()).add(document));
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.attribute.startsWith('document.')) continue;
    const isShared = claim.event && (tellers.get(claim.event.id)?.size ?? 0) > 1;
    const key = isShared ? `e ${claim.event?.id}` : `s ${claim.subject.id}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

interface Group {
  readonly key: string;
  readonly claims: readonly Claim[];
  readonly rows: readonly RowOfClaims[];
}

/** Rows up to which a subject is one of several in a section. */
const SMALL = 5;

/** Small subjects of which the same documents speak (the versions of one program, the products of one price list) make one section. */
function alike(groups: readonly Group[]): Group[] {
  const byDocuments = new Map<string, Group>();
  const out: Group[] = [];
  for (const group of groups) {
    const shared = group.rows.filter(isShared);
    const documents = new Set(shared.flatMap((row) => [...row.documents]));
    if (!group.key.startsWith('s ') || documents.size < 2 || shared.length > SMALL) {
      out.push(group);
      continue;
    }
    const at = JSON.stringify([...documents].sort());
    const { key, claims, rows } = byDocuments.get(at) ?? { key: group.key, claims: [], rows: [] };
    byDocuments.set(at, { key, claims: [...claims, ...group.claims], rows: [...rows, ...group.rows] });
  }
  return [...out, ...byDocuments.values()];
}

const WEIGHTS: Readonly<Record<Verdict, number>> = {
  contradiction: 1000,
  tension: 100,
  superseded: 10,
  reconciled: 10,
};

function weightOf(rows: readonly RowOfClaims[]): number {
  const findings = new Set(rows.flatMap((row) => row.findings));
  const shared = rows.filter(({ documents }) => documents.size > 1).length;
  return [...findings].reduce((sum, { verdict }) => sum + WEIGHTS[verdict], 0) + shared;
}

function sectionOf(
  id: string,
  claims: readonly Claim[],
  rows: readonly RowOfClaims[],
  columnOf: (document: string) => number,
  report: Report,
  lang: Lang,
): Section {
  const [shared, alone] = [rows.filter(isShared).sort(byWeight), rows.filter((row) => !isShared(row))];
  const shownRows = shared.slice(0, MOST.rows);
  const spoken = counts(shownRows);
  const columns = [...spoken.keys()]
    .sort((a, b) => (spoken.get(b) ?? 0) - (spoken.get(a) ?? 0) || columnOf(a) - columnOf(b))
    .slice(0, MOST.columns)
    .sort((a, b) => columnOf(a) - columnOf(b));
  const names = new Map(report.claims.map(({ subject }) => [subject.id, subject.name]));
  const isOneEvent = new Set(claims.map(({ event }) => event?.id)).size === 1 && claims[0]?.event != null;
  const view = (of: readonly RowOfClaims[], columns: readonly string[] | null): Row[] => {
    const isOneSubject = new Set(of.map((row) => row.claims[0]?.subject.id)).size === 1;
    return of.map((row) =>
      rowView(row, { columns: columns ?? [...row.documents], isOneSubject, isOneEvent, names }, report, lang),
    );
  };
  const findings = VERDICTS.flatMap((verdict) =>
    [...new Set(shared.flatMap((row) => row.findings))].filter((one) => one.verdict === verdict),
  );
  return {
    id,
    title: titleOf(claims, isOneEvent, lang),
    columns: columns.map(columnOf),
    hiddenColumns: spoken.size - columns.length,
    rows: view(shownRows, columns),
    hiddenRows: shared.length - shownRows.length,
    alone: view(alone.slice(0, MOST.alone), null),
    hiddenAlone: Math.max(0, alone.length - MOST.alone),
    findings: findings.map((finding) => ({
      id: finding.id,
      verdict: finding.verdict,
      title: ruleTitle(finding, report, lang),
      about: toldOf(finding, report, lang),
    })),
  };
}

/** Documents by how much they say that others say too; what is in a finding counts most. */
function counts(rows: readonly RowOfClaims[]): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const { claims, documents, findings } of rows) {
    const inFinding = new Set(findings.flatMap((finding) => finding.claims));
    for (const document of documents) {
      const isNamed = claims.some((claim) => claim.document === document && inFinding.has(claim.id));
      spoken.set(document, (spoken.get(document) ?? 0) + (isNamed ? 100 : 1));
    }
  }
  return spoken;
}

const byWeight = (a: RowOfClaims, b: RowOfClaims): number =>
  weightOf([b]) - weightOf([a]) || b.documents.size - a.documents.size;

/** Values longer than this name a finding no better than what it is about. */
const BRIEF = 60;

/** What tells a finding from the next of its section: its values, or what it is about. */
function toldOf(finding: Finding, report: Report, lang: Lang): string {
  const claims = finding.claims.flatMap((id) => report.claimOf(id) ?? []);
  const values = [...new Set(claims.map((claim) => inert(valueWords(claim, lang))))].join(' / ');
  return claims.every(isBrief) && values.length <= BRIEF ? values : aboutOf(claims, report, lang);
}

const ruleTitle = (finding: Finding, report: Report, lang: Lang): string =>
  inert(report.knowledge.rules.find(({ id }) => id === finding.rule)?.title[lang] ?? finding.rule);

/** Subjects a title names. */
const NAMES = 4;

function titleOf(claims: readonly Claim[], isOneEvent: boolean, lang: Lang): string {
  const [first] = claims;
  if (!first) return '';
  if (isOneEvent) return eventTitle(claims.find(({ eventEvidence }) => eventEvidence?.type) ?? first, lang);
  const names = [...new Map(claims.map(({ subject }) => [subject.id, inert(shortened(subject.name))])).values()];
  const told = names.length > NAMES ? [...names.slice(0, NAMES), '…'] : names;
  return `${told.join(lang === 'zh' ? '、' : ', ')} · ${word('others', lang)}`;
}
