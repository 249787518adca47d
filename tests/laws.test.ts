import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../src/knowledge/builtin.ts';
import { run } from '../src/pipeline.ts';

/** The laws of any corpus, over documents made up on the spot in both languages (numbers, firmness and wording drawn at random). */
const knowledge = builtinKnowledge();

interface Round {
  readonly billions: number;
  readonly day: number;
  readonly spelling: number;
  readonly template: number;
}

const HAN = '零一二三四五六七八九';
/** Ten times a number of 11–98 in Chinese numerals: 23 → 二百三十. */
const hanTens = (n: number): string => `${HAN[Math.floor(n / 10)]}百${n % 10 ? `${HAN[n % 10]}十` : ''}`;

/** One amount, all its spellings. */
const ENGLISH = [
  (b: number) => `$${b} billion`,
  (b: number) => `${b} billion dollars`,
  (b: number) => `USD ${(b * 1000).toLocaleString('en-US')} million`,
  (b: number) => `$${b}bn`,
];
const CHINESE = [
  (b: number) => `${b * 10}亿美元`,
  (b: number) => `${hanTens(b)}亿美元`,
  (b: number) => `${(b / 1000).toFixed(3)}万亿美元`,
  (b: number) => `${(b * 10).toLocaleString('en-US')}亿美元`,
];

const TEXTS: readonly ((r: Round) => string)[] = [
  (r) => `Google said on Monday it has raised ${english(r)} in its Series G.`,
  (r) => `Google has closed its Series G, raising ${english(r)}, the company said.`,
  (r) => `谷歌宣布完成G轮融资，融资额${chinese(r)}。`,
  (r) => `谷歌完成${chinese(r)}G轮融资。`,
];
const english = (r: Round): string => ENGLISH[r.spelling % ENGLISH.length]?.(r.billions) ?? '';
const chinese = (r: Round): string => CHINESE[r.spelling % CHINESE.length]?.(r.billions) ?? '';

const textOf = (r: Round): string =>
  `---\ndate: 2031-03-${String(r.day).padStart(2, '0')}\n---\n${TEXTS[r.template % TEXTS.length]?.(r)}\n`;

const round = fc.record({
  billions: fc.integer({ min: 11, max: 98 }),
  day: fc.integer({ min: 10, max: 14 }),
  spelling: fc.nat({ max: 3 }),
  template: fc.nat({ max: 3 }),
});
const corpus = fc.array(round, { minLength: 1, maxLength: 4 });

const found = (texts: readonly (readonly [string, string])[]): string[] =>
  run(
    texts.map(([id, text]) => ({ id, text })),
    { knowledge },
  ).findings.map((f) => `${f.id} ${f.content} ${f.rule} ${f.verdict} ${f.severity} ${f.claims.join()}`);
const alarms = (texts: readonly (readonly [string, string])[]): string[] =>
  found(texts).filter((one) => / (?:contradiction|tension) /u.test(one));
const named = (rounds: readonly Round[]): [string, string][] => rounds.map((r, at) => [`${at}.md`, textOf(r)]);
const times = { numRuns: 60 };

describe('laws over generated documents in both languages', () => {
  test('a document beside itself raises nothing', () => {
    fc.assert(
      fc.property(round, (r) => {
        expect(
          alarms([
            ['a.md', textOf(r)],
            ['b.md', textOf(r)],
          ]),
        ).toEqual([]);
      }),
      times,
    );
  });

  test('one amount in all its spellings raises nothing', () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 11, max: 98 }), (rounds, billions) => {
        expect(alarms(named(rounds.map((r) => ({ ...r, billions }))))).toEqual([]);
      }),
      times,
    );
  });

  test('the order of documents changes nothing', () => {
    fc.assert(
      fc.property(corpus, (rounds) => {
        const texts = named(rounds);
        expect(found(texts.toReversed())).toEqual(found(texts));
      }),
      times,
    );
  });

  test('an unrelated document changes nothing', () => {
    const other =
      '---\ndate: 2031-03-12\n---\n小米宣布完成B轮融资，融资额7亿美元。The Norrland ferry has 14 decks and 203 cabins.\n';
    fc.assert(
      fc.property(corpus, (rounds) => {
        const texts = named(rounds);
        expect(found([...texts, ['z.md', other]])).toEqual(found(texts));
      }),
      times,
    );
  });

  test('one digit changed in a copy is found', () => {
    fc.assert(
      fc.property(round, fc.integer({ min: 1, max: 8 }), (r, by) => {
        const last = (r.billions % 10) + by;
        const billions = r.billions - (r.billions % 10) + (last % 10);
        fc.pre(billions !== r.billions);
        expect(
          alarms([
            ['a.md', textOf(r)],
            ['b.md', textOf({ ...r, billions })],
          ]),
        ).toHaveLength(1);
      }),
      times,
    );
  });
});
