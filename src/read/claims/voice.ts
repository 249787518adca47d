import type { Attribution, Evidence, Modality, Phase, Polarity } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../segment/index.ts';

/** How firmly, by whom and whether at all something is said at one place of a sentence. */
export interface Voice {
  readonly evidence: Evidence;
  readonly phase: Phase;
  readonly polarity: Polarity;
  readonly attribution: readonly Attribution[];
  /** Spans (in the same text) of the words that decided it. */
  readonly cues: readonly Span[];
}

/**
 * Reads the voice that holds at `at` (a value's span) within its sentence; words of other clauses count only where their scope reaches it.
 * `mentions` (of the same text) lend attributions their names.
 */
export function voiceOf(
  _text: string,
  _sentence: Sentence,
  _at: Span,
  _language: 'zh' | 'en',
  _mentions: readonly Mention[] = [],
): Voice {
  return { evidence: 'statement', phase: 'completed', polarity: 'affirmed', attribution: [], cues: [] };
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
