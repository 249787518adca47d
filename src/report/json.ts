import { ID_VERSION } from '../decide/fingerprint.ts';
import { isoOf } from '../exact/civil.ts';
import { type Rational, toNumber } from '../exact/rational.ts';
import type { Claim } from '../model/claim.ts';
import type { Condition } from '../model/condition.ts';
import type { Document } from '../model/document.ts';
import type { Bounds, Finding } from '../model/finding.ts';
import type { Value } from '../model/value.ts';
import { coverageOf } from './coverage.ts';
import { jsonText } from './json-text.ts';
import type { ClaimJson, ConditionJson, DocumentJson, FindingJson, ReportJson, ValueJson } from './json-types.ts';
import { messageOf } from './message.ts';
import { isoPoint, isoSpan } from './period.ts';
import type { Format, Lang, Report } from './report.ts';

/** The report as CONTRACT lays it down, machine-readable: rationals become numbers, day numbers ISO dates. */
export const json: Format = (report, options) => `${jsonText(reportJson(report, options.lang), 2)}\n`;

export function reportJson(report: Report, lang: Lang): ReportJson {
  const claims = new Map<string, number>();
  for (const { document } of report.claims) claims.set(document, (claims.get(document) ?? 0) + 1);
  const findings = report.findings.map((finding) => findingJson(finding, report, lang));
  return {
    version: 1,
    idVersion: ID_VERSION,
    tool: report.tool,
    documents: report.documents.map((document) => documentJson(document, report, claims.get(document.id) ?? 0)),
    claims: report.claims.map((claim) => claimJson(claim, report)),
    findings,
    coverage: coverageOf(report),
  };
}

function documentJson(document: Document, report: Report, claims: number): DocumentJson {
  const { path, title, publisher, author, url, language, published, profile, inferred, translationOf, notes } =
    document;
  return {
    path,
    title,
    publisher,
    author,
    url,
    language,
    publishedAt: published && isoPoint(published.period),
    profile,
    origin: report.origins.get(document.id) ?? null,
    claims,
    inferred: published?.certainty === 'inferred' ? [...new Set([...inferred, 'publishedAt'])] : inferred,
    translationOf,
    setAside: document.setAside,
    notes,
  };
}

export function claimJson(claim: Claim, report: Report): ClaimJson {
  const place = report.placeOf(claim);
  return {
    id: claim.id,
    document: place.path,
    region: claim.region,
    quote: claim.quote,
    start: claim.span.start,
    end: claim.span.end,
    line: place.line,
    column: place.column,
    subject: claim.subject,
    attribute: claim.attribute,
    qualifiers: claim.qualifiers,
    event: claim.event,
    value: valueJson(claim.value),
    time: claim.time && isoSpan(claim.time),
    assertedAt: claim.assertedAt && isoPoint(claim.assertedAt),
    polarity: claim.polarity,
    evidence: claim.evidence,
    phase: claim.phase,
    modality: claim.modality,
    attribution: claim.attribution,
    condition: claim.condition && conditionJson(claim.condition),
    inferred: claim.inferred,
    ...cellJson(claim, report),
  };
}

function cellJson(claim: Claim, report: Report): Pick<ClaimJson, 'cell' | 'support'> {
  const support = report.supportOf(claim)?.support;
  if (!claim.cell) return support ? { support } : {};
  const { row, column, url } = claim.cell;
  return { cell: { row, column, url }, ...(support ? { support } : {}) };
}

export function findingJson(finding: Finding, report: Report, lang: Lang): FindingJson {
  return {
    id: finding.id,
    content: finding.content,
    rule: finding.rule,
    verdict: finding.verdict,
    aspect: finding.aspect,
    severity: finding.severity,
    message: messageOf(finding, report, { lang }),
    messageId: finding.messageId,
    values: finding.values,
    claims: finding.claims,
    bounds: finding.bounds && boundsJson(finding.bounds),
    explanation: finding.explanation,
    dependsOnPolicy: finding.dependsOnPolicy,
    state: finding.state,
    decision: finding.decision,
  };
}

const numberOf = (value: Rational | null): number | null => value && toNumber(value);

const boundsJson = ({ lo, hi, loOpen, hiOpen }: Bounds): FindingJson['bounds'] => ({
  lo: numberOf(lo),
  hi: numberOf(hi),
  loOpen,
  hiOpen,
});

export function valueJson(value: Value): ValueJson {
  switch (value.kind) {
    case 'quantity': {
      const { lo, hi, step: _step, kind, ...rest } = value;
      return { kind, lo: toNumber(lo), hi: toNumber(hi), ...rest };
    }
    case 'date':
      return {
        kind: 'date',
        ...isoSpan(value.period),
        granularity: value.period.granularity,
        qualifier: value.qualifier,
        digits: value.digits,
      };
    case 'condition':
      return { kind: 'condition', ...conditionJson(value.condition) };
    default:
      return value;
  }
}

function conditionJson(condition: Condition): ConditionJson {
  if (condition.op !== 'atom') return { op: condition.op, of: condition.of.map(conditionJson) };
  const { text, deadline, concept, subject } = condition.atom;
  return { text, deadline: deadline && isoOf(deadline.to ?? deadline.from ?? 0), concept, subject };
}
