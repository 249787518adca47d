import type { Span } from '../../model/span.ts';
import type { Difference } from '../../model/translation.ts';
import type { Side } from '../../read/side.ts';
import { align, type Unit, weightOf } from '../../relate/alignment.ts';
import type { Meeting } from '../../relate/translation/meet.ts';
import type { Comparison } from './pair.ts';

/** Of a whole text so much may be missing before a sentence is missed; translations differ in length without losing anything. */
const SHORT = 0.62;
const LONG = 24;

/** Sentences of the source that the target has nothing for: the lengths do not fit, and alignment leaves one over. */
export const sentences: Comparison = ({ left, right, meeting }) => {
  const [whole, rest] = [weightOf(left.text), weightOf(right.text)];
  if (left.sentences.length < 2 || rest > whole * SHORT) return [];
  const [ours, theirs] = [unitsOf(left, meeting, 'left'), unitsOf(right, meeting, 'right')];
  return align(ours, theirs)
    .filter((bead) => !bead.right.length)
    .flatMap(({ left: lost }) => lost.map((i) => left.sentences[i]))
    .filter((sentence): sentence is Side['sentences'][number] => sentence !== undefined)
    .filter((sentence) => weightOf(left.text.slice(sentence.start, sentence.end)) >= LONG)
    .map(({ start, end }): Difference => {
      const at: Span = { start: right.text.length, end: right.text.length };
      return {
        kind: 'omission',
        rule: 'sentence-omitted',
        severity: 'medium',
        source: { start, end },
        target: at,
        values: {},
        weight: 50,
      };
    });
};

/** Sentences as alignment sees them: the values that met are their anchors. */
function unitsOf(side: Side, meeting: Meeting, which: 'left' | 'right'): Unit[] {
  return side.sentences.map(({ start, end }) => ({
    weight: weightOf(side.text.slice(start, end)),
    anchors: meeting.same.flatMap((met, i) => (met[which].start >= start && met[which].start < end ? [`v${i}`] : [])),
    kind: 'sentence',
  }));
}
