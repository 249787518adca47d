import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import { read } from '../../../src/pipeline.ts';
import { growth } from '../../growth.ts';

const knowledge = builtinKnowledge();
const reading = (times: number, piece: string) => () => read({ id: 'long.txt', text: piece.repeat(times) }, knowledge);

// Four times the text may take about four times as long, with room for a busy machine; sixteen times would be quadratic.
test.each([
  ['values and cues', '华为估值3亿元，投资5亿元（约2亿美元），'],
  ['names in a list', 'Google, Microsoft and Apple raised $3 billion, '],
  ['open brackets', '（估值'],
  ['bare numbers', '12 34 56 7.8 '],
])('%s', (_name, piece) => {
  expect(growth(reading(40, piece), reading(160, piece), 11)).toBeLessThan(11);
});
