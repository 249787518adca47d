import type { Bound } from '../../mentions/time/token.ts';

/** Words before a date that leave one side open; the longer first. */
export const BOUND_PREFIXES: readonly (readonly [string, Bound])[] = [
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['as late as', 'by'],
  ['at the latest by', 'by'],
  ['in advance of', 'before'],
  ['prior to', 'before'],
  ['earlier than', 'before'],
  ['ahead of', 'before'],
  ['sooner than', 'before'],
  ['ending with', 'by'],
  ['ending on', 'by'],
  ['ending', 'by'],
  ['up to', 'until'],
  ['up until', 'until'],
  ['as early as', 'since'],
  ['as soon as', 'since'],
  ['starting from', 'since'],
  ['starting with', 'since'],
  ['starting on', 'since'],
  ['starting', 'since'],
  ['beginning from', 'since'],
  ['beginning on', 'since'],
  ['effective', 'since'],
  ['any time from', 'since'],
  ['anytime from', 'since'],
  ['on or after', 'since'],
  ['at or after', 'since'],
  ['on or before', 'by'],
  ['later than', 'after'],
  ['greater than', 'after'],
  ['ever since', 'since'],
  ['since', 'since'],
  ['after', 'after'],
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'through'],
  ['by', 'by'],
];

/** What stands before a month's name that is also a word (May, March, Jan): only then it is the month. */
export const MONTH_CUES =
  /(?:in|since|by|of|until|till|from|to|through|during|before|after|and|between|for|last|next|this|early|late|mid|until)[\s-]+$/iu;
