import { type Compared, comparing } from './compare.ts';
import { builtinKnowledge } from './knowledge/builtin.ts';
import type { SourceInput } from './model/document.ts';
import type { Knowledge } from './model/knowledge.ts';
import { run } from './pipeline.ts';
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

/** What the recognisers read in documents: numbers, money, dates, names, with spans. */
export function mentions(documents: readonly SourceInput[], options: LibraryOptions = {}): readonly object[] {
  const knowledge = options.knowledge ?? builtinKnowledge();
  return documents.flatMap((document) => documentMentions(document, knowledge));
}

/** Whether b can be true where a is: the object that `gainsay compare --pairs` prints for a pair. For many pairs, `comparing` prepares once. */
export const compare = (a: SourceInput, b: SourceInput, options: LibraryOptions = {}): Compared =>
  comparing(options.knowledge, options.lang)(textOf(a), textOf(b));

const textOf = ({ text, metadata }: SourceInput) => ({ text, date: metadata?.date ?? null });
