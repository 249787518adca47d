/** Minutes east of UTC of the zones named in Chinese texts; daylight saving is not guessed: 美东时间 has two offsets and is left open (null is not a zone). */
export const ZONES: Readonly<Record<string, number>> = {
  北京时间: 480,
  东八区: 480,
  香港时间: 480,
  台北时间: 480,
  新加坡时间: 480,
  东京时间: 540,
  日本时间: 540,
  首尔时间: 540,
  韩国时间: 540,
  格林尼治时间: 0,
  格林威治时间: 0,
  格林尼治标准时间: 0,
  世界协调时: 0,
  协调世界时: 0,
  国际标准时间: 0,
  莫斯科时间: 180,
  印度时间: 330,
  土耳其时间: 180,
};
/** Zones whose offset hangs on the season, and 当地时间: named, but no number. */
export const OPEN_ZONES: readonly string[] = [
  '当地时间',
  '美东时间',
  '美西时间',
  '美国东部时间',
  '美国西部时间',
  '太平洋时间',
  '纽约时间',
  '伦敦时间',
  '欧洲中部时间',
];
