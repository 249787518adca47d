import { decide } from '../decide/index.ts';
import { hashOf } from '../exact/hash.ts';
import type { Claim, Reading } from '../model/claim.ts';
import type { Block, Document, SourceInput } from '../model/document.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Rule } from '../model/rule.ts';
import type { TextValue } from '../model/value.ts';
import { type Checked, judge, read } from '../pipeline.ts';
import { sourceSpan } from '../read/claims/source-span.ts';
import { readMentions } from '../read/mentions/index.ts';
import { namesOfDocument } from '../read/names-of-document.ts';
import type { ReasonOptions } from '../reason/index.ts';
import { type Clash, type ClashSide, judgeStatements } from '../reason/statements.ts';
import { type Statement, statementsOf } from '../relate/statements/statements.ts';

/** Two documents against each other: what their claims say by key, and what their sentences say side by side. Findings within one are left out. */
export function compareDocuments(
  a: SourceInput,
  b: SourceInput,
  knowledge: Knowledge,
  options: ReasonOptions = {},
): Checked {
  const readings = [read(a, knowledge), read(b, knowledge)] as const;
  const checked = judge(readings, knowledge, options);
  const byKey = checked.findings.filter((finding) => documentsOf(finding, checked).size > 1);
  const [left, right] = readings.map(({ document }) => placed(document, knowledge)) as [Placed, Placed]; // two readings
  const { clashes } = judgeStatements([...left.keys()], [...right.keys()], knowledge.policy);
  const drafts = clashes.flatMap((clash) => draftOf(clash, [left, right], readings, knowledge, options));
  const fresh = drafts.filter(({ claims }) => !isToldOf(claims, byKey, checked));
  const claims = unique([...checked.related.claims, ...fresh.flatMap((one) => one.claims)]);
  const related = { ...checked.related, claims };
  return { ...checked, related, findings: decide([...byKey, ...fresh.map((one) => one.finding)], related) };
}

type Placed = ReadonlyMap<Statement, { readonly block: Block; readonly document: Document }>;

/** The statements of a document's content, each with the block it stands in. */
function placed(document: Document, knowledge: Knowledge): Placed {
  const names = namesOfDocument(document, knowledge).index;
  const language = document.language === 'zh' || document.language === 'en' ? document.language : null;
  const anchor = document.published?.certainty === 'stated' ? document.published.period : null;
  return new Map(
    document.blocks
      .filter((block) => block.role !== 'metadata')
      .flatMap((block) =>
        statementsOf(block.text, readMentions(block.text, { language, anchor, names })).map(
          (statement) => [statement, { block, document }] as const,
        ),
      ),
  );
}

interface Draft {
  readonly claims: readonly Claim[];
  readonly finding: Finding;
}

function draftOf(
  clash: Clash,
  [left, right]: readonly [Placed, Placed],
  readings: readonly Reading[],
  { rules }: Knowledge,
  { only, skip }: ReasonOptions,
): Draft[] {
  const rule = rules.find((one) => one.id === clash.rule);
  if (!rule || skip?.includes(rule.id) || (only?.length && !only.includes(rule.id))) return [];
  const claims = [claimOf(clash.left, left, readings), claimOf(clash.right, right, readings)].flatMap(
    (one) => one ?? [],
  );
  return claims.length === 2 ? [{ claims, finding: findingOf(rule, claims) }] : [];
}

/** What the clash rests on, as a claim: its subject is inferred, since no key joined the two. */
function claimOf({ statement, term }: ClashSide, where: Placed, readings: readonly Reading[]): Claim | null {
  const place = where.get(statement);
  if (!place) return null;
  const { block, document } = place;
  const own = sourceSpan(block, statement);
  const span = sourceSpan(block, term);
  const known = readings
    .flatMap((reading) => reading.claims)
    .find((claim) => claim.document === document.id && claim.span.start <= span.start && span.end <= claim.span.end);
  const text: TextValue = { kind: 'text', text: statement.text.slice(term.start, term.end) };
  return {
    id: `c:${hashOf([document.id, document.text.slice(own.start, own.end), span.start - own.start, 'statement'].join('\u0000'))}`,
    document: document.id,
    region: block.role,
    quote: document.text.slice(own.start, own.end),
    span: own,
    sentence: own,
    subject: known?.subject ?? { id: document.id, name: document.title ?? document.path },
    attribute: known?.attribute ?? 'statement',
    qualifiers: known?.qualifiers ?? {},
    event: null,
    eventEvidence: null,
    value: term.value?.value ?? text,
    time: null,
    assertedAt: document.published?.period ?? null,
    polarity: 'affirmed',
    evidence: 'report',
    phase: 'completed',
    modality: 'reported',
    attribution: [],
    condition: null,
    inferred: ['subject', 'attribute'],
  };
}

/** One step below the rule's ceiling: the key is inferred. */
const STEP_DOWN: Readonly<Record<Severity, Severity>> = { high: 'medium', medium: 'low', low: 'low', info: 'info' };

function findingOf(rule: Rule, claims: readonly Claim[]): Finding {
  const ids = claims.map((claim) => claim.id);
  return {
    id: '',
    content: '',
    rule: rule.id,
    verdict: 'contradiction',
    aspect: rule.aspect,
    severity: STEP_DOWN[rule.severity],
    messageId: 'default',
    values: {},
    claims: ids,
    bounds: null,
    explanation: [
      {
        text: claims.map((claim) => ('digits' in claim.value ? claim.value.digits : claim.quote)).join(' ≠ '),
        claims: ids,
      },
    ],
    dependsOnPolicy: false,
    state: rule.stage === 'trial' ? 'trial' : 'open',
    decision: null,
  };
}

const documentsOf = (finding: Finding, { related }: Checked): Set<string> =>
  new Set(related.claims.filter((claim) => finding.claims.includes(claim.id)).map((claim) => claim.document));

/** Whether a finding by key already rests on the same two values. */
function isToldOf(claims: readonly Claim[], findings: readonly Finding[], { related }: Checked): boolean {
  return findings.some((finding) => {
    const told = related.claims.filter((claim) => finding.claims.includes(claim.id));
    return claims.every((one) => told.some((claim) => claim.document === one.document && isSameValue(claim, one)));
  });
}

const isSameValue = ({ value: a, span }: Claim, { value: b, span: other }: Claim): boolean =>
  span.start < other.end && other.start < span.end && 'digits' in a && 'digits' in b && a.digits === b.digits;
const unique = (claims: readonly Claim[]): Claim[] => [...new Map(claims.map((claim) => [claim.id, claim])).values()];
