import { DIGITS } from '../../locales/zh/numbers.ts';

/** Chinese numerals up to 亿, as far as dates and durations need them. Null where the characters make no number. */
const DIGIT: Readonly<Record<string, number>> = { ...DIGITS, '○': 0 };
const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

export const HAN_NUMERALS = '零〇○一二两三四五六七八九十百千万亿廿卅';

export function hanNumber(text: string): number | null {
  let [total, section, digit, seen] = [0, 0, -1, false];
  for (const c of text) {
    const d = DIGIT[c];
    if (d !== undefined) {
      if (digit > 0 && d > 0) return null;
      digit = d;
    } else if (TENS[c] !== undefined) section += TENS[c];
    else if (SCALE[c] !== undefined) {
      section += (digit < 0 ? 1 : digit) * SCALE[c];
      digit = -1;
    } else {
      section += Math.max(digit, 0);
      total = (total + (section || 1)) * (c === '万' ? 1e4 : 1e8);
      [section, digit] = [0, -1];
    }
    seen = true;
  }
  return seen ? total + section + Math.max(digit, 0) : null;
}

/** Digits one by one: 二〇二五 → "2025"; null where a scale character stands among them. */
export function hanDigits(text: string): string | null {
  let digits = '';
  for (const c of text) {
    const d = DIGIT[c];
    if (d === undefined || c === '两') return null;
    digits += d;
  }
  return digits || null;
}
