/**
 * A 64-bit FNV-1a hash of a text's UTF-16 code units as 16 hexadecimal digits. For ids, not for secrets.
 * Source: Fowler, Noll, Vo, "FNV hash" (offset basis and prime of the 64-bit variant), run on two 32-bit halves.
 */
export function hashOf(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    [high, low] = step(high, low, unit & 0xff);
    [high, low] = step(high, low, unit >>> 8);
  }
  return hex(high) + hex(low);
}

/** One round: xor the byte in, multiply by 0x100000001b3 modulo 2^64. */
function step(high: number, low: number, byte: number): [number, number] {
  const l = (low ^ byte) >>> 0;
  const product = (l & 0xffff) * 0x1b3;
  const upper = (l >>> 16) * 0x1b3 + Math.floor(product / 0x10000);
  const newLow = (((upper & 0xffff) << 16) | (product & 0xffff)) >>> 0;
  const carry = Math.floor(upper / 0x10000);
  const newHigh = (Math.imul(high, 0x1b3) + (l << 8) + carry) >>> 0;
  return [newHigh, newLow];
}

const hex = (half: number): string => half.toString(16).padStart(8, '0');
