import type { Span } from '../../model/span.ts';
import { type Sentence, segment } from '../../read/segment/index.ts';
import type { Side } from '../../read/side.ts';
import { align, type Unit, weightOf } from '../../relate/alignment.ts';
import type { Meeting } from '../../relate/translation/meet.ts';
import type { Comparison } from './pair.ts';

/** Of a whole text so much may be missing before a sentence is missed; translations differ in length without losing anything. */
const SHORT = 0.62;
const LONG = 24;

/** Sentences of one side that the other has nothing for: the lengths do not fit, and alignment leaves one over. */
export const sentences: Comparison = ({ left, right, meeting }) => [
  ...leftOver(left, right, meeting, ['left', 'right']).map(({ start, end }) => ({
    ...PLAIN,
    kind: 'omission' as const,
    rule: 'sentence-omitted',
    severity: 'medium' as const,
    source: { start, end },
    target: { start: right.text.length, end: right.text.length },
  })),
  ...leftOver(right, left, meeting, ['right', 'left']).map(({ start, end }) => ({
    ...PLAIN,
    kind: 'addition' as const,
    rule: 'sentence-added',
    severity: 'low' as const,
    source: { start: left.text.length, end: left.text.length },
    target: { start, end },
  })),
];
const PLAIN = { values: {}, weight: 50 };

type Which = 'left' | 'right';

function leftOver(own: Side, other: Side, meeting: Meeting, [which, that]: readonly [Which, Which]): Span[] {
  if (weightOf(other.text) > weightOf(own.text) * SHORT) return [];
  const [ours, theirs] = [segment(own.text), segment(other.text)];
  if (ours.length < 2) return [];
  return align(unitsOf(own, ours, meeting, which), unitsOf(other, theirs, meeting, that))
    .filter((bead) => !bead.right.length)
    .flatMap((bead) => bead.left.flatMap((i) => ours[i] ?? []))
    .filter(({ start, end }) => weightOf(own.text.slice(start, end)) >= LONG);
}

/** Sentences as alignment sees them: the values that met are their anchors. */
function unitsOf(side: Side, sentences: readonly Sentence[], meeting: Meeting, which: Which): Unit[] {
  return sentences.map(({ start, end }) => ({
    weight: weightOf(side.text.slice(start, end)),
    anchors: meeting.same.flatMap((met, i) => (met[which].start >= start && met[which].start < end ? [`v${i}`] : [])),
    kind: 'sentence',
  }));
}
