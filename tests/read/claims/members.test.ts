import { describe, expect, test } from 'vitest';
import { membersIn } from '../../../src/read/claims/members.ts';
import { segment } from '../../../src/read/segment/index.ts';
import { namesIn } from './mentions-in.ts';

const read = (text: string, language: 'zh' | 'en') => {
  const mentions = [
    ...namesIn(text, ['甲公司', '乙公司', '丙公司', '天梯', 'Acme', 'Beta', 'Gamma', 'Ladder']),
    ...namesIn(text, ['东州', '西州', '南州'], 'place'),
  ];
  return segment(text).flatMap((s) => membersIn(text, s, mentions, language));
};

describe('members', () => {
  test.each([
    ['zh', '本轮投资者包括甲公司、乙公司和丙公司等。', 'members:investors', ['甲公司', '乙公司', '丙公司'], false],
    ['zh', '天梯是甲公司、乙公司和丙公司之间的合资企业。', 'members:owners', ['甲公司', '乙公司', '丙公司'], true],
    ['zh', '天梯由甲公司和乙公司共同成立。', 'members:owners', ['甲公司', '乙公司'], true],
    [
      'zh',
      '天梯携手甲公司、乙公司（Beta）和丙公司启动项目。',
      'members:partners',
      ['甲公司', '乙公司', '丙公司'],
      false,
    ],
    ['zh', '在东州、西州和南州等省，救援仍在继续。', 'members:places', ['东州', '西州', '南州'], false],
    ['zh', '本轮由甲公司和乙公司领投。', 'members:lead-investors', ['甲公司', '乙公司'], false],
    [
      'en',
      'Ladder is a joint venture between Acme, Beta and Gamma.',
      'members:owners',
      ['acme', 'beta', 'gamma'],
      true,
    ],
    ['en', 'Investors including Acme and Beta joined the round.', 'members:investors', ['acme', 'beta'], false],
    ['en', 'The round was led by Acme and Beta.', 'members:lead-investors', ['acme', 'beta'], false],
  ] as const)('%s %s', (language, text, attribute, items, complete) => {
    const [hit] = read(text, language);
    expect(hit?.attribute).toBe(attribute);
    expect(hit?.value).toMatchObject({ items, complete });
  });

  test('what they are members of', () => {
    expect(read('甲公司携手乙公司和丙公司启动名为“天梯”的计划。', 'zh')[0]?.subject?.text).toBe('天梯');
    expect(read('天梯是甲公司、乙公司和丙公司之间的合资企业。', 'zh')[0]?.subject?.text).toBe('天梯');
  });

  test.each([
    ['zh', '甲公司和乙公司上月分别裁员。'],
    ['zh', '甲公司，乙公司的子公司，融资3亿元。'],
    ['en', 'Acme and Beta fell on Monday.'],
    ['en', 'Acme, Beta said, is well.'],
  ] as const)('no members: %s %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
