/** Documents in our own words, one of each kind a profile reads; the figures are invented. */
export const SAMPLES = {
  frontMatterZh: `---
title: "蓝鲸动力获 30 亿元战略投资"
发布日期: 2031-05-06
作者: "远望财经"
来源: "远望财经"
原文链接: "https://example.com/2031/05/06/lanjing"
译注: "由编辑部译出"
---

## 摘要

**一句话摘要**
蓝鲸动力以 200 亿元的投前估值融资 30 亿元。

## 正文

蓝鲸动力获 30 亿元战略投资 | 远望财经

订购年会门票立省 500 元，立即报名。[**立即报名**](https://example.com/tickets)

![Image 2: 蓝鲸动力的工厂](https://example.com/a.jpg)

**图片来源：**林间 / 视觉图库

[](https://www.facebook.com/sharer.php?u=x)[](https://twitter.com/intent/tweet?url=x)

北京时间 2031 年 5 月 6 日上午 9:20

蓝鲸动力[周二宣布](https://example.com/x)，已完成 30 亿元融资，甲基金出资 20 亿元，乙基金出资 10 亿元。

公司表示，这笔钱将用于扩建两座工厂，并在三年内把产能提高一倍。

[电池](https://example.com/t/1)、[融资](https://example.com/t/2)、[工厂](https://example.com/t/3)

周小川 自 2020 年起报道能源产业，曾为多家杂志撰稿。可以通过 zhou@example.com 联系他。

最受欢迎

*
### [另一家公司的故事](https://example.com/1)

*
### [又一家公司的故事](https://example.com/2)

© 2031 远望传媒
`,
  hugo: `+++
title = "Harbor Robotics raises $90 million"
date = "2031-03-04T10:11:12Z"
summary = "Harbor Robotics has raised **$90 million** at a valuation of $1.2 billion."
source_link = "https://example.org/news/harbor"
source = "Harbor Wire"
tags = ["robots", "money"]
+++

<p>Harbor Robotics said it raised $90&nbsp;million &amp; hired a new chief.</p><p>Investors include <a href="https://example.org/k">Kestrel</a>.</p>

<table><tr><th>Year</th><th>Sales</th></tr><tr><td>2029</td><td>$10 million</td></tr><tr><td>2030</td><td>$25 million</td></tr></table>

Disclaimer: this text is for information only and is not investment advice.
`,
  clip: `# #新星航天完成首飞#新星航天宣布首飞成功……

**URL**: https://weibo.com/1234567890/AbCdEf

## 原始摘要

<a href="https://m.weibo.cn/search?q=x"><span>#新星航天完成首飞#</span></a><br><br>新星航天宣布首飞成功，火箭高 52 米。<br><br>公司去年融资 8 亿元。<br>[图片]<img src="https://example.com/p.jpg"><br>

## AI 摘要

新星航天首飞成功，火箭高 52 米，去年融资 8 亿元。

## 元数据

- **来源**: 期刊网
- **类型**: 论文
- **保存时间**: 2031-07-08T01:02:03Z
`,
  portal: `当前位置: 首页 » 财经 » 正文

海星银行拟收购三家分行

IP属地 上海 编辑:陈一帆 晨光网 时间:2031-02-03 08:09:10

出品|晨光财经组

作者|吴非

题图|图虫

海星银行周一表示,拟以12亿元收购三家分行。

交易预计在2031年四季度完成,届时分行总数将达到40家。

标签: 银行 收购 分行

免责声明:转载的文章只表达作者的看法,不代表本站立场。`,
  pasted: `一夜之间,江湾生物成了最贵的疫苗公司。
6月12日晚,江湾生物宣布融资15亿美元,其中9亿美元来自甲公司,6亿美元来自乙公司。
这也是该公司今年的第二笔融资。
公司表示,资金将在2031年的8月和12月分两期到账。
更早的一轮是在2030年11月,当时估值60亿美元。
[1]https://example.com/2031/06/12/jiangwan
[2]https://example.com/about


京ICP备00000000号`,
  page: `<!doctype html>
<html lang="en"><head><title>Tide Energy opens plant</title><style>p{}</style></head>
<body><nav><a href="/">Home</a> <a href="/n">News</a></nav>
<article><h1>Tide Energy opens plant</h1><p>By Dana Whitfield</p><p>March 3, 2031</p>
<p>Tide Energy opened a 40&nbsp;MW plant   on
Monday.</p><figure><img alt="" src="x.png"><figcaption>The plant at dawn.</figcaption></figure>
<ul><li>It cost €80 million.</li><li>It employs 120 people.</li></ul></article>
<footer>© 2031 Tide Media</footer></body></html>`,
  readme: `# Lantern Release Plan

The plan below is what we hold ourselves to, and it changes only by a
vote of the working group, as it has done since the very first release
of the project in the spring of that year.

| Line | Start | End |
| :--- | :---: | --- |
| 3.x  | 2030-04-02 | 2032-04-30 |
| [4.x][] | 2031-04-01 | 2033-04-30 |

- 4.x becomes stable in October.
  - Bugs are fixed for 18 months.

2025. 3月的版本已停止维护。

[4.x]: https://example.com/4
`,
  csv: 'Team,Wins,Losses\nHarriers,12,3\n"Port ""A"", East",9,6\n"Two\nlines",1,14\n',
  json: '{\n  "vendor": "acme",\n  "models": [\n    { "id": "a-1", "name": "A One", "price": { "input": 0.5, "note": "half\\u00b7price\\n\\"new\\"" } },\n    { "id": "b-2", "price": { "input": 2 } }\n  ],\n  "lines": { "v1": { "start": "2030-01-02" }, "v2": { "start": "2031-01-02" } }\n}\n',
  ndjson: '{"name":"Ann","age":31}\n{"name":"Bo","age":42}\nnot json\n{"name":"Cy","age":53}\n',
  yaml: 'title: Plants\nplants:\n  - name: North\n    power: 40 MW\n  - name: "South"\n    power: 2.10\n',
  literal: `import { Card } from './card';
// prices since 2031
const provider: Card = {
  models: [{ id: 'one', window: 65_536, price: { input: 1, output: 2 }, since: '2031-02-03' }],
  total: 60 * 60,
  url: 'https://example.com', load() { return { not: 'data' }; },
} satisfies Card;
`,
} as const;
