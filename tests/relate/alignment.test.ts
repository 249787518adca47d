import { describe, expect, test } from 'vitest';
import { align, type Unit, weightOf } from '../../src/relate/alignment.ts';
import { cpu } from '../cpu.ts';

const unit = (weight: number, ...anchors: string[]): Unit => ({ weight, anchors, kind: 'paragraph' });
const show = (left: Unit[], right: Unit[]) =>
  align(left, right)
    .map((b) => `${b.left.join('+')}=${b.right.join('+')}`)
    .join(' ');

describe('sentences are aligned by length and anchors (beads drawn by hand)', () => {
  test.each<[string, Unit[], Unit[], string]>([
    ['one to one', [unit(60), unit(90), unit(40)], [unit(62), unit(85), unit(44)], '0=0 1=1 2=2'],
    ['a split sentence', [unit(120, '7'), unit(50)], [unit(58), unit(60, '7'), unit(52)], '0=0+1 1=2'],
    ['two merged sentences', [unit(60), unit(55), unit(200, 'x')], [unit(118), unit(198, 'x')], '0+1=0 2=1'],
    [
      'a sentence left out',
      [unit(80, 'a'), unit(70, '5', '6'), unit(90, 'b')],
      [unit(82, 'a'), unit(88, 'b')],
      '0=0 1= 2=1',
    ],
    ['a sentence added', [unit(80, 'a'), unit(90, 'b')], [unit(82, 'a'), unit(75, '9'), unit(88, 'b')], '0=0 =1 1=2'],
    [
      'a moved sentence',
      [unit(80, 'm', 'q', 'r'), unit(90, 'b', 'c'), unit(70, 'd', 'e')],
      [unit(90, 'b', 'c'), unit(70, 'd', 'e'), unit(80, 'm', 'q', 'r')],
      '0=2 1=0 2=1',
    ],
    ['nothing on one side', [], [unit(10)], '=0'],
  ])('%s', (_, left, right, expected) => expect(show(left, right)).toBe(expected));
});

test('a Chinese character weighs as much as three letters', () => expect(weightOf('软银 SB')).toBe(9));

test('ten thousand sentences a side are aligned in proportionate time', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => unit(40 + ((i * 37) % 90), `n${i % 500}`));
  const started = cpu();
  const beads = align(many, many);
  expect(beads.every((b) => b.left.join() === b.right.join())).toBe(true);
  expect(cpu() - started).toBeLessThan(8_000);
});
