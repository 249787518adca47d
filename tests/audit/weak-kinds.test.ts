import { describe, expect, test } from 'vitest';
import { auditSegments } from '../../src/audit.ts';

/** Rules that speak up on a pair, at medium or high. */
const rulesOn = (source: string, target: string): string[] =>
  (auditSegments([{ id: '1', sourceLanguage: null, targetLanguage: null, source, target }])[0]?.differences ?? [])
    .filter(({ severity }) => severity === 'high' || severity === 'medium')
    .map(({ rule }) => rule);

// Pairs of our own in medicine, law, sport, software and weather; what is wrong follows from reading the two sides.
describe('finds', () => {
  test.each([
    ['direction-turned', 'Admissions to the clinic were up 12 per cent.', '诊所入院人数下降了12%。'],
    ['direction-turned', 'The court saw a 30% drop in appeals.', '该法院的上诉案件增长了30%。'],
    [
      'direction-turned',
      '服务器响应时间缩短，错误率降低了8%。',
      'Server response times are shorter and the error rate rose by 8%.',
    ],
    ['direction-turned', '气温比昨天高出6摄氏度。', 'Temperatures are down 6 degrees Celsius from yesterday.'],
    [
      'direction-turned',
      '球队门票收入同比增幅15%。',
      'The team reported a year-on-year decrease of 15% in ticket income.',
    ],
    [
      'number-changed',
      '若违约，卖方应双倍返还定金。',
      'In case of breach the seller shall return the deposit in triple.',
    ],
    ['number-changed', 'Night shifts earn double pay.', '夜班可得三倍工资。'],
    ['qualifier-dropped', 'More than a third of the runners dropped out.', '三分之一的选手退赛。'],
    ['qualifier-dropped', '雨量超过50毫米。', 'Rainfall was 50 millimetres.'],
    ['plan-became-done', 'The ministry will have talks with the union.', '该部已与工会会谈。'],
    ['date-changed', 'The launch was postponed to next month.', '发布推迟到下周。'],
    ['scale-slip', 'Two million voters are registered.', '登记选民为两亿人。'],
  ])('%s: %s', (rule, source, target) => {
    expect(rulesOn(source, target)).toContain(rule);
  });
});

describe('stays quiet', () => {
  test.each([
    ['Prices fell back to a 4% year-on-year increase.', '价格同比涨幅回落至4%。', 'the increase fell'],
    ['Visits were down 9%.', '就诊量减少9%。', 'one way'],
    ['Exports rose by 7%, imports fell by 7%.', '出口增长7%，进口下降7%。', 'two changes by one number'],
    ['He works for double pay.', '他拿双倍工资。', 'double'],
    ['Over two of the last seasons they won nothing.', '在最近两个赛季里他们一无所获。', 'over as a preposition'],
    ['Rules were tightened after 9/11.', '911事件之后规定变严了。', 'a day that names an event'],
    ['The centre is staffed 24 hours a day.', '该中心全天候有人值守。', 'around the clock'],
    [
      'The warning holds from 20:00 on 3 May to 8:00 the next day.',
      '预警自5月3日20时至4日8时有效。',
      '4 = the day after 3',
    ],
    [
      'The layer formed between 200,000 and 300,000 years ago.',
      '该地层形成于 20 万到 30 万年前。',
      '20 × 10,000 = 200,000',
    ],
    ['Such verdicts are not uncommon.', '这样的判决很常见。', 'two denials'],
    ['Goods sold here cannot be returned or exchanged.', '本店商品不退不换。', 'one denial, said twice'],
    ['Nobody would dare to play them again.', '谁还敢再跟他们比赛。', 'a question that denies'],
    ['The storm left the village homeless and speechless.', '风暴让全村无家可归、说不出话来。', 'denials inside words'],
    ['It is not unusual to see frost in May.', '五月有霜并不罕见。', 'two denials on both sides'],
    ['It will sink to minus 8 degrees Celsius.', '气温将降至零下8摄氏度。', '零下: below zero'],
    [
      'In her early twenties, she is already a two-time champion.',
      '她二十出头，已是两届冠军。',
      'two numbers in words',
    ],
    ['Perhaps the only fault is the pump.', '唯一的故障恐怕在于水泵。', 'the hedge stands elsewhere'],
    ['What little he could hear of it was a growl.', '他只听到一点低吼。', 'could: was able to'],
    ['研究人员将患者分成两组。', 'Researchers divided the patients into two groups.', '将 with an object'],
    ['世界粮食计划署已发放粮食。', 'The World Food Programme has handed out food.', '计划 in a name'],
  ])('%s | %s', (source, target) => {
    expect(rulesOn(source, target)).toEqual([]);
  });
});
