/** Numerals of Chinese, everyday and financial forms. Text is folded before (萬 → 万), so simplified forms do. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  参: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
/** Places below ten thousand. */
export const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
/** Tens in one character. */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };
/** Powers of ten thousand, as exponents of ten. 兆 is read as in Taiwan and Hong Kong; 兆瓦, 兆字节 are units. */
export const SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };
/** "Some": a digit left open. 数 counts only before a place or scale. */
export const FEW = '几数';
/** Said after a number: there is a little more. */
export const ODD = '多余来';
export const MINUS = ['负'];
export const POINT = '点';
/** 三分之二, 百分之五. */
export const FRACTION = '分之';
