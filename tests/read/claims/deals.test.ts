import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import { read } from '../../../src/pipeline.ts';

const knowledge = builtinKnowledge();
const told = (text: string) =>
  read({ id: 'note.txt', text }, knowledge)
    .claims.filter((c) => c.value.kind === 'quantity')
    .map((c) =>
      [
        c.subject.id,
        c.attribute,
        c.value.kind === 'quantity' ? c.value.digits : '',
        ...Object.entries(c.qualifiers).map(([role, of]) => `${role}=${of}`),
      ].join(' '),
    );

// Who buys whom, who holds how much of whom: told by reading the sentences. No name stands in any dictionary.
describe('deals of firms nobody has heard of', () => {
  test.each([
    [
      'legal name, short name, held share',
      '澄岭矿业股份有限公司拟以4.2亿元受让远帆投资持有的素山锂业18%股权。',
      ['澄岭矿业 stake 18 target=素山锂业', '澄岭矿业 investment 4.2亿 target=素山锂业'],
    ],
    [
      'owner and target',
      'Orlo Partners owns 31% of Quillmark Systems.',
      ['orlo-partners stake 31 target=quillmark-systems'],
    ],
    [
      'what a deal values',
      'Orlo Group agreed to buy Quillmark Systems. The deal values Quillmark at $900 million.',
      ['quillmark-systems valuation 900 million'],
    ],
    [
      'sold to the buyer',
      'Orlo Group sold its Quillmark Systems unit to Varda Foods for $900 million.',
      ['varda-foods acquisition_price 900 million'],
    ],
    [
      'price, cash and fee of the buyer',
      '澄岭矿业宣布收购素山锂业，作价30亿元，其中现金20亿元。若未完成，买方须支付2亿元分手费。',
      ['澄岭矿业 acquisition_price 30亿', '澄岭矿业 cash_consideration 20亿', '澄岭矿业 break_up_fee 2亿'],
    ],
    [
      'a backer is not valued',
      'Quillmark Systems raised $40 million in a round led by Orlo Partners, at a valuation of $300 million.',
      ['quillmark-systems amount_raised 40 million', 'quillmark-systems valuation 300 million'],
    ],
    [
      'each of the two',
      '素山锂业完成融资，由远帆资本与长汀资本联合领投，两家分别出资3亿元和2亿元。',
      ['远帆资本 investment 3亿', '长汀资本 investment 2亿'],
    ],
    [
      'a founding year dates nothing else',
      'Quillmark Systems, founded in 2014, is valued at $9 billion.',
      ['quillmark-systems valuation 9 billion'],
    ],
    [
      'a part of the seats',
      'Orlo Partners holds two of the seven board seats at Quillmark Systems.',
      ['orlo-partners seats two', 'orlo-partners seats_in_all seven'],
    ],
    [
      'a ticker is nobody',
      'Orlo Motors (NYSE: ORLO) reported revenue of $7 billion.',
      ['orlo-motors revenue 7 billion'],
    ],
  ])('%s: %s', (_name, text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  // Look-alikes: what must not be claimed.
  test.each([
    ['an amount that says who is counted', 'Orlo Systems has 500 customers that pay over $1 million.', /1 million/u],
    ['a share of what is paid', '澄岭矿业收购素山锂业20%股权，协议生效后支付30%。', /stake 30/u],
    ['the market is no firm', 'Orlo Systems owns 31% of the market.', /stake 31 target/u],
    [
      'a lead investor',
      '素山锂业完成C轮融资，由远帆资本领投，投后估值30亿元。',
      /^远帆资本 (?:post_money_)?valuation/mu,
    ],
    ['words before a valuation', '交易对应标的公司整体估值30亿元，平均市值20亿元。', /^(?:整体|平均)/mu],
  ])('%s: %s', (_name, text, not) => {
    expect(told(text).join('\n')).not.toMatch(not);
  });

  test('the founding year is no time of the valuation', () => {
    const [claim] = read(
      { id: 'note.txt', text: '2031-03-04. 素山锂业成立于2019年，最新估值30亿元。' },
      knowledge,
    ).claims.filter((c) => c.attribute === 'valuation');
    expect(claim?.time?.from ?? null).not.toBe(17_897);
  });
});
