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
  low: ['lowest', 'smallest', 'fewest', 'cheapest', 'least'],
  speed: ['fastest', 'quickest', 'fastest-growing', 'fastest growing'],
  count: ['most'],
  death: ['deadliest', 'worst', 'most destructive'],
  strength: ['strongest', 'most powerful', 'most advanced', 'best', 'most capable'],
  time: ['first', 'first-ever', 'first ever', 'for the first time', 'earliest', 'oldest'],
  record: ['record', 'record-breaking', 'record-setting', 'unprecedented', 'all-time high', 'record high'],
  exclusive: ['exclusive', 'exclusively', 'sole', 'only', 'solely'],
};
