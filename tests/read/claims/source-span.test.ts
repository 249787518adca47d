import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/document.ts';
import { sourceSpan } from '../../../src/read/claims/source-span.ts';

// The document: "a **bold** word", its markup removed: "a bold word". Offsets counted by hand.
const block = {
  text: 'a bold word',
  map: [
    { derived: 0, source: 0 },
    { derived: 2, source: 4 },
    { derived: 6, source: 10 },
  ],
  end: 15,
} as unknown as Block;

test.each([
  [{ start: 0, end: 1 }, 'a'],
  [{ start: 2, end: 6 }, 'bold'],
  [{ start: 2, end: 11 }, 'bold** word'],
  [{ start: 7, end: 11 }, 'word'],
])('%j', (span, quote) => {
  const { start, end } = sourceSpan(block, span);
  expect('a **bold** word'.slice(start, end)).toBe(quote);
});
