import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import { read } from '../../../src/pipeline.ts';

const knowledge = builtinKnowledge();
const told = (text: string) =>
  read({ id: 'note.txt', text }, knowledge)
    .claims.filter((c) => c.value.kind === 'quantity')
    .map((c) => `${c.subject.id} ${c.attribute} ${c.value.kind === 'quantity' ? c.value.digits : ''}`);

// Whose value it is, told by reading the sentences; who must not get it stands beside the row.
test.each([
  ['possessive', "Google's revenue reached $90 billion.", ['google revenue 90 billion']],
  ['carried over', '华为公布了年报。该公司去年收入达到900亿元。', ['huawei revenue 900亿']],
  ['dropped subject', '华为公布了年报。去年收入达到900亿元。', ['huawei revenue 900亿']],
  ['bracket behind a name', '竞争者包括百度（估值300亿美元）。', ['baidu valuation 300亿']],
  [
    'in the bracket right behind a name',
    '竞争者有百度（200亿美元），而华为估值（800亿美元）更高。',
    ['baidu valuation 200亿', 'huawei valuation 800亿'],
  ],
  ['an object is no subject', '华为向百度投资3亿美元。', ['huawei investment 3亿']],
  ['a source is no subject', '据彭博社报道，百度去年亏损5亿元。', ['baidu loss 5亿']],
  ['a product for users', '百度表示，TikTok月活跃用户达到6亿。', ['tiktok monthly_active_users 6亿']],
  ['behind a relative clause', '已投20亿美元的微软没有回应。', ['microsoft investment 20亿']],
  [
    'after a fronted clause',
    'After raising $2 billion, Anthropic opened an office.',
    ['anthropic amount_raised 2 billion'],
  ],
  ['place beside the value', '12 people died in Japan and 30 in China.', ['japan deaths 12', 'china deaths 30']],
  ['each has it', 'Japan and China won 7 gold medals each.', ['japan gold_medals 7', 'china gold_medals 7']],
])('%s: %s', (_name, text, expected) => {
  expect(
    told(text)
      .map((t) => t.replace(/ gold medals$/, ''))
      .sort(),
  ).toEqual([...expected].sort());
});
