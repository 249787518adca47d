import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecisions, parseDecisions } from '../../src/decide/decisions-file.ts';
import type { Decision } from '../../src/model/decision.ts';
import { RULINGS } from '../../src/model/ruling.ts';

const entry = (more: Partial<Decision> = {}): Decision => ({
  id: 'f:1',
  content: 'x:1',
  rule: 'amount-differs',
  verdict: 'intended',
  wrong: [],
  reason: 'two tranches',
  by: 'lin',
  at: '2031-05-02',
  ...more,
});

// Words that a YAML writer must quote, or a reader would take for something else.
const awkward = fc.oneof(
  fc.constantFrom(
    'yes',
    '- a',
    '# no',
    'a: b',
    '2031-01-01',
    '1e3',
    '~',
    '"',
    "it's",
    '多行\n文字\n',
    ' x ',
    '&a *b',
    '\t',
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const anyDecision: fc.Arbitrary<Decision> = fc
  .record({ reason: awkward, by: awkward, verdict: fc.constantFrom(...RULINGS), until: fc.boolean(), value: awkward })
  .map(({ until, value, ...more }) =>
    entry({ ...more, wrong: ['c:1'], ...(until ? { until: '2031-12-31', value } : {}) }),
  );

describe('gainsay.decisions.yaml', () => {
  test('what is written is read again, sorted by id, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 4 }), (some) => {
        const all = some.map((one, at) => ({ ...one, id: `f:${at}` }));
        const text = formatDecisions([...all].reverse());
        expect(parseDecisions('d.yaml', text)).toEqual({ decisions: all, issues: [] });
        expect(formatDecisions(parseDecisions('d.yaml', text).decisions)).toBe(text);
      }),
    );
  });

  test('an entry is a block of its own: one more changes no line of the others', () => {
    const [one, two] = [formatDecisions([entry()]), formatDecisions([entry({ id: 'f:2' }), entry()])];
    expect(two.startsWith(one)).toBe(true);
    expect(two.slice(one.length)).toMatch(/^\n- id: f:2\n/u);
  });

  test.each(['', '# nothing yet\n', '[]\n'])('%j holds no decision', (text) => {
    expect(parseDecisions('d.yaml', text)).toEqual({ decisions: [], issues: [] });
  });

  const LINES =
    '- id: f:1\n  content: x:1\n  rule: r\n  verdict: intended\n  reason: why\n  by: lin\n  at: 2031-05-02\n';
  test.each([
    ['a key that is none', LINES.replace('reason:', 'reson:'), 'd.yaml:5:3', 'Unknown key "reson"'],
    ['a verdict that is none', LINES.replace('intended', 'ok'), 'd.yaml:4:12', 'Unknown 0.verdict "ok"'],
    ['a day that is none', LINES.replace('05-02', '02-30'), 'd.yaml:7:7', '"0.at"'],
    ['one finding twice', LINES + LINES, 'd.yaml:8:7', 'f:1 is ruled on twice'],
    ['wrong, but which claim?', LINES.replace('intended', 'wrong'), 'd.yaml:4:12', '"wrong" names no claim'],
    ['a conflict of a merge', `<<<<<<< ours\n${LINES}`, 'd.yaml:1:1', ''],
  ])('%s is told with its place', (_name, text, where, what) => {
    const { decisions, issues } = parseDecisions('d.yaml', text);
    expect(decisions).toEqual([]);
    const found = issues.find((issue) => issue.where === where);
    expect(found, JSON.stringify(issues)).toBeDefined();
    expect(found?.what).toContain(what);
  });
});
