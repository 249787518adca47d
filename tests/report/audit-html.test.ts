import { expect, test } from 'vitest';
import { auditDocuments, auditSegments } from '../../src/audit.ts';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import { AUDIT_FORMATS } from '../../src/report/audit.ts';
import { auditPage } from '../../src/report/audit-page.ts';
import type { FormatOptions } from '../../src/report/report.ts';

const knowledge = builtinKnowledge();
const options: FormatOptions = { lang: 'en', color: false, columns: 80, quiet: false, failOn: 'high' };
// Words of our own: 12 became 21 in the second sentence; the first and the third are right.
const original = { id: 'a.md', text: 'The ferry is new. It carries 12 cars. Children travel free.\n' };
const translation = { id: 'a.zh.md', text: '渡轮是新的。它可载21辆汽车。儿童免费。\n' };
const audited = auditDocuments(original, translation, knowledge);

test('rows stand in order, each stretch beside its translation, what differs marked', () => {
  const [section] = auditPage([audited], knowledge, options).sections;
  const told = (pieces: readonly { readonly text: string }[] = []) => pieces.map(({ text }) => text).join('');
  expect(section?.rows.map(({ source, target }) => [told(source), told(target)])).toEqual([
    ['The ferry is new.', '渡轮是新的。'],
    ['It carries 12 cars.', '它可载21辆汽车。'],
    ['Children travel free.', '儿童免费。'],
  ]);
  const marks = section?.rows.map(({ source, target }) =>
    [...source, ...target].filter(({ mark }) => mark).map(({ text }) => text),
  );
  expect(marks?.map((all) => all.map((text) => text.replace(/\D/gu, '')))).toEqual([[], ['12', '21'], []]);
  expect(section?.rows.map(({ issues }) => issues.length)).toEqual([0, 1, 0]);
});

test('the page is one file that loads nothing; of segments those with an issue are shown, the others counted', () => {
  const segment = {
    id: 's1',
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    source: 'It weighs 9 kg.',
    target: '它重9千克。',
  };
  const pairs = auditSegments([segment, { ...segment, id: 's2', target: '它重6千克。' }], knowledge);
  const out = AUDIT_FORMATS.html?.(pairs, knowledge, options) ?? '';
  expect(out).toMatch(/^<!doctype html>/u);
  expect(out).toContain('<mark>6千克</mark>');
  expect(out).toContain('1 pairs without a difference are not shown');
  expect(out).not.toMatch(/\s(?:src|href)="(?!#)/u);
});

test('nothing of a document acts in the page', () => {
  const attack = '<script>alert(1)</script>\u202E\u001B[31m<img src=x onerror=alert(2)> javascript:alert(3)';
  const hostile = auditDocuments(
    { id: 'a"><script>.md', text: `${attack} 12 cars.\n` },
    { id: 'b.md', text: `${attack} 21辆车。\n` },
    knowledge,
  );
  const out = AUDIT_FORMATS.html?.([hostile], knowledge, options) ?? '';
  const body = out.slice(out.indexOf('<body>'), out.lastIndexOf('<script>'));
  expect(body).not.toMatch(/<script|<img|\u202E/u);
  expect(body).not.toContain('\u001B');
});
