import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { SourceInput } from '../../src/model/document.ts';
import { run } from '../../src/pipeline.ts';
import { html } from '../../src/report/html.ts';
import { type FormatOptions, type Lang, type Report, reportOf } from '../../src/report/report.ts';

const knowledge = builtinKnowledge();
const PLAIN: Omit<FormatOptions, 'lang'> = { color: false, columns: 100, quiet: false, failOn: 'high' };

export const reported = (inputs: readonly SourceInput[]): Report =>
  reportOf(run(inputs, { knowledge }), knowledge, '0');
export const htmlOf = (inputs: readonly SourceInput[], lang: Lang): string =>
  html(reported(inputs), { ...PLAIN, lang });

const article = (head: Readonly<Record<string, string>>, body: string): string =>
  `---\n${Object.entries(head)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${body}\n`;

/** A rumour that was overtaken, a sum that comes out, amounts that cannot both be right: every kind of section. */
export const SOURCES: readonly SourceInput[] = [
  {
    id: 'rumour.md',
    text: article(
      { date: '2031-02-20', source: '早报', title: '百度将融资' },
      '据知情人士透露，百度新一轮融资预计融资超过35亿美元，估值可能超过800亿美元。',
    ),
  },
  {
    id: 'one.md',
    text: article(
      { date: '2031-03-31', source: '甲报', title: '百度完成融资', url: 'https://news.example/one' },
      '2031年3月31日，百度宣布完成新一轮融资，融资额30亿美元，其中华为投资20亿美元，腾讯投资10亿美元。百度有4万名员工。',
    ),
  },
  {
    id: 'two.md',
    text: article(
      { date: '2031-04-01', source: 'The Gazette', title: 'Baidu closes its round' },
      'On 1 April 2031 Baidu announced that it raised $3.5 billion in its new funding round. Baidu has 41,000 employees.',
    ),
  },
  {
    id: 'three.md',
    text: article(
      { date: '2031-04-02', source: 'Harbour Post', title: 'What Baidu raised' },
      'Baidu said on 1 April 2031 it had raised $3 billion in the new funding round, led by Huawei.',
    ),
  },
];

/** What a document might try: markup, code fences, ends of comments and scripts, terminal codes, turned text, links that act. */
const ATTACK =
  '<img src=x onerror=alert(1)></script></style><script>alert(2)</script>-->``` [x](javascript:alert(3)) \u001B[31mred\u001B[0m \u202Egnp.exe\u202C {{alert(4)}} "\' onclick=alert(5) &lt;b&gt;';

/** The same sources with the attack in every place that a document fills. */
export const HOSTILE: readonly SourceInput[] = SOURCES.map(({ id, text }) => ({
  id: `${id}<img src=x onerror=alert(6)>`,
  text: text
    .replace(/source: "(.*)"/u, (_, name: string) => `source: ${JSON.stringify(`${name}${ATTACK}`)}`)
    .replace(/title: "(.*)"/u, (_, name: string) => `title: ${JSON.stringify(`${name}${ATTACK}`)}`)
    .replace(/url: ".*"/u, 'url: "javascript:alert(7)"')
    .replace(/30亿美元|\$3\.5 billion/gu, (amount) => `${amount} ${ATTACK} `),
}));
