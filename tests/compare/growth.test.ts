import { expect, test } from 'vitest';
import { comparing } from '../../src/compare.ts';

// Any text is answered, and in time that grows with it: untrusted input must not hang a run.
test.each([
  ['one line of numbers', '17 of 40, '.repeat(600)],
  ['one word', 'a'.repeat(100_000)],
  ['many sentences', 'The ward counted 40 patients and 12 nurses. '.repeat(600)],
  ['Chinese without a mark', '病房有40名病人和12名护士'.repeat(800)],
  ['brackets', '(('.repeat(20_000)],
])(
  '%s',
  (_name, text) => {
    expect(comparing()({ text }, { text: `${text}!` }).relation).toBeTypeOf('string');
  },
  20_000,
);
