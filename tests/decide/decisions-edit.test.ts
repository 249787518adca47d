import { expect, test } from 'vitest';
import { withDecision } from '../../src/decide/decisions-edit.ts';
import { formatDecisions, parseDecisions } from '../../src/decide/decisions-file.ts';
import type { Decision } from '../../src/model/decision.ts';

const of = (id: string, more: Partial<Decision> = {}): Decision => ({
  ...{ id, content: `x:${id}`, rule: 'amount-differs', verdict: 'intended', wrong: [], reason: 'meant so', by: 'Ann' },
  at: '2031-06-01',
  ...more,
});
const read = (text: string): readonly Decision[] => {
  const { decisions, issues } = parseDecisions('d.yaml', text);
  expect(issues).toEqual([]);
  return decisions;
};

/** What the format module itself writes is the measure: an edit and a new file hold the same. */
test.each<[string, readonly Decision[], string, Decision | null, readonly Decision[]]>([
  ['into an empty file', [], 'f:b', of('f:b'), [of('f:b')]],
  ['before all', [of('f:b')], 'f:a', of('f:a'), [of('f:a'), of('f:b')]],
  ['between', [of('f:a'), of('f:c')], 'f:b', of('f:b'), [of('f:a'), of('f:b'), of('f:c')]],
  ['after all', [of('f:a')], 'f:b', of('f:b'), [of('f:a'), of('f:b')]],
  [
    'in place',
    [of('f:a'), of('f:b')],
    'f:a',
    of('f:a', { reason: '范围: "不同" # 真的\n二' }),
    [of('f:a', { reason: '范围: "不同" # 真的\n二' }), of('f:b')],
  ],
  ['taken out', [of('f:a'), of('f:b')], 'f:a', null, [of('f:b')]],
  ['the last one taken out', [of('f:a')], 'f:a', null, []],
  ['nothing to take out', [of('f:a')], 'f:z', null, [of('f:a')]],
])('an entry is put %s', (_, before, id, decision, after) => {
  const text = withDecision(before.length ? formatDecisions(before) : '', id, decision);
  expect(read(text)).toEqual(after);
  expect(text.trimEnd()).toBe(formatDecisions(after).trimEnd());
});

test('comments and the layout of other entries stay to the letter', () => {
  const text = [
    '# Our own head.',
    '',
    '# checked with the desk',
    '- id: f:a',
    "  content: 'x:a'   # as of May",
    '  rule: amount-differs',
    '  verdict: wait',
    '  reason: asked',
    '  by: Bo',
    '  at: 2031-05-01',
    '',
    '# this one moves',
    ...formatDecisions([of('f:c')])
      .split('\n')
      .slice(-8),
  ].join('\n');
  const edited = withDecision(withDecision(text, 'f:b', of('f:b')), 'f:c', of('f:c', { reason: 'anew' }));
  expect(edited).toContain("# Our own head.\n\n# checked with the desk\n- id: f:a\n  content: 'x:a'   # as of May\n");
  expect(edited).toContain('# this one moves\n- id: f:c');
  expect(read(edited).map(({ id, reason }) => [id, reason])).toEqual([
    ['f:a', 'asked'],
    ['f:b', 'meant so'],
    ['f:c', 'anew'],
  ]);
});

test('a file laid out in another way is written anew and loses no entry', () => {
  const flow = JSON.stringify([of('f:a'), of('f:b')]);
  expect(read(withDecision(flow, 'f:c', of('f:c')))).toEqual([of('f:a'), of('f:b'), of('f:c')]);
});
