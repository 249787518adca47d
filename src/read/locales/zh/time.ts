import type { Bound, DayPart, Draft, Part, Unit } from '../../mentions/time/token.ts';

/** Words that are a whole field by themselves. Longest form wins. */
export const FIELDS: Readonly<Record<string, Draft>> = {
  今年: { shift: { unit: 'year', n: 0 } },
  本年: { shift: { unit: 'year', n: 0 } },
  本年度: { shift: { unit: 'year', n: 0 } },
  去年: { shift: { unit: 'year', n: -1 } },
  上年: { shift: { unit: 'year', n: -1 } },
  上一年: { shift: { unit: 'year', n: -1 } },
  前年: { shift: { unit: 'year', n: -2 } },
  大前年: { shift: { unit: 'year', n: -3 } },
  明年: { shift: { unit: 'year', n: 1 } },
  来年: { shift: { unit: 'year', n: 1 } },
  下一年: { shift: { unit: 'year', n: 1 } },
  后年: { shift: { unit: 'year', n: 2 } },
  大后年: { shift: { unit: 'year', n: 3 } },
  当年: { shift: { unit: 'year', n: 0 }, anaphoric: true },
  同年: { shift: { unit: 'year', n: 0 }, anaphoric: true },
  次年: { shift: { unit: 'year', n: 1 }, anaphoric: true },
  翌年: { shift: { unit: 'year', n: 1 }, anaphoric: true },
  当月: { shift: { unit: 'month', n: 0 } },
  同月: { shift: { unit: 'month', n: 0 }, anaphoric: true },
  次月: { shift: { unit: 'month', n: 1 }, anaphoric: true },
  今天: { shift: { unit: 'day', n: 0 } },
  今日: { shift: { unit: 'day', n: 0 } },
  今儿: { shift: { unit: 'day', n: 0 } },
  本日: { shift: { unit: 'day', n: 0 } },
  即日: { shift: { unit: 'day', n: 0 } },
  昨天: { shift: { unit: 'day', n: -1 } },
  昨日: { shift: { unit: 'day', n: -1 } },
  前天: { shift: { unit: 'day', n: -2 } },
  前日: { shift: { unit: 'day', n: -2 } },
  大前天: { shift: { unit: 'day', n: -3 } },
  明天: { shift: { unit: 'day', n: 1 } },
  明日: { shift: { unit: 'day', n: 1 } },
  后天: { shift: { unit: 'day', n: 2 } },
  后日: { shift: { unit: 'day', n: 2 } },
  大后天: { shift: { unit: 'day', n: 3 } },
  当天: { shift: { unit: 'day', n: 0 }, anaphoric: true },
  当日: { shift: { unit: 'day', n: 0 }, anaphoric: true },
  同日: { shift: { unit: 'day', n: 0 }, anaphoric: true },
  次日: { shift: { unit: 'day', n: 1 }, anaphoric: true },
  翌日: { shift: { unit: 'day', n: 1 }, anaphoric: true },
  第二天: { shift: { unit: 'day', n: 1 }, anaphoric: true },
  今早: { shift: { unit: 'day', n: 0 }, dayPart: 'morning' },
  今晨: { shift: { unit: 'day', n: 0 }, dayPart: 'dawn' },
  今晚: { shift: { unit: 'day', n: 0 }, dayPart: 'evening' },
  今夜: { shift: { unit: 'day', n: 0 }, dayPart: 'evening' },
  昨晚: { shift: { unit: 'day', n: -1 }, dayPart: 'evening' },
  昨夜: { shift: { unit: 'day', n: -1 }, dayPart: 'evening' },
  前晚: { shift: { unit: 'day', n: -2 }, dayPart: 'evening' },
  明早: { shift: { unit: 'day', n: 1 }, dayPart: 'morning' },
  明晨: { shift: { unit: 'day', n: 1 }, dayPart: 'dawn' },
  明晚: { shift: { unit: 'day', n: 1 }, dayPart: 'evening' },
  当晚: { shift: { unit: 'day', n: 0 }, dayPart: 'evening', anaphoric: true },
  上半年: { half: 1 },
  下半年: { half: 2 },
  头半年: { half: 1 },
  首季度: { quarter: 1 },
  首季: { quarter: 1 },
  末季度: { quarter: 4 },
  今春: { shift: { unit: 'year', n: 0 }, season: 0 },
  今夏: { shift: { unit: 'year', n: 0 }, season: 1 },
  今秋: { shift: { unit: 'year', n: 0 }, season: 2 },
  今冬: { shift: { unit: 'year', n: 0 }, season: 3 },
  去冬: { shift: { unit: 'year', n: -1 }, season: 3 },
  春季: { season: 0 },
  夏季: { season: 1 },
  秋季: { season: 2 },
  冬季: { season: 3 },
  春天: { season: 0 },
  夏天: { season: 1 },
  秋天: { season: 2 },
  冬天: { season: 3 },
  本世纪: { shift: { unit: 'century', n: 0 } },
  上世纪: { shift: { unit: 'century', n: -1 } },
  下世纪: { shift: { unit: 'century', n: 1 } },
  上个世纪: { shift: { unit: 'century', n: -1 } },
  周末: { weekday: 8 },
  正月: { month: 1, lunar: true },
  腊月: { month: 12, lunar: true },
  冬月: { month: 11, lunar: true },
  元月: { month: 1 },
  现在: { now: true },
  目前: { now: true },
  当前: { now: true },
  此刻: { now: true },
  如今: { now: true },
  现今: { now: true },
  刚才: { now: true },
  刚刚: { now: true },
  近日: { vague: 'recently' },
  近期: { vague: 'recently' },
  日前: { vague: 'recently' },
  最近: { vague: 'recently' },
  不久前: { vague: 'recently' },
  近来: { vague: 'recently' },
  不久后: { vague: 'soon' },
};

/** Day-parts that stand alone or before a clock time. */
export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  凌晨: 'dawn', 拂晓: 'dawn', 黎明: 'dawn', 清晨: 'morning', 早晨: 'morning', 早上: 'morning', 清早: 'morning', 大清早: 'morning', 一早: 'morning', 早间: 'morning',
  上午: 'am', 午前: 'am', 中午: 'noon', 正午: 'noon', 晌午: 'noon', 下午: 'afternoon', 午后: 'afternoon', 晏昼: 'afternoon', 傍晚: 'evening', 黄昏: 'evening',
  晚上: 'evening', 晚间: 'evening', 夜晚: 'evening', 夜间: 'night', 夜里: 'night', 深夜: 'night', 半夜: 'midnight', 午夜: 'midnight', 子夜: 'midnight',
};
/** Day-parts that count only straight after a date (27日晚) or before a clock time (晚8点). */
export const BOUND_DAY_PARTS: Readonly<Record<string, DayPart>> = { 早: 'morning', 晨: 'morning', 午: 'noon', 晚: 'evening', 夜: 'evening' };

export const PARTS: Readonly<Record<string, Part>> = {
  上旬: 'first-third', 中旬: 'second-third', 下旬: 'last-third', 月初: 'start', 月中: 'mid', 月底: 'end', 月末: 'end',
  年初: 'start', 年中: 'mid', 年底: 'end', 年末: 'end', 年尾: 'end', 岁末: 'end', 岁初: 'start', 初期: 'early', 早期: 'early', 前期: 'early', 中期: 'mid', 中叶: 'mid', 后期: 'late', 末期: 'late', 晚期: 'late',
  初: 'start', 伊始: 'start', 中: 'mid', 底: 'end', 末: 'end', 尾: 'end', 前半: 'first-half', 后半: 'second-half', 上半叶: 'first-half', 下半叶: 'second-half', 前半叶: 'first-half', 后半叶: 'second-half', 上半月: 'first-half', 下半月: 'second-half',
};

export const UNITS: Readonly<Record<string, Unit>> = {
  年: 'year', 载: 'year', 岁: 'year', 周岁: 'year', 年度: 'year', 财年: 'year', 月: 'month', 月份: 'month', 季度: 'quarter', 季: 'quarter', 周: 'week', 星期: 'week', 礼拜: 'week', 日: 'day', 天: 'day', 号: 'day', 夜: 'day', 晚: 'day', 工作日: 'day', 交易日: 'day', 自然日: 'day',
  小时: 'hour', 钟头: 'hour', 钟: 'hour', 分钟: 'minute', 分: 'minute', 秒钟: 'second', 秒: 'second', 世纪: 'century', 年代: 'decade', 半年: 'half',
};

/** 上周, 下个月: the step word before a unit. */
export const STEPS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 下下: 2, 下: 1, 本: 0, 这: 0, 今: 0, 该: 0, 前: -1, 后: 1 };

/** Words before a stretch of time: 过去12个月, 未来八年. */
export const SPANS: Readonly<Record<string, 'past' | 'future'>> = {
  过去: 'past', 最近: 'past', 近: 'past', 此前: 'past', 上: 'past', 前: 'past', 往前: 'past', 未来: 'future', 今后: 'future', 接下来: 'future', 下: 'future', 后: 'future', 往后: 'future', 此后: 'future', 随后: 'future', 之后: 'future', 随后的: 'future', 过去的: 'past', 最近的: 'past', 未来的: 'future', 接下来的: 'future',
};

/** Words after a date that leave one side open. */
export const BOUNDS: Readonly<Record<string, Bound>> = {
  前: 'before', 之前: 'before', 以前: 'before', 后: 'after', 之后: 'after', 以后: 'after', 过后: 'after', 起: 'since', 开始: 'since', 以来: 'since', 至今: 'since', 迄今: 'since', 为止: 'through', 止: 'through',
};
/** Words before a date that do the same. */
export const BOUND_PREFIXES: readonly (readonly [string, Bound])[] = [
  ['不晚于', 'by'], ['不迟于', 'by'], ['最迟', 'by'], ['最晚', 'by'], ['最早', 'since'], ['自从', 'since'], ['早于', 'before'], ['晚于', 'after'],
];

export const WEEKDAYS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 末: 8, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6 };
