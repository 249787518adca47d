import { auditDocuments, auditSegments } from './audit.ts';
import { type Compared, comparing } from './compare.ts';
import { factsOf } from './decide/facts.ts';
import { builtinKnowledge } from './knowledge/builtin.ts';
import type { Decision } from './model/decision.ts';
import type { SourceInput } from './model/document.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { Segment } from './model/translation.ts';
import { run } from './pipeline.ts';
import { type AuditJson, auditJson } from './report/audit-json.ts';
import { type FactsJson, factsJson } from './report/facts-json.ts';
import { reportJson } from './report/json.ts';
import type { ClaimJson, ReportJson } from './report/json-types.ts';
import { documentMentions } from './report/mentions-of.ts';
import { reportOf } from './report/report.ts';
import { VERSION } from './version.ts';

export interface LibraryOptions {
  /** Rules, words and names; the built-in ones where none are given. */
  readonly knowledge?: Knowledge;
  /** Language of messages: `en` unless told otherwise. */
  readonly lang?: 'en' | 'zh';
  /** Run these rules alone, or leave these out. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** Cross-checks documents: the object that `gainsay check --format json` prints. Pure; the order of documents changes nothing. */
export function check(documents: readonly SourceInput[], options: LibraryOptions = {}): ReportJson {
  const knowledge = options.knowledge ?? builtinKnowledge();
  const checked = run(documents, { knowledge, only: options.only ?? [], skip: options.skip ?? [] });
  return reportJson(reportOf(checked, knowledge, VERSION), options.lang ?? 'en');
}

/** The dated claims of documents, with subjects and events resolved among them. */
export const claims = (documents: readonly SourceInput[], options: LibraryOptions = {}): readonly ClaimJson[] =>
  check(documents, options).claims;

/**
 * The reconciled data set of documents: per subject, attribute, scope and event the best-supported value, its support, how many independent
 * publications stand for and against it, and the dissent with its quotes. The object that `gainsay facts --format json` prints.
 */
export function facts(
  documents: readonly SourceInput[],
  options: LibraryOptions & { readonly decisions?: readonly Decision[] } = {},
): FactsJson {
  const { knowledge = builtinKnowledge(), only = [], skip = [], decisions = [] } = options;
  const checked = run(documents, { knowledge, only, skip, decisions });
  return factsJson(factsOf(checked, knowledge, decisions), reportOf(checked, knowledge, VERSION));
}

/** What the recognisers read in documents: numbers, money, dates, names, with spans. */
export function mentions(documents: readonly SourceInput[], options: LibraryOptions = {}): readonly object[] {
  const knowledge = options.knowledge ?? builtinKnowledge();
  return documents.flatMap((document) => documentMentions(document, knowledge));
}

/** Whether b can be true where a is: the object that `gainsay compare --pairs` prints for a pair. For many pairs, `comparing` prepares once. */
export const compare = (a: SourceInput, b: SourceInput, options: LibraryOptions = {}): Compared =>
  comparing(options.knowledge, options.lang)(textOf(a), textOf(b));

const textOf = ({ text, metadata }: SourceInput) => ({ text, date: metadata?.date ?? null });

/**
 * What translations did to numbers, units, dates, names, hedges and conditions: of segments, or of two documents as `{ original, translation }`.
 * The object that `gainsay audit --format json` prints.
 */
export function audit(
  work: readonly Segment[] | { readonly original: SourceInput; readonly translation: SourceInput },
  options: LibraryOptions = {},
): AuditJson {
  const knowledge = options.knowledge ?? builtinKnowledge();
  const audited =
    'original' in work ? [auditDocuments(work.original, work.translation, knowledge)] : auditSegments(work, knowledge);
  return auditJson(audited, knowledge, options.lang ?? 'en');
}
