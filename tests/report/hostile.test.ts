import { expect, test } from 'vitest';
import { FORMATS } from '../../src/report/index.ts';
import { prettyClaims } from '../../src/report/pretty-claims.ts';
import { hostileReport as report, text } from './hostile-report.ts';

const options = { color: false, columns: 60, quiet: false, failOn: 'high' } as const;

test.each(['en', 'zh'] as const)('nothing of a document acts in a terminal (%s)', (lang) => {
  for (const out of [FORMATS.pretty?.(report, { ...options, lang }), prettyClaims(report, { ...options, lang })]) {
    expect(out).toContain('alert(1)');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
  }
});

test.each(['en', 'zh'] as const)('nothing of a document acts in Markdown (%s)', (lang) => {
  const out = FORMATS.markdown?.(report, { ...options, lang }) ?? '';
  // Outside of code spans no tag, link, mention, reference or heading of the document is left.
  const outside = out.replaceAll('\\`', '').replace(/(`+)[^`]*?(?:(?!\1)`+[^`]*?)*\1|<code>[^<]*<\/code>/gu, '');
  expect(out).toContain('alert(1)');
  expect(outside).not.toMatch(/<script|\]\(|@user|#1\b|https:\/\/evil/u);
  expect(out).not.toMatch(/^# Title/mu);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
});

test('JSON carries the words untouched and is valid', () => {
  const out = FORMATS.json?.(report, { ...options, lang: 'en' }) ?? '';
  expect(JSON.parse(out).claims[0].quote).toBe(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
});

test('the contract: every field of a finding and a claim is there', () => {
  const { claims, findings, documents, coverage, version, tool } = JSON.parse(
    FORMATS.json?.(report, { ...options, lang: 'en' }) ?? '',
  );
  expect({ version, tool }).toEqual({ version: 1, tool: { name: 'gainsay', version: '0' } });
  expect(Object.keys(documents[0])).toEqual(
    expect.arrayContaining(
      'path title publisher author url language publishedAt profile origin claims inferred'.split(' '),
    ),
  );
  expect(Object.keys(claims[0])).toEqual(
    expect.arrayContaining(
      'id document region quote start end line column subject attribute qualifiers event value time assertedAt polarity evidence phase modality attribution condition inferred'.split(
        ' ',
      ),
    ),
  );
  expect(Object.keys(findings[0])).toEqual(
    expect.arrayContaining(
      'id content rule verdict aspect severity message messageId values claims bounds explanation dependsOnPolicy state decision'.split(
        ' ',
      ),
    ),
  );
  expect(Object.keys(coverage)).toEqual(
    expect.arrayContaining('values claimed unclaimed skipped notUnderstood rulesThatMetNothing'.split(' ')),
  );
});
