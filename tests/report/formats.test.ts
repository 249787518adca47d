import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { SourceInput } from '../../src/model/document.ts';
import { run } from '../../src/pipeline.ts';
import { FORMATS } from '../../src/report/index.ts';
import { type FormatOptions, type Report, reportOf } from '../../src/report/report.ts';
import { hostileReport, text as hostileText } from './hostile-report.ts';

/** What every output format keeps to, whoever adds one. */

// Two sources of our own that differ by construction: 3 and 3.5 billion for one round; an emoji stands before one of them.
const SOURCES: readonly SourceInput[] = [
  { id: 'news/甲 1.md', text: '2031年3月31日，百度宣布完成新一轮融资，融资额30亿美元。\n' },
  { id: 'b.md', text: '🚀 2031年4月1日，百度宣布完成新一轮融资，融资额35亿美元。\n' },
  { id: 'c.md', text: '2031年4月1日，晨光医院收治病人12人。\n' },
];
const reportOn = (sources: readonly SourceInput[]): Report => reportOf(run(sources), builtinKnowledge(), '0');
const options: FormatOptions = { lang: 'en', color: false, columns: 80, quiet: false, failOn: 'high' };
const report = reportOn(SOURCES);
const names = Object.keys(FORMATS);
const render = (name: string, of: Report, how: Partial<FormatOptions> = {}): string =>
  FORMATS[name]?.(of, { ...options, ...how }) ?? '';

describe.each(names)('%s', (name) => {
  test('says the same whatever the order of the sources', () => {
    expect(render(name, reportOn([...SOURCES].reverse()))).toBe(render(name, report));
  });

  test('tells both places of a conflict', () => {
    const out = render(name, report);
    for (const words of ['融资额30亿美元', '融资额35亿美元']) expect(out).toContain(words);
    expect(out).toMatch(/甲(?: |%20)1\.md/u);
    expect(out).toContain('b.md');
  });

  test('speaks Chinese where asked', () => {
    expect(render(name, report, { lang: 'zh' })).not.toBe(render(name, report));
  });

  test('nothing of a document acts on a screen or in the log of a CI server', () => {
    const out = render(name, hostileReport);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
    expect(out.split(/\r?\n|\r/u).filter((line) => /^\s*(?:::error::owned|##\[)/u.test(line))).toEqual([]);
  });

  test('no finding, no fault', () => {
    const none = render(name, reportOn([SOURCES[2] as SourceInput]));
    expect(none).not.toMatch(/融资|undefined|NaN|\[object/u);
  });
});

/** Formats that a machine reads give the quote back to the letter. */
const READ: Readonly<Record<string, (out: string) => string>> = {
  json: (out) => JSON.parse(out).claims[0].quote,
  ndjson: (out) => JSON.parse(out).sides[0].quote,
  sarif: (out) => JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.region.snippet.text,
};
test.each(Object.entries(READ))('%s carries hostile words untouched', (name, quoteIn) => {
  expect(quoteIn(render(name, hostileReport))).toBe(hostileText);
});
