import type { Attribution, Evidence, Phase, Polarity } from '../../model/claim.ts';
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

/** Reads the voice that holds at `at` (a value's span) within its sentence; words of other clauses count only where their scope reaches it. */
export function voiceOf(_text: string, _sentence: Sentence, _at: Span, _language: 'zh' | 'en'): Voice {
  return { evidence: 'statement', phase: 'completed', polarity: 'affirmed', attribution: [], cues: [] };
}
