import { expect, test } from 'vitest';
import { rational } from '../../src/exact/rational.ts';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { run } from '../../src/pipeline.ts';
import { FORMATS } from '../../src/report/index.ts';
import { prettyClaims } from '../../src/report/pretty-claims.ts';
import { reportOf } from '../../src/report/report.ts';

const ATTACK =
  '\u001B[31m<script>alert(1)</script>`[x](javascript:alert(2))`\n# Title @user #1 \u202Eevil\u0007| https://evil.example ';
const text = `${ATTACK} 4亿 5亿`;
const base = run([{ id: 'a.md', text }]).readings[0]?.document as Document; // one document in, one reading out
const document: Document = { ...base, publisher: ATTACK, path: `a${ATTACK.replaceAll('/', '')}.md` };

const claim = (id: string, digits: string): Claim => ({
  id,
  document: document.id,
  region: 'body',
  quote: text,
  span: { start: 0, end: text.length },
  sentence: { start: 0, end: text.length },
  subject: { id: ATTACK, name: ATTACK },
  attribute: 'amount_raised',
  qualifiers: { investor: ATTACK },
  event: { id: 'e:1', label: ATTACK },
  eventEvidence: null,
  value: {
    kind: 'quantity',
    lo: rational(4),
    hi: rational(4),
    unit: ATTACK,
    qualifier: 'exact',
    digits,
    step: rational(1),
  },
  time: null,
  assertedAt: null,
  polarity: 'affirmed',
  evidence: 'statement',
  phase: 'completed',
  modality: 'completed',
  attribution: [{ name: ATTACK, kind: 'named' }],
  condition: null,
  inferred: [],
});
const finding: Finding = {
  id: 'f:1',
  content: 'x:1',
  rule: 'amount-differs',
  verdict: 'contradiction',
  aspect: 'value',
  severity: 'high',
  messageId: 'default',
  values: { power: ATTACK },
  claims: ['c:1', 'c:2'],
  bounds: null,
  explanation: [{ text: ATTACK, claims: ['c:1'] }],
  dependsOnPolicy: true,
  state: 'decided',
  decision: ATTACK,
};
const checked = run([]);
const report = reportOf(
  {
    ...checked,
    related: { ...checked.related, documents: [document], claims: [claim('c:1', '4亿'), claim('c:2', ATTACK)] },
    findings: [finding],
  },
  builtinKnowledge(),
  '0',
  [{ path: ATTACK, reason: ATTACK }],
);
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
  const outside = out.replace(/(`+)[^`]*?(?:(?!\1)`+[^`]*?)*\1/gu, '');
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
