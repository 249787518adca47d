import type { Qualifier } from '../../../model/value.ts';

/** Words before a value → how it is meant. The longest form wins: "no more than" before "more than". */
export const BEFORE: Readonly<Partial<Record<Qualifier, readonly string[]>>> = {
  about: [
    'about', 'around', 'approximately', 'approx.', 'approx', 'roughly', 'some', 'circa', 'ca.', 'c.', 'nearly', 'almost', 'close to', 'near', 'nearing', 'approaching', 'an estimated',
    'estimated', 'in the region of', 'in the neighborhood of', 'in the neighbourhood of', 'in the range of', 'something like', 'on the order of', 'of the order of', '~', '≈', 'just about', 'virtually', 'give or take', 'more or less',
    'about a', 'around a', 'nearly a', 'almost a', 'roughly a', 'an average of', 'an average', 'as near as', 'estimates of',
  ],
  at_least: ['at least', 'no less than', 'no fewer than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of', 'minimum', 'a minimum', 'equal to or more than', 'greater than or equal to', 'more than or equal to', 'equal to or greater than', '>=', '≥', 'starting at', 'at the least', 'at the very least', 'not under', 'not below'],
  at_most: ['at most', 'no more than', 'not more than', 'no greater than', 'no higher than', 'no larger than', 'a maximum of', 'maximum of', 'a maximum', 'equal to or less than', 'less than or equal to', 'fewer than or equal to', 'not exceeding', 'not to exceed', '<=', '≤', 'capped at', 'not over', 'not above', 'at the most', 'limited to', 'a cap of'],
  over: [
    'more than', 'over', 'above', 'exceeding', 'exceeded', 'exceeds', 'exceed', 'in excess of', 'greater than', 'larger than', 'bigger than', 'higher than', 'longer than', 'north of', 'upward of', 'upwards of', 'better than', 'just over', 'well over', 'a little over', 'slightly over', 'slightly more than',
    'just above', 'well above', 'topping', 'surpassing', 'surpassed', 'beyond', '>', 'more than about', 'just more than', 'well more than', 'far more than', 'a little more than', 'comfortably over', 'much more than', 'topped', 'tops', 'older than', 'passed',
  ],
  under: [
    'less than', 'fewer than', 'under', 'below', 'south of', 'lower than', 'smaller than', 'shorter than', 'just under', 'well under', 'slightly under', 'slightly less than', 'just below', 'just shy of', 'shy of', 'just short of', 'short of',
    'a little less than', 'well below', 'a little under', 'not quite', 'barely under', '<', 'far less than', 'much less than', 'younger than',
  ],
  up_to: ['up to', 'as many as', 'as much as', 'as high as', 'as long as', 'as big as', 'as large as', 'upto', 'a high of', 'anything up to', 'up to about', 'up to around', 'as far as', 'as tall as', 'as heavy as'],
};

/** Words after a value. */
export const AFTER: Readonly<Partial<Record<Qualifier, readonly string[]>>> = {
  about: ['or so', 'approximately', 'or thereabouts', 'give or take', '-ish', 'ish'],
  at_least: ['or more', 'and above', 'or above', 'and up', 'or higher', 'or greater', 'at least', 'and over', 'or over', 'plus', '-plus', '+', 'and more', 'or older', 'upwards', 'or better', 'minimum'],
  at_most: ['or less', 'or fewer', 'or under', 'at most', 'or below', 'and under', 'or lower', 'tops', 'max', 'maximum', 'or younger', 'and below'],
  over: ['-odd', 'odd', 'or more than'],
};

/** Verbs of change: after them, "from A to B" tells two values, not a range. */
export const CHANGES = [
  'rose', 'rise', 'rises', 'rising', 'risen', 'grew', 'grow', 'grows', 'growing', 'grown', 'increase', 'increased', 'increases', 'increasing', 'fell', 'fall', 'falls', 'falling', 'fallen', 'drop', 'dropped', 'drops', 'dropping',
  'decline', 'declined', 'declines', 'declining', 'decrease', 'decreased', 'decreasing', 'cut', 'cuts', 'cutting', 'raise', 'raised', 'raises', 'raising', 'up', 'down', 'jump', 'jumped', 'jumps', 'climb', 'climbed', 'climbs', 'climbing', 'went', 'go', 'gone', 'goes', 'going', 'expand', 'expanded', 'expanding',
  'soar', 'soared', 'soaring', 'surge', 'surged', 'surging', 'slump', 'slumped', 'plunge', 'plunged', 'slide', 'slid', 'shrank', 'shrink', 'shrunk', 'reduce', 'reduced', 'reducing', 'lower', 'lowered', 'lowering', 'lifted', 'lift', 'changed', 'change', 'moved', 'improved', 'improve', 'doubled', 'tripled', 'revised', 'upgraded', 'downgraded', 'narrowed', 'widened', 'swelled', 'ballooned', 'dipped', 'edged', 'hike', 'hiked', 'boost', 'boosted', 'bring', 'brought', 'upped', 'scaled', 'slashed', 'trimmed', 'extended', 'extend',
];
