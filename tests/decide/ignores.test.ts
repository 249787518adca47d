import { describe, expect, test } from 'vitest';
import { run } from '../../src/pipeline.ts';

// Two amounts for one round, made up: the second document is the one that bears the comment.
const A = { id: 'a.md', text: '2031年3月31日，百度宣布完成新一轮融资，融资额30亿美元。\n' };
const SAYS = '2031年4月1日，百度宣布完成新一轮融资，融资额35亿美元。';
const [FOUND] = run([A, { id: 'b.md', text: SAYS }]).findings;
const RULE = FOUND?.rule ?? '';
const NOTE = `<!-- gainsay-ignore-next ${RULE}: two closings -->`;

const states = (text: string, id = 'b.md') => {
  const { findings, ignored } = run([A, { id, text }]);
  const told = (issues: typeof ignored.faults) => issues.map(({ where, what }) => `${where} ${what}`);
  return { states: findings.map(({ state }) => state), faults: told(ignored.faults), unused: told(ignored.unused) };
};

describe('a comment lets be what follows it', () => {
  test.each([
    ['the next paragraph', `${NOTE}\n\n${SAYS}\n`],
    ['with other comments between', `${NOTE}\n<!-- gainsay-ignore-next number-differs: x -->\n\n${SAYS}\n`],
    ['an item of a list', `- 一\n\n${NOTE}\n- ${SAYS}\n`],
    ['a heading', `${NOTE}\n# ${SAYS}\n`],
    ['several rules, Chinese colon', `<!-- gainsay-ignore-next number-differs, ${RULE}：两次交割 -->\n${SAYS}\n`],
    ['Windows line ends', `${NOTE}\r\n\r\n${SAYS}\r\n`],
  ])('%s', (_name, text) => {
    expect(states(text).states).toEqual(['ignored']);
  });

  test('the reason and its place go into the report', () => {
    const { findings } = run([A, { id: 'b.md', text: `# 一\n\n${NOTE}\n${SAYS}\n` }]);
    expect(findings[0]?.decision).toBe('ignored: two closings (b.md:3)');
  });

  const UNUSED = `nothing of ${RULE} is found in what follows`;
  test.each([
    ['another rule', `<!-- gainsay-ignore-next number-differs: x -->\n${SAYS}\n`, 'b.md:1 nothing of number-differs'],
    ['the paragraph after the next', `${NOTE}\n一段。\n\n${SAYS}\n`, `b.md:1 ${UNUSED}`],
    ['the paragraph before', `${SAYS}\n\n${NOTE}\n`, `b.md:3 ${UNUSED}`],
  ])('not %s, and it is told', (_name, text, told) => {
    const found = states(text);
    expect(found.states).toEqual(['open']);
    expect(found.unused.join()).toContain(told);
  });

  test.each([
    ['no reason', `<!-- gainsay-ignore-next ${RULE} -->\n${SAYS}\n`, 'names no rule, or gives no reason'],
    ['an empty reason', `<!-- gainsay-ignore-next ${RULE}:  -->\n${SAYS}\n`, 'names no rule, or gives no reason'],
    ['no rule', `<!-- gainsay-ignore-next -->\n${SAYS}\n`, 'names no rule, or gives no reason'],
    ['a rule that is none', `<!-- gainsay-ignore-next amount-difers: x -->\n${SAYS}\n`, 'Unknown rule "amount-difers"'],
  ])('%s: told, and nothing is ignored', (_name, text, told) => {
    expect(states(text)).toEqual({ states: ['open'], faults: [`b.md:1 ${told}`], unused: [] });
  });

  test.each([
    ['shown as code', `\`\`\`\n${NOTE}\n\`\`\`\n\n${SAYS}\n`],
    ['in the middle of a line', `写法：\`${NOTE}\`\n\n${SAYS}\n`],
    ['a word that only begins so', `<!-- gainsay-ignore-nextdoor ${RULE}: x -->\n${SAYS}\n`],
  ])('%s it is no comment to follow', (_name, text) => {
    expect(states(text)).toEqual({ states: ['open'], faults: [], unused: [] });
  });
});

describe('in data a comment speaks of the next row or entry', () => {
  const [OTHER, OURS] = [
    { company: '华为', raised: '9亿美元' },
    { company: '百度', raised: '35亿美元' },
  ];
  const MARK = `# gainsay-ignore-next ${RULE}: two closings\n`;
  const entry = ({ company, raised }: typeof OTHER): string =>
    `- company: ${company}\n  date: 2031-03-31\n  amount raised: ${raised}\n`;
  const rows: [string, string, string, string][] = [
    ['yaml', 'b.yaml', `${MARK}${entry(OURS)}${entry(OTHER)}`, 'ignored'],
    ['yaml, the entry before', 'b.yaml', `${MARK}${entry(OTHER)}${entry(OURS)}`, 'open'],
    [
      'csv',
      'b.csv',
      `Company,Date,Amount raised\n${MARK}百度,2031-03-31,35亿美元\n华为,2031-03-31,9亿美元\n`,
      'ignored',
    ],
    [
      'csv, the row before',
      'b.csv',
      `Company,Date,Amount raised\n${MARK}华为,2031-03-31,9亿美元\n百度,2031-03-31,35亿美元\n`,
      'open',
    ],
  ];
  test.each(rows)('%s', (_name, id, text, state) => {
    expect(states(text, id)).toMatchObject({ states: [state], faults: [] });
  });
});
