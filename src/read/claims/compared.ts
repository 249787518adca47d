import { isQuantity } from './attributes.ts';
import type { Draft } from './drafts.ts';

/** Words right before a value that make it the one before: up from 120, 从2000台提高到. */
const EARLIER =
  /(?:\b(?:(?:up|down|rose|ris(?:es|ing|en)|f[ae]ll(?:s|ing|en)?|gr[eo]w\w*|lift\w*|increas\w*|decreas\w*|expand\w*|cut\w*|rais\w*|units?)\s(?:\S+\s){0,3}?from|compared (?:with|to)|versus)\s(?:(?:just|only|about|around|some|the)\s)?|(?:从|由)(?:目前|此前|原来|最初|原先|先前|当前|现有|上次|去年|上年|上届)?(?:拟定|计划|预计|规划)?的?)$/iu;
/** What follows an earlier value in Chinese: the step to the later one. */
const STEP = /^(?:（[^（）]{0,24}）|\([^()]{0,24}\))?[^，。；\d]{0,6}(?:增|升|提|涨|扩|降|减|跌|缩|上调|下调|至|到)/u;
/** N of M seats; M个席位中的N席. */
const OF_ALL = /\d\s(?:out\s)?of\s(?:the\s|its\s|all\s)?$/iu;
const AMONG = /^个?(?:席位|议席|席|名额)?(?:中|当中|里)的?(?:获得?|拿下|赢得|占据?|占有)?了?\s*\d/u;
/** 236,000 more than its rival: how far apart two are. */
const MORE_THAN = /^\s*(?:\p{L}+\s)?(?:more|fewer|less|higher|lower)\sthan\b/iu;
/** What is needed is nobody's: 66 seats needed for a majority, 过半数所需的66席, the 5 percent threshold. */
const NEEDED_BEHIND =
  /^\s*(?:seats?|votes?|席|票)?\s*(?:(?:are|is|were|was)\s)?(?:needed|required|for a majority|threshold|to win|门槛|才能|方可|即可)/iu;
const NEEDED =
  /(?:所需的?|需要?|须|过半数的?|门槛为?|above the|below the|\bneeds?|\brequires?|\bneeding)\s*(?:about\s|at least\s|至少)?$/iu;

/**
 * Values a sentence sets beside another: what was before (up from 120) and the whole (152 of 300 seats). They are of the other's attribute, and
 * not said of its subject at its time: the scope `as_of`, or the attribute's whole, tells them apart.
 */
export function compared(text: string, drafts: readonly Draft[]): Draft[] {
  const kinds = drafts.map((draft) => kindOf(text, draft));
  return drafts.map((draft, i) => {
    const kind = kinds[i];
    if (!kind) return draft;
    if (kind === 'difference')
      return { ...draft, attribute: { ...draft.attribute, id: `${draft.attribute.id}_difference` } };
    if (kind === 'needed')
      return { ...draft, attribute: { ...draft.attribute, id: `${draft.attribute.id}_needed`, subject: ['place'] } };
    const main = nearestMain(drafts, kinds, i);
    if (!main) return draft;
    const { attribute } = main;
    // Lost 16 of its 61 seats: what it had before.
    if (/_(?:de|in)crease$/u.test(attribute.id)) return { ...draft, scope: { ...draft.scope, as_of: 'earlier' } };
    if (kind === 'earlier') return { ...draft, attribute, scope: { ...draft.scope, as_of: 'earlier' } };
    return { ...draft, attribute: { ...attribute, id: `${attribute.id}_in_all`, subject: ['place'] } };
  });
}

function kindOf(
  text: string,
  { value, mention, attribute }: Draft,
): 'earlier' | 'whole' | 'needed' | 'difference' | null {
  if (!isQuantity(mention) || mention.value.relation) return null;
  const before = text.slice(Math.max(0, value.start - 48), value.start);
  const after = text.slice(value.end, value.end + 40);
  if (attribute.event !== null && attribute.open && (NEEDED.test(before) || NEEDED_BEHIND.test(after))) return 'needed';
  if (MORE_THAN.test(after)) return 'difference';
  if (/-(?:seat|member)$/u.test(mention.text) || OF_ALL.test(before) || AMONG.test(after)) return 'whole';
  if (!EARLIER.test(before)) return null;
  return /[从由]\S{0,4}$/u.test(before) && !STEP.test(after) ? null : 'earlier';
}

const CHANGES = new Set(['growth', 'decline']);

/** Revenue of $3 billion, up 14%: a bare change right behind a value is that value's. */
export function changesOf(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const before = drafts[i - 1];
    if (!CHANGES.has(draft.attribute.id) || !before || !isQuantity(before.mention) || before.attribute.vague)
      return draft;
    if (before.mention.value.unit === '%' || draft.value.start - before.value.end > 24) return draft;
    return { ...draft, scope: { ...draft.scope, of: before.attribute.id } };
  });
}

/** The value nearest by that stands for itself and is of the same kind. */
function nearestMain(drafts: readonly Draft[], kinds: readonly (string | null)[], at: number): Draft | null {
  const own = drafts[at];
  let best: { draft: Draft; distance: number } | null = null;
  for (const [i, draft] of drafts.entries()) {
    if (!own || i === at || kinds[i] || !isQuantity(draft.mention) || !isQuantity(own.mention)) continue;
    if (draft.mention.value.relation) continue;
    const [a, b] = [draft.mention.value.unit, own.mention.value.unit];
    if (a !== b && a !== '' && b !== '') continue;
    const distance = Math.abs(draft.value.start - own.value.start);
    if (distance < 80 && (!best || distance < best.distance)) best = { draft, distance };
  }
  return best?.draft ?? null;
}
