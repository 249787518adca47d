import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import { read } from '../../../src/pipeline.ts';
import { cpu } from '../../cpu.ts';

const knowledge = builtinKnowledge();
/** Milliseconds for a sentence without an end. */
function time(times: number, piece: string): number {
  const text = piece.repeat(times);
  const start = cpu();
  read({ id: 'long.txt', text }, knowledge);
  return cpu() - start;
}

// Four times the text may take about four times as long, with room for a busy machine; sixteen times would be quadratic.
test.each([
  ['values and cues', '华为估值3亿元，投资5亿元（约2亿美元），'],
  ['names in a list', 'Google, Microsoft and Apple raised $3 billion, '],
  ['open brackets', '（估值'],
  ['bare numbers', '12 34 56 7.8 '],
])('%s', (_name, piece) => {
  time(40, piece);
  const small = Math.max(time(80, piece), 15);
  expect(time(320, piece)).toBeLessThan(small * 11);
});
