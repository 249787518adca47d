import { describe, expect, test } from 'vitest';
import { days, parseIso } from '../../../src/exact/civil.ts';
import type { Condition } from '../../../src/model/condition.ts';
import { conditionAt, conditionsIn } from '../../../src/read/claims/conditions.ts';
import { segment } from '../../../src/read/segment/index.ts';
import { dateIn, namesIn } from './mentions-in.ts';

const YEAR_END = parseIso('2031-12-31') ?? days(null, null, 'open');

/** A formula in short: `or(agi@2031, ipo@2031)`. */
function short(condition: Condition): string {
  if (condition.op === 'atom') return condition.atom.concept + (condition.atom.deadline ? '@deadline' : '');
  return `${condition.op}(${condition.of.map(short).join(', ')})`;
}

function hitsIn(text: string, language: 'zh' | 'en') {
  const mentions = namesIn(text, ['甲公司', '乙公司', 'Acme', 'Beta', 'EU', '欧盟']);
  for (const words of ['年底前', 'by year-end', 'by December'])
    if (text.includes(words)) mentions.push(dateIn(text, words, YEAR_END));
  return segment(text).flatMap((s) => conditionsIn(text, s, mentions, language));
}

describe('formulas', () => {
  test.each([
    ['zh', '如果甲公司年底前上市，乙公司将追加5亿元。', 'ipo@deadline'],
    ['zh', '这笔资金取决于甲公司能否在年底前实现AGI或完成上市。', 'or(agi@deadline, ipo@deadline)'],
    ['zh', '交易须经监管批准并获得股东投票通过。', 'and(approval, shareholder-vote)'],
    ['zh', '条件是甲公司“实现AGI”成功上市。', 'unclear(and(agi, ipo), or(agi, ipo))'],
    ['zh', '除非欧盟放行，否则收购不会完成。', 'not(approval)'],
    ['zh', '若甲公司未能完成重组，投资方可要求退款。', 'not(restructuring)'],
    ['zh', '一旦实现AGI，合作即告终止。', 'agi'],
    ['zh', '当满足特定条件时，再投入3亿元。', 'conditions'],
    ['en', 'If Acme goes public by December, Beta will add $5 million.', 'ipo@deadline'],
    ['en', 'The money depends on whether Acme reaches AGI or completes an IPO.', 'or(agi, ipo)'],
    ['en', 'The deal is subject to regulatory approval and a shareholder vote.', 'and(approval, shareholder-vote)'],
    ['en', 'Beta will pay unless the EU clears the deal.', 'not(approval)'],
    ['en', 'The second half is contingent on an IPO.', 'ipo'],
    ['en', 'The condition is an IPO by year-end.', 'ipo@deadline'],
  ] as const)('%s %s → %s', (language, text, formula) => {
    const hits = hitsIn(text, language);
    expect(hits.map((h) => short(h.condition))).toEqual([formula]);
  });
});

describe('scope', () => {
  const holdsAt = (text: string, words: string, language: 'zh' | 'en') => {
    const start = text.indexOf(words);
    return conditionAt(hitsIn(text, language), { start, end: start + words.length }) !== null;
  };
  test.each([
    ['zh', '甲公司先投2亿元，如果乙公司上市，再投3亿元。', '3亿元', true],
    ['zh', '甲公司先投2亿元，如果乙公司上市，再投3亿元。', '2亿元', false],
    ['zh', '其中3亿元取决于乙公司能否上市。', '3亿元', true],
    ['en', 'If Beta lists, Acme will add $3 million.', '$3 million', true],
    ['en', 'Acme will add $3 million if Beta lists.', '$3 million', true],
    ['en', 'Acme paid $2 million. It will add $3 million if Beta lists.', '$2 million', false],
  ] as const)('%s %s: %s %s', (language, text, words, expected) => {
    expect(holdsAt(text, words, language)).toBe(expected);
  });
});

test.each([
  ['zh', '甲公司投资了3亿元。'],
  ['zh', '例如甲公司上市时筹集了3亿元。'],
  ['zh', '甲公司的工作条件很好。'],
  ['en', 'Acme listed its shares and raised $3 million.'],
  ['en', 'Market conditions are good for Acme.'],
] as const)('no condition: %s %s', (language, text) => {
  expect(hitsIn(text, language)).toEqual([]);
});
