import { expect, test } from 'vitest';
import { parseIso } from '../../src/exact/civil.ts';
import { isoPoint, isoSpan } from '../../src/report/period.ts';

test.each(['2026-02-27', '2026-02', '2024-02', '2026', '2026-12'])(
  '%s is written as exactly as it is known',
  (text) => {
    const period = parseIso(text);
    expect(period && isoPoint(period)).toBe(text);
  },
);

test.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-02-27T06:13:00', '2026-02-27T06:13:00', '2026-02-27T06:13:00'],
])('%s spans %s to %s', (text, from, to) => {
  const period = parseIso(text);
  expect(period && isoSpan(period)).toEqual({ from, to });
});
