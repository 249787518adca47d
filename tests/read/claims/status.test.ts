import { describe, expect, test } from 'vitest';
import { statusesIn } from '../../../src/read/claims/status.ts';
import { segment } from '../../../src/read/segment/index.ts';
import { namesIn } from './mentions-in.ts';

const read = (text: string, language: 'zh' | 'en') => {
  const mentions = [
    ...namesIn(text, ['甲公司', '乙公司', 'Acme', 'Beta']),
    ...namesIn(text, ['林远', '苏禾', 'Ada Lin'], 'person'),
  ];
  return segment(text).flatMap((s) => statusesIn(text, s, mentions, language));
};

/** Expected states were set by reading the sentences. */
describe('states', () => {
  test.each([
    ['zh', '两家公司的交易已被搁置。', 'status:deal', 'halted'],
    ['zh', '网站暂停充值。', 'status:top-up', 'halted'],
    ['zh', '余额仍可继续调用。', 'status:calls', 'alive'],
    ['zh', '双方签了一份谅解备忘录。', 'status:deal', 'loose'],
    ['zh', '公司称该报道纯属虚构。', 'status:deal', 'defended'],
    ['zh', '林远将加入甲公司。', 'status:membership', 'in'],
    ['zh', '甲公司由林远一手创办。', 'status:founding', 'alone'],
    ['zh', '林远和另外三位同事创办了甲公司。', 'status:founding', 'joint'],
    ['zh', '已故设计师林远的作品展出。', 'status:life', 'dead'],
    ['zh', '甲公司决定退出本轮融资。', 'status:participation', 'out'],
    ['en', 'The merger of Acme and Beta is on hold.', 'status:deal', 'halted'],
    ['en', 'Acme says the deal is still happening.', 'status:deal', 'pending'],
    ['en', 'Talks between the two fell through.', 'status:talks', 'dead'],
    ['en', 'Ada Lin joins Acme as chief designer.', 'status:membership', 'in'],
    ['en', 'Acme was co-founded by Ada Lin.', 'status:founding', 'joint'],
    ['en', 'Beta pulled out of the round.', 'status:participation', 'out'],
  ] as const)('%s %s', (language, text, attribute, state) => {
    expect(read(text, language).map((hit) => [hit.attribute, hit.value.text])).toEqual([[attribute, state]]);
  });

  test.each([
    ['zh', '林远推出任何产品都很慢，甲公司也一样。'],
    ['zh', '他暂停了一下，然后继续说。'],
    ['zh', '报道称产品销量不错。'],
    ['en', 'The deal closed on Monday, and the phone line went dead.'],
    ['en', 'He put the caller on hold.'],
    ['en', 'The club will join the league.'],
  ] as const)('no state: %s %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
