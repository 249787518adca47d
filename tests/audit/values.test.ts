import { describe, expect, test } from 'vitest';
import { auditSegments } from '../../src/audit.ts';

const kindsOf = (source: string, target: string): string[] =>
  (auditSegments([{ id: '1', sourceLanguage: null, targetLanguage: null, source, target }])[0]?.differences ?? [])
    .filter(({ severity }) => severity === 'high' || severity === 'medium')
    .map(({ kind }) => kind);

/** Right but strange: each pair says the same, by the arithmetic or the custom in the last column. */
describe('stays quiet', () => {
  test.each([
    ['The club has over 3 million members.', '该俱乐部有300多万名会员。', '多 after a number: more than'],
    ['Tens of thousands of people came.', '上万人到场。', 'both are vague, of one size'],
    ['The plant produces 640,000 kW.', '该电站装机64万千瓦。', '千 belongs to the unit'],
    ['The reserve covers 250 acres.', '保护区占地约101公顷。', '250 acres = 101.17 ha'],
    ['It reached 68 degrees Fahrenheit.', '气温达到20摄氏度。', '(68 - 32) × 5 / 9 = 20'],
    ['The visa is valid for 21 days.', '签证有效期为三周。', '3 × 7 = 21'],
    ['Two-fifths of the crop was lost.', '40%的作物受损。', '2 / 5 = 40 %'],
    ['Sales doubled.', '销售额增长1倍。', 'grown by one time = twice'],
    ['The jacket is 30% off.', '这件夹克打七折。', '100 - 30 = 70'],
    ['In the 1930s the canal was dug.', '运河开凿于20世纪30年代。', 'one decade'],
    ['She turned 40 on 5 June.', '她在6月5日年满40岁。', 'an age and a number'],
    ['The ferry leaves at 6 p.m.', '渡轮18:00出发。', '6 + 12 = 18'],
    ['The talks may resume.', '谈判可能恢复。', 'a hedge for a hedge'],
    ['He had no choice but to leave.', '他不得不离开。', 'two denials on one side, one on the other'],
  ])('%s | %s (%s)', (source, target) => {
    expect(kindsOf(source, target)).toEqual([]);
    expect(kindsOf(target, source)).toEqual([]);
  });
});

describe('is raised', () => {
  test.each([
    ['The dam holds 3.4 billion cubic metres.', '水库蓄水3.4亿立方米。', 'scale'],
    ['The fine is 250 euros.', '罚款为250英镑。', 'currency'],
    ['Turnout fell by 2 percentage points.', '投票率下降了2%。', 'percent'],
    ['The march is on Thursday.', '游行定于周五举行。', 'date'],
    ['Founded in 1987, it employs 52 people.', '公司成立于1978年，有52名员工。', 'date'],
    ['Fewer than 70 seats are left.', '剩余座位超过70个。', 'qualifier'],
    ['The toll rose to 15 yuan.', '通行费上涨了15元。', 'change_by_to'],
    ['The road is not safe.', '这条路很安全。', 'negation'],
    ['Use the stairs or the lift.', '请走楼梯和电梯。', 'connective'],
    ['The parcel might arrive tomorrow.', '包裹明天到达。', 'hedge'],
    ['It won third prize.', '它获得第二名。', 'ordinal'],
  ])('%s | %s: %s', (source, target, kind) => {
    expect(kindsOf(source, target)).toContain(kind);
  });
});

test('spans index the texts as given', () => {
  const [source, target] = ['A pipe of 12 metres.', '一根12公里的管道。'];
  const [audited] = auditSegments([{ id: '1', sourceLanguage: 'en', targetLanguage: 'zh', source, target }]);
  const [issue] = audited?.differences ?? [];
  expect(source.slice(issue?.source?.start, issue?.source?.end)).toBe('12 metres');
  expect(target.slice(issue?.target?.start, issue?.target?.end)).toBe('12公里');
});
