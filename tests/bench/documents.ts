/** Documents in the manner of news sites, made up: shuffled sentences with changing names, figures and days. The same for the same seed. */
const ZH = [
  '{C}昨日宣布完成新一轮融资，总额约为{n}亿美元，投后估值接近{m}亿美元。',
  '知情人士透露，其中领投方{D}出资不少于{n}亿元，其余由五家机构分摊。',
  '管理层表示，这笔资金将用于建设数据中心，预计明年上半年投入使用，届时总装机将达到{k}吉瓦。',
  '分析师普遍认为市场需求依旧旺盛，但是供应链的瓶颈短期内难以缓解，行业整合仍会继续。',
  '截至{y}年底，平台的月活跃用户超过{n}万，同比增长{k}.5%，付费比例提高了1.2个百分点。',
  '据当地媒体报道，事故造成至少{k}人受伤，消防部门出动了十几辆车，附近道路一度中断。',
  '“我们不会因为一个季度的起伏改变计划，”{P}在电话会议上说，“客户关心的是产品能不能按时交付。”',
  '{C}（以下简称公司）的发言人没有回应置评请求，{D}则否认双方正在洽谈合并。',
  '按照协议，如果在{y}年{k}月之前没有拿到监管批准，任何一方都可以退出交易。',
  '这座位于城北的工厂占地{n}亩，去年招收了{m}名工人，其中三分之一来自邻近的县城。',
  '同一天，{D}还公布了第三季度的业绩：营收{m}亿元，净利润{n}亿元，均高于市场预期。',
  '多位接近交易的人说，谈判仍在进行，金额和条款都可能改变，也不排除最终搁浅。',
  '有居民回忆，那天夜里风很大，街上的树倒了一排，直到第二天中午才恢复供电。',
  '新的办法自{y}年{k}月{k}日起施行，此前签订的合同不受影响，但续签时要按新标准办理。',
  '与去年同期相比，出口下降了{k}%，进口略有回升，两项相抵，顺差收窄到{m}亿美元。',
  '研究小组用了将近四年时间，从{m}份样本里找到了{k}处变异，论文已经通过同行评审。',
];
const EN = [
  '{C} said on Tuesday it had raised about ${n} billion, valuing it at nearly ${m} billion.',
  'People familiar with the matter said the lead investor, {D}, put in at least ${n}bn, with five others sharing the rest.',
  'Executives plan to spend the money on data centres that would draw up to {k} gigawatts by the first half of next year.',
  'Analysts expect demand to stay strong, although bottlenecks in the supply chain are unlikely to ease soon.',
  'Monthly users passed {m} million at the end of {y}, up {k}.5 per cent, while 12 percent of them paid.',
  'At least {k} people were hurt, local officials said, and roads around the plant were closed for most of the morning.',
  '"We are not going to change our plans because of one quarter," {P} told reporters, "and our customers know that."',
  'A spokesperson for {C} did not respond to a request for comment; {D} denied that the two were in talks.',
  'If regulators have not approved the deal by March {y}, either side may walk away from it.',
  'The plant, which covers {n} acres north of the city, hired {m} workers last year, a third of them from nearby towns.',
  'On the same day {D} reported revenue of ${m} million for the third quarter and a net profit of ${n} million.',
  'Talks are continuing and the terms could still change, several people briefed on the discussions said.',
  'Residents remembered a night of strong wind that brought down a whole row of trees before power came back at noon.',
  'The new rules take effect on {k} May {y}; contracts signed before that date are not affected.',
  'Exports fell {k}% from a year earlier while imports edged up, narrowing the surplus to ${m} million.',
  'It took the team almost four years to find {k} variants in {m} samples, and the paper has passed peer review.',
];
const NAMES = {
  zh: {
    known: ['甲骨文', 'OpenAI', '苹果公司', '微软'],
    first: [...'华北远明东南西新海天金云星光和泰'],
    second: [...'岭原帆礁川港石林峰湖桥平安信达源'],
    last: ['科技', '银行', '汽车', '能源', '集团'],
    people: ['首席执行官林岚', '财务总监高启文', '董事长周亦凡'],
  },
  en: {
    known: ['Oracle', 'OpenAI', 'Apple', 'Microsoft'],
    first: ['North', 'Bright', 'Far', 'Stone', 'Silver', 'Clear', 'Green', 'High', 'Red', 'West', 'Iron', 'Cedar'],
    second: ['field', 'water', 'sail', 'ridge', 'brook', 'gate', 'wood', 'haven', 'bridge', 'light', 'mark', 'well'],
    last: [' Labs', ' Bank', ' Motors', ' Energy', ' Group'],
    people: ['Dana Whitlock, the chief executive,', 'finance chief Peter Ashdown', 'Chairwoman Ruth Calder'],
  },
};

export type Language = 'zh' | 'en';

/** A linear congruential generator: a number below `below` at each call. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One name in eight is a well-known one; the rest are some hundreds of made-up companies. */
function company(language: Language, next: (below: number) => number): string {
  const { known, first, second, last } = NAMES[language];
  const pick = (from: readonly string[]): string => from[next(from.length)] as string;
  return next(8) === 0 ? pick(known) : pick(first) + pick(second) + pick(last);
}

/** Sentences of news prose with changing figures. */
export function sentences(language: Language, count: number, seed = 1): string[] {
  const next = numbers(seed);
  const { people } = NAMES[language];
  // An article speaks of a few companies over and over.
  const cast = Array.from({ length: 4 }, () => company(language, next));
  const name = () => (next(6) === 0 ? company(language, next) : (cast[next(cast.length)] as string));
  const templates = language === 'zh' ? ZH : EN;
  const fill: Record<string, () => string> = {
    C: name,
    D: name,
    P: () => people[next(people.length)] as string,
    n: () => String(2 + next(97)),
    m: () => String(110 + next(880)),
    k: () => String(2 + next(10)),
    y: () => String(2024 + next(5)),
  };
  return Array.from({ length: count }, () =>
    (templates[next(templates.length)] as string).replace(/\{(\w)\}/gu, (all, slot: string) => fill[slot]?.() ?? all),
  );
}

/** A Markdown document of 3 to 8 KB: front matter, headings, paragraphs, a list, a table. */
function documentOf(language: Language, seed: number): string {
  const next = numbers(seed * 7919 + 13);
  const said = sentences(language, 26 + next(20), seed);
  const gap = language === 'zh' ? '' : ' ';
  const head = said[0] as string;
  const day = `2026-0${1 + next(9)}-1${next(10)}`;
  const front =
    language === 'zh'
      ? `---\n发布日期: ${day}\n来源: 晨港时报\n---\n\n# ${head}\n`
      : `---\ntitle: "Report ${seed}"\ndate: ${day}\nsource: Morning Harbour\n---\n\n# ${head}\n`;
  const parts: string[] = [];
  for (let i = 1; i < said.length; ) {
    const size = 2 + next(4);
    const some = said.slice(i, i + size);
    i += size;
    const kind = next(8);
    if (kind === 0) parts.push(`## ${some[0]}`, some.slice(1).join(gap));
    else if (kind === 1) parts.push(some.map((one) => `- ${one}`).join('\n'));
    else parts.push(some.join(gap));
  }
  const [key, value] = language === 'zh' ? ['公司', '营收'] : ['Company', 'Revenue'];
  const cells = Array.from({ length: 4 }, () => `| ${company(language, next)} | $${110 + next(800)} million |`);
  return `${front}\n${parts.join('\n\n')}\n\n| ${key} | ${value} |\n| --- | --- |\n${cells.join('\n')}\n`;
}

/** At least `bytes` of documents in one language. */
export function documents(language: Language, bytes: number): { id: string; text: string }[] {
  const made: { id: string; text: string }[] = [];
  for (let size = 0, seed = 1; size < bytes; seed++) {
    const text = documentOf(language, seed);
    made.push({ id: `${language}/${seed}.md`, text });
    size += new TextEncoder().encode(text).length;
  }
  return made;
}
