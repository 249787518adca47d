import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import { run } from '../../src/pipeline.ts';
import { FORMATS } from '../../src/report/index.ts';
import { redacted } from '../../src/report/redact.ts';
import { type Format, reportOf } from '../../src/report/report.ts';

// Made-up sources; whatever of their words, figures and titles is seen, is a leak.
const SOURCES = [
  {
    id: 'a.md',
    text: '---\ntitle: 密不可宣的标题\nauthor: 赵无名\n---\n\n2031年3月31日，百度宣布完成新一轮融资，融资额37亿美元，投资方包括乙公司。知情人士称尚有余款93万元。\n',
  },
  { id: 'b.md', text: '---\npublisher: Example News\n---\n\n2031年4月1日，百度宣布完成新一轮融资，融资额35亿美元。\n' },
  { id: 'c.csv', text: 'Company,Date,Amount raised\n百度,2031-03-31,$3.6 billion\n' },
];
const WORDS = [
  '密不可宣',
  '赵无名',
  '37亿',
  '35亿',
  '93万',
  '3.6 billion',
  '3700000000',
  '3500000000',
  '3600000000',
  '投资方包括',
  '知情人士称',
  '乙公司',
];

const knowledge = builtinKnowledge();
const checked = run(SOURCES, { knowledge });
const report = reportOf(checked, knowledge, '0');
const options = { color: false, columns: 100, quiet: false, failOn: 'high' as const };

describe.each(['en', 'zh'] as const)('with quotes redacted, in %s', (lang) => {
  test.each(Object.entries(FORMATS))('%s holds no words and no figures of the sources', (_name, format: Format) => {
    const open = format(report, { ...options, lang });
    const shut = format(redacted(report), { ...options, lang });
    expect(WORDS.some((word) => open.includes(word))).toBe(true);
    expect(WORDS.filter((word) => shut.includes(word))).toEqual([]);
    // What it is about and where it stands is still told.
    expect(shut).toContain('a.md');
    expect(shut).toContain(checked.findings[0]?.rule);
  });
});

test('places, ids and the exit code are those of the whole report', () => {
  const shut = redacted(report);
  expect(shut.findings.map(({ id, content, severity, state }) => [id, content, severity, state])).toEqual(
    report.findings.map(({ id, content, severity, state }) => [id, content, severity, state]),
  );
  for (const claim of shut.claims)
    expect(shut.placeOf(claim)).toEqual(report.placeOf(report.claimOf(claim.id) ?? claim));
  const same = new Set(report.claims.map(({ quote }) => quote)).size;
  expect(new Set(shut.claims.map(({ quote }) => quote)).size).toBe(same);
});
