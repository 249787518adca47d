import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/model/document.ts';
import { sourceOffset, sourceSpan } from '../../../src/read/sources/derived.ts';
import { readSource } from '../../../src/read/sources/index.ts';
import { SAMPLES } from './samples.ts';

const NAMES: Readonly<Record<string, string>> = {
  csv: 'x.csv',
  json: 'x.json',
  yaml: 'x.yaml',
  literal: 'x.ts',
  readme: 'x.md',
};
const documents = Object.entries(SAMPLES).map(
  ([name, text]) => [name, readSource({ id: name, path: NAMES[name] ?? 'x.txt', text })] as const,
);

/** What a reader decodes: character references, escapes, doubled quote marks; a line break becomes a space. */
const isDecoded = (written: string, shown: string): boolean =>
  written === '&' || written === '\\' || (/\s/u.test(written) && /\s/u.test(shown));

describe.each(documents)('%s', (_, document) => {
  test('every character leads back to itself in the untouched text', () => {
    for (const block of document.blocks) {
      for (let t = 0; t < block.text.length; t++) {
        const written = document.text[sourceOffset(block, t)] ?? '';
        const shown = block.text[t] ?? '';
        expect(
          written === shown || isDecoded(written, shown),
          `${JSON.stringify(block.text)} at ${t}: ${written} for ${shown}`,
        ).toBe(true);
      }
    }
  });

  test('offset maps are sorted and lie inside the document', () => {
    for (const { map, end } of document.blocks) {
      for (let i = 1; i < map.length; i++) {
        expect(map[i]?.derived).toBeGreaterThan(map[i - 1]?.derived ?? -1);
        expect(map[i]?.source).toBeGreaterThan(map[i - 1]?.source ?? -1);
      }
      expect(end).toBeLessThanOrEqual(document.text.length);
    }
  });

  test('a block lies wholly in the document, and no two hold the same character', () => {
    const seen = new Map<number, Block>();
    for (const block of document.blocks) {
      const own = new Set(Array.from(block.text, (_c, t) => sourceOffset(block, t)));
      for (const at of own) {
        expect(seen.get(at) === undefined || seen.get(at)?.kind === 'entry' || block.kind === 'entry').toBe(true);
        seen.set(at, block);
      }
    }
  });

  test('metadata spans show what was written', () => {
    for (const { value, span } of document.metadata) {
      const written = document.text.slice(span.start, span.end);
      expect(written === value || /[&\\'"\n]/u.test(written), `${value} / ${written}`).toBe(true);
    }
  });

  test('what is set apart has a reason and a place', () => {
    for (const { start, end, reason } of document.setAside) {
      expect(reason).not.toBe('');
      expect(end).toBeGreaterThanOrEqual(start);
    }
  });

  test('reading is a pure function of the text, and plain data', () => {
    const again = readSource({ id: document.id, path: document.path, text: document.text });
    expect(again).toEqual(document);
    expect(structuredClone(document)).toEqual(document);
  });
});

describe('the way back', () => {
  const text = 'A &amp; B\\$5';
  const derived = {
    text: 'A & B$5',
    map: [
      { derived: 0, source: 0 },
      { derived: 3, source: 7 },
      { derived: 5, source: 10 },
    ],
    end: 12,
  };
  test.each([
    [0, 1, 'A'],
    [2, 3, '&amp;'],
    [4, 5, 'B'],
    [5, 7, '$5'],
    [0, 7, 'A &amp; B\\$5'],
  ])('[%i, %i) is %s', (start, end, written) => {
    const span = sourceSpan(derived, start, end, text);
    expect(text.slice(span.start, span.end)).toBe(written);
  });
});
