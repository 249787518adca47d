import { expect, test } from 'vitest';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import { compileLexicon, findCues } from '../../../src/read/claims/lexicon.ts';

const knowledge = {
  vocabulary: [
    {
      id: 'invented',
      title: { zh: '', en: '' },
      attributes: [],
      classes: {
        RISE: { zh: ['上涨', '上涨了'], en: ['rise~', 'carry~ on', 'spin-off'] },
        SHORT: { zh: ['占'], en: ['cap'] },
        SKIP: { zh: ['占用'], en: [] },
      },
      events: {},
      constructions: [],
    },
  ],
} as unknown as Knowledge;
const lexicon = compileLexicon(knowledge, []);
const words = (text: string) =>
  findCues(text, lexicon).map((hit) => `${text.slice(hit.start, hit.end)}:${hit.cue.classes.join('+')}`);

test.each([
  ['股价上涨了一成', ['上涨了:RISE']],
  ['股價上漲', ['上漲:RISE']],
  ['prices were RISING', ['RISING:RISE']],
  ['it carries on', ['carries on:RISE']],
  ['a spin off', ['spin off:RISE']],
  ['a spin-off', ['spin-off:RISE']],
  // Look-alikes: part of a longer word of the lexicon, or of a Latin word.
  ['占用内存', ['占用:SKIP']],
  ['capital and recap', []],
  ['arisen', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
