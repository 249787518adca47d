import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { UserError } from '../../src/errors.ts';
import { compileKnowledge } from '../../src/knowledge/compile.ts';
import { editDistance } from '../../src/knowledge/yaml-file.ts';

const faultsOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return '';
};

const RULE = `id: x
kind: conflict
check: compare-values
title: {en: a, zh: b}
why: w
fix: f
message: {en: m, zh: n}
severity: high
examples:
  - {expect: contradiction, sources: [a]}
  - {expect: none, sources: [a]}
`;

// Each row: what is done to a good rule file, and the place and words that must be told.
describe('a faulty rule file', () => {
  test.each([
    [
      'a mistyped key',
      RULE.replace('severity:', 'severty:'),
      'conflict/x.yaml:8:1 Unknown key "severty"',
      'did you mean "severity"?',
    ],
    ['a missing key', RULE.replace('why: w\n', ''), 'conflict/x.yaml:1:1 Missing "why"', ''],
    [
      'a value that is not allowed',
      RULE.replace('severity: high', 'severity: hihg'),
      'conflict/x.yaml:8:11 Unknown severity "hihg"',
      'one of high, medium, low',
    ],
    ['another type', RULE.replace('zh: n', 'zh: [n]'), 'conflict/x.yaml:7:', 'expected string'],
    [
      'a mistyped key deep inside',
      RULE.replace('sources: [a]}', 'source: [a]}'),
      'conflict/x.yaml:10:29 Unknown key "source"',
      'did you mean "sources"?',
    ],
    ['no YAML', `${RULE}with: {a: [1`, 'conflict/x.yaml:12:', 'expected valid YAML'],
    ['an id that is not its file', RULE.replace('id: x', 'id: y'), 'conflict/x.yaml id "y"', 'id: x'],
    [
      'aliases of aliases',
      'a: &a [x, x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n',
      'conflict/x.yaml:1:1 Its aliases expand to too much',
      '',
    ],
    ['an empty file', '', 'conflict/x.yaml:1:1 Missing "id"', ''],
  ])('%s', (_name, text, place, hint) => {
    const told = faultsOf(() => compileKnowledge([{ path: 'conflict/x.yaml', text }]));
    expect(told).toContain(place);
    expect(told).toContain(hint);
  });

  test('every fault of every file is told together', () => {
    const told = faultsOf(() =>
      compileKnowledge([
        { path: 'conflict/x.yaml', text: RULE.replace('severity:', 'severty:') },
        { path: 'conflict/z.yaml', text: RULE },
      ]),
    );
    expect(told).toContain('conflict/x.yaml:8:1');
    expect(told).toContain('conflict/z.yaml id "x"');
  });
});

describe('gainsay.yaml', () => {
  test.each([
    ['an unknown key', 'inculde: [a]', 'gainsay.yaml:1:1 Unknown key "inculde"', 'did you mean "include"?'],
    ['a list that is none', 'include: a', 'gainsay.yaml:1:10 "include" is of another type', 'array'],
    ['an unknown severity', 'failOn: hihg', 'gainsay.yaml:1:9 Unknown failOn "hihg"', 'high, medium, low, never'],
    ['a date that is none', 'documents:\n  a.md: {date: yesterday}', 'gainsay.yaml:2:16', 'expected a date'],
    [
      'a key of a document',
      'documents:\n  a.md: {pubisher: X}',
      'gainsay.yaml:2:10 Unknown key "pubisher"',
      'did you mean "publisher"?',
    ],
  ])('%s', (_name, text, place, hint) => {
    const told = faultsOf(() => parseConfig('gainsay.yaml', text));
    expect(told).toContain(place);
    expect(told).toContain(hint);
  });

  test('an empty file is the default', () => {
    expect(parseConfig('gainsay.yaml', '# nothing yet\n')).toMatchObject({ include: [], exclude: [], documents: {} });
  });
});

// Levenshtein 1966; values by hand.
test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('distance of %s and %s', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});
