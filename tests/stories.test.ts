import { describe, expect, test } from 'vitest';
import { judgeCase, misquoted, readCases } from './stories/judge.ts';

/** Whole runs on longer texts written for it, about what a careful reader finds in them (tests/stories/README.md). */
describe.each(readCases())('$name', (one) => {
  const { checked, found, raised, extra } = judgeCase(one);

  test('quotes its documents word for word', () => {
    expect(misquoted(one)).toEqual([]);
  });

  test.each(found.map(({ wanted, by }) => ({ id: wanted.id, wanted, by })))('finds $id', ({ wanted, by }) => {
    if (wanted['known-miss'] === undefined) expect(by.length, `missed: ${wanted.why}`).toBeGreaterThan(0);
    else expect(by.length, 'found now: drop its known-miss').toBe(0);
  });

  test.each(raised.map(({ quiet, by }) => ({ id: quiet.id, quiet, by })))('stays silent on $id', ({ quiet, by }) => {
    const said = by.map((finding) => `${finding.verdict}/${finding.aspect} by ${finding.rule}`);
    if (quiet['known-alarm'] === undefined) expect(said, quiet.why).toEqual([]);
    else expect(said.length, 'silent now: drop its known-alarm').toBeGreaterThan(0);
  });

  test('raises no further alarm than it did', () => {
    const claims = new Map(
      checked.readings.flatMap((reading) => reading.claims).map((claim) => [claim.id, claim.quote]),
    );
    const said = extra.map(({ rule, claims: ids }) => `${rule}: ${ids.map((id) => claims.get(id)).join(' / ')}`);
    expect(said.length, said.join('\n')).toBeLessThanOrEqual(one.expect.extra);
  });
});
