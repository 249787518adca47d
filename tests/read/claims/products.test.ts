import { expect, test } from 'vitest';
import { isoOf } from '../../../src/exact/civil.ts';
import { toNumber } from '../../../src/exact/rational.ts';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { read } from '../../../src/pipeline.ts';

const knowledge = builtinKnowledge();

function valueTold({ value }: Claim): string {
  if (value.kind === 'quantity') return `${toNumber(value.lo)}${value.unit && ` ${value.unit}`}`;
  return value.kind === 'date' && value.period.from !== null ? isoOf(value.period.from) : value.kind;
}
/** subject attribute value [scope] */
const told = (text: string, path = 'note.md'): string[] =>
  read({ id: path, path, text }, knowledge).claims.map((claim) =>
    [
      claim.subject.id,
      claim.attribute,
      valueTold(claim),
      ...Object.entries(claim.qualifiers).map(([role, of]) => `${role}=${of}`),
    ].join(' '),
  );

// Expected by reading: what is released, which of a series, each price with its own thing.
test.each([
  ['# Kubernetes 1.40\n\n最新的1.41版发布于2031年4月2日。', 'kubernetes-1.41 release_date 2031-04-02'],
  ['# Django 6.2\n\n2031年4月发布的6.1将在2033年5月停止支持。', 'django-6.1 end_of_life 2033-05-01'],
  ['# Django 6.2\n\n2031年4月2日，项目组正式发布了6.2版。', 'django-6.2 release_date 2031-04-02'],
  ['The end-of-life date of Django 6.2 is 3 May 2034.', 'django-6.2 end_of_life 2034-05-03'],
  // The program at hand asks for another: it stays who is spoken of.
  ['Django 6.2 needs Python 3.13 or newer.', 'django-6.2 requires 3.13 software=python'],
  ['Django 6.2需要Python 3.13及以上版本。', 'django-6.2 requires 3.13 software=python'],
  ['Django 6.2 needs Python 3.13 or newer. It came out on 3 April 2031.', 'django-6.2 release_date 2031-04-03'],
  ['Django 6.2 runs on at least Java 29.', 'django-6.2 requires 29 software=java'],
  ['In Django 6.2, attachments may be up to 40 MB.', 'django-6.2 upload_limit 40 Mbyte'],
  ['Django 6.2的附件上限为40MB。', 'django-6.2 upload_limit 40 Mbyte'],
  // The end told of is the month, the day itself: "until" is part of what names it.
  ['Django 6.2 is supported until April 2034.', 'django-6.2 end_of_life 2034-04-01'],
  ['Django 6.2 gets security patches until 3 May 2034.', 'django-6.2 end_of_life 2034-05-03'],
  ['Django 6.2 is maintained through April 2034.', 'django-6.2 end_of_life 2034-04-01'],
  ['Django 6.2的安全更新将持续到2034年4月。', 'django-6.2 end_of_life 2034-04-01'],
  ['Django 6.2 came out on 3 April 2031.', 'django-6.2 release_date 2031-04-03'],
  ['The Orbit 3 and the Orbit 3 Pro cost $299 and $399.', 'orbit-3-pro price 399 USD'],
  [
    'The Orbit 3, the Orbit 3 Pro and the Orbit 3 Max are priced at 2,199, 2,899 and 3,499 yuan.',
    'orbit-3 price 2199 CNY',
  ],
  ['# Orbit 3 review\n\nThe Ultra has a 6,300 mAh battery.', 'orbit-3-ultra battery 6300 mAh'],
  ['# Orbit 3测评\n\nOrbit 3的电池容量5100mAh，支持67W快充。', 'orbit-3 battery 5100 mAh'],
  ['4月3日，该公司推出Orbit 3。电池容量为5100mAh。', 'orbit-3 battery 5100 mAh'],
  ['该公司开源大模型Orbit 3，上下文长度为64K。', 'orbit-3 context_length 64000 tokens'],
  ['# Orbit 3测评\n\nPro版售价3299元。', 'orbit-3-pro price 3299 CNY'],
  ['The Orbit 3 charges at 80 W over a cable and 40 W wirelessly.', 'orbit-3 charging_power 40 W method=wireless'],
  ['The Orbit 3 charges at 80 W over a cable and 40 W wirelessly.', 'orbit-3 charging_power 80 W'],
  ['Orbit 3和Orbit 3 Pro将于2031年5月6日开售。', 'orbit-3-pro sale_date 2031-05-06'],
  ['# Django 6.2\n\n6.2万人参加了发布会。', 'django-6.2 attendance 62000 people'],
  ['日本队以20金12银13铜位居第三。', 'japan bronze_medals 13 medals'],
  ['日本队以20金12银13铜位居第三。', 'japan gold_medals 20 medals'],
  ['日本代表团以20金12银13铜位居第三。', 'japan gold_medals 20 medals'],
  ['日本举重队获得3枚金牌。', '日本举重队 gold_medals 3 medals'],
  // A price is held per million tokens, however it is told; a benchmark is a scope.
  ['Gemini每千输出token收费0.004元。', 'gemini output_price 4 CNY per=million tokens'],
  ['Gemini costs $3 per million input tokens.', 'gemini input_price 3 USD per=million tokens'],
  ['Gemini costs $0.40 in and $1.60 out.', 'gemini output_price 1.6 USD per=million tokens'],
  ['在MMLU评测中，Gemini取得88.4%的成绩，Claude为87.1%。', 'claude benchmark_score 87.1 % benchmark=mmlu'],
  ['Claude scores 71.2% on GPQA and 88% on MMLU.', 'claude benchmark_score 88 % benchmark=mmlu'],
  ['Claude scores 71.2% on GPQA and 88% on MMLU.', 'claude benchmark_score 71.2 % benchmark=gpqa'],
  // Versions of the one product of the title; a plain one is the product itself.
  [
    '# Vanta Z9 arrives\n\nThe base model starts at $39,900 and the Long Range version at $45,900.',
    'vanta-z9 price 39900 USD',
  ],
  [
    '# Vanta Z9 arrives\n\nThe base model starts at $39,900 and the Long Range version at $45,900.',
    'vanta-z9-long-range price 45900 USD',
  ],
  ['# Orbit 3上市\n\n长续航版售价21.5万元。', 'orbit-3-long-range price 215000 CNY'],
  ['# Orbit 3上市\n\n性能版百公里加速4.4秒。', 'orbit-3-performance acceleration 4.4 seconds'],
  ['The Orbit 3 sprints from 0 to 100 km/h in 4.4 seconds.', 'orbit-3 acceleration 4.4 seconds'],
  ['The Orbit 3 sprints from 0 to 60 mph in 4.2 seconds.', 'orbit-3 acceleration 4.2 seconds sprint=0-60-mph'],
  ['# Orbit 3上市\n\nOrbit 3将于2031年9月启动交付。', 'orbit-3 delivery_date 2031-09-01'],
  ['| | Orbit 3 | Orbit 3 Pro |\n|---|---|---|\n| Price (CNY) | 99,000 | 120,500 |', 'orbit-3-pro price 120500 CNY'],
  [
    '| | Orbit 3 | Orbit 3 Pro |\n|---|---|---|\n| 百公里加速（秒） | 6.4 | 4.2 |',
    'orbit-3-pro acceleration 4.2 seconds',
  ],
  [
    '| | Orbit 3 | Orbit 3 Pro |\n|---|---|---|\n| WLTP range (km) | 510 | 480 |',
    'orbit-3 driving_range 510 km cycle=wltp',
  ],
])('%s → %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

// Look-alikes: a word the value before holds, a series and a model, a version that is counted, a name with a number in it.
test.each([
  ['日本队以20金12银13铜位居第三。', /gold_medals 12|silver_medals 13/u],
  ['Orbit 3系列手机于2031年5月6日发布。', /^orbit-3 /u],
  ['Novi launches X5 phones.', /phones 5/u],
  ['Claude scores 71.2% on GPQA.', /\b40\b/u],
  ['ChatGPT之父3月2日发布了一份声明。', /release_date/u],
  ['OpenAI released a statement on ChatGPT on 2 March 2031.', /release_date/u],
  ['Arsenal 3 Chelsea 1. Later Arsenal 3 fans wept.', /^arsenal-3 /u],
  ['Django 6.2 got its security patches in April 2034.', /end_of_life/u],
  ['Django 6.2的安全更新于2034年4月推送。', /end_of_life/u],
  ['To build Django 6.2 you need Python 3.14 or newer.', /requires/u],
  ['编译Django 6.2需要Python 3.14及以上版本。', /requires/u],
  ['Django 6.2 drops support for Python 3.9.', /requires/u],
  ['Django 6.2 needs Python 3.13 or newer.', /^python/u],
  ['Django 6.2 took 40 MB of uploads a second.', /upload_limit/u],
  ['In May 3 firms closed; May 3 was a Monday.', /^may-3 /u],
  ['In 2019 and 2,400 dollars later, the Orbit 3 was sold.', /2019 USD/u],
])('%s tells no %s', (text, absent) => {
  expect(told(text).filter((line) => absent.test(line))).toEqual([]);
});

test('a day under a word for a length of time is when that begins', () => {
  expect(told('minor,maintenance mode\n1.40,2031-08-28\n', 'kubernetes.csv')).toContain(
    'kubernetes-1.40 maintenance_start 2031-08-28',
  );
});

test.each([
  [
    'm.json',
    '{"currency": "EUR", "models": [{"name": "Orbit 3", "input": 2}]}',
    'orbit-3 input_price 2 EUR per=million tokens',
  ],
  [
    'm.yaml',
    '# prices in dollars per 1K tokens\nunit: per 1K tokens\nmodels:\n  orbit-3: {output: 0.006}\n  orbit-4: {output: 0.002}\n',
    'orbit-3 output_price 6 USD per=million tokens',
  ],
  ['m.csv', 'model,AIME 2025,MMLU\nOrbit 3,71.5%,88.2%\n', 'orbit-3 benchmark_score 71.5 % benchmark=aime-2025'],
  ['kubernetes.csv', 'minor,python\n1.40,>=3.13\n1.41,3.14 - 3.16\n', 'kubernetes-1.41 requires 3.14 software=python'],
  ['m.csv', 'model,storage_gb,charging_w,weight_g\nOrbit 3,256,67,180\n', 'orbit-3 storage 256 Gbyte'],
])('%s: %s → %s', (path, text, expected) => {
  expect(told(text, path)).toContain(expected);
});

// Sport, by reading: what is won, drawn and lost, whose points, who beat whom.
test.each([
  ['Ruston Rovers had 26 wins, 8 draws and 4 defeats.', 'ruston-rovers games_drawn 8 games'],
  ['Ruston Rovers, who lost only three of their 30 games, let in 21 goals.', 'ruston-rovers games_lost 3 games'],
  ['Ruston Rovers, who lost only three of their 30 games, let in 21 goals.', 'ruston-rovers goals_conceded 21 goals'],
  ['Wexley Town finished fourth with 61 points.', 'wexley-town points 61 points'],
  ["Jamie Okafor's 19 goals this season made him top scorer.", 'jamie-okafor goals 19 goals'],
  ['德国队以5胜2平1负积17分的成绩出线。', 'germany games_drawn 2 games'],
  ['德国队以5胜2平1负积17分的成绩出线。', 'germany games_lost 1 games'],
  ['德国队战胜日本队，以7胜1负的成绩夺冠。', 'germany games_won 7 games'],
])('%s → %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['Google lost 12 of its 60 seats.', /games_lost/u],
  ['德国的房子面积80平，售价30万元。', /games_drawn/u],
  ['百度三季度净亏损4亿元。', /games_lost/u],
])('no match is played: %s', (text, absent) => {
  expect(told(text).filter((line) => absent.test(line))).toEqual([]);
});

test('a league table: lost is no loss of money', () => {
  const rows = told('pos,club,played,won,drawn,lost,points\n1,Ruston Rovers,30,20,7,3,67\n', 'table.csv');
  expect(rows).toContain('ruston-rovers games_lost 3 games');
  expect(rows).toContain('ruston-rovers points 67 points');
  expect(told('company,lost ($m)\nRuston Works,3\n', 'a.csv')).toContain('ruston-works loss 3000000 USD');
});

test.each([
  [
    'a.md',
    '| | RX 700 | RX 700 XT |\n|---|---|---|\n| Memory | 12 GB | 20 GB |\n| Price | $449 | $699 |\n',
    'rx-700-xt memory 20 Gbyte',
  ],
  [
    'a.md',
    '| 参数 | 甲一号 | 甲二号 |\n|---|---|---|\n| 电池容量 | 4500mAh | 5200mAh |\n| 重量 | 180g | 190g |\n',
    '甲二号 battery 5200 mAh',
  ],
  [
    'a.md',
    'The RX 700 XT costs $699. The RX 700 XT draws 280 watts; the cheaper RX 700 has 12 GB of memory.',
    'rx-700 memory 12 Gbyte',
  ],
  ['a.md', 'Nimbus E7的CLTC续航里程为610公里，轴距2900毫米。', 'nimbus-e7 wheelbase 2900 mm'],
])('%s %s → %s', (path, text, expected) => {
  expect(told(text, path)).toContain(expected);
});

// A version of no one product of the title is nobody's; (s) right behind a word is a plural.
test.each([
  ['# Two cars\n\nThe performance version costs $45,900.', 'performance'],
  ['| | Orbit 3 | Orbit 3 Pro |\n|---|---|---|\n| Price(s) | 99 | 120 |', 'seconds'],
])('%s says nothing of %s', (text, word) => {
  expect(told(text).filter((claim) => claim.includes(`-${word}`) || claim.includes(` ${word}`))).toEqual([]);
});
