import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/read/sources/index.ts';

const ARTICLE = [
  'The ferry company ordered six ships on Tuesday, its largest order so far.',
  'The ships will cost $40 million each, the company said in a statement.',
  'Delivery of the first two is planned for the autumn.',
];
const around = (line: string) =>
  readSource({
    id: 'x',
    text: ['# Ferry company orders ships', ...ARTICLE.slice(0, 2), line, ARTICLE[2]].join('\n\n'),
  });

describe('set apart, with the reason', () => {
  test.each([
    ['advertising', 'Register now and save up to $200 on your pass. Early-bird tickets end soon.'],
    ['advertising', '限时优惠：立即报名年会，最高可省 800 元。'],
    ['advertisement', 'Advertisement'],
    ['link to the original', '[Read the full story at the Harbor Times](https://example.com/x)'],
    ['share links', '[Share](https://www.facebook.com/sharer.php?u=1) [Post](https://twitter.com/intent/tweet?url=1)'],
    ['disclaimer', '免责声明：本文内容仅供参考，不构成投资建议。'],
    ['registration number', '沪ICP备12345678号-1'],
    ['copyright', '© 2031 Harbor Times. All rights reserved.'],
    ['tags', '[ferries](https://e.com/1), [ships](https://e.com/2), [orders](https://e.com/3)'],
    ['no words', '00:12:34'],
    ['page furniture', 'Reading time: 3 minutes'],
    ['privacy notice', 'Do not sell my personal information'],
    ['invitation', '感谢阅读！欢迎关注我们的公众号。'],
    ['related links', '[RELATED: Ferry prices rise again]'],
    ['code', '```js\nconst price = 40;\n```'],
  ])('%s: %s', (reason, line) => {
    const document = around(line);
    expect(document.setAside.map((s) => s.reason)).toContain(reason);
    expect(document.blocks.filter(({ role }) => role === 'body').map(({ text }) => text)).toEqual(ARTICLE);
  });
});

describe('content that only looks like it', () => {
  test.each([
    'Ticket sales saved the festival: it took in $3 million, up 12% from last year.',
    '平台推出错峰优惠活动，夜间调用价格降至原价的50%。',
    'The company said it would register the ships in Malta and buy two more next year.',
    'A regulator fined the app $5 million for its privacy policy, which hid how it sold the personal information of 2 million users to brokers.',
    '公司声明称，未经董事会批准的合同一律无效，涉及金额约3亿元。',
    'According to [the company](https://example.com/a), [the yard](https://example.com/b) and [the bank](https://example.com/c), the loan is worth $100 million.',
    '> We will pay for it in cash.',
    '40%',
  ])('%s', (line) => {
    const document = around(line);
    expect(document.setAside).toEqual([]);
    expect(document.blocks).toHaveLength(5);
  });
});

test('nothing is lost: every word of a page is in a block or set apart', () => {
  const document = around(
    'Register now and save up to $200 on your pass.\n\nMost popular\n\n- [One](https://e.com/1)\n- [Two](https://e.com/2)',
  );
  const held = [
    ...document.blocks.map(({ text }) => text),
    ...document.setAside.map(({ start, end }) => document.text.slice(start, end)),
  ].join(' ');
  for (const word of ['Ferry', 'Register', 'popular', 'One', 'Two', 'autumn']) expect(held).toContain(word);
});
