import type { Words } from '../words.ts';

/** What joins two statements or two parts of one. */
export const connectives: Words = {
  and: ['and', 'as well as', 'along with', 'together with', 'both', 'also', 'plus'],
  or: ['or', 'either', 'or else'],
  but: ['but', 'however', 'yet', 'although', 'though', 'despite', 'while', 'whereas', 'even though', 'nevertheless'],
  because: ['because', 'since', 'therefore', 'so that', 'thus', 'hence', 'as a result'],
};
