/** Number words of English. */
export const ONES: Readonly<Record<string, number>> = {
  zero: 0, naught: 0, nought: 0, nil: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
};
export const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
/** Multipliers as exponents of ten; `hundred` multiplies what stands before it, the rest close a group. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2, hundreds: 2, thousand: 3, thousands: 3, million: 6, millions: 6, billion: 9, billions: 9, trillion: 12, trillions: 12, quadrillion: 15,
  lakh: 5, lakhs: 5, lac: 5, lacs: 5, crore: 7, crores: 7, krore: 7, krores: 7, koti: 7,
};
/** Short forms written after digits; those of one small letter need a currency or a unit beside them. */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 3, K: 3, mn: 6, mln: 6, mio: 6, mil: 6, MM: 6, mm: 6, M: 6, m: 6, bn: 9, Bn: 9, BN: 9, bln: 9, bil: 9, B: 9, b: 9, tn: 12, trn: 12, tln: 12, T: 12, t: 12,
  cr: 7, Cr: 7, kr: 7, Kr: 7,
};
/** Short scales that are units or anything else without money or a counted thing beside them (metres, millimetres, tonnes, kroner). */
export const NEEDS_COMPANY: ReadonlySet<string> = new Set(['m', 'mm', 'MM', 'b', 't', 'T', 'mil', 'kr', 'Kr']);
/** Denominators: thirds, quarters; also ordinals. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
  fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, thousandth: 1000, millionth: 1e6,
  billionth: 1e9, trillionth: 1e12,
};
export const HALVES: Readonly<Record<string, number>> = { half: 2, halves: 2, quarter: 4, quarters: 4 };
/** Words for a size left open → the row of `vagueNumerals` in rules/policy.yaml. */
export const VAGUE: Readonly<Record<string, string>> = {
  'a few': 'few', several: 'few', dozens: 'dozens', 'dozens of': 'dozens', scores: 'scores', 'scores of': 'scores', tens: 'tens', 'tens of': 'tens',
  hundreds: 'hundreds', 'hundreds of': 'hundreds', thousands: 'thousands', 'thousands of': 'thousands',
};
export const MINUS = ['minus', 'negative'];
