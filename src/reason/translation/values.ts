import { compare, equals, rational } from '../../exact/rational.ts';
import type { Severity } from '../../model/finding.ts';
import type { Difference, IssueKind } from '../../model/translation.ts';
import type { Amount, Item } from '../../relate/translation/item.ts';
import type { NearMet } from '../../relate/translation/meet.ts';
import type { Comparison } from './pair.ts';

/** Values that stand for each other and do not say the same. */
export const values: Comparison = ({ meeting }) =>
  meeting.near.flatMap((met) => {
    const verdict = judge(met);
    if (!verdict) return [];
    const [kind, rule, severity] = verdict;
    return [difference(met, kind, rule, severity)];
  });

type Verdict = readonly [kind: IssueKind, rule: string, severity: Severity];

function judge({ left, right, likeness, score }: NearMet): Verdict | null {
  if (left.is === 'facet' || right.is === 'facet') return ['date', 'date-changed', 'high'];
  if (likeness === 'unit') return unitVerdict(left, right);
  if (isOne(left) || isOne(right)) return null;
  switch (likeness) {
    case 'scale':
      return ['scale', 'scale-slip', isSpelled(left, right) ? 'low' : 'high'];
    case 'count':
      return ['number', 'number-changed', left.figures && right.figures && score > 30 ? 'medium' : 'low'];
    default:
      return left.family === 'ordinal' && right.family === 'ordinal'
        ? ['ordinal', 'ordinal-changed', 'high']
        : ['number', 'number-changed', score >= 60 ? 'high' : 'low'];
  }
}

function unitVerdict(left: Amount, right: Amount): Verdict {
  if (left.family.startsWith('money:') && right.family.startsWith('money:'))
    return ['currency', 'currency-changed', 'high'];
  const points = [left.family, right.family];
  if (points.includes('%') && points.includes('pp')) return ['percent', 'percent-or-points', 'high'];
  return ['unit', 'unit-changed', 'high'];
}

const TEN = rational(10);
/** Two in words beside twenty in words: small numbers of another thing as often as a scale that slipped. */
const isSpelled = (left: Amount, right: Amount): boolean =>
  !left.figures &&
  !right.figures &&
  [left, right].some(
    ({ written }) => compare(written, TEN) < 0 && !/[万亿千百]|\p{L}illion/u.test(`${left.text}${right.text}`),
  );

/** One in words is an article as often as a number. */
const isOne = (amount: Amount): boolean =>
  !amount.figures && amount.family !== 'ordinal' && equals(amount.written, rational(1)) && amount.relation === null;

const span = ({ start, end }: Item) => ({ start, end });

const difference = (met: NearMet, kind: IssueKind, rule: string, severity: Severity): Difference => ({
  kind,
  rule,
  severity,
  source: span(met.left),
  target: span(met.right),
  values: {},
  weight: met.score,
});
