import { expect, test } from 'vitest';
import { compileKnowledge } from '../src/knowledge/compile.ts';
import { scaffold } from './tools/new.mjs';

test('a new rule is a valid rule file', () => {
  const [[path, text] = ['', '']] = Object.entries(scaffold('rule', 'never-taken-rule'));
  expect(path).toBe('rules/conflict/never-taken-rule.yaml');
  expect(compileKnowledge([{ path: path.replace('rules/', ''), text }]).rules.map((rule) => rule.id)).toEqual([
    'never-taken-rule',
  ]);
});

test.each([
  ['extractor', 'src/read/mentions', 'EXTRACTORS'],
  ['profile', 'src/read/sources/profiles', 'PROFILES'],
])('a new %s has its file, its test and its line', (kind, folder, list) => {
  const files = scaffold(kind, 'never-taken');
  expect(Object.keys(files)).toContain(`${folder}/never-taken.ts`);
  expect(Object.keys(files).some((path) => path.endsWith('never-taken.test.ts'))).toBe(true);
  expect(files[`${folder}/index.ts`]).toContain("import { neverTaken } from './never-taken.ts';");
  expect(files[`${folder}/index.ts`]).toMatch(new RegExp(`${list}[^=]*=\\s*\\[neverTaken, `, 'u'));
});

test('a new locale has every table of English, without a word', () => {
  const files = scaffold('locale', 'xx');
  expect(Object.keys(files).length).toBeGreaterThan(5);
  expect(Object.keys(files)).toContain('src/read/locales/xx/hedges.ts');
});

test.each([
  ['ruel', 'x', 'Unknown kind "ruel", expected one of rule'],
  ['rule', 'My Rule', 'is no id'],
  ['rule', 'amount-differs', 'exists already'],
])('%s %s: told', (kind, id, message) => {
  expect(() => scaffold(kind, id)).toThrow(message);
});
