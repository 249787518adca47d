import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { markOf, openStore } from '../../src/review/store.ts';

const DECISION: Decision = {
  ...{ id: 'f:a', content: 'x:a', rule: 'r', verdict: 'intended', wrong: [], reason: 'meant so', by: 'Ann' },
  at: '2031-06-01',
};
const place = (): string => join(mkdtempSync(join(tmpdir(), 'gainsay-store-')), 'gainsay.decisions.yaml');

test('the lock of a process that was killed holds nobody up', async () => {
  const path = place();
  // A process that is over by now: its number runs nowhere.
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(`${path}.lock`, String(pid));
  expect((await openStore(path, 'd').put('f:a', DECISION, null)).kind).toBe('written');
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('a lock left without a name is forgotten after a while', async () => {
  const path = place();
  writeFileSync(`${path}.lock`, '');
  utimesSync(`${path}.lock`, 0, 0);
  expect((await openStore(path, 'd').put('f:a', DECISION, null)).kind).toBe('written');
});

test('a lock that is held is waited for, then told', async () => {
  const path = place();
  writeFileSync(`${path}.lock`, String(process.pid));
  await expect(openStore(path, 'd').put('f:a', DECISION, null)).rejects.toThrow(/held by another process/u);
  expect(existsSync(path)).toBe(false);
}, 10_000);

test('what was half written by a killed process does not show', async () => {
  const path = place();
  const store = openStore(path, 'd');
  await store.put('f:a', DECISION, null);
  writeFileSync(`${path}.4242.tmp`, '- id: f:b\n  con');
  expect(store.read().decisions).toEqual([DECISION]);
  await store.put('f:a', { ...DECISION, reason: 'anew' }, markOf(DECISION));
  expect(readFileSync(path, 'utf8')).toContain('anew');
});
