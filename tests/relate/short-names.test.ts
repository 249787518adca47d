import { describe, expect, test } from 'vitest';
import { foldId, shortNames } from '../../src/relate/short-names.ts';

const named = (...ids: string[]): Record<string, string> => Object.fromEntries(shortNames(ids));

describe('short names', () => {
  test.each([
    ['a model of a maker', ['vela-q7-pro', 'q7-pro', 'vela-q7', 'q7'], { 'q7-pro': 'vela-q7-pro', q7: 'vela-q7' }],
    ['a firm without what kind it is', ['halden-motors', 'halden'], { halden: 'halden-motors' }],
    [
      'a firm with and without its legal form',
      ['orlo-tools-ag', 'orlo-tools', 'vinn-robotics-inc', 'vinn-robotics', 'vinn'],
      { 'orlo-tools': 'orlo-tools-ag', 'vinn-robotics': 'vinn-robotics-inc', vinn: 'vinn-robotics-inc' },
    ],
  ])('%s', (_what, ids, expected) => {
    expect(named(...ids)).toEqual(expected);
  });

  test.each([
    ['two longer names', ['halden-motors', 'halden-bank', 'halden']],
    ['a maker is not its product', ['vela', 'vela-q7']],
    ['a word of size is not a model', ['vela-q7-pro', 'pro']],
  ])('not %s', (_what, ids) => {
    expect(named(...ids)).toEqual({});
  });

  test('a table and a text spell a name alike', () => {
    expect(foldId('vela q7 pro')).toBe('vela-q7-pro');
  });
});
