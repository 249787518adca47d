import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import { folderOf, gainsay } from './run.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const seeds = readdirSync(join(root, 'seeds'))
  .sort()
  .map((name) => ({ id: `seeds/${name}`, text: readFileSync(join(root, 'seeds', name), 'utf8') }));
const report = check(seeds);

describe('the seeds', () => {
  test.each(['contradiction', 'tension', 'superseded', 'reconciled'])('show %s', (verdict) => {
    expect(report.findings.map((finding) => finding.verdict)).toContain(verdict);
  });

  test('every quote is verbatim, and every id is unique', () => {
    const texts = new Map(seeds.map(({ id, text }) => [id, text]));
    for (const claim of report.claims)
      expect(texts.get(claim.document)?.slice(claim.start, claim.end)).toBe(claim.quote);
    for (const rows of [report.claims, report.findings])
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  test('every side of a finding is a claim of the report', () => {
    const ids = new Set(report.claims.map((claim) => claim.id));
    for (const finding of report.findings) expect(finding.claims.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('in another order give the same report', () => {
    expect(JSON.stringify(check([...seeds].reverse()))).toBe(JSON.stringify(report));
  });

  test('beside copies under other names raise nothing new', () => {
    const copies = seeds.map(({ id, text }) => ({ id: id.replace('seeds/', 'seeds/copy-'), text }));
    const before = new Set(report.findings.map((finding) => finding.content));
    const added = check([...seeds, ...copies]).findings.filter((finding) => !before.has(finding.content));
    expect(added.map((finding) => finding.message)).toEqual([]);
  });

  test('beside an unrelated document find the same', () => {
    const other = {
      id: 'other.md',
      text: '# Bees\n\nThe keeper of the garden in Lyon counted 41 hives on 3 May 2019.\n',
    };
    const contents = (findings: typeof report.findings) =>
      findings.map((finding) => `${finding.id} ${finding.content}`).sort();
    expect(contents(check([...seeds, other]).findings)).toEqual(contents(report.findings));
  });
});

// The binary itself, as others run it: `npm test` builds it first.
describe.runIf(existsSync(join(root, 'dist/gainsay.cjs')))('the binary prints the same bytes', () => {
  const print = (cwd: string, args: readonly string[], env: Record<string, string>): string =>
    spawnSync(process.execPath, [join(root, 'dist/gainsay.cjs'), 'check', ...args, '--format', 'json'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    }).stdout;

  test.each([
    ['in Shanghai', [], { TZ: 'Asia/Shanghai' }],
    ['in Honolulu', [], { TZ: 'Pacific/Honolulu' }],
    ['in a Chinese locale', [], { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }],
    ['in a Turkish locale', [], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['with one job', ['--jobs', '1'], {}],
    ['with four jobs', ['--jobs', '4'], {}],
    ['without a cache', ['--no-cache'], {}],
  ])('%s', (_name, args, env) => {
    const cwd = folderOf({});
    cpSync(join(root, 'seeds'), join(cwd, 'seeds'), { recursive: true });
    const base = print(cwd, ['seeds'], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    expect(JSON.parse(base).documents.length).toBe(6);
    expect(print(cwd, ['seeds', ...args], env as Record<string, string>)).toBe(base);
  });
});

test('files named in another order give the same bytes', async () => {
  const paths = readdirSync(join(root, 'seeds')).map((name) => `seeds/${name}`);
  const folder = folderOf({});
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });
  const [one, other] = [
    await gainsay(folder, ['check', ...paths, '--format', 'json']),
    await gainsay(folder, ['check', ...paths.reverse(), '--format', 'json']),
  ];
  expect(other.out).toBe(one.out);
});
