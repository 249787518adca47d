import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDecisions } from '../../src/decide/decisions-file.ts';
import type { Decision } from '../../src/model/decision.ts';
import { repositoryAt, repositoryOf, type TestRepository } from './repository.ts';
import { folderOf, type Ran } from './run.ts';

// Made-up rounds: a data file, and the two sources it was taken from.
const FILES = {
  'rounds.csv':
    'Company,Round,Raised,Date\nNorthwind,Series B,$400 million,2031-03-31\nContoso,Series A,$50 million,2031-02-11\n',
  'sources/northwind.md':
    '---\npublisher: Example News\ndate: 2031-04-01\n---\n\nNorthwind raised $400 million in its Series B on 31 March 2031.\n',
  'sources/contoso.md':
    '---\npublisher: 样报\ndate: 2031-02-12\n---\n\n2031年2月11日，Contoso 完成 A 轮融资，融资额5000万美元。\n',
};
/** A conflict between two sources that lay there before. */
const OLD = {
  'sources/old-1.md': '2031年3月31日，百度宣布完成新一轮融资，融资额30亿美元。\n',
  'sources/old-2.md': '2031年4月1日，百度宣布完成新一轮融资，融资额35亿美元。\n',
};
const WRONG = FILES['rounds.csv'].replace('$400', '$410');

interface Gated {
  readonly code: number;
  readonly err: string;
  /** `new`, `changed`, `unchanged`, `gone`, as the gate counts them. */
  readonly counts: string;
  readonly findings: readonly { id: string; content: string; rule: string; state: string; severity: string }[];
}
const read = ({ code, out, err }: Ran): Gated => ({
  code,
  err,
  counts: /\d+ new, \d+ changed, \d+ unchanged, \d+ gone/u.exec(err)?.[0] ?? '',
  findings: JSON.parse(out).findings,
});
const gate = async (repository: TestRepository, base = 'main', ...more: string[]): Promise<Gated> =>
  read(await repository.run('gate', '--base', base, '--format', 'json', ...more));

/** A ruling on the first finding as it stands. */
async function decisionOnFirst(repository: TestRepository): Promise<Decision> {
  const [finding] = (await gate(repository)).findings;
  const { id = '', content = '', rule = '' } = finding ?? {};
  return { id, content, rule, verdict: 'intended', wrong: [], reason: 'two closings', by: 'lin', at: '2031-05-02' };
}

describe('gate --base', () => {
  test('a right update passes', async () => {
    const repository = repositoryOf(FILES);
    repository.put({
      'rounds.csv': `${FILES['rounds.csv']}Fabrikam,Series C,$70 million,2031-05-02\n`,
      'sources/fabrikam.md': 'Fabrikam raised $70 million in its Series C on 2 May 2031.\n',
    });
    expect(await gate(repository)).toMatchObject({ code: 0, counts: '0 new, 0 changed, 0 unchanged, 0 gone' });
  });

  test('one digit changed in a cell fails, and names the cell, the sentence, its source and date, and the document', async () => {
    const repository = repositoryOf(FILES);
    repository.put({ 'rounds.csv': WRONG });
    const { code, out } = await repository.run('gate', '--base', 'main');
    expect(code).toBe(1);
    expect(out).toContain('rounds.csv:2:20 (data: Northwind · Raised)');
    expect(out).toContain('$410 million');
    expect(out).toContain('Northwind raised $400 million');
    expect(out).toContain('Example News, 2031-04-01');
    expect(out).toMatch(
      /against main: [1-9] new, 0 changed, 0 unchanged, 0 gone\n {2}\+ f:\w+ .*brought by rounds\.csv \(changed\)/u,
    );
  });

  test('what the base had already fails nothing and stays in the report', async () => {
    const repository = repositoryOf({ ...FILES, ...OLD });
    repository.put({ 'notes.md': 'Fabrikam raised $70 million in its Series C on 2 May 2031.\n' });
    const gated = await gate(repository);
    expect(gated).toMatchObject({ code: 0, counts: '0 new, 0 changed, 1 unchanged, 0 gone' });
    expect(gated.findings.map(({ state }) => state)).toEqual(['baselined']);
    expect((await repository.run('gate', '--base', 'main')).out).not.toContain('35亿');
    expect((await repository.run('check')).code).toBe(1);
  });

  test('a rumour beside an announcement passes, with a note', async () => {
    const repository = repositoryOf(FILES);
    repository.put({
      'sources/rumour.md':
        '2031-03-20 Northwind is said to raise about $300 million in its Series B, people familiar with the matter said.\n',
    });
    const { code, out } = await repository.run('gate', '--base', 'main');
    expect(code).toBe(0);
    expect(out).toContain('sources/rumour.md:1');
    expect(out).toMatch(/Superseded|Tensions/u);
    expect(out).toContain('nothing at or above --fail-on medium');
  });

  test('an edit elsewhere that moves lines keeps fingerprints and decisions', async () => {
    const repository = repositoryOf({ ...FILES, ...OLD });
    const decision = await decisionOnFirst(repository);
    const { id, content } = decision;
    repository.put({ 'gainsay.decisions.yaml': formatDecisions([decision]) });
    repository.put({ 'sources/old-1.md': `# 消息\n\n以下为当日消息。\n\n${OLD['sources/old-1.md']}` });
    const gated = await gate(repository);
    expect(gated).toMatchObject({ code: 0, counts: '0 new, 0 changed, 1 unchanged, 0 gone' });
    expect(gated.findings[0]).toMatchObject({ id, content, state: 'decided' });
  });

  test('a renamed document is no new finding', async () => {
    const repository = repositoryOf({ ...FILES, ...OLD });
    repository.git('mv', 'sources/old-2.md', 'sources/later.md');
    expect(await gate(repository)).toMatchObject({ code: 0, counts: '0 new, 0 changed, 1 unchanged, 0 gone' });
  });

  test('another wrong figure in its place is a changed finding, and fails', async () => {
    const repository = repositoryOf({ ...FILES, ...OLD });
    repository.put({ 'sources/old-2.md': OLD['sources/old-2.md'].replace('35亿', '36亿') });
    const { code, counts, err } = await gate(repository);
    expect({ code, counts }).toEqual({ code: 1, counts: '0 new, 1 changed, 0 unchanged, 0 gone' });
    expect(err).toContain('brought by sources/old-2.md (changed)');
  });

  test('fixed is gone; brought back after that is new', async () => {
    const repository = repositoryOf({ ...FILES, 'rounds.csv': WRONG });
    repository.commit({ 'rounds.csv': FILES['rounds.csv'] });
    expect(await gate(repository, 'HEAD~1')).toMatchObject({
      code: 0,
      counts: expect.stringMatching(/^0 new, 0 changed, 0 unchanged, [1-9] gone$/u),
    });
    repository.put({ 'rounds.csv': WRONG });
    expect(await gate(repository)).toMatchObject({ code: 1, counts: expect.stringMatching(/^[1-9] new, 0 changed/u) });
  });

  test('a decision on other content is said and silences nothing', async () => {
    const repository = repositoryOf({ ...FILES, ...OLD });
    const decision = await decisionOnFirst(repository);
    const { id } = decision;
    repository.commit({ 'gainsay.decisions.yaml': formatDecisions([decision]) });
    repository.put({ 'sources/old-2.md': OLD['sources/old-2.md'].replace('35亿', '36亿') });
    const gated = await gate(repository);
    expect(gated).toMatchObject({ code: 1, findings: [{ id, state: 'stale' }] });
    expect(gated.err).toContain('was ruled on with other content');
  });

  test('uncommitted, staged and untracked changes are part of the head; nothing is written into the tree', async () => {
    const repository = repositoryOf(FILES);
    repository.git('switch', '-q', '-c', 'topic');
    repository.put({ 'rounds.csv': WRONG });
    repository.git('add', '-A');
    repository.put({ 'sources/more.md': OLD['sources/old-1.md'], 'sources/other.md': OLD['sources/old-2.md'] });
    const before = repository.git('status', '--porcelain');
    const gated = await gate(repository);
    expect(gated.code).toBe(1);
    expect(gated.findings.length).toBeGreaterThanOrEqual(2);
    expect(repository.git('status', '--porcelain')).toBe(before);
  });

  test('the merge base counts: what the other branch did since is none of ours', async () => {
    const repository = repositoryOf(FILES);
    repository.git('switch', '-q', '-c', 'topic');
    repository.commit({ 'notes.md': 'Fabrikam raised $70 million in its Series C on 2 May 2031.\n' });
    repository.git('switch', '-q', 'main');
    repository.commit({ 'sources/contoso.md': null });
    repository.git('switch', '-q', 'topic');
    const { code, err } = await gate(repository);
    expect(code).toBe(0);
    expect(err).toMatch(/against main \(merge base \w{10}\): 0 new/u);
  });

  test('a detached head', async () => {
    const repository = repositoryOf(FILES);
    repository.commit({ 'rounds.csv': WRONG });
    repository.git('checkout', '-q', '--detach');
    expect((await gate(repository, 'HEAD~1')).code).toBe(1);
  });

  test('from a folder below the root, with paths of its own', async () => {
    const repository = repositoryOf({ ...FILES, ...OLD });
    const below = repositoryAt(join(repository.folder, 'sources'));
    expect(await gate(below, 'main', '.')).toMatchObject({ code: 0, counts: '0 new, 0 changed, 1 unchanged, 0 gone' });
  });

  test('ignore rules of the base are those of the base', async () => {
    const repository = repositoryOf({ ...FILES, ...OLD, '.gainsayignore': 'sources/old-*\n' });
    repository.put({ '.gainsayignore': '' });
    expect(await gate(repository)).toMatchObject({ code: 1, counts: '1 new, 0 changed, 0 unchanged, 0 gone' });
  });

  test('a base without sources: said, and all is new', async () => {
    const repository = repositoryOf({ 'package.json': '{}' });
    repository.put({ ...FILES, ...OLD });
    const gated = await gate(repository, 'main', 'sources');
    expect(gated).toMatchObject({ code: 1, counts: '1 new, 0 changed, 0 unchanged, 0 gone' });
    expect(gated.err).toContain('main holds none of these documents');
  });

  test('names that need care: spaces, Chinese, quotes, line breaks', async () => {
    const repository = repositoryOf({
      'a b/消息 "一".md': OLD['sources/old-1.md'],
      '-rf\nx.md': OLD['sources/old-2.md'],
    });
    expect(await gate(repository)).toMatchObject({ code: 0, counts: '0 new, 0 changed, 1 unchanged, 0 gone' });
  });
});

describe('what the gate cannot work with is told, exit 2', () => {
  const told = async (repository: TestRepository, ...args: string[]) => {
    const { code, err } = await repository.run('gate', ...args);
    expect(code).toBe(2);
    return err;
  };

  test('a base that is not there', async () => {
    expect(await told(repositoryOf(FILES), '--base', 'origin/main')).toContain('--base origin/main is no commit here');
  });
  test.each(['--upload-pack=touch x', '-h', 'main; touch x', '$(touch x)'])(
    'a base that is no name: %s',
    async (name) => {
      const repository = repositoryOf(FILES);
      expect(await told(repository, `--base=${name}`)).toContain('is no commit here');
      expect(repository.git('status', '--porcelain')).toBe('');
    },
  );
  test('a shallow clone without the base, or without shared history', async () => {
    const origin = repositoryOf(FILES);
    const first = origin.git('rev-parse', 'HEAD');
    origin.git('switch', '-q', '-c', 'topic');
    origin.commit({ 'notes.md': 'x' });
    const clone = repositoryAt(folderOf({}));
    clone.git('clone', '-q', '--depth=1', '--no-single-branch', `file://${origin.folder}`, '.');
    origin.git('switch', '-q', 'main');
    origin.commit({ 'other.md': 'y' });
    clone.git('fetch', '-q', '--depth=1', 'origin', 'main');
    expect(await told(clone, '--base', first)).toMatch(/is no commit here in this shallow clone|shares no history/u);
    expect(await told(clone, '--base', 'origin/main')).toContain('fetch-depth: 0');
  });
  test('a folder that is no repository', async () => {
    const { code, err } = await repositoryAt(folderOf(FILES)).run('gate', '--base', 'main');
    expect(code).toBe(2);
    expect(err).toContain('is in no git repository');
  });
  test('a repository without a commit', async () => {
    const empty = repositoryAt(folderOf(FILES));
    empty.git('init', '-q', '-b', 'main');
    expect(await told(empty, '--base', 'main')).toContain('is no commit here');
    // A hook on the first commit: everything is new.
    empty.put(OLD);
    expect(await gate(empty, 'HEAD')).toMatchObject({ code: 1, counts: '1 new, 0 changed, 0 unchanged, 0 gone' });
  });
  test.each([[[]], [['--base', 'main', '--baseline', 'b.yaml']]])('no base, or two: %j', async (args) => {
    expect(await told(repositoryOf(FILES), ...args)).toContain('--base REF (a branch or commit) or --baseline FILE');
  });
  test('a path that leads out of the repository, by dots or by a link', async () => {
    const repository = repositoryOf(FILES);
    const outside = folderOf(OLD);
    symlinkSync(outside, join(repository.folder, 'linked'));
    expect(await told(repository, outside, '--base', 'main')).toContain('leads out of the repository');
    expect(await told(repository, 'linked', '--base', 'main')).toContain('leads out of the repository');
  });
});

test('nothing of the repository is run: no hook, no monitor, no filter, no driver', async () => {
  const repository = repositoryOf({ ...FILES, '.gitattributes': '* filter=evil diff=evil\n' });
  const touch = `touch '${join(repository.folder, 'ran')}'`;
  for (const key of [
    'core.fsmonitor',
    'filter.evil.clean',
    'filter.evil.smudge',
    'diff.evil.textconv',
    'diff.external',
    'core.pager',
    'core.sshCommand',
  ])
    repository.git('config', key, touch);
  mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
  repository.put({ 'rounds.csv': WRONG });
  expect((await gate(repository)).code).toBe(1);
  expect(existsSync(join(repository.folder, 'ran'))).toBe(false);
});

describe('gate --baseline', () => {
  const written = async () => {
    const repository = repositoryOf({ ...FILES, ...OLD });
    expect((await repository.run('baseline', 'write', '--reason', 'before the gate')).code).toBe(0);
    return repository;
  };
  const against = async (repository: TestRepository, ...more: string[]) =>
    read(await repository.run('gate', '--baseline', 'gainsay.baseline.yaml', '--format', 'json', ...more));
  const linesOf = (repository: TestRepository): string[] => {
    return readFileSync(join(repository.folder, 'gainsay.baseline.yaml'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('- '));
  };

  test('passes over what it lists, one line an entry, and fails on the rest', async () => {
    const repository = await written();
    const lines = linesOf(repository);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]?.slice(2) ?? '')).toMatchObject({
      id: expect.stringMatching(/^f:/u),
      content: expect.stringMatching(/^x:/u),
      reason: 'before the gate',
    });
    expect(await against(repository)).toMatchObject({ code: 0, counts: '0 new, 0 changed, 1 unchanged, 0 gone' });
    repository.put({ 'rounds.csv': WRONG });
    expect((await against(repository)).code).toBe(1);
  });

  test('entries that are no finding any more are told, and pruned; brought back it is new', async () => {
    const repository = await written();
    repository.put({ 'sources/old-2.md': OLD['sources/old-1.md'] });
    const gated = await against(repository);
    expect(gated.code).toBe(0);
    expect(gated.err).toContain('1 entry is no finding any more');
    await repository.run('baseline', 'prune');
    expect(linesOf(repository)).toEqual([]);
    repository.put({ 'sources/old-2.md': OLD['sources/old-2.md'] });
    expect(await against(repository)).toMatchObject({ code: 1, counts: '1 new, 0 changed, 0 unchanged, 0 gone' });
  });

  test('an entry holds until its last day; a new writing keeps reasons', async () => {
    const repository = await written();
    const [line = ''] = linesOf(repository);
    repository.put({ 'gainsay.baseline.yaml': line.replace('"}', '","until":"2031-05-31"}') });
    expect((await against(repository, '--as-of', '2031-05-31')).code).toBe(0);
    const late = await against(repository);
    expect(late.code).toBe(1);
    expect(late.err).toContain('was let be until 2031-05-31');
    await repository.run('baseline', 'write', '--as-of', '2031-05-01');
    expect(linesOf(repository)).toEqual([line.replace('"}', '","until":"2031-05-31"}')]);
  });

  test.each([
    ['- {id: f:1, content: x:1}\n', 'gainsay.baseline.yaml:1:3 Missing "0.reason"'],
    ['# Ids of version 99.\n', 'holds ids of version 99'],
  ])('a fault in it is told: %j', async (text, message) => {
    const repository = repositoryOf({ ...FILES, 'gainsay.baseline.yaml': text });
    const { code, err } = await repository.run('gate', '--baseline', 'gainsay.baseline.yaml');
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

test('--require-source fails on a new cell that nothing backs, and on none that was there', async () => {
  const repository = repositoryOf({
    ...FILES,
    'rounds.csv': `${FILES['rounds.csv']}Tailspin,Seed,$2 million,2031-01-05\n`,
  });
  expect((await gate(repository, 'main', '--require-source')).code).toBe(0);
  repository.put({
    'rounds.csv': `${FILES['rounds.csv']}Tailspin,Seed,$2 million,2031-01-05\nFabrikam,Series C,$70 million,2031-05-02\n`,
  });
  const gated = await gate(repository, 'main', '--require-source');
  expect(gated.code).toBe(1);
  expect(gated.err).toContain('rounds.csv:5:');
  expect(gated.err).toContain('“$70 million” (Fabrikam, amount_raised): no source backs it');
  expect(gated.err).not.toContain('Tailspin');
  repository.put({ 'sources/fabrikam.md': 'Fabrikam raised $70 million in its Series C on 2 May 2031.\n' });
  expect((await gate(repository, 'main', '--require-source')).code).toBe(0);
});

test('reports are the same with a cold cache, a warm one and none', async () => {
  const repository = repositoryOf({ ...FILES, ...OLD });
  repository.put({ 'rounds.csv': WRONG });
  const args = ['gate', '--base', 'main', '--format', 'json'];
  const [cold, warm, none] = [
    await repository.run(...args),
    await repository.run(...args),
    await repository.run(...args, '--no-cache'),
  ];
  expect(warm).toEqual(cold);
  expect(none).toEqual(cold);
});
