import type { Difference } from '../../model/translation.ts';
import { weightOf } from '../../relate/alignment.ts';
import { type Passage, type PassagePair, placeIn } from '../../relate/translation/passages.ts';

/** A passage that says so much is missed; headings and bylines come and go. */
const LONG = 60;

/** A link's definition, a call to go elsewhere in brackets. */
const LINK_LINE = /^\s*\[/u;

/** A passage of one document without a counterpart in the other. One between two that met is missed; a run of them (who wrote it, where to comment) is left out on purpose more often than not. */
export function missing({ left, right }: PassagePair, isAlone: boolean): Difference[] {
  const whole = (passage: Passage) => placeIn(passage, { start: 0, end: passage.text.length });
  const isProse = (passage: Passage): boolean =>
    passage.pieces.every(({ block }) => block.role === 'body' && block.kind !== 'heading' && block.kind !== 'entry');
  if (left && !right) {
    const isMissed = isAlone && isProse(left) && weightOf(left.text) >= LONG && !LINK_LINE.test(left.text);
    const severity = isMissed ? 'medium' : 'low';
    return [
      {
        kind: 'omission',
        rule: 'sentence-omitted',
        severity,
        source: whole(left),
        target: null,
        values: {},
        weight: 50,
      },
    ];
  }
  if (right && !left)
    return [
      {
        kind: 'addition',
        rule: 'sentence-added',
        severity: 'low',
        source: null,
        target: whole(right),
        values: {},
        weight: 50,
      },
    ];
  return [];
}
