import type { Words } from '../words.ts';

/** Words by which a text sets right what was said before. `notice` opens a correction, `wrong` stands before what is taken back. Same keys in zh/corrections.ts. */
export const corrections: Words = {
  notice: [
    ...['correction :', 'corrections :', 'clarification :', 'corrected :', 'has been corrected', 'have been corrected'],
    ...[
      'was corrected',
      'we regret the error',
      'an earlier version',
      'a previous version',
      'an earlier report',
      'update :',
      'updated :',
    ],
  ],
  wrong: [
    ...[
      'misstated',
      'incorrectly',
      'erroneously',
      'mistakenly',
      'wrongly',
      'earlier version',
      'previous version',
      'earlier report',
    ],
    ...[
      'not',
      'instead of',
      'rather than',
      'previously reported',
      'originally reported',
      'as we reported',
      'earlier reported',
    ],
  ],
};
