import { expect, test } from 'vitest';
import { formatDecisions } from '../../src/decide/decisions-file.ts';
import type { Decision } from '../../src/model/decision.ts';
import { folderOf, gainsay } from './run.ts';

const FILES = {
  'a.md': '2031年3月31日，百度宣布完成新一轮融资，融资额30亿美元。\n',
  'b.md': '2031年4月1日，百度宣布完成新一轮融资，融资额35亿美元。\n',
};
type Found = Pick<Decision, 'id' | 'content' | 'rule'> & { state: string; decision: string };
const found = async (files: Readonly<Record<string, string>>, args: readonly string[] = []) => {
  const ran = await gainsay(folderOf(files), ['check', '--format', 'json', ...args]);
  return { ...ran, finding: JSON.parse(ran.out).findings[0] as Found };
};
const decided = ({ id, content, rule }: Found, more: Partial<Decision> = {}): string =>
  formatDecisions([
    { id, content, rule, verdict: 'intended', wrong: [], reason: 'two closings', by: 'lin', at: '2031-05-02', ...more },
  ]);

test('a decided finding leaves the exit code and stays in the report', async () => {
  const before = await found(FILES);
  expect(before.code).toBe(1);
  const after = await found({ ...FILES, 'gainsay.decisions.yaml': decided(before.finding) });
  expect(after).toMatchObject({ code: 0, err: '' });
  expect(after.finding).toMatchObject({ state: 'decided', decision: 'intended: two closings (lin, 2031-05-02)' });
});

test('a decision past its day is told and silences nothing; --as-of sets the day', async () => {
  const { finding } = await found(FILES);
  const files = { ...FILES, 'gainsay.decisions.yaml': decided(finding, { until: '2031-05-31' }) };
  const late = await found(files);
  expect(late.code).toBe(1);
  expect(late.err).toContain('was ruled on until 2031-05-31');
  expect(await found(files, ['--as-of', '2031-05-31'])).toMatchObject({ code: 0, err: '' });
});

test('a decision on other content is told and silences nothing', async () => {
  const { finding } = await found(FILES);
  const stale = await found({ ...FILES, 'gainsay.decisions.yaml': decided(finding, { content: 'x:other' }) });
  expect(stale.code).toBe(1);
  expect(stale.err).toContain(`${finding.id} (${finding.rule}) was ruled on with other content`);
  expect(stale.finding.state).toBe('stale');
});

test('decisions stand beside the configuration; a fault in them is told with its place', async () => {
  const { finding } = await found(FILES);
  const files = { ...FILES, 'conf/gainsay.yaml': 'include: [.]\n', 'conf/gainsay.decisions.yaml': decided(finding) };
  expect((await found(files, ['--config', 'conf/gainsay.yaml'])).code).toBe(0);
  const faulty = folderOf({ ...FILES, 'gainsay.decisions.yaml': '- id: 3\n' });
  const ran = await gainsay(faulty, ['check']);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('gainsay.decisions.yaml:1:7 "0.id" is of another type, expected string');
});
