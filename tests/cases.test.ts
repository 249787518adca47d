import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../src/index.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'cases');

/** expect.yaml of a case: what must be found, each with words of its quotes; nothing else may be raised. `reconciled` beside it is free. */
interface Expected {
  readonly why: string;
  readonly findings: readonly { readonly verdict: string; readonly quotes: readonly string[] }[];
}

describe.each(readdirSync(folder))('%s', (name) => {
  const files = readdirSync(join(folder, name))
    .filter((file) => file !== 'expect.yaml')
    .sort();
  const report = check(files.map((file) => ({ id: file, text: readFileSync(join(folder, name, file), 'utf8') })));
  const expected: Expected = parse(readFileSync(join(folder, name, 'expect.yaml'), 'utf8'));
  const quoteOf = new Map(report.claims.map((claim) => [claim.id, claim.quote]));
  const shown = report.findings.map((finding) => ({
    verdict: finding.verdict,
    quotes: finding.claims.map((id) => quoteOf.get(id) ?? ''),
  }));
  const fits = (one: (typeof shown)[number], wanted: Expected['findings'][number]): boolean =>
    one.verdict === wanted.verdict && wanted.quotes.every((words) => one.quotes.some((quote) => quote.includes(words)));

  test(`finds what it must: ${expected.why}`, () => {
    const missing = expected.findings.filter((wanted) => !shown.some((one) => fits(one, wanted)));
    expect(missing, JSON.stringify(shown)).toEqual([]);
  });

  test('raises nothing else', () => {
    const raised = shown.filter(
      (one) => one.verdict !== 'reconciled' && !expected.findings.some((wanted) => fits(one, wanted)),
    );
    expect(raised).toEqual([]);
  });
});
