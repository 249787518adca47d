import { expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import { read } from '../../../src/pipeline.ts';

const knowledge = builtinKnowledge();
const reading = (text: string) => read({ id: 'note.txt', text }, knowledge);

test('a value nothing names is in the ledger with its place and reason', () => {
  const text = 'Google opened the doors. Seventeen is a fine number, and 4,200 too.';
  const { unclaimed, values, claims } = reading(text);
  expect(claims.filter((c) => c.value.kind === 'quantity')).toEqual([]);
  expect(values).toBe(unclaimed.length);
  for (const entry of unclaimed) {
    expect(text.slice(entry.start, entry.end)).toBe(entry.quote);
    expect(entry.reason).not.toBe('');
  }
});

test('every value is either claimed or in the ledger', () => {
  const { unclaimed, values, claims } = reading('华为去年收入达到900亿元，员工3000人，比例为四分之三，另有77。');
  expect(new Set(claims.map((c) => c.sentence.start)).size).toBe(1);
  expect(values).toBeGreaterThan(unclaimed.length);
});

test('every quote is the text at its place', () => {
  const text = '# 标题\n\n**华为**完成[3亿元](https://example.com)融资，投前估值*30亿元*。\n';
  const { claims } = read({ id: 'note.md', text }, knowledge);
  expect(claims.length).toBeGreaterThan(1);
  for (const { quote, span } of claims) expect(text.slice(span.start, span.end)).toBe(quote);
});

test('text in a language without words of ours is listed as such', () => {
  const german =
    'Das Unternehmen hat im vergangenen Jahr einen Umsatz von drei Milliarden Euro erzielt und die Zahl der Mitarbeiter auf zwölf erhöht.';
  expect(reading(german).notUnderstood.map((n) => n.language)).toEqual(['de']);
});
