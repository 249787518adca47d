import { compare, rational } from '../../exact/rational.ts';
import type { Severity } from '../../model/finding.ts';
import type { Item } from '../../relate/translation/item.ts';
import { isHard } from '../../relate/translation/same.ts';
import type { Comparison } from './pair.ts';

/** Values of one side that nothing on the other stands for. */
export const leftOver: Comparison = ({ left, right, meeting }) => [
  ...meeting.left.map((item) => ({
    kind: 'omission' as const,
    rule: 'value-omitted',
    severity: weightOf(item),
    source: { start: item.start, end: item.end },
    target: placeOf(item, left.text, right.text),
    values: {},
    weight: 30,
  })),
  ...meeting.right.map((item) => ({
    kind: 'addition' as const,
    rule: 'value-added',
    severity: 'low' as const,
    source: null,
    target: { start: item.start, end: item.end },
    values: {},
    weight: 10,
  })),
];

/** Where the other side would have said it: an empty span. */
function placeOf(item: Item, text: string, other: string) {
  const at = Math.round((item.start / Math.max(1, text.length)) * other.length);
  return { start: at, end: at };
}

const TEN = rational(10);

function weightOf(item: Item): Severity {
  if (!item.figures || item.mention === null) return 'low';
  if (item.is === 'facet') return item.type === 'year' || item.type === 'day' ? 'medium' : 'low';
  return isHard(item.family) || compare(item.lo, TEN) >= 0 ? 'medium' : 'low';
}
