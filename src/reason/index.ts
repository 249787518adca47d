import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Rule } from '../model/rule.ts';
import type { Related } from '../relate/index.ts';
import type { Check, Context, Draft } from './check.ts';
import { checks } from './checks/index.ts';
import { byTime } from './representatives.ts';
import { standingOf } from './standing.ts';

export interface ReasonOptions {
  /** Run only these rules, or skip these. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

export interface Judged {
  readonly findings: readonly Finding[];
  /** Rules that met no candidate at all. */
  readonly rulesThatMetNothing: readonly string[];
}

interface Applied {
  readonly rule: Rule;
  readonly check: Check;
  readonly order: number;
}

/** Holds every rule against the claims that met. Findings come without identity (`id`, `content` are empty): decide/ gives it. */
export function reason(related: Related, knowledge: Knowledge, options: ReasonOptions = {}): Judged {
  const context: Context = { related, knowledge, policy: knowledge.policy };
  const applied = knowledge.rules.flatMap((rule) => appliedOf(rule, options));
  const explaining = applied.filter(({ rule }) => rule.kind === 'explanation');
  const proposed = applied.flatMap((use) =>
    use.check.propose(context, use.rule.with).map((draft) => explained(use, draft, explaining, context)),
  );
  const kept = mostSpecific(proposed);
  const used = new Set(proposed.map(({ use }) => use.rule.id));
  return {
    findings: kept.map(({ use, draft }) => findingOf(use.rule, draft, context)),
    rulesThatMetNothing: applied.map(({ rule }) => rule.id).filter((id) => !used.has(id)),
  };
}

function appliedOf(rule: Rule, { only, skip }: ReasonOptions): Applied[] {
  if (rule.kind === 'translation' || skip?.includes(rule.id) || (only?.length && !only.includes(rule.id))) return [];
  const order = checks.findIndex((check) => check.id === rule.check);
  const check = checks[order];
  return check ? [{ rule, check, order }] : [];
}

interface Proposed {
  readonly use: Applied;
  readonly draft: Draft;
}

/** The first explanation that holds takes the draft over, under its own rule. */
function explained(use: Applied, draft: Draft, explaining: readonly Applied[], context: Context): Proposed {
  for (const other of explaining) {
    const by = other.check.explain(context, other.rule.with, draft);
    if (by) return { use: { ...other, order: use.order }, draft: by };
  }
  return { use, draft };
}

/** One finding for one set of claims: what is reconciled stands before what is raised, then the more specific check. */
function mostSpecific(proposed: readonly Proposed[]): readonly Proposed[] {
  const sorted = proposed.toSorted(
    (a, b) =>
      Number(b.draft.verdict === 'reconciled') - Number(a.draft.verdict === 'reconciled') || a.use.order - b.use.order,
  );
  const taken = new Set<string>();
  return sorted.filter(({ draft }) => {
    const key = draft.claims
      .map((c) => c.id)
      .sort()
      .join();
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

const STEPS: readonly Severity[] = SEVERITIES.toReversed();

/** The rule gives the ceiling; verdicts and weak keys lower it (contract, "Severity"). */
export function severityOf(rule: Rule, { verdict, isWeak }: Draft): Severity {
  if (verdict === 'reconciled') return 'info';
  const cap = verdict === 'superseded' ? 1 : verdict === 'tension' ? 2 : 3;
  const step = Math.min(STEPS.indexOf(rule.severity), cap) - (isWeak ? 1 : 0);
  return STEPS[Math.max(step, verdict === 'superseded' ? 0 : 1)] ?? 'low';
}

function findingOf(rule: Rule, draft: Draft, context: Context): Finding {
  const isTrail = draft.verdict === 'superseded';
  const claims = isTrail ? draft.claims : draft.claims.toSorted(byTime);
  return {
    id: '',
    content: '',
    rule: rule.id,
    verdict: draft.verdict,
    aspect: draft.aspect ?? rule.aspect,
    severity: severityOf(rule, draft),
    messageId: draft.messageId ?? 'default',
    values: { ...draft.values, ...standingOf(claims, context) },
    claims: claims.map((claim) => claim.id),
    bounds: draft.bounds ?? null,
    explanation: draft.explanation ?? [],
    dependsOnPolicy: draft.dependsOnPolicy ?? false,
    state: rule.stage === 'trial' ? 'trial' : 'open',
    decision: null,
  };
}
