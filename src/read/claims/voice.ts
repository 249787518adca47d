import type { Attribution, Evidence, Modality, Phase, Polarity } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { COUNTING } from '../locales/counting.ts';
import { type CueHit, cuesIn } from '../locales/cues.ts';
import { type Sentence, segment } from '../segment/index.ts';
import type { ConditionHit } from './conditions.ts';
import { type Frame, frameAt, framesIn } from './voice/frames.ts';
import { type PhaseReading, phaseAt, type VoiceContext } from './voice/phase.ts';
import { deniedAt } from './voice/polarity.ts';

/** How firmly, by whom and whether at all something is said at one place of a sentence. */
export interface Voice {
  readonly evidence: Evidence;
  readonly phase: Phase;
  readonly polarity: Polarity;
  readonly attribution: readonly Attribution[];
  /** Spans (in the same text) of the words that decided it. */
  readonly cues: readonly Span[];
}

/** How far back the sentence before is looked for. */
const LOOK_BACK = 300;

/**
 * Reads a sentence's cue words once and returns the voice at any of its places. `mentions` (of the same text) lend attributions their names.
 * Words of other clauses count only where their scope reaches: a reporting frame up to the next one, a plan over clauses that go on from it.
 */
export function voicesOf(
  text: string,
  sentence: Sentence,
  language: 'zh' | 'en',
  mentions: readonly Mention[] = [],
  conditions: readonly ConditionHit[] = [],
): (at: Span) => Voice {
  const context = contextOf(text, sentence, language);
  const inside = mentions.filter((m) => sentence.start <= m.start && m.end <= sentence.end);
  const frames = framesIn(context, inside);
  // Looked for where it can count only: most sentences are no talk of what may come.
  let earlier: Frame | null | undefined;
  const before = (): Frame | null => {
    if (earlier === undefined) earlier = earlierFrame(text, sentence, language, mentions);
    return earlier;
  };
  const partial = counting(text, sentence, language);
  return (at) => {
    const phase = phaseAt(context, at) ?? hanging(conditions, at) ?? partial;
    const denied = deniedAt(context, at);
    const own = frameAt(frames, at);
    // Talk goes on into a next sentence that is itself about what may come, and has no speaker of its own.
    const goesOn =
      !own &&
      !frames.length &&
      (phase?.phase === 'expected' || phase?.phase === 'planned') &&
      before()?.evidence === 'rumour';
    const frame = own ?? (goesOn ? before() : null);
    return {
      evidence: frame?.evidence ?? 'statement',
      phase: phase?.phase ?? 'completed',
      polarity: denied ? 'denied' : 'affirmed',
      attribution: frame?.attribution ?? [],
      cues: [phase?.cue, denied, own?.cue]
        .filter((span): span is Span => Boolean(span))
        .map(({ start, end }) => ({ start, end })),
    };
  };
}

/** What an unmet condition opens ("if A, then B") is still to come. */
function hanging(conditions: readonly ConditionHit[], at: Span): PhaseReading | null {
  const hit = conditions.find(
    ({ scope, span }) => span.end <= scope.start && scope.start <= at.start && at.end <= scope.end,
  );
  return hit ? { phase: 'expected', cue: hit.span } : null;
}

/** With a part of the votes counted, what a sentence tells is what the count may come to. */
function counting(text: string, { start, end }: Sentence, language: 'zh' | 'en'): PhaseReading | null {
  const found = COUNTING[language].exec(text.slice(start, end));
  if (!found) return null;
  const from = start + found.index;
  return { phase: 'expected', cue: { start: from, end: from + found[0].length } };
}

/** The voice at one place of a sentence; where a sentence has several values, `voicesOf` reads it once. */
export function voiceOf(
  text: string,
  sentence: Sentence,
  at: Span,
  language: 'zh' | 'en',
  mentions: readonly Mention[] = [],
): Voice {
  return voicesOf(text, sentence, language, mentions)(at);
}

function contextOf(text: string, sentence: Sentence, language: 'zh' | 'en'): VoiceContext {
  const shift = (cue: CueHit): CueHit => ({ ...cue, start: cue.start + sentence.start, end: cue.end + sentence.start });
  const cues = cuesIn(text.slice(sentence.start, sentence.end), language).map(shift);
  return { text, language, clauses: sentence.clauses, cues };
}

function earlierFrame(
  text: string,
  sentence: Sentence,
  language: 'zh' | 'en',
  mentions: readonly Mention[],
): Frame | null {
  const from = Math.max(0, sentence.start - LOOK_BACK);
  const before = text.slice(from, sentence.start);
  if (/\n\s*\n/u.test(before.slice(before.trimEnd().length))) return null;
  const previous = segment(before).at(-1);
  if (!previous) return null;
  const near = mentions
    .filter((m) => m.start - from >= previous.start && m.end - from <= previous.end)
    .map((m) => ({ ...m, start: m.start - from, end: m.end - from }));
  return framesIn(contextOf(before, previous, language), near).at(-1) ?? null;
}

/** One word for how firm a claim is: the first that holds (contract, "Firmness"). */
export function deriveModality(polarity: Polarity, evidence: Evidence, phase: Phase): Modality {
  if (polarity === 'denied') return 'denied';
  if (phase === 'cancelled') return 'cancelled';
  if (evidence === 'rumour') return 'rumoured';
  if (phase === 'planned' || phase === 'expected') return phase;
  if (evidence === 'report') return 'reported';
  return phase === 'completed' ? 'completed' : 'announced';
}
