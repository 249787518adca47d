import { describe, expect, test } from 'vitest';
import { comparing } from '../../src/compare.ts';

const comparison = comparing();
const found = (a: string, b: string): string[] => comparison({ text: a }, { text: b }).findings.map((one) => one.rule);

describe('one word turns the sense', () => {
  test.each([
    ['The council approved the new tram line.', 'The council rejected the new tram line.'],
    ['The council approved the new tram line.', 'The council did not approve the new tram line.'],
    ['Rents in the old town increased last year.', 'Rents in the old town decreased last year.'],
    ['The ferry is not running on Sundays.', 'The ferry is running on Sundays.'],
    ['市议会批准了新的电车线路。', '市议会拒绝了新的电车线路。'],
    ['新馆没有对外开放。', '新馆对外开放。'],
  ])('%s | %s', (a, b) => expect(found(a, b)).toEqual(['said-and-denied']));
});

describe('what only looks like a denial', () => {
  test.each([
    ['The council approved the new tram line.', 'The council approved the new tram line, not the bus line.'],
    ['The council approved the new tram line.', 'The mayor said nothing of the ferry.'],
    ['The council did not approve the tram line.', 'The council never approved the tram line.'],
    ['Sales rose in spring and fell in autumn.', 'Sales rose in spring and fell in autumn.'],
    ['甲队比乙队强。', '乙队没有甲队强。'],
    ['渡轮周日不开。', '渡轮周日没有开。'],
    ['决赛将于周日举行。', '决赛尚未举行。'],
  ])('%s | %s', (a, b) => expect(found(a, b)).toEqual([]));
});
