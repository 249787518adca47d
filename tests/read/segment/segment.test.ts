import { describe, expect, test } from 'vitest';
import { clauseAt, segment } from '../../../src/read/segment/index.ts';
import { growth } from '../../growth.ts';

const sentences = (text: string): string[] => segment(text).map((s) => text.slice(s.start, s.end));
const clauses = (text: string): string[] =>
  segment(text).flatMap((s) => s.clauses.map((c) => (c.aside ? '@' : '') + text.slice(c.start, c.end)));

// Expected cuts: a reader's; `|` marks where one sentence ends and the next begins.
describe('sentences', () => {
  test.each([
    ['甲公司融资三亿元。|乙公司没有回应！|真的吗？|不清楚'],
    ['他说：“我们不卖。|我们要上市。”|市场不信。'],
    ['“我们会继续投资。”董事长李四表示，公司不缺钱。|别的没说。'],
    ['“我们会继续投资。”|张三说：“我也会。”'],
    ['增长了1.5倍。|Node.js 16 停止维护。'],
    ['融资（此前有报道称已谈妥。）完成。|下一步'],
    ['The deal closed on Monday.|It was worth $1.5 billion.'],
    ['Mr. Smith met Dr. J. R. Jones of Acme Inc. in St. Louis on Jan. 5.|They agreed.'],
    ['The bank is based in the U.S. and in the U.K. market.|The rest is abroad.'],
    ['It was bought by Acme Inc.|The price is unknown.'],
    ['Prices rose, e.g. for oil, vs. last year.|Nobody knew.'],
    ['“We are done.”|She left.'],
    ['"We did it!" said the boss.|Then he left.'],
    ['Shares fell (they had risen before. Much.) on Friday.|Bonds rose.'],
    ['It fell.|(It had risen before.)|Then nothing.'],
    ['Version v2.1.0 came out at 9.30 a.m. on Tuesday.|Nobody noticed.'],
    ['Go to www.example.com/a.b for more.|Thanks.'],
    ['The first iPhone sold well.|iPhone sales fell later.'],
    ['成交了**。|下一轮未定。'],
    ['一头雾水…… 但是成交了。|完'],
    ['首轮完成.|微软没有参与.|第二轮'],
    ['Was it true?|No.|Nobody said so...|Then they did.'],
  ])('%s', (marked) => {
    const parts = marked.split('|');
    const spaced = /\p{Script=Han}/u.test(marked) ? parts.join('') : parts.join(' ');
    expect(sentences(spaced)).toEqual(parts);
  });

  test.each([
    ['• 甲获投资\n• 乙没有\n• 丙不明', ['甲获投资', '乙没有', '丙不明']],
    ['1. First point holds\n2. Second point fails', ['1. First point holds', '2. Second point fails']],
    ['第一行没有句号\n第二行', ['第一行没有句号', '第二行']],
    ['Heading\nThe text under it goes on.', ['Heading', 'The text under it goes on.']],
    [
      'This is a line of running prose that was wrapped by hand\nand goes on here. Next one.',
      ['This is a line of running prose that was wrapped by hand\nand goes on here.', 'Next one.'],
    ],
    ['  \n\n ', []],
    ['', []],
  ])('lines: %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('clauses', () => {
  test.each([
    ['甲出资1,220亿元，乙出资30亿元；丙：没有', ['甲出资1,220亿元', '乙出资30亿元', '丙', '没有']],
    ['A paid $1,220, B paid $30; C: nothing', ['A paid $1,220', 'B paid $30', 'C', 'nothing']],
    ['On March 3, 2021, it closed at 9:30', ['On March 3, 2021', 'it closed at 9:30']],
    ['收盘09:30,甲退出', ['收盘09:30', '甲退出']],
    [
      '甲领投（其中出资三百亿元，分三期）并加入董事会',
      ['甲领投（其中出资三百亿元，分三期）并加入董事会', '@其中出资三百亿元', '@分三期'],
    ],
    ['更多金牌（39）', ['更多金牌（39）']],
    ['It grew — by a lot — from 2019–2020', ['It grew', 'by a lot', 'from 2019–2020']],
    ['A well-known C-level man, see https://a.b/c', ['A well-known C-level man', 'see https://a.b/c']],
    ['甲、乙和丙都参与', ['甲、乙和丙都参与']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test('marks say what cut, and the innermost clause holds a place', () => {
    const text = '甲说：乙（据称已经退出谈判）来了，丙没来；完';
    const [sentence] = segment(text);
    expect(sentence?.clauses.map((c) => c.mark).join('')).toBe(':,;');
    expect(sentence && clauseAt(sentence, text.indexOf('退出'))?.aside).toBe(true);
    expect(sentence && clauseAt(sentence, text.indexOf('来了'))?.aside).toBe(false);
  });
});

describe('linear time', () => {
  const worst = ['(', ')', '。”甲', '. A', '"', 'a.', '（a）', ',', '\n', '1.\n', 'Mr. ', '。“', '(a. ', ' - ', ',\n '];
  test.each(worst)('%j repeated', (piece) => {
    const read = (n: number) => {
      const text = piece.repeat(n);
      return () => segment(text);
    };
    // Sixteen times the text takes about 16 times as long; 100 leaves room for a busy machine, a quadratic step would take 256.
    expect(growth(read(2_000), read(32_000), 100)).toBeLessThan(100);
  });
});
