import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../src/decide/decisions.ts';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Finding, State } from '../../src/model/finding.ts';
import { run } from '../../src/pipeline.ts';

const SOURCES = [
  { id: 'a', text: '2031年3月31日，百度宣布完成新一轮融资，融资额30亿美元。' },
  { id: 'b', text: '2031年4月1日，百度宣布完成新一轮融资，融资额35亿美元。' },
];
const [FOUND] = run(SOURCES).findings as [Finding];
const decision = (more: Partial<Decision> = {}): Decision => ({
  id: FOUND.id,
  content: FOUND.content,
  rule: FOUND.rule,
  verdict: 'intended',
  wrong: [],
  reason: 'two closings',
  by: 'lin',
  at: '2031-05-02',
  ...more,
});

// CONTRACT: "Same content: the same finding (a rename or a move changes nothing); same id, other content: a decision on it is stale".
describe('the state of a finding that was ruled on', () => {
  const rows: [string, Partial<Decision>, State, keyof ReturnType<typeof applyDecisions> | null][] = [
    ['ruled on', {}, 'decided', null],
    ['renamed since: the content is the same', { id: 'f:other' }, 'decided', null],
    ['changed since', { content: 'x:other' }, 'stale', 'stale'],
    ['of another finding', { id: 'f:other', content: 'x:other' }, 'open', 'unused'],
    ['waiting', { verdict: 'wait' }, 'open', null],
    ['on its last day', { until: '2031-06-01' }, 'decided', null],
    ['past its last day', { until: '2031-05-31' }, 'open', 'expired'],
    ['changed and past its last day', { content: 'x:other', until: '2031-05-31' }, 'open', 'expired'],
  ];
  test.each(rows)('%s', (_name, more, state, told) => {
    const one = decision(more);
    const ruled = applyDecisions([FOUND], [one], '2031-06-01');
    expect(ruled.findings[0]?.state).toBe(state);
    for (const list of ['stale', 'expired', 'unused'] as const) expect(ruled[list]).toEqual(list === told ? [one] : []);
  });

  test('without a date nothing expires', () => {
    expect(applyDecisions([FOUND], [decision({ until: '1999-01-01' })]).findings[0]?.state).toBe('decided');
  });

  test('a finding of a rule on trial stays out of the exit code, whatever became of its decision', () => {
    const trial: Finding = { ...FOUND, state: 'trial' };
    expect(applyDecisions([trial], [decision({ content: 'x:other' })]).findings[0]?.state).toBe('trial');
  });
});

describe('a claim that was read wrongly', () => {
  const misread = decision({ verdict: 'misread', wrong: [FOUND.claims[0] ?? ''], until: '2031-06-01' });
  const ruled = (today: string) => run(SOURCES, { knowledge: builtinKnowledge(), decisions: [misread], today });

  test('leaves every finding and stands in the coverage', () => {
    const { findings, ruled: notes, readings, related } = ruled('2031-06-01');
    expect(findings).toEqual([]);
    expect(notes.unused).toEqual([]);
    expect(related.claims.map(({ id }) => id)).not.toContain(FOUND.claims[0]);
    expect(readings.flatMap(({ unclaimed }) => unclaimed).map(({ claim }) => claim)).toContain(FOUND.claims[0]);
  });
  test('comes back when the ruling expires', () => {
    expect(ruled('2031-06-02').findings.map(({ id }) => id)).toEqual([FOUND.id]);
  });
  test('a ruling on a claim that is made no more is unused', () => {
    const gone = { ...misread, id: 'f:other', content: 'x:other', wrong: ['c:gone'] };
    expect(run(SOURCES, { decisions: [gone], today: '2031-06-01' }).ruled.unused).toEqual([gone]);
  });
});
