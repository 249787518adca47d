import { expect, test } from 'vitest';
import { hashOf } from '../../src/exact/hash.ts';

/** The published constants, run over the same bytes with BigInt. */
function reference(text: string): string {
  let h = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    for (const byte of [text.charCodeAt(i) & 0xff, text.charCodeAt(i) >>> 8])
      h = ((h ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return h.toString(16).padStart(16, '0');
}

test.each(['', 'a', 'Alpha raised $3 billion', '甲公司完成3亿元融资', '🙂 \u0000\uffff', 'x'.repeat(999)])(
  '%j',
  (text) => {
    expect(hashOf(text)).toBe(reference(text));
  },
);
