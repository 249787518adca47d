import { compare, rational } from '../../exact/rational.ts';
import type { Severity } from '../../model/finding.ts';
import type { Difference } from '../../model/translation.ts';
import type { Qualifier } from '../../model/value.ts';
import type { Side } from '../../read/side.ts';
import type { Amount } from '../../relate/translation/item.ts';
import type { Comparison } from './pair.ts';

/** Which side of the number it lies on: what more than, at least and no less than have in common. */
type Bearing = 'over' | 'under' | 'about' | 'exact';
const BEARING: Readonly<Record<Qualifier, Bearing>> = {
  exact: 'exact',
  approx_digits: 'about',
  about: 'about',
  over: 'over',
  at_least: 'over',
  under: 'under',
  at_most: 'under',
  up_to: 'under',
};

/** What "more than", "nearly", "at most" before equal numbers became. */
export const qualifiers: Comparison = ({ left, right, meeting }) =>
  meeting.same.flatMap(({ left: a, right: b }): Difference[] => {
    if (a.is !== 'amount' || b.is !== 'amount' || a.qualifier === b.qualifier) return [];
    const found = judge(a, b, right) ?? judgeAdded(a, b, left);
    if (!found) return [];
    const [rule, severity] = found;
    const [source, target] = [
      { start: a.start, end: a.end },
      { start: b.start, end: b.end },
    ];
    return [{ kind: 'qualifier', rule, severity, source, target, values: {}, weight: 40 }];
  });

const TWENTY = rational(20);

type Verdict = readonly [rule: string, severity: Severity];

function judge(a: Amount, b: Amount, target: Side): Verdict | null {
  const [was, is] = [BEARING[a.qualifier], BEARING[b.qualifier]];
  if (was === is || was === 'exact') return null;
  if (isVague(a) || isVague(b)) return null;
  if (is === 'exact') return dropped(a, b, was, target);
  const turned = was !== 'about' && is !== 'about';
  // "Almost up to" and 接近 stand for each other often enough.
  if (turned)
    return a.qualifier === 'up_to' && b.qualifier === 'at_least' && !a.figures ? null : ['qualifier-turned', 'high'];
  return is === 'over' || is === 'under'
    ? ['qualifier-turned', a.qualifier === 'up_to' || b.qualifier === 'up_to' ? 'low' : 'medium']
    : ['qualifier-turned', 'low'];
}

function dropped(a: Amount, b: Amount, was: Bearing, target: Side): Verdict | null {
  if (isSaidNearby(was, b, target)) return null;
  if (was === 'about' || a.qualifier === 'up_to') return ['qualifier-dropped', 'low'];
  // "Over two of", over the weekend, 上万: a small number without figures is an idiom as often as a bound; a share or a great one is not.
  const isBound = a.figures || a.family === 'share' || compare(a.written, TWENTY) >= 0;
  return ['qualifier-dropped', isBound ? 'medium' : 'low'];
}

function judgeAdded(a: Amount, b: Amount, source: Side): Verdict | null {
  if (BEARING[a.qualifier] !== 'exact' || isVague(b)) return null;
  return isSaidNearby(BEARING[b.qualifier], a, source) ? null : ['qualifier-added', 'low'];
}

const isVague = ({ qualifier }: Amount): boolean => qualifier === 'approx_digits';

/** Words that bear the same way near the value, where the recogniser did not join them to it. */
const NEARBY: Readonly<Record<Bearing, RegExp>> = {
  over: /[多余餘超逾过過破]|以上|不止|不少于|不低于|至少|高于|大于|\b(?:over|more|exceed\w*|above|least|upwards?|plus|beyond|greater|top\w*|surpass\w*|excess|min(?:imum)?|from|older|higher|longer|bigger|larger)\b|\+/iu,
  under:
    /不到|不足|以下|以内|之内|内|未满|低于|少于|小于|最多|不超|至多|最高|上限|\b(?:under|less|below|fewer|within|most|up to|max(?:imum)?|younger|lower|short|nearly|almost|no more|not exceed\w*)\b/iu,
  about:
    /约|近|左右|大概|上下|前后|许|来|几|\b(?:about|around|nearly|almost|some|approx\w*|roughly|close|or so|estimated|average)\b/iu,
  exact: /$^/u,
};
const BEFORE = 24;
const AFTER = 16;

function isSaidNearby(bearing: Bearing, amount: Amount, side: Side): boolean {
  const around = side.text.slice(Math.max(0, amount.start - BEFORE), amount.end + AFTER);
  return NEARBY[bearing].test(around);
}
