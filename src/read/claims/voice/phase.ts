import type { Phase } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { CueHit } from '../../locales/cues.ts';
import type { Clause } from '../../segment/index.ts';

/** A sentence with its cue words, read once for all its values. */
export interface VoiceContext {
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly clauses: readonly Clause[];
  readonly cues: readonly CueHit[];
}

export interface PhaseReading {
  readonly phase: Phase;
  readonly cue: Span;
}

const isOpen = (phase: Phase | undefined): boolean => phase === 'planned' || phase === 'expected';
/** Completed forms that say "already", whatever was planned before them in the clause. */
const PERFECTIVE = /^(?:已|了|曾|刚)|^already$|ed$|^(?:bought|paid|won|became)$/u;
const BEFORE_INFINITE = /(?:\b(?:be|been|have|being|to|was|were|is|are)\s*)$/iu;
/** Results of an effort that lie ahead of it: raised money to build …; 用于建设 …. */
const PURPOSE = {
  en: /\bto\s+(?:build|deploy|develop|construct|expand|create|add|install|launch|produce|establish|hire|train|open)\b/iu,
  zh: /(?:用于|用来|以|来)(?:建设|建造|打造|构建|部署|兴建|开发|扩建)/u,
};
/** What an undertaking is for lies ahead of it: "partnership … to deploy". */
const UNDERTAKING =
  /\b(?:partnership|deal|agreement|pact|plan|project|initiative|effort|promise|venture|mission|collaboration)\b[^.;]{0,80}\bto\s+\p{Ll}+/iu;
/** A headline's infinitive tells what was announced: "Acme to buy Beta for $3bn". */
const HEADLINE = /^\W*\p{Lu}[\w.&'’-]*(?:,?\s(?:and\s)?[\p{Lu}\d&][\w.&'’-]*){0,6}\sto\s\p{Ll}+/u;
/** Clauses that go on with the verb of the one before. */
const GOES_ON = {
  zh: /^(?:并|且|以及|及|来|在|于|向|用于|以|从而|其中|分|共计|共|总计|合计|每年|包括|投入|投资|出资|支付|花费|筹集|斥资|总额|金额|规模达|涉及)/u,
  en: /^(?:(?:and|or)\s+(?:\p{Ll}|\d|\$)|of which|including|\p{Ll}+ing\b|while \p{Ll}+ing\b)/u,
};
/** A rule for every case is in force, though it says "will". */
const GENERIC = {
  en: /\b(?:every|each|any|typically|usually|always|generally)\b/iu,
  zh: /每个|每次|每一|任何|凡是|通常|一般/u,
};
const TRANSFER = {
  zh: /^.{0,12}?(?:到位|到账|支付|投入|拨付|兑现|缴付|交付)/u,
  en: /^\s*(?:not\s+)?(?:be|been|come|arrive|flow|go to)\b/u,
};

/** The phase that holds at `at`: of its own clause, else of the clause it goes on from, else null. */
export function phaseAt(context: VoiceContext, at: Span): PhaseReading | null {
  const index = context.clauses.findLastIndex((c) => c.start <= at.start && at.start < c.end);
  const clause = context.clauses[index];
  if (!clause) return null;
  const own = within(context, clause, at.start) ?? afterwards(context, clause, at);
  if (own) return own;
  const outer = clause.aside
    ? context.clauses.findLast((c) => c !== clause && c.start < clause.start && clause.end <= c.end)
    : null;
  if (outer) return phaseAt({ ...context, clauses: context.clauses.filter((c) => c !== clause) }, at);
  return inherited(context, index) ?? headline(context, at);
}

/** Cues before a place of a clause, composed left to right: "announced it will complete" differs from "will announce". */
function within(context: VoiceContext, clause: Clause, until: number): PhaseReading | null {
  let state: PhaseReading | null = null;
  const asides = context.clauses.filter(
    (c) => c.aside && c !== clause && clause.start < c.start && c.end <= clause.end,
  );
  for (const cue of context.cues) {
    if (cue.start < clause.start || cue.start >= until) continue;
    if (asides.some((c) => c.start <= cue.start && cue.end <= c.end)) continue;
    if (cue.kind === 'connective' && cue.meaning === 'but') state = null;
    else state = compose(context, state, cue);
  }
  return purpose(context, clause, until, state);
}

function compose(context: VoiceContext, state: PhaseReading | null, cue: CueHit): PhaseReading | null {
  const to = (phase: Phase): PhaseReading => ({ phase, cue });
  if (cue.kind === 'hedge')
    return cue.meaning === 'apparent' ? state : to(state?.phase === 'planned' ? 'planned' : 'expected');
  if (cue.kind === 'negation' && cue.meaning === 'not-yet') return to('expected');
  if (cue.kind !== 'phase' || isNoVerb(context, cue)) return state;
  const open = isOpen(state?.phase);
  switch (cue.meaning) {
    case 'planned':
    case 'expected':
      return to(cue.meaning);
    case 'future':
      return state?.phase === 'planned' || state?.phase === 'agreed'
        ? state
        : to(isAnnounced(context, cue) ? 'agreed' : 'expected');
    case 'agreed':
      return open ? state : to('agreed');
    case 'completed':
      if (state?.phase === 'cancelled') return state;
      return open && !isPerfective(context, cue) ? state : to('completed');
    case 'cancelled':
      return open ? to('planned') : to('cancelled');
    default:
      return state;
  }
}

/** 宣布的合作 tells an act in passing, of a noun and not of the clause; "is set to 1" wants a verb and has a number. */
const isNoVerb = (context: VoiceContext, cue: CueHit): boolean =>
  context.language === 'zh'
    ? /^(?:agreed|completed|cancelled)$/.test(cue.meaning) && context.text[cue.end] === '的'
    : cue.form.endsWith(' to') && /^\s*[\d$€£¥]/u.test(context.text.slice(cue.end, cue.end + 4));

function isPerfective(context: VoiceContext, cue: CueHit): boolean {
  return PERFECTIVE.test(cue.form) && !BEFORE_INFINITE.test(context.text.slice(Math.max(0, cue.start - 8), cue.start));
}

/** Whether "will" stands in what a party announces, agrees or commits to: in an earlier clause, or after it ("…, the firms announced"). */
function isAnnounced(context: VoiceContext, future: CueHit): boolean {
  const clauseOf = (cue: Span) => context.clauses.findLast((c) => c.start <= cue.start && cue.end <= c.end);
  const home = clauseOf(future);
  if (GENERIC[context.language].test(context.text.slice(context.clauses[0]?.start ?? 0, future.start))) return true;
  return context.cues.some((cue, i) => {
    if (cue.kind !== 'phase' || cue.meaning !== 'agreed' || clauseOf(cue) === home) return false;
    const before = context.cues.slice(0, i).filter((c) => clauseOf(c) === clauseOf(cue));
    const isItselfOpen = before.some(
      (c) => c.kind === 'hedge' || (c.kind === 'phase' && /planned|expected|future/.test(c.meaning)),
    );
    return !isItselfOpen;
  });
}

function purpose(
  context: VoiceContext,
  clause: Clause,
  until: number,
  state: PhaseReading | null,
): PhaseReading | null {
  if (isOpen(state?.phase)) return state;
  const before = context.text.slice(Math.max(clause.start, until - 120), until);
  const found = PURPOSE[context.language].exec(before) ?? (context.language === 'en' ? UNDERTAKING.exec(before) : null);
  if (!found) return state;
  const end = until - before.length + found.index + found[0].length;
  // A finished act after the purpose is told for itself: "to build it, the firm raised $5bn" has another clause.
  if (state?.phase === 'completed' && state.cue.start > end) return state;
  return { phase: 'planned', cue: { start: end - found[0].length, end } };
}

/** A value before its verb: "$3bn will be paid in May", 该笔收购已取消. */
function afterwards(context: VoiceContext, clause: Clause, at: Span): PhaseReading | null {
  for (const cue of context.cues) {
    if (cue.start < at.end || cue.end > clause.end) continue;
    if (cue.kind === 'connective' && cue.meaning === 'but') return null;
    if (cue.kind === 'phase' && cue.meaning === 'cancelled') return { phase: 'cancelled', cue };
    const open =
      cue.kind === 'hedge'
        ? cue.meaning !== 'apparent'
        : cue.kind === 'phase' && /^(?:expected|future|planned)$/.test(cue.meaning);
    if (!open) continue;
    const rest = context.text.slice(cue.end, Math.min(clause.end, cue.end + 40));
    const phase = cue.meaning === 'planned' ? 'planned' : 'expected';
    return TRANSFER[context.language].test(rest) ? { phase, cue } : null;
  }
  return null;
}

/** What a clause without a verb of its own goes on from. */
function inherited(context: VoiceContext, index: number): PhaseReading | null {
  for (let i = index; i > 0; i--) {
    const clause = context.clauses[i] as Clause;
    if (!GOES_ON[context.language].test(context.text.slice(clause.start, clause.start + 40))) return null;
    const before = context.clauses.slice(0, i).findLast((c) => c.aside === clause.aside && c.end <= clause.start);
    if (!before || before.mark === ';') return null;
    const reading = within(context, before, before.end);
    if (reading) return isOpen(reading.phase) || reading.phase === 'agreed' ? reading : null;
  }
  return null;
}

function headline(context: VoiceContext, at: Span): PhaseReading | null {
  const first = context.clauses[0];
  if (context.language !== 'en' || !first || at.start > first.end) return null;
  const found = HEADLINE.exec(context.text.slice(first.start, Math.min(at.start, first.start + 160)));
  return found ? { phase: 'agreed', cue: { start: first.start, end: first.start + found[0].length } } : null;
}
