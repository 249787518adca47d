import { applyDecisions, holds, toldOf } from '../decide/decisions.ts';
import type { Decision } from '../model/decision.ts';
import type { SourceInput } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { type Checked, type CheckOptions, run } from '../pipeline.ts';
import { inert } from '../report/inert.ts';
import { type Lang, type Report, reportOf } from '../report/report.ts';
import { languageTag } from '../report/side.ts';
import { type FindingView, VERDICTS, viewOf } from '../report/view.ts';
import type { ReviewItem, ReviewState, SourceText } from './protocol.ts';
import { markOf, type Snapshot, type Store } from './store.ts';

export interface Reviewed {
  readonly inputs: readonly SourceInput[];
  readonly judging: CheckOptions & Required<Pick<CheckOptions, 'knowledge' | 'today'>>;
  readonly store: Store;
  readonly lang: Lang;
  readonly version: string;
  /** Path of the file of decisions, as it is told. */
  readonly file: string;
  /** Who decides, as far as the machine knows. */
  readonly by: string;
}

export interface Session {
  /** The queue with the decisions of the file as it stands now. */
  readonly state: () => ReviewState;
  readonly findingOf: (id: string) => Finding | undefined;
  readonly sourceOf: (claim: string) => SourceText | null;
  /** What was read, before anybody ruled on it. */
  readonly report: Report;
}

/** Characters of a document shown on either side of a quote. */
const AROUND = 100_000;

/** What a review works on: documents read once, findings judged anew where a ruled misreading takes claims away. */
export function openSession(given: Reviewed): Session {
  const judged = judging(given);
  const views = new Map<string, FindingView>();
  const documents = new Set(given.inputs.map(({ id }) => id)).size;
  let last: ReviewState | null = null;
  let items = new Map<string, Finding>();

  const itemOf = (finding: Finding, report: Report, decision: Decision | undefined): ReviewItem => {
    const key = `${finding.id} ${finding.content}`;
    const view = views.get(key) ?? viewOf({ ...finding, state: 'open', decision: null }, report, given.lang);
    views.set(key, view);
    return {
      view: { ...view, state: finding.state, decision: finding.decision && inert(finding.decision) },
      decision: decision ?? null,
      mark: markOf(decision),
      event: eventOf(finding, report),
      sources: [...new Set(view.sides.map(({ source }) => source))],
    };
  };

  const stateOf = (snapshot: Snapshot): ReviewState => {
    const found = judged(snapshot.decisions);
    items = new Map(found.map(({ finding }) => [finding.id, finding]));
    const byId = new Map(snapshot.decisions.map((one) => [one.id, one]));
    const order = (verdict: FindingView['verdict']): number => VERDICTS.indexOf(verdict);
    return {
      lang: given.lang,
      version: given.version,
      revision: snapshot.revision,
      file: given.file,
      problems: snapshot.problems,
      by: given.by,
      documents,
      items: found
        .map(({ finding, report }) => itemOf(finding, report, byId.get(finding.id)))
        .sort((a, b) => order(a.view.verdict) - order(b.view.verdict)),
    };
  };

  const state = (): ReviewState => {
    const snapshot = given.store.read();
    if (last?.revision === snapshot.revision) return last;
    // A file that cannot be read silences nothing it did not silence before: the last good one holds, and the fault is told.
    if (snapshot.problems.length && last) return { ...last, problems: snapshot.problems };
    last = stateOf(snapshot);
    return last;
  };
  return {
    state,
    findingOf: (id) => {
      state();
      return items.get(id);
    },
    sourceOf: (claim) => sourceOf(claim, judged.whole),
    report: judged.whole,
  };
}

interface Found {
  readonly finding: Finding;
  readonly report: Report;
}

/** Findings with the decisions on them: those of all claims, and those that show only once misread claims are gone. */
function judging({ inputs, judging: options, version }: Reviewed) {
  const { knowledge, today } = options;
  const checkedWith = (decisions: readonly Decision[]): Checked => run(inputs, { ...options, decisions });
  const whole = checkedWith([]);
  const report = reportOf(whole, knowledge, version);
  let misread = '';
  let without: Checked | null = null;
  const found = (decisions: readonly Decision[]): readonly Found[] => {
    const misreadings = decisions.filter((one) => one.verdict === 'misread' && holds(one, today));
    const key = JSON.stringify(misreadings.map(({ wrong }) => wrong));
    if (key !== misread) {
      without = misreadings.length ? checkedWith(misreadings) : null;
      misread = key;
    }
    const { findings } = applyDecisions(whole.findings, decisions, today, whole.readings);
    if (!without) return findings.map((finding) => ({ finding, report }));
    const left = new Set(without.findings.map(({ id }) => id));
    const known = new Set(findings.map(({ id }) => id));
    const gone = (finding: Finding): Finding =>
      left.has(finding.id) || finding.state === 'decided' ? finding : restingOnMisread(finding, misreadings);
    const more = applyDecisions(
      without.findings.filter(({ id }) => !known.has(id)),
      decisions,
      today,
      without.readings,
    ).findings;
    const other = more.length ? reportOf(without, knowledge, version) : report;
    return [
      ...findings.map((finding) => ({ finding: gone(finding), report })),
      ...more.map((finding) => ({ finding, report: other })),
    ];
  };
  return Object.assign(found, { whole: report });
}

/** A finding that a ruling on another finding took the ground from. */
function restingOnMisread(finding: Finding, misreadings: readonly Decision[]): Finding {
  const cause = misreadings.find(({ wrong }) => wrong.some((id) => finding.claims.includes(id))) ?? misreadings[0];
  return { ...finding, state: 'decided', decision: cause ? toldOf(cause) : null };
}

const eventOf = (finding: Finding, report: Report): string | null => {
  for (const id of finding.claims) {
    const label = report.claimOf(id)?.event?.label;
    if (label) return inert(label);
  }
  return null;
};

/** The document of a claim, parted at its quote; only claims of the run have one. */
function sourceOf(id: string, report: Report): SourceText | null {
  const claim = report.claimOf(id);
  const document = claim && report.documentOf(claim);
  if (!claim || !document) return null;
  const { start, end } = claim.span;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(document.text.length, end + AROUND);
  const { path, line } = report.placeOf(claim);
  return {
    path: inert(path),
    title: inert(document.title ?? ''),
    source: inert(document.publisher ?? ''),
    language: languageTag(document.language),
    line,
    before: inertLines(document.text.slice(from, start)),
    quote: inertLines(document.text.slice(start, end)),
    after: inertLines(document.text.slice(end, to)),
    isCut: from > 0 || to < document.text.length,
  };
}

const inertLines = (text: string): string => text.split(/\r?\n/u).map(inert).join('\n');
