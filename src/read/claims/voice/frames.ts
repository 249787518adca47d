import type { Attribution, Evidence } from '../../../model/claim.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { CueHit } from '../../locales/cues.ts';
import type { Clause } from '../../segment/index.ts';
import type { VoiceContext } from './phase.ts';

/** Who speaks over a stretch of a sentence, and how good their word is. */
export interface Frame {
  readonly scope: Span;
  readonly evidence: Evidence;
  readonly attribution: readonly Attribution[];
  readonly cue: Span;
}

const RANK: readonly Evidence[] = ['rumour', 'report', 'statement', 'record'];
export const weaker = (a: Evidence, b: Evidence): Evidence => (RANK.indexOf(a) <= RANK.indexOf(b) ? a : b);

/** Words after 据 / 根据 that make it a source and not a ground ("根据协议"). */
const SOURCE_NOUN =
  /(?:消息|报道|新闻|数据|统计|公告|声明|官网|信息|资料|博客|报告|调查|预测|披露|文件|财报|说法|发布|研究)/u;
export const PRESS_NAME =
  /(?:报|社|新闻|网|周刊|杂志|媒体|电视台|时报|日报|外媒)$|\b(?:Times|Journal|Post|News|Reuters|Bloomberg|Press|Information|Verge|media|report|reports|Axios|CNBC|BBC|CNN)$/u;

/** Frames of a sentence in order; where two overlap, the later one is nested in the earlier. */
export function framesIn(context: VoiceContext, mentions: readonly Mention[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (const clause of context.clauses) {
    const cues = sourceCues(context, clause);
    if (!cues.length) continue;
    const frame = read(context, clause, cues, mentions);
    if (!frame) continue;
    const last = frames.at(-1);
    if (last && !clause.aside && isBareFrame(context, last, clause)) frames[frames.length - 1] = nested(last, frame);
    else frames.push(frame);
  }
  return frames;
}

/** The frame that covers `at`: the last one whose scope holds it and that begins nearest before. */
export function frameAt(frames: readonly Frame[], at: Span): Frame | null {
  const covering = frames.filter(({ scope }) => scope.start <= at.start && at.end <= scope.end);
  return covering.at(-1) ?? null;
}

function sourceCues(context: VoiceContext, clause: Clause): CueHit[] {
  const inner = context.clauses.filter((c) => c.aside && c !== clause && clause.start < c.start && c.end <= clause.end);
  return context.cues.filter(
    (cue) =>
      cue.kind === 'source' &&
      clause.start <= cue.start &&
      cue.end <= clause.end &&
      (clause.aside || !context.clauses.some((c) => c.aside && c.start <= cue.start && cue.end <= c.end)) &&
      !inner.some((c) => c.start <= cue.start && cue.end <= c.end),
  );
}

function read(
  context: VoiceContext,
  clause: Clause,
  cues: readonly CueHit[],
  mentions: readonly Mention[],
): Frame | null {
  const has = (meaning: string): boolean => cues.some((cue) => cue.meaning === meaning);
  const spoken = has('says') || has('press') || has('citing') || has('according') || has('rumour');
  if (!spoken) return null;
  if (has('according') && cues.length === 1 && !isSource(context, clause, cues[0] as CueHit, mentions)) return null;
  const first = cues[0] as CueHit;
  const last = cues.at(-1) as CueHit;
  const evidence: Evidence =
    has('anonymous') || has('rumour')
      ? 'rumour'
      : has('press') || isPress(context, clause, cues, mentions)
        ? 'report'
        : 'statement';
  const attribution = speakers(context, clause, cues, mentions);
  return { scope: scopeOf(context, clause, cues), evidence, attribution, cue: { start: first.start, end: last.end } };
}

function isSource(context: VoiceContext, clause: Clause, cue: CueHit, mentions: readonly Mention[]): boolean {
  if (context.language === 'en') return true;
  const rest = context.text.slice(cue.end, clause.end);
  return SOURCE_NOUN.test(rest) && (mentions.length > 0 || rest.length < 40);
}

/** Where a frame holds: what follows it up to the end of the sentence; before it, where it comes last ("…, Acme said"). */
function scopeOf(context: VoiceContext, clause: Clause, cues: readonly CueHit[]): Span {
  const last = cues.at(-1) as CueHit;
  const sentenceStart = context.clauses[0]?.start ?? clause.start;
  const sentenceEnd = Math.max(...context.clauses.map((c) => c.end));
  if (clause.aside || isConceded(context, clause)) return { start: clause.start, end: clause.end };
  if (isAdverb(last)) return { start: clause.start, end: clause.end };
  if (context.language === 'en' && isTrailing(context, clause, cues)) return { start: sentenceStart, end: clause.end };
  if (last.meaning === 'according') {
    const followed = context.clauses.some((c) => c.start >= clause.end);
    if (context.language === 'en' && (clause.start < last.start || !followed))
      return { start: sentenceStart, end: clause.end };
    return { start: followed ? clause.end : last.end, end: sentenceEnd };
  }
  const start = last.meaning === 'anonymous' || last.meaning === 'citing' ? clause.end : last.end;
  return { start, end: sentenceEnd };
}

/** 尽管有传言 …, "despite rumours": what is conceded colours nothing after it. */
const isConceded = (context: VoiceContext, clause: Clause): boolean =>
  /^\s*(?:尽管|虽然|虽有|despite|although|though|even though|in spite of)/iu.test(
    context.text.slice(clause.start, clause.end),
  );

/** "reportedly", 被曝, "rumoured": they colour their own clause, on both sides. */
const isAdverb = (cue: CueHit): boolean =>
  /^(?:reportedly|allegedly|purportedly|rumou?red|is said to|are said to|was said to|said to be|tipped to|被曝|被爆|据传|据称|was reported|were reported|has reported)$/u.test(
    cue.form,
  );

/** ", people familiar with the matter said": nothing but who says so, after something was said. */
function isTrailing(context: VoiceContext, clause: Clause, cues: readonly CueHit[]): boolean {
  const last = cues.at(-1) as CueHit;
  if (clause.start === context.clauses[0]?.start || !/^(?:says|press|according|anonymous)$/.test(last.meaning))
    return false;
  const goesOn = context.clauses.some((c) => !c.aside && c.start >= clause.end);
  if (goesOn && cues.some((cue) => cue.meaning === 'citing')) return false;
  const rest = context.text.slice(last.end, clause.end);
  return (
    !/\bthat\b/u.test(rest) && rest.trim().split(/\s+/u).length <= 5 && !/\d\s*(?:billion|million|bn|m|%)/iu.test(rest)
  );
}

/** The source names of a clause: names beside the verb or after "according to"; else the words for nobody in particular. */
function speakers(
  context: VoiceContext,
  clause: Clause,
  cues: readonly CueHit[],
  mentions: readonly Mention[],
): Attribution[] {
  const [first, last] = [cues[0] as CueHit, cues.at(-1) as CueHit];
  const until = cues.some((c) => c.meaning === 'according') ? clause.end : last.start;
  const names = mentions.filter(
    (m) =>
      m.kind === 'name' &&
      m.value.kind === 'name' &&
      clause.start <= m.start &&
      m.end <= until &&
      /^(?:organisation|person|other)$/.test(m.value.type),
  );
  const before = names.findLast((m) => m.end <= first.start);
  const between = names.find(
    (m) => first.end <= m.start && m.end <= (first.meaning === 'according' ? clause.end : last.start),
  );
  const found: Attribution[] = [];
  const named = first.meaning === 'according' ? (between ?? null) : (before ?? between);
  if (named && named.value.kind === 'name') found.push({ name: named.value.name, kind: 'named' });
  for (const cue of cues)
    if (cue.meaning === 'anonymous' || (cue.meaning === 'rumour' && !found.length))
      found.push({ name: context.text.slice(cue.start, cue.end), kind: 'anonymous' });
  if (!found.length && last.meaning === 'press')
    found.push({ name: context.text.slice(last.start, last.end), kind: 'anonymous' });
  return found;
}

function isPress(
  context: VoiceContext,
  clause: Clause,
  cues: readonly CueHit[],
  mentions: readonly Mention[],
): boolean {
  return speakers(context, clause, cues, mentions).some((a) => a.kind === 'named' && PRESS_NAME.test(a.name));
}

/** Whether the frame so far consists of nothing but who says so, and this clause goes on from it: 据某报，知情人士称，… */
function isBareFrame(context: VoiceContext, last: Frame, clause: Clause): boolean {
  const between = context.text.slice(last.cue.end, clause.start);
  return last.scope.end >= clause.end && last.scope.start < clause.end && /^[\s，,:：]*$/u.test(between);
}

const nested = (outer: Frame, inner: Frame): Frame => ({
  scope: inner.scope,
  evidence: weaker(outer.evidence, inner.evidence),
  attribution: [...outer.attribution.filter((a) => a.kind === 'named'), ...inner.attribution],
  cue: { start: outer.cue.start, end: inner.cue.end },
});
