import { describe, expect, test } from 'vitest';
import { ranksIn } from '../../../src/read/claims/ranks.ts';
import { segment } from '../../../src/read/segment/index.ts';
import { namesIn } from './mentions-in.ts';

const read = (text: string, language: 'zh' | 'en') => {
  const mentions = namesIn(text, ['甲公司', '乙公司', '蓝云', 'Acme', 'Beta', 'Japan']);
  return segment(text).flatMap((s) => ranksIn(text, s, mentions, language));
};

describe('ranks and exclusive roles', () => {
  // Scopes are components common to both languages, joined by +.
  test.each([
    ['zh', '这是甲公司史上最大一笔融资。', 'rank:size', 1, false, 'history+甲公司'],
    ['zh', '这笔交易属于历来最大的私募融资之一。', 'rank:size', 1, true, 'history+private'],
    ['zh', '这也是机器人领域迄今最大的单笔融资。', 'rank:size', 1, false, 'history+single+机器人'],
    ['zh', '甲公司算是世界上估值最高的私人企业之一。', 'rank:value', 1, true, 'private+world'],
    ['zh', '甲公司是第二大股东。', 'rank:size', 2, false, ''],
    ['zh', '蓝云仍然是甲公司接口的独家云服务商。', 'exclusive', 1, false, '甲公司接口'],
    ['en', 'It is the largest private fundraise in history.', 'rank:size', 1, false, 'history+private'],
    ['en', 'It was one of the biggest rounds ever.', 'rank:size', 1, true, 'history'],
    ['en', 'Japan won the third most gold medals.', 'rank:count', 3, false, ''],
    ['en', 'Beta is the sole supplier of Acme.', 'exclusive', 1, false, 'acme'],
  ] as const)('%s %s', (language, text, attribute, order, oneOf, scope) => {
    const [hit] = read(text, language);
    expect(hit?.attribute).toBe(attribute);
    expect(hit?.value).toMatchObject({ order, oneOf, scope });
  });

  test('the same ranked thing has one name in both languages', () => {
    expect(read('这是史上最大的融资。', 'zh')[0]?.value.of).toBe(
      read('It is the largest funding in history.', 'en')[0]?.value.of,
    );
  });

  test('whose rank it is', () => {
    expect(read('蓝云仍然是甲公司接口的独家云服务商。', 'zh')[0]?.subject?.text).toBe('蓝云');
  });

  test.each([
    ['zh', '购票最高可省680元。'],
    ['zh', '最高法院驳回了甲公司的请求。'],
    ['zh', '甲公司首席执行官表示，首先要盈利。'],
    ['zh', '最快将于5月到账。'],
    ['en', 'It needs only 2.7 million hours.'],
    ['en', 'Most of the money came in the first half.'],
    ['en', 'Acme has a good track record.'],
  ] as const)('no rank: %s %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
