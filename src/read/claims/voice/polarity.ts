import type { Span } from '../../../model/span.ts';
import type { CueHit } from '../../locales/cues.ts';
import type { Clause } from '../../segment/index.ts';
import type { VoiceContext } from './phase.ts';

/** After these a negation speaks of the telling or the effect, and what follows stands: 没有披露 …, "did not affect …". */
const LEAVES_CONTENT = {
  zh: /^(?:影响|改变|妨碍|阻止|透露|披露|说明|公布|提及|提到|回应|解释|具体|说|评论|置评|考虑到|包括|计入|算)/u,
  en: /^\s*(?:affect|change|disclose|reveal|comment|say|mention|specify|include|count|elaborate|provide|give|explain|respond|confirm)/iu,
};
/** 尚未上市的 X: a short relative clause keeps its negation to itself. */
const RELATIVE = /^[\p{Script=Han}]{1,4}的/u;

/** The word that denies what is said at `at`, or null. Two denials affirm. */
export function deniedAt(context: VoiceContext, at: Span): Span | null {
  const clause = context.clauses.findLast((c) => c.start <= at.start && at.start < c.end);
  if (!clause) return null;
  const found = context.cues.filter((cue) => cue.kind === 'negation' && reaches(context, clause, cue, at));
  return found.length % 2 ? (found[0] as CueHit) : null;
}

function reaches(context: VoiceContext, clause: Clause, cue: CueHit, at: Span): boolean {
  const inClause = clause.start <= cue.start && cue.end <= clause.end;
  switch (cue.meaning) {
    case 'not':
    case 'stopped':
    case 'instead':
      return inClause && cue.start < at.start && !isClosed(context, cue, at);
    case 'denies':
      return cue.end <= at.start && (inClause || opensInto(context, clause, cue)) && !isClosed(context, cue, at);
    case 'false':
      return inClause;
    default:
      return false;
  }
}

/** A denial at the very end of the clause before governs this one: 公司否认，将… */
function opensInto(context: VoiceContext, clause: Clause, cue: CueHit): boolean {
  const before = context.clauses.findLast((c) => !c.aside && c.end <= clause.start);
  return before !== undefined && before.mark !== ';' && before.start <= cue.start && before.end - cue.end <= 1;
}

function isClosed(context: VoiceContext, cue: CueHit, at: Span): boolean {
  const between = context.text.slice(cue.end, at.start);
  if (LEAVES_CONTENT[context.language].test(between)) return true;
  if (context.language === 'zh' && cue.meaning === 'not' && RELATIVE.test(between)) return true;
  if (/而是|转而|改为|\bbut\b|\bbecause\b|\binstead\b/iu.test(between)) return true;
  return context.cues.some(
    (c) => c.kind === 'connective' && c.meaning === 'but' && c.start >= cue.end && c.end <= at.start,
  );
}
