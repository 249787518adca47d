import { describe, expect, test } from 'vitest';
import type { DateValue, Quantity } from '../../src/model/value.ts';
import { compareValues, powerOfTen } from '../../src/reason/ladder.ts';
import { on, policy, quantity } from './claim.ts';

const q = (number: string, unit: string, qualifier: Quantity['qualifier'] = 'exact'): Quantity =>
  quantity(number, unit, { qualifier });

// Expected rungs by hand, after HOUSE's laws: values of one precision must be equal, a coarser one is the finer one rounded or cut.
describe('the ladder', () => {
  test.each([
    ['same number', q('110e9', 'USD'), q('110e9', 'USD'), 'same'],
    ['one decimal against none: 14.3 rounds to 14', q('14e9', 'USD'), q('14.3e9', 'USD'), 'rounded'],
    ['17.925 rounds to 17.9', q('17.9', 'km'), q('17.925', 'km'), 'rounded'],
    ['36.7 rounds to 37', q('37e9', 'parameters'), q('36.7e9', 'parameters'), 'rounded'],
    ['one precision, other digit', q('748e3', 'people'), q('749e3', 'people'), 'conflict'],
    ['700k is 748k cut off', q('700e3', 'people'), q('748e3', 'people'), 'rounded'],
    ['700k is 749k cut off', q('700e3', 'people'), q('749e3', 'people'), 'rounded'],
    ['money is meant as written', q('100e9', 'USD'), q('110e9', 'USD'), 'conflict'],
    ['at least and about one number', q('2e9', 'W', 'at_least'), q('2e9', 'W', 'about'), 'wording'],
    ['up to and plain', q('65e8', 'USD', 'up_to'), q('65e8', 'USD'), 'wording'],
    ['about and plain', q('65e8', 'USD', 'about'), q('65e8', 'USD'), 'rounded'],
    ['110 is over 100', q('100e9', 'USD', 'over'), q('110e9', 'USD'), 'bounded'],
    ['840 is not over 850', q('850e9', 'USD', 'over'), q('840e9', 'USD'), 'conflict'],
    ['100 is not over 100 by its own', q('100e9', 'USD', 'under'), q('100e9', 'USD', 'over'), 'wording'],
    ['about 100 and 105', q('100', 'km', 'about'), q('105', 'km'), 'bounded'],
    ['64K tokens are 65,536 of them', { ...q('64e3', 'tokens'), digits: '64K' }, q('65536', 'tokens'), 'rounded'],
    ['64K people are not', { ...q('64e3', 'people'), digits: '64K' }, q('65536', 'people'), 'conflict'],
    ['64K tokens are not 68,000', { ...q('64e3', 'tokens'), digits: '64K' }, q('68000', 'tokens'), 'conflict'],
    ['about 100 and 150', q('100', 'km', 'about'), q('150', 'km'), 'conflict'],
  ])('%s', (_name, a, b, rung) => {
    expect(compareValues(a, b, policy)?.rung).toBe(rung);
    expect(compareValues(b, a, policy)?.rung).toBe(rung);
  });

  test('about 100 and 115 agree only at the loosest reading of "about"', () => {
    expect(compareValues(q('100', 'km', 'about'), q('115', 'km'), policy)).toMatchObject({
      rung: 'conflict',
      dependsOnPolicy: true,
    });
  });

  const date = (iso: string, more: Partial<DateValue> = {}): DateValue => ({
    kind: 'date',
    period: on(iso),
    relative: null,
    qualifier: 'exact',
    digits: iso,
    ...more,
  });
  test.each([
    ['a day in its month', '2031-03-04', '2031-03', 'same'],
    ['two days', '2031-03-04', '2031-03-05', 'conflict'],
    ['06:13 -08:00 is 22:13 +08:00', '2031-02-27T06:13-08:00', '2031-02-27T22:13+08:00', 'same'],
    ['an hour apart in one zone', '2031-02-27T06:13Z', '2031-02-27T07:13Z', 'conflict'],
  ])('dates: %s', (_name, a, b, rung) => {
    expect(compareValues(date(a), date(b), policy)?.rung).toBe(rung);
  });

  test.each([
    ['700e6', '70e6', 1],
    ['37e9', '3.7e9', 1],
    ['37e9', '3.8e9', null],
    ['5e9', '5e9', null],
  ])('%s and %s: power of ten %s', (a, b, power) => {
    expect(powerOfTen(quantity(a).lo, quantity(b).lo)).toBe(power);
  });
});
