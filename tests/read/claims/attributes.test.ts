import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import { domainSchema } from '../../../src/knowledge/schema.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import { read } from '../../../src/pipeline.ts';

// A domain nobody wrote code for: beekeeping. What a user's own YAML file would hold.
const bees = domainSchema.parse({
  id: 'bees',
  title: { zh: '养蜂', en: 'Beekeeping' },
  attributes: [
    {
      id: 'honey_yield',
      label: { zh: '蜂蜜产量', en: 'honey yield' },
      value: 'measure',
      units: ['kg', 't'],
      time: 'per-period',
      subject: ['organisation', 'place'],
      cues: { zh: ['产蜜量'], en: ['honey yield~'] },
    },
    {
      id: 'hives',
      label: { zh: '蜂箱数', en: 'hives' },
      value: 'count',
      subject: ['organisation', 'place'],
      cues: { zh: ['蜂箱'], en: ['hives'] },
    },
  ],
});
const builtin = builtinKnowledge();
const knowledge = { ...builtin, vocabulary: [...builtin.vocabulary, bees] };
const told = (text: string, known: Knowledge = knowledge) =>
  read({ id: 'note.txt', text }, known)
    .claims.filter((c) => c.value.kind === 'quantity')
    .map((c) => `${c.subject.id} ${c.attribute}`);

test.each([
  ['华为的产蜜量达到300公斤。', ['huawei honey_yield']],
  ['Honey yields at Google reached 300 kg.', ['google honey_yield']],
  ['Google keeps 40 hives.', ['google hives']],
])('a domain is YAML and no code: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
  expect(told(text, builtin)).not.toEqual(expected);
});

// Kind and dimension of the value decide with the word: money is no headcount, a share no amount.
test.each([
  ['华为的员工达到3000人。', ['huawei employees']],
  ['华为的收入达到3000亿元。', ['huawei revenue']],
  ['Google holds a 14% stake in Anthropic.', ['google stake']],
  ['Google market cap surged by $90 billion.', ['google market_cap_increase']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
