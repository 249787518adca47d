import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import { read } from '../../../src/pipeline.ts';

const knowledge = builtinKnowledge();
const told = (text: string): string[] =>
  read({ id: 'note.txt', text }, knowledge).claims.flatMap((c) =>
    c.value.kind === 'quantity'
      ? [
          `${c.subject.id} ${c.attribute} ${c.value.digits}${c.qualifiers['as_of'] ? ' before' : ''}${c.qualifiers['of'] ? ` of ${c.qualifiers['of']}` : ''}`,
        ]
      : [],
  );

// Expected by reading: what was before, what is the whole, whose part it is, what a firm brings out.
test.each([
  ["Google's revenue rose to $90 billion, up from $70 billion.", 'google revenue 70 billion before'],
  ["Google's revenue rose to $90 billion, up from $70 billion.", 'google revenue 90 billion'],
  ['华为的年产量从20万吨提高到50万吨。', 'huawei capacity 20万 before'],
  ['In Norway the Farmers Party won 15 of 90 seats.', 'farmers-party seats 15'],
  ['In Norway the Farmers Party won 15 of 90 seats.', 'election seats_in_all 90'],
  ['Floods in Spain killed 30 people, of whom 21 were in the province of Zuera.', 'zuera deaths 21'],
  ['Floods in Spain killed 30 people, of whom 21 were in the province of Zuera.', 'spain deaths 30'],
  ['The flood in Japan killed 12 people and dozens remained missing.', 'storm missing dozens'],
  [
    'Nvidia reported earnings. Nvidia hired. Microsoft invested $2 billion. The company expects revenue of $9 billion.',
    'nvidia revenue 9 billion',
  ],
  ['Google unveiled the Zephyr 4 phone, which weighs 180 g.', 'zephyr-4 weight 180'],
  ['Google has raised $3 billion since it was founded.', 'google total_raised 3 billion'],
  ['Google reported revenue of $3 billion, up 14% from a year earlier.', 'google growth 14 of revenue'],
  ['百度第二季度营收30亿元，同比增长14%。', 'baidu growth 14 of revenue'],
  ['Google is recalling 48,000 speakers.', 'google recalled 48,000'],
  ['法院判定百度须缴纳3亿元罚款。', 'baidu fine 3亿'],
])('%s → %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

// Look-alikes: from is no earlier value where nothing grew or fell, and of is no whole.
test.each([
  ['Google received $3 billion from Microsoft.'],
  ['Google bought a stake of 15% from Microsoft for $3 billion.'],
  ['Google reported revenue of $3 billion and cash of $9 billion.'],
])('nothing earlier: %s', (text) => {
  expect(told(text).filter((line) => line.includes('before') || line.includes('in_all'))).toEqual([]);
});
