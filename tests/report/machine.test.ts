import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Finding } from '../../src/model/finding.ts';
import { run } from '../../src/pipeline.ts';
import { FORMATS } from '../../src/report/index.ts';
import { type FormatOptions, type Report, reportOf } from '../../src/report/report.ts';
import { MOST_RESULTS } from '../../src/report/sarif.ts';
import { hostileReport } from './hostile-report.ts';

// SARIF 2.1.0's own schema, as a package ships it. It is draft-04 without the keywords that draft-07 reads otherwise.
const { $schema: _, id: __, ...schema } = sarifSchema;
// The package is CommonJS: what it exports by default stands one step deeper for TypeScript than for Node.
const withFormats = addFormats as unknown as typeof addFormats.default;
const isSarif = withFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);

// Words of our own. Columns by hand: 🚀 is two UTF-16 code units, so with the space the quote begins in column 4 and, 融资额35亿美元
// standing 20 units into the sentence, ends where the sentence does.
const SOURCES = [
  { id: 'a.md', text: '2031年3月31日，百度宣布完成新一轮融资，融资额30亿美元。\n' },
  { id: '乙/b 1.md', text: '# 消息\n\n🚀 2031年4月1日，百度宣布完成新一轮融资，融资额35亿美元。\n' },
];
const report = reportOf(run(SOURCES), builtinKnowledge(), '0');
const [finding] = report.findings as readonly [Finding];
const options: FormatOptions = { lang: 'en', color: false, columns: 80, quiet: false, failOn: 'high' };
const render = (name: string, of: Report = report, how: Partial<FormatOptions> = {}): string =>
  FORMATS[name]?.(of, { ...options, ...how }) ?? '';
const withFindings = (...findings: readonly Partial<Finding>[]): Report => ({
  ...report,
  findings: findings.map((one) => ({ ...finding, ...one })),
});
const runOf = (of: Report = report, how: Partial<FormatOptions> = {}) => {
  const log = JSON.parse(render('sarif', of, how)) as Log;
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return log.runs[0] as NonNullable<(typeof log.runs)[0]>;
};
const resultsOf = (of: Report = report, how: Partial<FormatOptions> = {}) => runOf(of, how).results ?? [];

describe('sarif', () => {
  test('the schema refuses what is wrong', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test('a conflict has a main place, a related one, and both in its message', () => {
    const [result] = resultsOf();
    const place = result?.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation).toEqual({ uri: '%E4%B9%99/b%201.md', index: 1 });
    const { startLine = 0, startColumn = 0, endLine, endColumn = 0, snippet } = place?.region ?? {};
    const line = SOURCES[1]?.text.split('\n')[startLine - 1] ?? '';
    expect([startLine, endLine]).toEqual([3, 3]);
    expect(line.slice(startColumn - 1, endColumn - 1)).toBe(snippet?.text);
    expect(snippet?.text).toContain('融资额35亿美元');
    const related = result?.relatedLocations?.[0];
    expect(related?.physicalLocation?.artifactLocation?.uri).toBe('a.md');
    expect(related?.physicalLocation?.region?.snippet?.text).toContain('融资额30亿美元');
    expect(result?.message.text).toContain('](1)');
    expect(result?.message.text).toContain('融资额30亿美元');
  });

  test('rules explain themselves; columns, artifacts and fingerprints are named', () => {
    const sarif = runOf();
    const [rule] = sarif.tool.driver.rules ?? [];
    expect(rule?.id).toBe(finding.rule);
    expect(rule?.help?.text).toBeTruthy();
    expect(rule?.help?.markdown).toBeTruthy();
    expect(sarif.columnKind).toBe('utf16CodeUnits');
    expect(sarif.artifacts?.map(({ location }) => location?.uri)).toEqual(['a.md', '%E4%B9%99/b%201.md']);
    expect(sarif.results?.[0]?.partialFingerprints).toEqual({
      primaryLocationLineHash: finding.content,
      'gainsayId/v1': finding.id,
      'gainsayContent/v1': finding.content,
    });
  });

  test.each([
    ['open', []],
    ['stale', []],
    ['decided', [{ kind: 'external', status: 'accepted', justification: 'seen' }]],
    ['ignored', [{ kind: 'inSource', status: 'accepted', justification: 'seen' }]],
    ['baselined', [{ kind: 'external', status: 'accepted', justification: 'seen' }]],
  ] as const)('a finding that is %s', (state, suppressions) => {
    expect(resultsOf(withFindings({ state, decision: 'seen' }))[0]?.suppressions).toEqual(suppressions);
  });

  test('what the base had is unchanged, all else new', () => {
    expect(resultsOf()[0]).not.toHaveProperty('baselineState');
    const both = withFindings({}, { id: 'f:2', state: 'baselined' });
    expect(resultsOf(both).map(({ baselineState }) => baselineState)).toEqual(['new', 'unchanged']);
    const change = { stateOf: new Map([[finding.id, 'updated']] as const), touched: new Set(['a.md']) };
    const [changed] = resultsOf(report, { change });
    expect(changed?.baselineState).toBe('updated');
    // A person is led to the file that the change touched, though it is the earlier source.
    expect(changed?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('a.md');
  });

  test.each([
    ['high', 'stable', 'error'],
    ['medium', 'stable', 'warning'],
    ['low', 'stable', 'note'],
    ['high', 'trial', 'note'],
  ] as const)('severity %s of a %s rule is level %s', (severity, stage, level) => {
    const state = stage === 'trial' ? 'trial' : 'open';
    expect(resultsOf(withFindings({ severity, state }))[0]?.level).toBe(level);
  });

  test('what is reconciled is no result: GitHub shows every result as a fault', () => {
    expect(resultsOf(withFindings({ verdict: 'reconciled', severity: 'info' }))).toEqual([]);
  });

  test('no more results than GitHub keeps, the gravest first, and it says so', () => {
    const many = Array.from({ length: MOST_RESULTS + 1 }, (_one, at) => ({ id: `f:${at}`, severity: 'low' as const }));
    const sarif = runOf(withFindings(...many, { id: 'f:last', severity: 'high' }));
    expect(sarif.results).toHaveLength(MOST_RESULTS);
    expect(sarif.results?.[0]?.partialFingerprints?.['gainsayId/v1']).toBe('f:last');
    expect(new Set(sarif.results?.map((one) => one.partialFingerprints?.primaryLocationLineHash)).size).toBe(
      MOST_RESULTS,
    );
    expect(sarif.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(`${MOST_RESULTS + 2}`);
  });

  test('hostile words make no link and no placeholder, and it stays valid', () => {
    const text = resultsOf(hostileReport)[0]?.message.text ?? '';
    // 3.11.6: a bracket that is not escaped begins a link; one link is ours, to the other side. 3.11.5: a single brace is a placeholder.
    expect(text.match(/(?<!\\)(?:\\\\)*\[/gu)).toHaveLength(1);
    expect(text).toContain('{{0}}');
  });
});

describe('junit', () => {
  const attribute = (name: string, out: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(out)?.[1];

  test('what the run fails on fails; what is ruled on is skipped; the rest passes', () => {
    const out = render('junit', withFindings({}, { id: 'f:2', state: 'decided' }, { id: 'f:3', severity: 'low' }));
    expect([attribute('tests', out), attribute('failures', out), attribute('skipped', out)]).toEqual(['3', '1', '1']);
    expect(out.match(/<failure /gu)).toHaveLength(1);
    expect(out.match(/<skipped /gu)).toHaveLength(1);
    expect(render('junit', report, { failOn: 'never' })).not.toContain('<failure');
  });

  test('no finding is one case that passes', () => {
    expect(render('junit', withFindings())).toContain('tests="1" failures="0"');
  });

  test('hostile words are text: no tag of theirs, no end of a section', () => {
    const out = render('junit', hostileReport);
    expect(out).not.toMatch(/<script|<!\[CDATA|&\{/u);
    const tags = [...out.matchAll(/<\/?([a-z-]+)/gu)].map(([, tag]) => tag);
    expect([...new Set(tags)].sort()).toEqual(['skipped', 'testcase', 'testsuite', 'testsuites']);
  });
});

describe('github', () => {
  test('a command at the place, with the other side in its message', () => {
    const [line = '', ...rest] = render('github').split('\n');
    expect(rest).toEqual(['']);
    expect(line).toMatch(/^::error file=乙\/b 1\.md,line=3,endLine=3,col=\d+,endColumn=\d+,title=[^:,]*::/u);
    expect(line).toContain('%0Aa.md:1:');
  });

  // The runner splits at `::`, properties at `,` and `=`; it decodes %25 %0D %0A %3A %2C (actions/toolkit, command.ts).
  test('hostile words cannot end the command or begin another', () => {
    const open = {
      ...hostileReport,
      findings: hostileReport.findings.map((one) => ({ ...one, state: 'open' as const })),
    };
    const lines = render('github', open).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const [, properties = ''] = /^::error ([^:]*)::/u.exec(lines[0] ?? '') ?? [];
    expect(properties.split(',').map((one) => one.split('=')[0])).toEqual(
      'file line endLine title'.split(' ').filter((name) => properties.includes(`${name}=`)),
    );
    expect(lines[0]).not.toMatch(/%(?!25|0D|0A|3A|2C)/u);
  });

  test.each(['decided', 'ignored', 'baselined'] as const)('what is %s is no annotation', (state) => {
    expect(render('github', withFindings({ state }))).toBe('');
  });

  test('what the base had is no annotation', () => {
    const change = { stateOf: new Map([[finding.id, 'unchanged']] as const), touched: new Set<string>() };
    expect(render('github', report, { change })).toBe('');
  });
});

describe('gitlab', () => {
  const issuesOf = (of: Report = report) => JSON.parse(render('gitlab', of)) as Record<string, unknown>[];

  test('the fields of a Code Quality report', () => {
    expect(issuesOf()).toEqual([
      expect.objectContaining({
        check_name: finding.rule,
        severity: 'critical',
        fingerprint: finding.content,
        location: { path: '乙/b 1.md', lines: { begin: 3, end: 3 } },
      }),
    ]);
    expect(issuesOf()[0]?.description).toContain('融资额30亿美元');
  });

  test('fingerprints are told apart, and what is ruled on is left out', () => {
    const issues = issuesOf(withFindings({}, { id: 'f:2' }, { id: 'f:3', state: 'ignored' }));
    expect(issues.map(({ fingerprint }) => fingerprint)).toEqual([finding.content, `${finding.content}:2`]);
  });
});

describe('csv', () => {
  test('a row a side, lines ended as RFC 4180 asks', () => {
    const rows = render('csv').split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe('id,content,rule,kinds,severity,state,message,side,path,line,column,source,quote');
    expect(rows[1]).toContain(',1,乙/b 1.md,3,');
    expect(rows[2]).toContain(',2,a.md,1,');
  });

  // OWASP, CSV injection: a cell that begins with one of these is run as a formula.
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])('a cell %j is no formula', (id) => {
    const cell = (render('csv', withFindings({ id })).split('\r\n')[1] ?? '').replace(/^"/u, '');
    expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
  });
});
