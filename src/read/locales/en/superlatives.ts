import type { Words } from '../words.ts';

/** Superlatives and exclusive roles by what they rank: dimension → forms. The scope ("in history", "in AI") is read around them. */
export const superlatives: Words = {
  size: [
    'largest',
    'biggest',
    'largest-ever',
    'biggest-ever',
    'largest ever',
    'biggest ever',
    'most significant',
    'greatest',
  ],
  value: [
    'highest',
    'most valuable',
    'most expensive',
    'richest',
    'highest-valued',
    'highest valued',
    'priciest',
    'costliest',
  ],
  low: ['lowest', 'smallest', 'fewest', 'cheapest'],
  speed: ['fastest', 'quickest', 'fastest-growing', 'fastest growing'],
  count: ['second most', 'third most', 'fourth most', 'fifth most'],
  death: ['deadliest', 'most destructive'],
  strength: ['strongest', 'most powerful', 'most advanced', 'most capable'],
  time: [
    'first-ever',
    'first ever',
    'for the first time',
    'the first company',
    'the first country',
    'the first person',
    'the earliest',
    'the oldest',
  ],
  record: ['a record', 'record-breaking', 'record-setting', 'unprecedented', 'all-time high', 'record high'],
  exclusive: ['exclusive', 'exclusively', 'sole', 'the only', 'solely', 'its only', 'their only'],
};

/** Forms that look like a rank and are none. */
export const rankLookAlikes: Words = {
  none: [
    'the most part',
    'the most recent',
    'the most likely',
    'the most important',
    'first of all',
    'the most common',
    'sole of',
    'only if',
    'the only if',
    'exclusive of',
    'mutually exclusive',
    'largest part of',
    'largest ones',
  ],
};

/** Within what a rank holds, as components common to both languages. */
export const rankScopes: Words = {
  history: [
    'ever',
    'in history',
    'of all time',
    'to date',
    'so far',
    'in its history',
    'on record',
    'since records began',
    'all-time',
  ],
  world: ['in the world', "the world's", 'globally', 'worldwide', 'global'],
  private: ['private', 'privately held', 'unlisted'],
  external: ['external', 'outside'],
  single: ['single', 'one-off'],
  'of-the-year': ['of the year', 'this year'],
};
