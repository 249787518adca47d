import type { Decision } from '../../src/model/decision.ts';
import { NAMES_CLAIMS, type Ruling } from '../../src/model/ruling.ts';
import type { ReviewItem, RulingRequest } from '../../src/review/protocol.ts';

/** What somebody is writing on a finding; kept in the tab, so that neither a reload nor a dead server loses it. */
export interface Draft {
  readonly verdict: Ruling | null;
  readonly wrong: readonly string[];
  readonly reason: string;
  readonly value: string;
  readonly until: string;
  readonly by: string;
}

const keyOf = (id: string): string => `gainsay-draft ${id}`;

/** The draft of a finding: what was being written, else the decision as it stands, else an empty one. */
export function draftOf({ view, decision }: ReviewItem, by: string): Draft {
  const kept = sessionStorage.getItem(keyOf(view.id));
  if (kept) return JSON.parse(kept) as Draft; // written below
  return draftFrom(decision, by);
}

/** A decision as it would have been written. */
export const draftFrom = (decision: Decision | null, by = ''): Draft => ({
  verdict: decision?.verdict ?? null,
  wrong: decision?.wrong ?? [],
  reason: decision?.reason ?? '',
  value: decision?.value ?? '',
  until: decision?.until ?? '',
  by: decision?.by ?? by,
});

export const keepDraft = (id: string, draft: Draft): void => sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
export const dropDraft = (id: string): void => sessionStorage.removeItem(keyOf(id));

/** What is missing before it can be saved. */
export function faultOf(draft: Draft): 'toFix' | 'needsClaims' | null {
  if (!draft.verdict || !draft.reason.trim() || !draft.by.trim()) return 'toFix';
  return NAMES_CLAIMS.has(draft.verdict) && !draft.wrong.length ? 'needsClaims' : null;
}

/** The draft as the server takes it. */
export function rulingOf(draft: Draft): RulingRequest['ruling'] {
  const { verdict, wrong, reason, by, until, value } = draft;
  if (!verdict) return null;
  return {
    verdict,
    wrong: NAMES_CLAIMS.has(verdict) ? wrong : [],
    reason: reason.trim(),
    by: by.trim(),
    ...(until ? { until } : {}),
    ...(value.trim() ? { value: value.trim() } : {}),
  };
}
