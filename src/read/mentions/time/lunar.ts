// The Chinese calendar, 1930–2100, as a table; the solar terms by the sun's longitude.
import { dayOf } from '../../../exact/civil.ts';

const FIRST = 1930;
/** A year each, base 36: days from 1 January to the lunar new year << 17 | leap month << 13 | thirteen bits, 1 = a month of 30 days. Made with ICU's Chinese calendar. */
const YEARS =
  '2alcm 3o6ms 2taoa 1z6p5 3fo7u 2njos 1t8q6 37a70 2dnal 3tsmi 2ywes 228ui 3ijl6 2qdw4 1w8rf 3ctru 2hzyy 1nhgr 34hm2 280id 3o42c 2t9d6 21z91 3fnw6 2njjq 1t8pj 3a1qu 2dstm 3r0a2 2ytsk 250ve 3ijca 2qdm4 1w8mm 3cwxa 2hydo 1kvfq 31pnu 2arf9 3o3is 2t8m2 21yzh 3igyi 2ktju 1qngt 37bre 2dtwl 3qyzs 2w2j8 250be 3lbxy 2qdkm 1w8lz 3cwwm 2jryj 3wjey 31mzs 280c4 3o5m4 2t8ku 21yy7 3igxa 2nl3q 1qekq 34j7u 2drad 3tpw8 2w298 24twu 3lbvg 2qgq4 1tgnp 3a4yc 2f8lm 1neqd 31mfo 2809n 3qvga 2w1ne 1z8yz 3fq5m 2ktxw 1qmru 34hpm 2dx2t 3tpis 2yv92 24ymv 3laa6 2qfxi 1w7f9 3a2c4 2f7hm 1neet 34fak 27tta 3o5ge 2w024 1z9ra 3cy3o 2i1qs 1qelm 37aai 2e9gd 3tpi2 2yv8a 251sb 3ikay 2nnvo 1tn4k 3a46s 2f5cq 1necb 34f92 2at93 3o5g6 2t93e 1z8h1 3foo4 2i0ms 1qe2e 37a7i 2gjlb 3tpgu 2ytna 24z7u 3ikwa 2nl9g 1tfn0 3a3x8 2hzz0 1kuni 31p9o 281at 3o6ms 2qh56 1z68l 3fo44 2ktlm 1qkbh 37a6y 2dstn 3tru2 2w2hg 227xm 3ije2 2qdv8 1tfi2 3a3sm 2hydy 1nmzr 31mw6 27yvn 3o40k 2t962 1z5x1 3fnu4 2ktke 1tdfy 34ilo 2b19i 3qzs4 2w3f8 2263u 3ih96 2qdlo 1w8m5 3a3q2 2f8dm 1kopx 31pk4'.split(
    ' ',
  );

/** Day number of a lunar date; null outside the table or where there is no such day. */
export function lunarDay(year: number, month: number, dom: number, leap: boolean): number | null {
  const months = lunarMonths(year);
  const found = months?.find((m) => m.month === month && m.leap === leap);
  return found && dom <= found.length ? found.from + dom - 1 : null;
}

/** First day and length of a lunar month. */
export function lunarMonth(year: number, month: number, leap: boolean): { from: number; length: number } | null {
  return lunarMonths(year)?.find((m) => m.month === month && m.leap === leap) ?? null;
}

function lunarMonths(year: number): { month: number; leap: boolean; from: number; length: number }[] | null {
  const code = YEARS[year - FIRST];
  if (code === undefined) return null;
  const value = Number.parseInt(code, 36);
  const leapMonth = (value >> 13) & 15;
  const months: { month: number; leap: boolean; from: number; length: number }[] = [];
  let from = dayOf(year, 1, 1) + (value >> 17);
  for (let i = 0; i < (leapMonth ? 13 : 12); i += 1) {
    const length = (value >> (12 - i)) & 1 ? 30 : 29;
    const leap = leapMonth > 0 && i === leapMonth;
    months.push({ month: leapMonth > 0 && i >= leapMonth ? i : i + 1, leap, from, length });
    from += length;
  }
  return months;
}

const RAD = Math.PI / 180;

/** Apparent longitude of the sun in degrees, good to 0.01° (Meeus, Astronomical Algorithms, ch. 25); `t` in days from J2000. */
function sunLongitude(t: number): number {
  const c = t / 36525;
  const mean = 280.46646 + 36000.76983 * c + 0.0003032 * c * c;
  const m = (357.52911 + 35999.05029 * c - 0.0001537 * c * c) * RAD;
  const centre =
    (1.914602 - 0.004817 * c) * Math.sin(m) + (0.019993 - 0.000101 * c) * Math.sin(2 * m) + 0.000289 * Math.sin(3 * m);
  const omega = (125.04 - 1934.136 * c) * RAD;
  return mean + centre - 0.00569 - 0.00478 * Math.sin(omega);
}

/** Day (Beijing time) of a solar term: 0 = 小寒 (285°) … 5 = 春分 (0°) … 23 = 冬至 (270°). */
export function solarTerm(year: number, index: number): number {
  const target = (285 + 15 * index) % 360;
  const J2000 = 10957.5; // 2000-01-01T12:00 in days from 1970
  let day = dayOf(year, 1, 6) + index * 15.2184;
  for (let i = 0; i < 4; i += 1) {
    const gap = ((((target - sunLongitude(day - J2000)) % 360) + 540) % 360) - 180;
    day += gap * 1.0146;
  }
  return Math.floor(day + 8 / 24 - 0.0008);
}
